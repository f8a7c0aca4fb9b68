// What is kept after help was shown: that it was, never what was written (unless the person lets us remember). Each part may
// fail on its own without undoing the help.
import { asEpochMillis } from '../../core/brands.ts';
import type { CrisisCategory, Screening } from '../../core/crisis/categories.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import { change, remember, type ChatScope } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { dayOf } from '../rate.ts';
import { crisisTexts, letsPlanGoOn, type CardKind } from './cards.ts';
import type { Delivery } from './deliver.ts';
import { followUp } from './follow-up.ts';
import { stateAfter } from './state.ts';

export interface Shown {
  readonly finding: Screening;
  readonly words: string;
  readonly kind: CardKind | 'none';
  readonly messageId?: number;
}

const categoryOf = (finding: Screening): CrisisCategory => finding.categories[0] ?? 'suicide-active';

/** The log and the metrics: category, language and outcome, whatever else is down. */
export function noteHelp(
  deps: Pick<BotDeps, 'log' | 'metrics'>,
  help: { finding: Screening; kind: CardKind; language: string; delivery: Delivery },
): void {
  const category = categoryOf(help.finding);
  const outcome = help.delivery === 'sent' ? help.kind : help.delivery;
  deps.log.info(MESSAGES.crisisHelped, { category, locale: help.language, outcome });
  deps.metrics.count('crisis-card', { category, level: outcome });
}

export async function recordHelp(deps: BotDeps, scope: ChatScope, shown: Shown): Promise<void> {
  const { finding, words, kind } = shown;
  const { flow } = scope.session;
  const planGoesOn = letsPlanGoOn(kind, finding, scope.session);
  const state = stateAfter(scope.session.crisis, finding, kind, asEpochMillis(scope.now * 1000));
  // The short form has asked the next question already.
  const asked = kind === 'short' && !state.imminent && !flow && !state.eased;
  change(scope, {
    crisis: asked ? followUp(state, words, crisisTexts(scope.lang)).state : state,
    // Its last line says that this is an AI.
    ...(kind === 'full' && { aiNoticeAt: scope.now }),
    ...(flow && words && !planGoesOn && { flow: { ...flow, draft: words, lastInputAt: scope.now } }),
  });
  if (!flow && words)
    remember(scope, {
      role: 'person',
      text: words,
      at: scope.now,
      ...(shown.messageId !== undefined && { messageId: shown.messageId }),
    });
  const showsNumbers = kind === 'full' || (kind === 'short' && finding.imminent);
  const results = await Promise.allSettled([
    showsNumbers ? countReferral(deps, scope, categoryOf(finding)) : undefined,
    scope.person ? deps.people.change(scope.userId, { lastCrisisAt: scope.now }) : undefined,
  ]);
  for (const result of results)
    if (result.status === 'rejected')
      deps.log.error(MESSAGES.crisisNotRecorded, result.reason, { category: categoryOf(finding) });
}

export const countReferral = (deps: BotDeps, scope: ChatScope, category: CrisisCategory): Promise<void> =>
  deps.audit.countReferral({
    day: dayOf(scope.now),
    category,
    country: scope.person?.country ?? scope.session.country ?? '??',
    language: scope.lang,
  });
