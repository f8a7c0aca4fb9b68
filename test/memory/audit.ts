import type { EpochSeconds } from '../../core/brands.ts';
import type { AuditEvent, AuditLog, DeadLetter, DeadLetters } from '../../core/ports/audit.ts';
import { frozen, type Keep } from './keep.ts';

export function createMemoryAudit(keep: Keep): AuditLog {
  const stored = keep.map<string, AuditEvent>();
  const referrals = keep.map<string, number>();
  return {
    async append(event) {
      const key = `${event.who}#${event.id}`;
      if (!stored.has(key)) stored.set(key, frozen(event));
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
      yield* [...stored.values()].filter((event) => event.who === who).sort((a, b) => a.at - b.at);
    },
    async *erasures(since: EpochSeconds) {
      const seen = new Set<string>();
      for (const { who, at, action } of [...stored.values()].sort((a, b) => a.at - b.at)) {
        if (at < since || seen.has(who) || (action !== 'erased' && action !== 'erase-began')) continue;
        seen.add(who);
        yield { who, at };
      }
    },
  };
}

export function createMemoryDeadLetters(keep: Keep): DeadLetters {
  const letters = keep.map<string, DeadLetter>();
  return {
    async add(letter) {
      letters.set(letter.id, frozen(letter));
    },
    async *of(who) {
      yield* [...letters.values()].filter((letter) => letter.who === who).toReversed();
    },
    async forget(who) {
      const theirs = [...letters.values()].filter((letter) => letter.who === who);
      for (const { id } of theirs) letters.delete(id);
      return theirs.length;
    },
    async *list(day) {
      yield* [...letters.values()].filter((letter) =>
        new Date(letter.at * 1000).toISOString().startsWith(day),
      );
    },
  };
}
