// Keeps a finished safety plan, or its refusal. A plan is stored only together with a yes to exactly that.
import type { ChatScope } from './context.ts';
import { recordConsent } from './consent.ts';
import { crisisTexts } from './crisis/cards.ts';
import type { BotDeps } from './deps.ts';

/** False: an erasure is under way, nothing was kept. */
export async function keepPlan(
  deps: BotDeps,
  scope: ChatScope,
  answers: readonly string[],
): Promise<boolean> {
  const shownText = crisisTexts(scope.lang).plan.keepQuestion;
  const recorded = await recordConsent(deps, scope, { purpose: 'safety-plan', given: true, shownText });
  if (recorded === 'deleting') return false;
  await deps.people.change(scope.userId, { safetyPlan: answers }, { ifKnown: true });
  if (scope.person) scope.person = { ...scope.person, safetyPlan: answers };
  return true;
}

/** A no takes back the yes to the steps, and leaves an older plan as it was. */
export async function refusePlan(deps: BotDeps, scope: ChatScope): Promise<boolean> {
  const shownText = crisisTexts(scope.lang).plan.keepQuestion;
  if (scope.person && !scope.person.safetyPlan)
    await recordConsent(deps, scope, { purpose: 'safety-plan', given: false, shownText });
  return false;
}

export async function removePlan(deps: BotDeps, scope: ChatScope): Promise<void> {
  const shownText = crisisTexts(scope.lang).plan.remove;
  await recordConsent(deps, scope, { purpose: 'safety-plan', given: false, shownText });
  await deps.people.change(scope.userId, { safetyPlan: null }, { ifKnown: true });
  scope.person = await deps.people.find(scope.userId);
}
