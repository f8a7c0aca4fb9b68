// Records a person's yes or no to one purpose, with the exact text they saw. Yes and no are stored alike.
import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import type { Purpose } from '../core/consent/purposes.ts';
import { CONSENT_TEXT_VERSION } from '../core/consent/texts.ts';
import type { ChatScope } from './context.ts';
import type { BotDeps } from './deps.ts';

/** `shownText`: what stood on the screen when the person tapped. Settings chosen before any agreement move to the profile now. */
export async function recordConsent(
  deps: BotDeps,
  scope: ChatScope,
  answer: { purpose: Purpose; given: boolean; shownText: string },
): Promise<'recorded' | 'deleting'> {
  const { purpose, given } = answer;
  const recorded = await deps.people.recordConsent(scope.userId, {
    id: ulid(deps.clock.now()),
    purpose,
    given,
    textVersion: CONSENT_TEXT_VERSION,
    textHash: createHash('sha256').update(answer.shownText).digest('hex'),
    locale: scope.lang,
    at: scope.now,
    updateId: scope.updateId,
  });
  if (recorded === 'deleting') return recorded;
  if (!scope.person && given) await moveSettings(deps, scope);
  scope.person = await deps.people.find(scope.userId);
  await deps.audit.append({
    id: ulid(deps.clock.now()),
    at: scope.now,
    who: deps.identity.hash(scope.userId),
    actor: 'person',
    action: given ? 'consent-given' : 'consent-withdrawn',
    subject: purpose,
  });
  return recorded;
}

async function moveSettings(deps: BotDeps, scope: ChatScope): Promise<void> {
  const { language, country, minor } = scope.session;
  await deps.people.change(scope.userId, {
    ...(language && { language }),
    ...(country && { country }),
    ...(minor && { minor }),
    lastUsedAt: scope.now,
  });
}
