// Crisis messages for one person: which language, which country, full or short. If building a card fails, a constant takes its place.
import type { ChatId, EpochMillis } from '../../core/brands.ts';
import { buildAskMessage, buildCrisisCard, buildShortCard, type CardInput } from '../../core/crisis/card.ts';
import { flowButtons, MAX_BUTTONS } from '../../core/crisis/card-buttons.ts';
import { CRISIS_CATEGORIES, type Screening } from '../../core/crisis/categories.ts';
import type { Language } from '../../core/languages.ts';
import type { Person } from '../../core/person.ts';
import type { Button, OutgoingMessage } from '../../core/ports/messenger.ts';
import { buildNextLines, type NextLines } from '../../core/crisis/next-lines.ts';
import type { CrisisState, Session } from '../../core/session.ts';
import { CRISIS_TEXTS, crisisLanguage } from '../../locales/crisis.ts';
import type { CrisisTexts } from '../../locales/crisis-texts.ts';
import { lastResortCard } from '../../locales/last-resort.ts';
import { tapData } from '../callback-data.ts';
import type { BotSettings } from '../deps.ts';
import { ASKED_FOR } from './asked.ts';
import { followUp, saidText } from './follow-up.ts';
import { followUpRows } from './follow-up-rows.ts';
import { lineFailed } from './listen.ts';
import { saidAgain, stateAfter } from './state.ts';

export const crisisTexts = (language: string): CrisisTexts => CRISIS_TEXTS[crisisLanguage(language).language];

export interface CardFor {
  readonly chatId: ChatId;
  readonly finding: Screening;
  readonly language: Language;
  readonly now: EpochMillis;
  readonly person?: Person | undefined;
  readonly session?: Session | undefined;
  readonly settings: Pick<BotSettings, 'defaultCountry' | 'onCallChatId'>;
  /** What the person wrote: the short form answers it. */
  readonly words?: string | undefined;
  /** Said an age below the configured one, now or before: lines for young people come first. */
  readonly young?: boolean | undefined;
  /** Stands above the numbers in place of the acknowledgement, which was said before. */
  readonly opening?: string | undefined;
  /** Adds the way to everything else that can steady a night. */
  readonly more?: boolean | undefined;
}
export type CardKind = 'full' | 'short' | 'ask';

export function crisisMessage(kind: CardKind, card: CardFor): OutgoingMessage {
  try {
    return kind === 'short' ? shortMessage(card) : longMessage(kind, card);
  } catch {
    return lastResort(card.chatId, card.language);
  }
}

const isNow = ({ imminent, categories }: Screening): boolean =>
  imminent || categories.includes('suicide-imminent');

/**
 * "I called and nobody answered, I want to end my life": in place of the short word of help other lines are shown, and no question is
 * asked. The message and the record both go by this.
 */
export const bringsOtherLines = (
  kind: CardKind | 'none',
  finding: Screening,
  session: Session | undefined,
  words: string,
): boolean =>
  kind === 'short' && !isNow(finding) && !letsPlanGoOn(kind, finding, session) && lineFailed(words);

/** In the safety plan a short word of help lets the plan go on by itself. */
export const letsPlanGoOn = (kind: CardKind | 'none', finding: Screening, session?: Session): boolean =>
  kind === 'short' && !isNow(finding) && session?.flow?.name === 'safety-plan';

function inputOf(card: CardFor): CardInput & { readonly texts: CrisisTexts } {
  const { flow } = card.session ?? {};
  const words = crisisTexts(card.language);
  const { continuePlan, myPlan } = words.button;
  const button = {
    ...words.button,
    ...(flow?.name === 'safety-plan' && { continuePrayer: continuePlan }),
    ...(card.person?.safetyPlan && { plan: myPlan }),
  };
  const opening = card.opening ?? (card.finding === ASKED_FOR ? words.asked : undefined);
  return {
    screening: card.finding,
    texts: { ...words, button, ...(opening !== undefined && { ack: always(opening) }) },
    language: card.language,
    now: card.now,
    country: card.person?.country ?? card.session?.country,
    defaultCountry: card.settings.defaultCountry,
    id: flow?.run ?? '0',
    inFlow: flow?.name === 'pray' || flow?.name === 'safety-plan',
    young: card.young ?? card.person?.minor ?? card.session?.minor ?? false,
  };
}

function always(text: string): CrisisTexts['ack'] {
  const both = { calm: text, now: text };
  const entries = CRISIS_CATEGORIES.map((category) => [category, { self: both, other: both }]);
  return Object.fromEntries(entries) as CrisisTexts['ack'];
}

/** Where whoever is near may be the danger, nobody is told to knock at a door. */
const NEAR_IS_SAFE = (category: string | undefined): boolean =>
  category !== undefined && !['violence', 'child', 'harm-to-others'].includes(category);

/** Other words than the ones that stood above the number a moment ago. */
function againWords(
  { session, finding, now }: CardFor,
  { followUp: { again } }: CrisisTexts,
): string | undefined {
  const { crisis } = session ?? {};
  if (!crisis?.imminent || crisis.until * 1000 <= now || finding.subject === 'other') return undefined;
  if (crisis.category !== finding.categories[0] && !finding.categories[0]?.startsWith('suicide'))
    return undefined;
  return NEAR_IS_SAFE(finding.categories[0]) ? again[crisis.again ? 1 : 0] : undefined;
}

function longMessage(kind: 'full' | 'ask', card: CardFor): OutgoingMessage {
  const input = inputOf(card);
  const { texts, id = '0' } = input;
  if (kind === 'ask') {
    const built = buildAskMessage(input);
    // The question has no way back into an open request of its own.
    const rows = input.inFlow ? [...built.rows, flowButtons(id, texts)] : built.rows;
    return { chatId: card.chatId, text: built.text, rows };
  }
  const built = buildCrisisCard(input);
  const hasPlan = built.rows.flat().some((one) => one.kind === 'callback' && one.data.endsWith(':plan'));
  const extra = [
    ...(card.person?.safetyPlan && !hasPlan && !isNow(card.finding)
      ? [tap(texts.button.myPlan, 'plan')]
      : []),
    ...(card.more ? [tap(texts.button.more, 'more')] : []),
  ];
  const rows = extra.reduce<Rows>((before, one) => withButton(before, one), built.rows);
  return { chatId: card.chatId, text: built.text, rows };
}

function shortMessage(card: CardFor): OutgoingMessage {
  const input = inputOf(card);
  const { chatId, finding, session } = card;
  if (bringsOtherLines('short', finding, session, card.words ?? '')) {
    const { text, rows } = nextLines(card);
    return { chatId, text, rows };
  }
  const built = buildShortCard({ ...input, again: againWords(card, input.texts) });
  if (isNow(finding) || (input.inFlow && !letsPlanGoOn('short', finding, session)))
    return { chatId, text: built.text, rows: built.rows };
  if (input.inFlow) return { chatId, text: built.text, rows: built.rows.slice(0, 1) };
  if (saidAgain(finding, openState(card))) {
    const { followUp: words, button } = input.texts;
    return { chatId, text: words.heard.meantAgain, rows: [[tap(button.showNumbers, 'show')]] };
  }
  // Not the same line again: the conversation goes on, one question at a time.
  const state = stateAfter(session?.crisis, finding, 'short', card.now);
  const said = followUp(state, card.words ?? '', input.texts);
  const { short } = input.texts;
  const first = state.step === 0 ? `${short[finding.subject === 'other' ? 'other' : 'self']}\n\n` : '';
  return {
    chatId,
    text: `${first}${saidText(said, input.texts, input.country)}`,
    rows: followUpRows(said, input.texts, 'card', card.settings),
  };
}

const openState = ({ session, now }: CardFor): CrisisState | undefined =>
  session?.crisis && session.crisis.until * 1000 > now ? session.crisis : undefined;

/** Other lines than the one that failed them. */
export function nextLines(card: CardFor): NextLines {
  const input = inputOf(card);
  const open = openState(card);
  const again = open?.failed === true;
  const { noAnswer, noAnswerAgain, noAnswerUnsafe } = input.texts.followUp.heard;
  const away = NEAR_IS_SAFE(card.finding.categories[0] ?? 'suicide-active') ? noAnswerAgain : noAnswerUnsafe;
  return buildNextLines({
    ...input,
    // Whatever form is open, its way on stays below.
    inFlow: card.session?.flow !== undefined,
    opening: again ? away : noAnswer,
    again,
    words: card.words ?? '',
    tried: open?.tried,
  });
}

type Rows = readonly (readonly Button[])[];
const tap = (text: string, action: string): Button => ({
  kind: 'callback',
  text,
  data: tapData('crisis', '0', action),
});

/** Adds a row; a suggested country makes room for it where the card is full. */
function withButton(rows: Rows, extra: Button): Rows {
  if (rows.flat().length < MAX_BUTTONS) return [...rows, [extra]];
  const country = rows
    .flat()
    .findLast((one) => one.kind === 'callback' && /:country-[A-Z]{2}$/.test(one.data));
  if (!country) return rows;
  const kept = rows.map((row) => row.filter((one) => one !== country)).filter((row) => row.length > 0);
  return [...kept, [extra]];
}

export function lastResort(chatId: ChatId, language: string): OutgoingMessage {
  const card = lastResortCard(language);
  return { chatId, text: card.text, rows: card.rows };
}
