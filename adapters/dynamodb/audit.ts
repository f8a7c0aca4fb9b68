// AuditLog in its own table: events by keyed hash, erasures once more by month, counters by year. An event is written once and never
// changed or removed by us; the table forgets it when its time is over.
import * as z from 'zod/mini';
import { asEpochSeconds, asUserHash, type EpochSeconds, toSeconds } from '../../core/brands.ts';
import type { AuditEvent, AuditLog } from '../../core/ports/audit.ts';
import { absent, equals } from './expressions.ts';
import { readRecord, RECORD_VERSION } from './records.ts';
import { after, RETENTION } from './retention.ts';
import type { Table } from './table.ts';

const event = z.looseObject({
  id: z.string(),
  at: z.number(),
  who: z.string(),
  actor: z.enum(['person', 'operator', 'system']),
  action: z.string(),
  subject: z.string(),
});
const erasure = z.looseObject({ at: z.number(), who: z.string() });
const referral = z.looseObject({
  day: z.string(),
  category: z.string(),
  country: z.string(),
  language: z.string(),
  count: z.number(),
});

const whoKey = (who: string): string => `WHO#${who}`;
const erasedKey = (month: string): string => `ERASED#${month}`;
const referralsKey = (year: string | number): string => `REFERRALS#${year}`;
const monthOf = (at: EpochSeconds): string => new Date(at * 1000).toISOString().slice(0, 7);
/** Sorts by time as text. */
const sortKey = (at: number, id: string): string => `${String(at).padStart(12, '0')}#${id}`;

/** A counter whose write timed out is written again: rarely one too many, never one too few. */
export function createAuditLog(table: Table): AuditLog {
  const counterExpiry = () => after(toSeconds(table.now()), RETENTION.counter);
  return {
    async append(entry) {
      const SK = sortKey(entry.at, entry.id);
      // The erasure list first: a restored backup is erased again from it, even if the crash comes right here.
      if (entry.action === 'erased' || entry.action === 'erase-began') {
        const { at, who, action } = entry;
        const expiresAt = after(at, RETENTION.erasure);
        const key = { PK: erasedKey(monthOf(at)), SK };
        await table.put({ ...key, at, who, action, v: RECORD_VERSION, expiresAt }, absent('PK'));
      }
      const expiresAt = after(entry.at, RETENTION.auditEvent);
      await table.put({ PK: whoKey(entry.who), SK, ...entry, v: RECORD_VERSION, expiresAt }, absent('PK'));
    },

    async countReferral({ day, category, country, language }) {
      await table.write(
        { PK: referralsKey(day.slice(0, 4)), SK: `${day}#${category}#${country}#${language}` },
        {
          set: { day, category, country, language, v: RECORD_VERSION, expiresAt: counterExpiry() },
          add: { count: 1 },
        },
      );
    },

    async count(day, name, by = 1) {
      const key = { PK: `COUNTS#${day.slice(0, 4)}`, SK: `${day}#${name}` };
      await table.write(key, {
        set: { day, name, v: RECORD_VERSION, expiresAt: counterExpiry() },
        add: { count: by },
      });
    },

    async *referrals(year) {
      for await (const item of table.query(equals('PK', referralsKey(year)))) {
        const found = readRecord(referral, item, table.now());
        if (!found) continue;
        const { day, category, country, language, count } = found;
        yield { day, category, country, language, count };
      }
    },

    async *events(who) {
      for await (const item of table.query(equals('PK', whoKey(who)))) {
        const found = readRecord(event, item, table.now()) as AuditEvent | undefined;
        if (!found) continue;
        const { id, at, actor, action, subject } = found;
        yield { id, at, who, actor, action, subject };
      }
    },

    async *erasures(since) {
      const seen = new Set<string>();
      for (const month of monthsFrom(since, toSeconds(table.now()))) {
        for await (const item of table.query(equals('PK', erasedKey(month)))) {
          const found = readRecord(erasure, item, table.now());
          if (!found || found.at < since || seen.has(found.who)) continue;
          seen.add(found.who);
          yield { who: asUserHash(found.who), at: asEpochSeconds(found.at) };
        }
      }
    },
  };
}

function* monthsFrom(since: EpochSeconds, until: EpochSeconds): Generator<string> {
  const day = new Date(since * 1000);
  day.setUTCDate(1);
  for (let at = day; at.getTime() <= until * 1000; at.setUTCMonth(at.getUTCMonth() + 1)) {
    yield at.toISOString().slice(0, 7);
  }
}
