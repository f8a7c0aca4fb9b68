// Danger found after the claim: by the softer rules over the last messages, by the model, by an answer or by a tap. And the fixed
// words of the crisis persona for the turns that follow when no model answers.
import { asEpochMillis } from '../../core/brands.ts';
import type { Screening } from '../../core/crisis/categories.ts';
import type { Button } from '../../core/ports/messenger.ts';
import { change, type ChatScope } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { ASKED_FOR } from './asked.ts';
import { crisisMessage, crisisTexts, type CardKind } from './cards.ts';
import { deliver, type Delivery } from './deliver.ts';
import { factsOnly, followUp, saidText, type FollowUp } from './follow-up.ts';
import { followUpRows } from './follow-up-rows.ts';
import { cardKind } from './help-first.ts';
import { wasDenied } from './persona-note.ts';
import { noteHelp, recordHelp } from './record.ts';

export const inCrisisWindow = (scope: ChatScope): boolean => (scope.session.crisis?.until ?? 0) > scope.now;

/** Inside a crisis window the finding it stands for, outside it the general one. */
export function findingOf(scope: ChatScope): Screening {
  const { crisis } = scope.session;
  if (!crisis || !inCrisisWindow(scope)) return ASKED_FOR;
  const { category, subject = 'self', imminent = false } = crisis;
  return { ...ASKED_FOR, categories: [category], subject, imminent };
}

/** Shows the card or the question for a finding and records it. */
export async function showDanger(
  deps: BotDeps,
  scope: ChatScope,
  finding: Screening,
  words: string,
  messageId?: number,
  opening?: string,
): Promise<void> {
  const kind = cardKind(finding, scope.session.crisis, scope.now);
  const delivery = await showCard(deps, scope, finding, kind, { words, ...(opening && { opening }) });
  if (delivery !== 'sent') return;
  await recordHelp(deps, scope, { finding, words, kind, ...(messageId !== undefined && { messageId }) });
}

export async function showCard(
  deps: BotDeps,
  scope: ChatScope,
  finding: Screening,
  kind: CardKind,
  extra: { words?: string; more?: boolean; opening?: string } = {},
): Promise<Delivery> {
  const message = crisisMessage(kind, {
    chatId: scope.chatId,
    finding,
    language: scope.lang,
    now: asEpochMillis(scope.now * 1000),
    person: scope.person,
    session: scope.session,
    settings: deps.settings,
    ...extra,
  });
  const delivery = await deliver(deps, message);
  noteHelp(deps, { finding, kind, language: scope.lang, delivery });
  return delivery;
}

interface Said {
  readonly text: string;
  readonly rows: readonly (readonly Button[])[];
}

/** The next fixed sentence of the crisis persona; it advances the window. Undefined outside a window. */
export function crisisFollowUp(deps: BotDeps, scope: ChatScope, text: string): Said | undefined {
  const { crisis } = scope.session;
  if (!crisis || !inCrisisWindow(scope)) return undefined;
  // They said no to our question, or took it back: questions about this bot have their answer, and else the ordinary companion goes on, with the way to help below.
  const texts = crisisTexts(scope.lang);
  const said = wasDenied(crisis) ? factsOnly(crisis, text, texts) : followUp(crisis, text, texts);
  if (!said) return undefined;
  change(scope, { crisis: said.state });
  const country = scope.person?.country ?? scope.session.country;
  return {
    text: saidText(said, texts, country),
    rows: followUpRows(said, texts, crisis.level, deps.settings),
  };
}

/** Below a model's answer in a crisis window: the way to the numbers stands by. */
export function crisisRows(
  deps: BotDeps,
  scope: ChatScope,
  offers: Pick<FollowUp, 'exercises' | 'prayer'> = {},
): readonly (readonly Button[])[] {
  const { crisis } = scope.session;
  return followUpRows(offers, crisisTexts(scope.lang), crisis?.level ?? 'card', deps.settings);
}
