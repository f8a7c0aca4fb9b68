// Everything kept about a person, verbatim, as one document with a schema. Reading it changes nothing.
import type { UserId } from '../brands.ts';
import type { AuditEvent, AuditLog } from '../ports/audit.ts';
import type { Identity } from '../ports/identity.ts';
import type { PersonStore } from '../ports/people.ts';
import type { GroupStore, PrayerStore } from '../ports/prayers.ts';

export interface ExportDocument {
  readonly schema: 'emmaus-export/1';
  readonly createdAt: string;
  /** The person's own partition, record by record as stored. */
  readonly records: readonly Record<string, unknown>[];
  /** What the prayer team's side holds about the person's requests. */
  readonly teamPosts: readonly Record<string, unknown>[];
  readonly auditEvents: readonly AuditEvent[];
}

export interface ExportDeps {
  readonly people: PersonStore;
  readonly prayers: PrayerStore;
  readonly groups: GroupStore;
  readonly audit: AuditLog;
  readonly identity: Identity;
}

export async function exportEverything(
  deps: ExportDeps,
  userId: UserId,
  createdAt: Date,
): Promise<ExportDocument> {
  const records: Record<string, unknown>[] = [];
  for await (const record of deps.people.everything(userId)) records.push(record);
  const teamPosts: Record<string, unknown>[] = [];
  for (const prayer of await deps.prayers.ofPerson(userId)) {
    const post = prayer.post && (await deps.groups.post(prayer.groupId ?? prayer.post.chatId, prayer.id));
    if (post)
      teamPosts.push({
        prayerId: post.prayerId,
        postedAt: post.postedAt,
        praying: Object.values(post.taps).filter((tap) => tap.on).length,
      });
  }
  const auditEvents: AuditEvent[] = [];
  for await (const event of deps.audit.events(deps.identity.hash(userId))) auditEvents.push(event);
  return { schema: 'emmaus-export/1', createdAt: createdAt.toISOString(), records, teamPosts, auditEvents };
}
