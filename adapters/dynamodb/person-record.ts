// A profile as it is stored: one attribute a field, one a consent purpose, so that each can change by itself.
import * as z from 'zod/mini';
import type { EpochMillis } from '../../core/brands.ts';
import { PURPOSES, type Consents, type Purpose } from '../../core/consent/purposes.ts';
import type { Person } from '../../core/person.ts';
import { readRecord } from './records.ts';
import { type Item, MARK } from './table.ts';

export const consentAttribute = (purpose: Purpose): string => `consent:${purpose}`;

const time = z.number();
const profile = z.looseObject({
  userId: z.number(),
  language: z.optional(z.string()),
  lastLanguageCode: z.optional(z.string()),
  country: z.optional(z.string()),
  reminder: z.optional(
    z.looseObject({ hour: z.number(), timezone: z.string(), paused: z.boolean(), unanswered: z.number() }),
  ),
  email: z.optional(z.looseObject({ address: z.string(), status: z.enum(['pending', 'confirmed', 'off']) })),
  prayerNotices: z.boolean(),
  relay: z.boolean(),
  createdAt: time,
  lastUsedAt: time,
  unreachableSince: z.optional(time),
  deletingSince: z.optional(time),
  safetyPlan: z.optional(z.array(z.string())),
});
const consent = z.object({ given: z.boolean(), at: time, textVersion: z.string() });

/** Attributes that belong to the storage and not to the person. */
const STORAGE = new Set([
  'PK',
  'SK',
  'v',
  MARK,
  'expiresAt',
  'reminderBucket',
  'renewedAt',
  'status',
  'waitingSince',
]);

export function readPerson(item: Item | undefined, now: EpochMillis): Person | undefined {
  const record: Record<string, unknown> | undefined = readRecord(profile, item, now);
  if (!record) return undefined;
  const consents: { [P in Purpose]?: Consents[P] } = {};
  for (const purpose of PURPOSES) {
    // An answer that cannot be read counts as not given: the person is asked again.
    const parsed = consent.safeParse(record[consentAttribute(purpose)]);
    if (parsed.success) consents[purpose] = parsed.data as NonNullable<Consents[Purpose]>;
  }
  const fields = Object.entries(record).filter(
    ([name]) => !STORAGE.has(name) && !name.startsWith('consent:'),
  );
  return { ...Object.fromEntries(fields), consents } as unknown as Person;
}
