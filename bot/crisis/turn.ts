// Danger found after the claim: by the softer rules over the last messages, by the model, or by a tap. And the fixed words of
// the crisis persona for the turns that follow when no model answers.
import { asEpochMillis } from '../../core/brands.ts';
import type { Screening } from '../../core/crisis/categories.ts';
import { change, type ChatScope } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { crisisMessage, crisisTexts, type CardKind } from './cards.ts';
import { deliver } from './deliver.ts';
import { cardKind } from './help-first.ts';
import { recordHelp } from './record.ts';

export const inCrisisWindow = (scope: ChatScope): boolean => (scope.session.crisis?.until ?? 0) > scope.now;

/** Shows the card or the question for a finding and records it. */
export async function showDanger(
  deps: BotDeps,
  scope: ChatScope,
  finding: Screening,
  words: string,
  messageId?: number,
): Promise<void> {
  const kind = cardKind(finding, scope.session.crisis?.lastCardAt, scope.now);
  await showCard(deps, scope, finding, kind);
  await recordHelp(deps, scope, { finding, words, kind, ...(messageId !== undefined && { messageId }) });
}

export const showCard = (
  deps: BotDeps,
  scope: ChatScope,
  finding: Screening,
  kind: CardKind,
): Promise<boolean> =>
  deliver(
    deps,
    crisisMessage(kind, {
      chatId: scope.chatId,
      finding,
      language: scope.lang,
      now: asEpochMillis(scope.now * 1000),
      person: scope.person,
      session: scope.session,
      settings: deps.settings,
    }),
  );

const ORDER = ['plan', 'means', 'person', 'grounding', 'stay'] as const;
const NO = /^(?:no|nope|not really|no,? (?:i|never)|nunca|não|nao|non|pas du tout)\b/iu;
const THANKS = /\b(?:thank|thanks|gracias|obrigad[oa]|merci)\b/iu;

/** The next fixed sentence, in order; a thank-you or a no gets its own. */
export function crisisFollowUp(scope: ChatScope, text: string): { text: string; entities: []; refs: [] } {
  const { followUp } = crisisTexts(scope.lang);
  const state = scope.session.crisis;
  const step = state?.step ?? 0;
  const said = (words: string): { text: string; entities: []; refs: [] } => ({
    text: words,
    entities: [],
    refs: [],
  });
  if (THANKS.test(text)) return said(followUp.thanks);
  if (NO.test(text.trim()) && step <= 1) return said(followUp.no);
  if (state) change(scope, { crisis: { ...state, step: step + 1 } });
  return said(followUp[ORDER[Math.min(step, ORDER.length - 1)] ?? 'stay']);
}
