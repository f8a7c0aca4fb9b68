// For the operator who answers for privacy: what was done with a person's data, and erasing again after a restore. Looking is itself an
// event in the audit trail. Prints kinds and times, never content.
import type { AuditEvent, AuditLog, DeadLetters } from '../core/ports/audit.ts';
import { asEpochSeconds, asUserId, toSeconds, type EpochSeconds, type UserId } from '../core/brands.ts';
import { eraseEverything, erasedTotal, type ErasureDeps } from '../core/privacy/erase.ts';

import type { RestoreGuard } from '../adapters/dynamodb/restore-guard.ts';
import { RETENTION } from '../core/privacy/retention.ts';

type Output = (line: string) => void;

export interface AuditDeps {
  readonly audit: AuditLog;
  readonly deadLetters: DeadLetters;
  readonly identity: ErasureDeps['identity'];
  readonly clock: ErasureDeps['clock'];
  readonly newId: () => string;
}

/** Every event about one person, oldest first. */
export async function auditOf(deps: AuditDeps, userId: UserId, out: Output): Promise<readonly AuditEvent[]> {
  const who = deps.identity.hash(userId);
  const events: AuditEvent[] = [];
  for await (const event of deps.audit.events(who)) events.push(event);
  await deps.audit.append({
    id: deps.newId(),
    at: toSeconds(deps.clock.now()),
    who,
    actor: 'operator',
    action: 'accessed',
    subject: 'audit',
  });
  for (const { at, actor, action, subject } of events) out(`${isoOf(at)}  ${actor}  ${action}  ${subject}`);
  out(events.length === 0 ? 'No event about this person.' : `${events.length} events.`);
  return events;
}

export interface Replayed {
  readonly looked: number;
  readonly erased: number;
}

/** Of the restored table: what it knows of the time it was taken from, and the word that it may be used again. */
export type RestoredTable = Pick<RestoreGuard, 'state' | 'settle'>;

/**
 * Erases again everybody who was erased since the backup was made. Run it before the bot meets the restored table: the audit table, which
 * is not restored with it, knows them by keyed hash only, so everyone in the table is hashed and compared. Bot and worker refuse the table
 * until `restore.settle()` says that all is done; that is the caller's to say.
 * @param since when the backup was made, or earlier; where the table itself knows an earlier time, that one counts
 */
export async function replayErasures(
  deps: ErasureDeps & { readonly newId: () => string; readonly restore?: RestoredTable },
  since: EpochSeconds,
  out: Output,
): Promise<Replayed> {
  const from = Math.min(since, (await deps.restore?.state())?.applied ?? 0);
  const oldest = toSeconds(deps.clock.now()) - RETENTION.erasure;
  const gone = new Map<string, EpochSeconds>();
  for await (const { who, at } of deps.audit.erasures(asEpochSeconds(Math.max(from, oldest))))
    gone.set(who, at);
  let looked = 0;
  let erased = 0;
  for await (const userId of deps.people.everyone()) {
    looked += 1;
    const erasedAt = gone.get(deps.identity.hash(userId));
    if (erasedAt === undefined) continue;
    const person = await deps.people.find(userId);
    // Erased, and here again of their own will since then.
    if (person && person.createdAt > erasedAt && person.deletingSince === undefined) continue;
    const report = await eraseEverything(deps, userId, {
      correlation: 'replay-erasures',
      newId: deps.newId,
      actor: 'operator',
    });
    erased += 1;
    out(`Erased again: ${erasedTotal(report)} records, ${report.posts} posts queued for removal.`);
  }
  out(`${gone.size} erasures since then, ${looked} people looked at, ${erased} erased again.`);
  return { looked, erased };
}

/** `2026-11-21` or a full ISO time; undefined when it is neither. */
export function readSince(text: string | undefined): EpochSeconds | undefined {
  const at = text === undefined || !/^\d{4}-\d\d-\d\d/.test(text) ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? undefined : toSeconds(at as Parameters<typeof toSeconds>[0]);
}

export const readUserId = (text: string | undefined): UserId | undefined =>
  text !== undefined && /^\d{1,16}$/.test(text) ? asUserId(Number(text)) : undefined;

const isoOf = (at: EpochSeconds): string => new Date(at * 1000).toISOString().slice(0, 19).replace('T', ' ');
