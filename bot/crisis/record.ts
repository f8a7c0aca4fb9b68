// What is kept after help was shown: that it was, never what was written (unless the person lets us remember). Each part may
// fail on its own without undoing the help.
import { asEpochMillis } from '../../core/brands.ts';
import type { CrisisCategory, Screening } from '../../core/crisis/categories.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { CrisisState } from '../../core/session.ts';
import { change, drop, remember, type ChatScope } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { dayOf } from '../rate.ts';
import {
  bringsOtherLines,
  crisisTexts,
  letsPlanGoOn,
  nextLines,
  type CardFor,
  type CardKind,
} from './cards.ts';
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
  const otherLines = bringsOtherLines(kind, finding, scope.session, words);
  const state = stateAfter(scope.session.crisis, finding, kind, asEpochMillis(scope.now * 1000));
  // What is typed from now on answers the card, not the exercise before it.
  if (scope.session.steady) drop(scope, 'steady');
  // The short form has asked the next question already; other lines came without one.
  const asked = kind === 'short' && !state.imminent && !flow && !state.eased;
  change(scope, {
    crisis: otherLines
      ? afterLines(deps, scope, finding, words, state)
      : { ...(asked ? followUp(state, words, crisisTexts(scope.lang)).state : state), ...triedBefore(scope) },
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
  const showsNumbers = otherLines || kind === 'full' || (kind === 'short' && finding.imminent);
  const results = await Promise.allSettled([
    showsNumbers ? countReferral(deps, scope, categoryOf(finding)) : undefined,
    scope.person ? deps.people.change(scope.userId, { lastCrisisAt: scope.now }) : undefined,
  ]);
  for (const result of results)
    if (result.status === 'rejected')
      deps.log.error(MESSAGES.crisisNotRecorded, result.reason, { category: categoryOf(finding) });
}

/** The window after other lines were shown: no question is open, and none of these lines stands first again. */
export function afterLines(
  deps: Pick<BotDeps, 'settings'>,
  scope: ChatScope,
  finding: Screening,
  words: string,
  before: CrisisState,
): CrisisState {
  const { asked: _, ...state } = before;
  return { ...state, failed: true, tried: nextLines(cardOf(deps, scope, finding, words)).tried };
}

/** What the builder of other lines needs to know of this chat. */
export const cardOf = (
  { settings }: Pick<BotDeps, 'settings'>,
  scope: ChatScope,
  finding: Screening,
  words: string,
): CardFor => ({
  chatId: scope.chatId,
  finding,
  language: scope.lang,
  now: asEpochMillis(scope.now * 1000),
  person: scope.person,
  session: scope.session,
  settings,
  words,
});

/** Kept as long as the window is. */
const triedBefore = ({ session: { crisis }, now }: ChatScope): Pick<CrisisState, 'tried'> =>
  crisis?.tried && crisis.until > now ? { tried: crisis.tried } : {};

export const countReferral = (deps: BotDeps, scope: ChatScope, category: CrisisCategory): Promise<void> =>
  deps.audit.countReferral({
    day: dayOf(scope.now),
    category,
    country: scope.person?.country ?? scope.session.country ?? '??',
    language: scope.lang,
  });
