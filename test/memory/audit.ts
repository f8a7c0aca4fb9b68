import type { EpochSeconds } from '../../core/brands.ts';
import type { AuditEvent, AuditLog, DeadLetter, DeadLetters } from '../../core/ports/audit.ts';

export function createMemoryAudit(): AuditLog {
  const events: AuditEvent[] = [];
  const referrals = new Map<string, number>();
  return {
    async append(event) {
      if (!events.some((known) => known.id === event.id && known.who === event.who))
        events.push({ ...event });
    },
    async countReferral(referral) {
      const key = JSON.stringify([referral.day, referral.category, referral.country, referral.language]);
      referrals.set(key, (referrals.get(key) ?? 0) + 1);
    },
    async count() {},
    async *referrals(year) {
      for (const [key, count] of [...referrals].toSorted(([a], [b]) => a.localeCompare(b))) {
        const [day, category, country, language] = JSON.parse(key) as [string, string, string, string];
        if (day.startsWith(`${year}-`)) yield { day, category, country, language, count };
      }
    },
    async *events(who) {
      yield* events.filter((event) => event.who === who).sort((a, b) => a.at - b.at);
    },
    async *erasures(since: EpochSeconds) {
      const seen = new Set<string>();
      for (const { who, at, action } of [...events].sort((a, b) => a.at - b.at)) {
        if (at < since || seen.has(who) || (action !== 'erased' && action !== 'erase-began')) continue;
        seen.add(who);
        yield { who, at };
      }
    },
  };
}

export function createMemoryDeadLetters(): DeadLetters {
  const letters: DeadLetter[] = [];
  return {
    async add(letter) {
      letters.push(letter);
    },
    async *of(who) {
      yield* letters.filter((letter) => letter.who === who).toReversed();
    },
    async forget(who) {
      const kept = letters.filter((letter) => letter.who !== who);
      return letters.splice(0, letters.length, ...kept).length - kept.length;
    },
    async *list(day) {
      yield* letters.filter((letter) => new Date(letter.at * 1000).toISOString().startsWith(day));
    },
  };
}
