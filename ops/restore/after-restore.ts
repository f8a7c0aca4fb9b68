// Before anybody is answered from a restored table: erases again, takes back again, and finds the accepted prayers that came after the
// backup. Those are not in the table any more; whoever shared one is told, because "shared" was promised. Safe to run twice.
import { asChatId, type EpochSeconds, type UserId } from '../../core/brands.ts';
import type { AuditEvent } from '../../core/ports/audit.ts';
import type { Messenger } from '../../core/ports/messenger.ts';
import { prayerSubject } from '../../bot/prayer-subject.ts';
import type { Translate } from '../../locales/translator.ts';
import { languageOf } from '../../workers/tell-person.ts';
import { replayErasures, type RestoredTable } from '../privacy.ts';
import { type Damaged, rescuePrayers } from './rescue.ts';
import { takeBackConsent, takeBackPrayer, type TakeBackDeps } from './take-back.ts';
import { trailOf, type Trail } from './trail.ts';

export interface AfterRestoreDeps extends TakeBackDeps {
  /** Told at the end that bot and worker may use the table. */
  readonly restore: RestoredTable;
  readonly messenger: Pick<Messenger, 'send'>;
  readonly translate: (language: string) => Translate;
  /** The table that was damaged, where it still answers. */
  readonly damaged?: Damaged;
}

export interface AfterRestore {
  readonly erased: number;
  /** Requests and consents taken back again. */
  readonly prayersTakenBack: number;
  readonly consentsTakenBack: number;
  /** Copied out of the damaged table, or marked as posted. */
  readonly rescued: number;
  /** Accepted since the backup and not in the table. */
  readonly missing: number;
  readonly told: number;
  /** Could not be told: gone from Telegram, or Telegram did not answer. */
  readonly untold: number;
}

/** Long enough for any second run; a mark of ours in the restored table. */
const ONCE_SECONDS = 30 * 24 * 3600;
/** Telegram takes about thirty messages a second from a bot. */
const PAUSE_MS = 50;

/** @param since the moment the table was restored to, or earlier. */
export async function afterRestore(
  deps: AfterRestoreDeps,
  since: EpochSeconds,
  out: (line: string) => void,
): Promise<AfterRestore> {
  const { erased } = await replayErasures(deps, since, out);
  const { copied = 0, marked = 0 } = deps.damaged ? await rescuePrayers(deps, deps.damaged, since) : {};
  const total = {
    erased,
    prayersTakenBack: 0,
    consentsTakenBack: 0,
    rescued: copied + marked,
    missing: 0,
    told: 0,
    untold: 0,
  };
  const everyone: UserId[] = [];
  for await (const userId of deps.people.everyone()) everyone.push(userId);
  for (const userId of everyone) {
    const trail = trailOf(await eventsOf(deps, userId), since);
    for (const purpose of trail.refused)
      if (await takeBackConsent(deps, userId, purpose)) total.consentsTakenBack += 1;
    const prayers = await deps.prayers.ofPerson(userId);
    for (const prayer of prayers)
      if (trail.takenBack.has(prayerSubject(prayer.id)) && (await takeBackPrayer(deps, prayer)))
        total.prayersTakenBack += 1;
    const missing = missingFrom(trail, new Set(prayers.map(({ id }) => prayerSubject(id))));
    total.missing += missing.length;
    const outcome = missing.length > 0 ? await tell(deps, userId, missing) : 'none';
    if (outcome !== 'none' && outcome !== 'before') total[outcome] += 1;
  }
  out(
    `Taken back again: ${total.prayersTakenBack} requests, ${total.consentsTakenBack} consents. Out of the damaged table: ` +
      `${copied} requests copied, ${marked} marked as posted. Accepted after the backup and lost from the table: ${total.missing}; people told ${total.told}, not reached ${total.untold}.`,
  );
  await deps.restore.settle();
  return total;
}

async function eventsOf(deps: AfterRestoreDeps, userId: UserId): Promise<AuditEvent[]> {
  const events: AuditEvent[] = [];
  for await (const event of deps.audit.events(deps.identity.hash(userId))) events.push(event);
  return events;
}

interface Missing {
  readonly subject: string;
  readonly at: EpochSeconds;
}
const missingFrom = ({ shared, takenBack }: Trail, known: ReadonlySet<string>): Missing[] =>
  [...shared].flatMap(([subject, at]) =>
    known.has(subject) || takenBack.has(subject) ? [] : [{ subject, at }],
  );

/** Once a person and request, whatever happens: a second "we lost it" would frighten. */
async function tell(
  deps: AfterRestoreDeps,
  userId: UserId,
  missing: readonly Missing[],
): Promise<'told' | 'untold' | 'before'> {
  const key = `told-lost:${missing.map(({ subject }) => subject.slice(7)).join('.')}`;
  if (!(await deps.allowances.take(key, 1, ONCE_SECONDS)).ok) return 'before';
  const person = await deps.people.find(userId);
  const language = languageOf(person);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    (missing[0]?.at ?? 0) * 1000,
  );
  await deps.clock.sleep(PAUSE_MS);
  const sent = await deps.messenger.send({
    chatId: asChatId(userId),
    text: deps.translate(language)('pray-lost', { day }),
    silent: true,
  });
  if (sent.ok || sent.error.kind === 'uncertain') return 'told';
  // Not sent: the next run tries again.
  await deps.allowances.forget(key);
  return 'untold';
}
