// "That number does not work": other ways to a person at once. The line that failed is left out, what can be written to stands first
// among equals, the emergency number and the directory close the list. Pure, from the same directory as the card.
import {
  copyButtons,
  chatButtons,
  countryButtons,
  crisisCallback,
  finderButton,
  layOut,
} from './card-buttons.ts';
import { MAX_BUTTONS, type Button } from './card-buttons.ts';
import { emergencyBlock, emergencyRule, lineBlock } from './card-lines.ts';
import { fill } from './card-texts.ts';
import type { CardInput, CrisisCard } from './card.ts';
import { countryName } from './helplines/countries.ts';
import { INTERNATIONAL_FINDER } from './helplines/directory.ts';
import { emergencyNeed, kindsFor } from './helplines/kinds.ts';
import { digitsOf, helplinesFor, type LineChoice } from './helplines/lookup.ts';
import type { LineKind } from './helplines/types.ts';

const MAX_LENGTH = 900;
/** Where the lines for one danger are few, these listen to anybody. */
const ANYBODY: readonly LineKind[] = ['suicide', 'emotional-support', 'crisis-text'];
const SHOWN = 3;

export interface NextInput extends Omit<CardInput, 'again' | 'inFlow'> {
  /** Stands above the lines. */
  readonly opening: string;
  /** It happened before: the emergency number first, and at most one more line. */
  readonly again?: boolean;
  /** What the person wrote: a number in it is the one that failed. */
  readonly words: string;
}

/** Other lines than the one that failed. At most 900 UTF-16 units; the emergency number and the directory are never cut. */
export function buildNextLines(input: NextInput): CrisisCard {
  const { texts, language, now, country, id = '0' } = input;
  const category = input.screening.categories[0] ?? 'suicide-active';
  const need = emergencyNeed(category);
  const wanted = [...new Set([...kindsFor(category), ...ANYBODY])];
  const answer = helplinesFor(country, input.young ? ['child', ...wanted] : wanted, now, {
    language,
    need,
    limit: SHOWN + 2,
    ...(input.directory && { directory: input.directory }),
  });
  const show: Button = { kind: 'callback', text: texts.button.ground, data: crisisCallback(id, 'ground') };
  if (country === undefined || !answer.known) {
    const finder = finderButton({ ...answer, finder: INTERNATIONAL_FINDER }, texts);
    const text = [
      input.opening,
      emergencyRule(texts),
      `${fill(texts.findLine, { url: INTERNATIONAL_FINDER })}\n${texts.pickCountry}`,
    ].join('\n\n');
    return { text, rows: layOut([finder, ...countryButtons(id, language, texts, MAX_BUTTONS - 2), show]) };
  }
  const place = countryName(country, language);
  const lines = without(answer.lines, input.words);
  const emergency = emergencyBlock(answer.emergency, place, texts) || emergencyRule(texts);
  const end = [emergency, fill(texts.moreLines, { country: place, url: answer.finder })];
  for (let shown = Math.min(input.again ? 1 : SHOWN, lines.length); shown >= 0; shown -= 1) {
    const some = lines.slice(0, shown);
    const blocks = some.map((choice) => lineBlock(choice, place, { language, texts }, true));
    const [first, ...rest] = end;
    const order = input.again ? [first, ...blocks, ...rest] : [...blocks, ...end];
    const text = [input.opening, ...order].join('\n\n');
    if (text.length > MAX_LENGTH && shown > 0) continue;
    const numbers = [
      ...some.map(({ line }) => line.dial ?? line.sms).filter((number) => number !== undefined),
      ...answer.emergency.map(({ number }) => number),
    ];
    const buttons = [
      ...copyButtons(numbers, texts),
      ...chatButtons(some, texts),
      finderButton(answer, texts),
    ];
    return { text, rows: layOut([...buttons, show].slice(0, MAX_BUTTONS)) };
  }
  throw new Error('unreachable: without a line the text always fits');
}

/**
 * The number they name, or else the first one that was shown, is the one that failed. Where that line can also be written to, that
 * way stays.
 */
function without(lines: readonly LineChoice[], words: string): readonly LineChoice[] {
  const named = new Set(words.match(/\d[\d ()-]{1,18}\d/g)?.map(digitsOf));
  const failed =
    lines.find(({ line }) => line.dial !== undefined && named.has(digitsOf(line.dial))) ?? lines[0];
  const others = lines.filter((choice) => choice !== failed);
  if (!failed) return others;
  const { dial: _, press: __, menu: ___, ...written } = failed.line;
  const writes = written.sms ?? written.chat ?? written.whatsapp;
  return writes === undefined || failed.line.dial === undefined
    ? others
    : [...others, { ...failed, line: written }];
}
