// Buttons under a crisis message. Telegram refuses tel: links, so a number is copied with one tap.
// Callback data carries no country of residence, no category, nothing about the person beyond what they tap.

import type { CardTexts } from './card-texts.ts';
import type { CrisisCategory } from './categories.ts';
import { countryName } from './helplines/countries.ts';
import type { HelplineAnswer, LineChoice } from './helplines/lookup.ts';
import type { Language } from '../languages.ts';
import { fill } from './card-texts.ts';

export type Button =
  | { readonly kind: 'callback'; readonly text: string; readonly data: string }
  | { readonly kind: 'copy'; readonly text: string; readonly copy: string }
  | { readonly kind: 'url'; readonly text: string; readonly url: string };

export type CrisisAction =
  | 'show'
  | 'ground'
  | 'breathe'
  | 'plan'
  | 'continue'
  | 'later'
  | 'country-other'
  | `country-${string}`;

export const MAX_BUTTONS = 8;
const MAX_COPY = 4;

// Tappable suggestions, never a conclusion: the language orders the buttons, the tap decides the country.
const LIKELY: Readonly<Record<Language, readonly string[]>> = {
  en: ['US', 'GB', 'CA', 'AU', 'IN', 'NG'],
  es: ['MX', 'CO', 'AR', 'ES', 'PE', 'US'],
  pt: ['BR', 'PT', 'AO', 'MZ', 'CV', 'US'],
  fr: ['FR', 'CA', 'BE', 'CI', 'CD', 'CH'],
};

/** `v1:crisis:<id>:<action>`, at most 64 bytes whatever the id. */
export function crisisCallback(id: string, action: CrisisAction): string {
  const safe = id.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 26) || '0';
  return `v1:crisis:${safe}:${action}`;
}

/** One copy button per number shown, in the order shown. */
export function copyButtons(numbers: readonly string[], texts: CardTexts): Button[] {
  return [...new Set(numbers)]
    .slice(0, MAX_COPY)
    .map((number) => ({ kind: 'copy', text: fill(texts.button.copy, { number }), copy: number }));
}

export function chatButtons(lines: readonly LineChoice[], texts: CardTexts): Button[] {
  const chat = lines.find(({ line }) => line.chat !== undefined)?.line.chat;
  return chat === undefined ? [] : [{ kind: 'url', text: texts.button.chat, url: chat }];
}

export function finderButton(answer: HelplineAnswer, texts: CardTexts): Button {
  return { kind: 'url', text: texts.button.finder, url: answer.finder };
}

/** Countries to tap when none is known, with "another country" last. `room` counts all of them. */
export function countryButtons(id: string, language: Language, texts: CardTexts, room: number): Button[] {
  const countries = LIKELY[language].slice(0, Math.max(2, room - 1)).map(
    (code): Button => ({
      kind: 'callback',
      text: countryName(code, language),
      data: crisisCallback(id, `country-${code}`),
    }),
  );
  const other: Button = {
    kind: 'callback',
    text: texts.button.otherCountry,
    data: crisisCallback(id, 'country-other'),
  };
  return [...countries, other];
}

/** What people use when the danger is not this minute: steadying, and a plan. None while help must come first. */
export function copingButtons(
  id: string,
  category: CrisisCategory,
  imminent: boolean,
  texts: CardTexts,
): Button[] {
  if (imminent || category === 'violence' || category === 'child' || category === 'medical') return [];
  const ground: Button = { kind: 'callback', text: texts.button.ground, data: crisisCallback(id, 'ground') };
  return category === 'panic'
    ? [ground, { kind: 'callback', text: texts.button.breathe, data: crisisCallback(id, 'breathe') }]
    : [ground, { kind: 'callback', text: texts.button.plan, data: crisisCallback(id, 'plan') }];
}

export function flowButtons(id: string, texts: CardTexts): Button[] {
  return [
    { kind: 'callback', text: texts.button.continuePrayer, data: crisisCallback(id, 'continue') },
    { kind: 'callback', text: texts.button.notNow, data: crisisCallback(id, 'later') },
  ];
}

/** Short labels two to a row, long ones alone, so nothing is cut on a narrow phone. */
export function layOut(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  for (const button of buttons) {
    const last = rows.at(-1);
    const fits =
      last?.length === 1 && last.every(({ text, kind }) => text.length <= 15 && kind === button.kind);
    if (fits && button.text.length <= 15) last.push(button);
    else rows.push([button]);
  }
  return rows;
}
