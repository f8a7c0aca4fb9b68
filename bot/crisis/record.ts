// What is kept after help was shown: that it was, never what was written (unless the person lets us remember). Each part may
// fail on its own without undoing the help.
import { asEpochSeconds } from '../../core/brands.ts';
import type { Screening } from '../../core/crisis/categories.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import { change, remember, type ChatScope } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { dayOf } from '../rate.ts';
import type { CardKind } from './cards.ts';

/** The crisis persona stays for two hours after the last sign of danger. */
const WINDOW_SECONDS = 2 * 3600;

export interface Shown {
  readonly finding: Screening;
  readonly words: string;
  readonly kind: CardKind | 'none';
  readonly messageId?: number;
}

export async function recordHelp(deps: BotDeps, scope: ChatScope, shown: Shown): Promise<void> {
  const { finding, words, kind } = shown;
  const category = finding.categories[0] ?? 'suicide-active';
  const before = scope.session.crisis;
  change(scope, {
    crisis: {
      until: asEpochSeconds(scope.now + WINDOW_SECONDS),
      lastCardAt: kind === 'full' ? scope.now : (before?.lastCardAt ?? asEpochSeconds(0)),
      level: finding.level === 'ask' ? 'ask' : 'card',
      category,
      step: before && before.until > scope.now ? before.step : 0,
    },
    ...(scope.session.flow &&
      words && { flow: { ...scope.session.flow, draft: words, lastInputAt: scope.now } }),
  });
  remember(scope, {
    role: 'person',
    text: words,
    at: scope.now,
    ...(shown.messageId !== undefined && { messageId: shown.messageId }),
  });
  const country = scope.person?.country ?? scope.session.country ?? '??';
  const results = await Promise.allSettled([
    kind === 'ask'
      ? undefined
      : deps.audit.countReferral({ day: dayOf(scope.now), category, country, language: scope.lang }),
    scope.person ? deps.people.change(scope.userId, { lastCrisisAt: scope.now }) : undefined,
  ]);
  for (const result of results)
    if (result.status === 'rejected') deps.log.error(MESSAGES.crisisNotRecorded, result.reason, { category });
  deps.log.info(MESSAGES.crisisHelped, { category, locale: scope.lang, outcome: kind });
}
