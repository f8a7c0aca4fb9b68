// The tap on Share: one conditional write makes the request exist, then a job names it to the worker. If the job can't be
// queued now, the stored request itself is the reminder: the sweeper finds it.
import { ulid } from 'ulid';
import { OutageError } from '../../../core/outage.ts';
import type { ChatId, PrayerId } from '../../../core/brands.ts';
import type { Prayer, Visibility } from '../../../core/prayer/prayer.ts';
import { shortId } from '../../../core/prayer/short-id.ts';
import { MESSAGES } from '../../../core/ports/log.ts';
import { recordConsent } from '../../consent.ts';
import { tapData } from '../../callback-data.ts';
import type { BotContext } from '../../context.ts';
import { prayerSubject } from '../../prayer-subject.ts';
import { button, say } from '../../presentation/screen.ts';
import type { Wording } from './preview.ts';
import type { Steps } from './talk.ts';

export interface Draft extends Wording {
  readonly id: PrayerId;
  readonly visibility: Visibility;
  /** As the preview showed it. */
  readonly firstName?: string;
  readonly groupId: ChatId | null;
  /** The message the words came from. */
  readonly messageId: number | null;
  readonly mail: 'none' | 'wanted';
}

export async function savePrayer(steps: Steps, draft: Draft): Promise<void> {
  const { talk, t, deps } = steps;
  const outcome = await talk.external((outside) => store(steps, outside, draft));
  // Everything of theirs is being deleted at this moment: so are these words.
  if (outcome === 'deleting') return void (await say(draft.words.ctx, t('pray-cancelled')));
  const id = shortId(draft.id);
  const textId =
    draft.visibility === 'private' ? 'pray-kept' : draft.groupId === null ? 'pray-no-team' : 'pray-shared';
  await say(draft.words.ctx, {
    text: t(textId, { id }),
    rows: [[button(t('pray-withdraw'), tapData('prayer', draft.id, 'withdraw'))]],
  });
  deps.metrics.count('prayer-saved', { visibility: draft.visibility });
}

async function store(
  steps: Steps,
  outside: BotContext,
  draft: Draft,
): Promise<'created' | 'exists' | 'deleting'> {
  const { deps, t } = steps;
  const { scope } = outside;
  const shared = draft.visibility !== 'private';
  const messageId = draft.words.messageId ?? draft.messageId;
  const prayer: Prayer = {
    id: draft.id,
    userId: scope.userId,
    text: draft.words.text,
    visibility: draft.visibility,
    ...(draft.firstName && { firstName: draft.firstName }),
    language: scope.lang,
    urgent: draft.urgent,
    status: shared ? 'queued' : 'kept',
    createdAt: scope.now,
    ...(messageId !== null && { messageId }),
    ...(draft.groupId !== null && { groupId: draft.groupId }),
    // "It waits" is said right here; the worker need not say it again.
    steps: shared && draft.groupId === null ? { waiting: scope.now } : {},
    mail: draft.mail,
  };
  const yes = { purpose: 'share-prayer', given: true, shownText: t('pray-preview') } as const;
  if (shared && (await recordConsent(deps, scope, yes)) === 'deleting') return 'deleting';
  // The event first, as with every yes: twice is better than never.
  if (shared) await audit(steps, outside, draft);
  const created = await deps.prayers.create(prayer, { ifKnown: true });
  // Also when it exists: an earlier delivery of this tap may have ended right behind it, and a second job finds nothing left to do.
  if (shared && created !== 'deleting') await queue(steps, outside, draft);
  return created;
}

async function queue(steps: Steps, outside: BotContext, draft: Draft): Promise<void> {
  try {
    await steps.deps.jobs.send(
      { kind: 'prayer', prayerId: draft.id },
      { correlation: outside.scope.correlation },
    );
  } catch (error) {
    if (!(error instanceof OutageError)) throw error;
    steps.deps.log.warn(MESSAGES.jobDeferred, { kind: 'prayer', correlation: outside.scope.correlation });
  }
}

async function audit(steps: Steps, outside: BotContext, draft: Draft): Promise<void> {
  const { deps } = steps;
  await deps.audit.append({
    id: ulid(deps.clock.now()),
    at: outside.scope.now,
    who: deps.identity.hash(outside.scope.userId),
    actor: 'person',
    action: 'shared',
    subject: prayerSubject(draft.id),
  });
}
