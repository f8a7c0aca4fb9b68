// How one line reads in the card: name, country and hours, then the number alone, then one way to write instead of speaking.

import type { Language } from '../languages.ts';
import { fill, type CardTexts } from './card-texts.ts';
import type { EmergencyNumber, LineChoice } from './helplines/lookup.ts';

export interface Wording {
  readonly language: Language;
  readonly texts: CardTexts;
}

function hoursWord({ line, state, opens }: LineChoice, { language, texts }: Wording): string {
  const words: string[] = [];
  if (line.hours === '24/7') words.push(texts.hours.always);
  else if (state === 'open') words.push(texts.hours.open);
  else if (!opens) words.push(texts.hours.unknown);
  else if (opens.inDays <= 1) words.push(fill(texts.hours.opensAt, { time: opens.time }));
  else {
    // 5 January 2026 was a Monday.
    const date = Date.UTC(2026, 0, 4 + opens.weekday);
    const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
    words.push(fill(texts.hours.opensOn, { day, time: opens.time }));
  }
  if (line.free) words.push(texts.hours.free);
  const key = line.press ?? line.menu?.[language];
  if (key !== undefined) words.push(fill(texts.reach.press, { key }));
  return words.join(', ');
}

/** Name, country and hours on one line; the number alone on the next, so every phone recognises it. */
export function lineBlock(choice: LineChoice, place: string, wording: Wording, extras: boolean): string {
  const { line } = choice;
  const { reach } = wording.texts;
  const rows = [`${line.name}, ${place} (${hoursWord(choice, wording)})`];
  if (line.dial !== undefined) rows.push(line.dial);
  const ways: string[] = [];
  if (line.sms !== undefined) {
    ways.push(
      line.smsWord === undefined
        ? fill(reach.text, { number: line.sms })
        : fill(reach.textWord, { word: line.smsWord, number: line.sms }),
    );
  }
  if (line.whatsapp !== undefined) ways.push(fill(reach.whatsapp, { number: line.whatsapp }));
  if (line.chat !== undefined) ways.push(fill(reach.chat, { url: line.chat }));
  if (line.site !== undefined && line.dial === undefined && ways.length === 0)
    ways.push(fill(reach.page, { url: line.site }));
  rows.push(...ways.slice(0, line.dial === undefined ? 2 : extras ? 1 : 0));
  return rows.join('\n');
}

export function emergencyBlock(numbers: readonly EmergencyNumber[], place: string, texts: CardTexts): string {
  const title = { any: texts.emergency, police: texts.police, ambulance: texts.ambulance };
  return numbers.map(({ number, role }) => `${title[role]}, ${place}\n${number}`).join('\n');
}

/** For a country whose emergency number we do not know, or where sources disagree. */
export function emergencyRule(texts: CardTexts): string {
  return texts.emergencyRule;
}
