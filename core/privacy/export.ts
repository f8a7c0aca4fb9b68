// Everything kept about a person, record by record and verbatim. A stream: an account of any size needs the memory of one page.
// Reading it changes nothing.
import type { UserId } from '../brands.ts';
import type { Allowances } from '../ports/allowances.ts';
import type { AuditLog, DeadLetters } from '../ports/audit.ts';
import type { Identity } from '../ports/identity.ts';
import type { PersonStore } from '../ports/people.ts';
import type { GroupStore, PrayerStore } from '../ports/prayers.ts';
import { claimsOf } from '../prayer/claims.ts';
import { kindOf } from './data-map.ts';
import type { StoredItem } from './data-map/types.ts';

export interface ExportDeps {
  readonly people: PersonStore;
  readonly prayers: PrayerStore;
  readonly groups: GroupStore;
  readonly allowances: Pick<Allowances, 'uses'>;
  readonly deadLetters: DeadLetters;
  readonly audit: AuditLog;
  readonly identity: Identity;
}

/** Parts of the document, in their order. */
export const SECTIONS = ['records', 'teamPosts', 'teamTraces', 'problems', 'auditEvents'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Exported {
  readonly section: Section;
  /** Kind in the data map. */
  readonly kind: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Ordered by section, and inside the first by kind. */
export async function* everythingAbout(deps: ExportDeps, userId: UserId): AsyncGenerator<Exported> {
  for await (const record of deps.people.everything(userId))
    yield { section: 'records', kind: kindOf(record as StoredItem)?.id ?? 'other', record };
  const who = deps.identity.hash(userId);
  for (const prayer of await deps.prayers.ofPerson(userId)) {
    const home = prayer.groupId ?? prayer.post?.chatId;
    const post = home === undefined ? undefined : await deps.groups.post(home, prayer.id);
    if (!post) continue;
    const { prayerId, postedAt, messageId, flagged = false } = post;
    // Who prays is the members' own: the person gets the number.
    const praying = Object.values(post.taps).filter((tap) => tap.on).length;
    const record = { prayerId, postedAt, messageId, flagged, praying };
    yield { section: 'teamPosts', kind: 'team-post', record };
  }
  for await (const record of deps.groups.tracesOf(who))
    yield { section: 'teamTraces', kind: 'team-trace', record: { ...record } };
  for (const { chatId } of await deps.groups.bindings()) {
    const uses = await deps.allowances.uses(claimsOf(chatId, who));
    if (uses.length > 0) yield { section: 'teamTraces', kind: 'allowance', record: { chatId, uses } };
  }
  for await (const record of deps.deadLetters.of(who))
    yield { section: 'problems', kind: 'dead-letter', record: { ...record } };
  for await (const record of deps.audit.events(who))
    yield { section: 'auditEvents', kind: 'audit', record: { ...record } };
}
