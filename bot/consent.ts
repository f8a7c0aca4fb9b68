// Records a person's yes or no to one purpose, with the exact text they saw. Yes and no are stored alike; a no takes effect at once.
import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import type { UpdateId, UserId } from '../core/brands.ts';
import type { Purpose } from '../core/consent/purposes.ts';
import { CONSENT_TEXT_VERSION, POLICY_VERSION } from '../core/consent/texts.ts';
import { placesOf } from '../core/prayer/places.ts';
import { change, drop, type ChatScope } from './context.ts';
import type { BotDeps } from './deps.ts';
import { withdrawPrayer } from './withdraw-prayer.ts';

/** `shownText`: what stood on the screen when the person tapped. Settings chosen before any agreement move to the profile now. */
export async function recordConsent(
  deps: BotDeps,
  scope: ChatScope,
  answer: { purpose: Purpose; given: boolean; shownText: string },
): Promise<'recorded' | 'deleting'> {
  const { purpose, given } = answer;
  if (scope.person?.deletingSince !== undefined) return 'deleting';
  // The event first: whatever is cut off behind it, the tap comes again. An event twice is better than a yes nobody can prove.
  await deps.audit.append({
    id: ulid(deps.clock.now()),
    at: scope.now,
    who: deps.identity.hash(scope.userId),
    actor: 'person',
    action: given ? 'consent-given' : 'consent-withdrawn',
    subject: purpose,
  });
  if (given && scope.person?.policyVersionSeen === undefined) await moveSettings(deps, scope);
  const recorded = await deps.people.recordConsent(scope.userId, {
    id: receiptId(scope, purpose, given),
    purpose,
    given,
    textVersion: CONSENT_TEXT_VERSION,
    textHash: createHash('sha256').update(answer.shownText).digest('hex'),
    locale: scope.lang,
    at: scope.now,
    updateId: scope.updateId,
  });
  if (recorded === 'deleting') return recorded;
  if (!given) await stop[purpose](deps, scope);
  scope.person = await deps.people.find(scope.userId);
  return recorded;
}

/** The same for every delivery of one tap: an answer that was cut off and comes again leaves one receipt. */
function receiptId(
  { userId, updateId }: { readonly userId: UserId; readonly updateId: UpdateId },
  purpose: Purpose,
  given: boolean,
): string {
  const answer = createHash('sha256').update(`${userId}:${updateId}:${purpose}:${given}`);
  return answer.digest('hex').slice(0, 26).toUpperCase();
}

/** What a no does, once more: an outage may have cut it off after the receipt was written. */
export const stopAgain = (deps: BotDeps, scope: ChatScope, purpose: Purpose): Promise<unknown> =>
  stop[purpose](deps, scope);

type Stop = (deps: BotDeps, scope: ChatScope) => Promise<unknown>;

const forgetTalk: Stop = async (_deps, scope) => {
  change(scope, { turns: [] });
  drop(scope, 'summary', 'reply');
};

/** What a no does beside being remembered: what was kept or planned under the yes goes. Doing it twice changes nothing. */
const stop: { readonly [P in Purpose]: Stop } = {
  chat: forgetTalk,
  history: forgetTalk,
  async prayer(deps, scope) {
    const { flow } = scope.session;
    drop(scope, 'aside');
    if (flow?.name === 'pray' || flow?.name === 'prayer-update') drop(scope, 'flow', 'conversation');
    const { correlation } = scope;
    for (const prayer of await deps.prayers.ofPerson(scope.userId)) {
      for (const place of placesOf(prayer))
        await deps.jobs.send({ kind: 'remove-post', ...place }, { correlation });
      await deps.prayers.remove(prayer);
    }
  },
  async 'share-prayer'(deps, scope) {
    for (const prayer of await deps.prayers.ofPerson(scope.userId))
      if (prayer.visibility !== 'private') await withdrawPrayer(deps, scope, prayer);
  },
  email: (deps, scope) => deps.people.change(scope.userId, { email: null }, { ifKnown: true }),
  daily: (deps, scope) => deps.people.change(scope.userId, { reminder: null }, { ifKnown: true }),
  // Nothing is kept or planned for it: who said no is passed by.
  news: () => Promise.resolve(),
  'check-in': (deps, scope) => deps.people.takeCheckIn(scope.userId),
  'safety-plan': (deps, scope) => deps.people.change(scope.userId, { safetyPlan: null }, { ifKnown: true }),
};

async function moveSettings(deps: BotDeps, scope: ChatScope): Promise<void> {
  const { language, country, minor } = scope.session;
  await deps.people.change(scope.userId, {
    ...(language && { language }),
    ...(country && { country }),
    ...(minor && { minor }),
    // What we write by ourselves later is in this language too.
    lastLanguageCode: scope.lang,
    lastUsedAt: scope.now,
    policyVersionSeen: POLICY_VERSION,
  });
}
