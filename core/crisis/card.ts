// The message a person in danger gets: one sentence of acknowledgement, numbers, one next step, "I am still here".
// Pure and made of fixed human words. It refuses to guess a country, to show a closed line first, or to grow past 900 characters.

import type { CountryCode, EpochMillis } from '../brands.ts';
import type { Language } from '../languages.ts';
import {
  chatButtons,
  copingButtons,
  copyButtons,
  countryButtons,
  crisisCallback,
  finderButton,
  flowButtons,
  layOut,
  MAX_BUTTONS,
  type Button,
} from './card-buttons.ts';
import { fill, type CardTexts } from './card-texts.ts';
import { emergencyBlock, emergencyRule, lineBlock } from './card-lines.ts';
import type { CrisisCategory, Screening } from './categories.ts';
import { countryName } from './helplines/countries.ts';
import { INTERNATIONAL_FINDER } from './helplines/directory.ts';
import { emergencyNeed, kindsFor } from './helplines/kinds.ts';
import { digitsOf, helplinesFor, type HelplineAnswer } from './helplines/lookup.ts';
import type { Directory } from './helplines/types.ts';

export interface CrisisCard {
  readonly text: string;
  readonly rows: readonly (readonly Button[])[];
}

export interface CardInput {
  readonly screening: Screening;
  /** Chosen by the person; never derived from the language. */
  readonly country?: CountryCode | undefined;
  /** The operator's country, shown beside the international finder while the person's is unknown. */
  readonly defaultCountry?: CountryCode | undefined;
  readonly language: Language;
  readonly now: EpochMillis;
  readonly texts: CardTexts;
  readonly directory?: Directory;
  /** Names this card in its callback data; nothing about the person. */
  readonly id?: string;
  /** A prayer request is open: its draft is kept and can be continued. */
  readonly inFlow?: boolean;
  /** The person said an age below the configured one: lines for young people come first. */
  readonly young?: boolean | undefined;
  /** It is still now and the short card was said a moment ago: these words stand above the number instead. */
  readonly again?: string | undefined;
}

const MAX_CARD_LENGTH = 900;

interface Need {
  readonly category: CrisisCategory;
  readonly who: 'self' | 'other';
  readonly when: 'calm' | 'now';
}

function needOf({ categories, imminent, subject }: Screening): Need {
  return {
    category: categories[0] ?? 'suicide-active',
    who: subject === 'other' ? 'other' : 'self',
    when: imminent || categories.includes('suicide-imminent') ? 'now' : 'calm',
  };
}

interface Found {
  readonly answer: HelplineAnswer;
  readonly place: string;
  readonly showEmergency: boolean;
}

function find(input: CardInput, need: Need): Found {
  const country = input.country ?? input.defaultCountry;
  const { directory, language, now } = input;
  const options = { language, need: emergencyNeed(need.category), ...(directory ? { directory } : {}) };
  const own = kindsFor(need.category);
  const kinds = input.young ? (['child', ...own] as const) : own;
  const answer = helplinesFor(country, kinds, now, options);
  const { lines } = answer;
  const thin = !lines.some(({ state }) => state === 'open') || lines.every(({ line }) => line.faith);
  const showEmergency = need.when === 'now' || need.category === 'medical' || thin;
  const without = new Set(showEmergency ? answer.emergency.map(({ number }) => digitsOf(number)) : []);
  return {
    answer: without.size > 0 ? helplinesFor(country, kinds, now, { ...options, without }) : answer,
    place: answer.known && country !== undefined ? countryName(country, language) : '',
    showEmergency,
  };
}

/** Where it is not now and a line is open, the emergency number stands last: never missing, never before the people to talk to. */
const alsoEmergency = (found: Found): boolean => !found.showEmergency && found.answer.emergency.length > 0;

function compose(
  input: CardInput,
  need: Need,
  found: Found,
  limit: number,
  extras: boolean,
  emergencyLast = false,
): string {
  const { texts } = input;
  const { answer, place } = found;
  const here = input.country !== undefined && answer.known;
  const lines = answer.lines.slice(0, limit);
  const numbers: string[] = [];
  if (!here && need.when === 'now') numbers.push(emergencyRule(texts));
  if (answer.known && found.showEmergency) {
    if (answer.emergency.length > 0) numbers.push(emergencyBlock(answer.emergency, place, texts));
    else if (here) numbers.push(emergencyRule(texts));
  }
  numbers.push(...lines.map((choice) => lineBlock(choice, place, input, extras)));
  if (!here) {
    numbers.push(`${fill(texts.findLine, { url: INTERNATIONAL_FINDER })}\n${texts.pickCountry}`);
    if (need.when === 'calm') numbers.push(emergencyRule(texts));
  }
  if (here && (found.showEmergency || lines.length < 2)) {
    numbers.push(fill(texts.moreLines, { country: place, url: answer.finder }));
  }
  if (here && emergencyLast) numbers.push(emergencyBlock(answer.emergency, place, texts));
  const abuse = input.screening.categories.some(
    (category) => category === 'violence' || category === 'child',
  );
  const steps = [texts.step[need.category][need.who][need.when]];
  if (abuse && need.who === 'self') steps.push(texts.clearChat);
  const lead = texts.lead[need.who][need.when];
  const ack = texts.ack[need.category][need.who][need.when];
  return [ack, `${lead}\n\n${numbers.join('\n\n')}`, ...steps, texts.close[need.who]].join('\n\n');
}

function buttonsFor(input: CardInput, need: Need, found: Found, limit: number): Button[][] {
  const { texts, language, id = '0' } = input;
  const { answer } = found;
  const lines = answer.lines.slice(0, limit);
  const emergency = found.showEmergency ? answer.emergency.map(({ number }) => number) : [];
  const dialled = lines.map(({ line }) => line.dial ?? line.sms).filter((number) => number !== undefined);
  const first = [...copyButtons([...emergency, ...dialled], texts), ...chatButtons(lines, texts)];
  const flow = input.inFlow ? flowButtons(id, texts) : [];
  if (input.country === undefined || !answer.known) {
    const finder = finderButton({ ...answer, finder: INTERNATIONAL_FINDER }, texts);
    const room = MAX_BUTTONS - flow.length - 1;
    // What steadies cannot wait until the country is known; in a panic all of it, and a plan only while no form is open.
    const coping = copingButtons(id, need.category, need.when === 'now', texts);
    const steady =
      need.category === 'panic' || (!input.inFlow && need.who === 'self') ? coping : coping.slice(0, 1);
    const most = Math.max(0, room - 3);
    const ahead = first.slice(0, Math.max(0, most - Math.min(1, steady.length)));
    const kept = (need.category === 'panic' ? [...steady, ...first] : [...ahead, ...steady]).slice(0, most);
    return layOut([...kept, finder, ...countryButtons(id, language, texts, room - kept.length), ...flow]);
  }
  const coping = copingButtons(id, need.category, need.when === 'now', texts);
  const all = [...first, finderButton(answer, texts)];
  const room = MAX_BUTTONS - flow.length;
  return layOut([...all.slice(0, room), ...coping.slice(0, Math.max(0, room - all.length)), ...flow]);
}

/**
 * The card for a screening of level `card` (or a tap on "Show me help"). Same input, same card: no clock, no network, no model.
 * At most 900 UTF-16 units: text options, then further lines give way first; the numbers shown first never do.
 */
export function buildCrisisCard(input: CardInput): CrisisCard {
  const need = needOf(input.screening);
  const found = find(input, need);
  const tries = [
    [3, true],
    [2, true],
    [2, false],
    [1, false],
    [0, false],
  ] as const;
  if (alsoEmergency(found))
    for (const [limit, extras] of tries.slice(0, 4)) {
      const text = compose(input, need, found, limit, extras, true);
      if (text.length <= MAX_CARD_LENGTH) return { text, rows: buttonsFor(input, need, found, limit) };
    }
  for (const [limit, extras] of tries) {
    const text = compose(input, need, found, limit, extras);
    if (text.length <= MAX_CARD_LENGTH || limit === 0)
      return { text, rows: buttonsFor(input, need, found, limit) };
  }
  throw new Error('unreachable: the last try always returns');
}

/** The caring, direct question of level `ask`, with one button to the numbers. */
export function buildAskMessage({
  screening,
  texts,
  id = '0',
}: Pick<CardInput, 'screening' | 'texts' | 'id'>): CrisisCard {
  const { category, who } = needOf(screening);
  const show: Button = { kind: 'callback', text: texts.button.showHelp, data: crisisCallback(id, 'show') };
  // In a panic the breath cannot wait for an answer.
  const coping = category === 'panic' && who === 'self' ? copingButtons(id, category, false, texts) : [];
  return { text: texts.ask[category][who], rows: [[show], ...coping.map((button) => [button])] };
}

/** In place of the full card within 30 minutes of the last: one line, and the numbers one tap away. Imminent: the number itself. */
export function buildShortCard(input: CardInput): CrisisCard {
  const { texts, id = '0' } = input;
  const need = needOf(input.screening);
  const show: Button = { kind: 'callback', text: texts.button.showNumbers, data: crisisCallback(id, 'show') };
  const flow = input.inFlow ? [flowButtons(id, texts)] : [];
  if (need.when === 'calm') return { text: texts.short[need.who], rows: [[show], ...flow] };
  const { answer, place } = find(input, need);
  const here = answer.emergency.length > 0 && input.country !== undefined;
  const numbers = here ? emergencyBlock(answer.emergency, place, texts) : emergencyRule(texts);
  const copies = here
    ? copyButtons(
        answer.emergency.map(({ number }) => number),
        texts,
      )
    : [];
  // Without a country the number is a rule of thumb: the way to the real one is a tap away.
  const room = MAX_BUTTONS - 1 - copies.length - flow.flat().length;
  const countries = input.country === undefined ? countryButtons(id, input.language, texts, room) : [];
  const words =
    input.again === undefined
      ? [texts.lead[need.who].now, numbers, texts.step[need.category][need.who].now, texts.short[need.who]]
      : [input.again, numbers];
  return { text: words.join('\n\n'), rows: [...layOut([...copies, show, ...countries]), ...flow] };
}
