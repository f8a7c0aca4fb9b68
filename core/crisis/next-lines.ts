// "That number does not work": other ways to a person at once. The line that failed is left out, what can be written to stands first
// among equals, the emergency number and the directory close the list. Pure, from the same directory as the card.
import {
  type Button,
  chatButtons,
  copingButtons,
  copyButtons,
  countryButtons,
  finderButton,
  flowButtons,
  layOut,
  MAX_BUTTONS,
} from './card-buttons.ts';
import { emergencyBlock, emergencyRule, lineBlock } from './card-lines.ts';
import { fill } from './card-texts.ts';
import type { CardInput, CrisisCard } from './card.ts';
import type { CrisisCategory } from './categories.ts';
import { countryName } from './helplines/countries.ts';
import { INTERNATIONAL_FINDER } from './helplines/directory.ts';
import { emergencyNeed, kindsFor } from './helplines/kinds.ts';
import { digitsOf, helplinesFor, type HelplineAnswer, type LineChoice } from './helplines/lookup.ts';
import type { LineKind } from './helplines/types.ts';

const MAX_LENGTH = 900;
/** Where the lines for one danger are few, these listen to anybody. */
const ANYBODY: readonly LineKind[] = ['suicide', 'emotional-support', 'crisis-text'];
const SHOWN = 3;

export interface NextInput extends Omit<CardInput, 'again'> {
  /** Stands above the lines. */
  readonly opening: string;
  /** It happened before: the emergency number first, and at most one more line. */
  readonly again?: boolean;
  /** What the person wrote: a number in it is the one that failed. */
  readonly words: string;
  /** Lines that failed or stood first before, as `buildNextLines` named them: none of them stands there again. */
  readonly tried?: readonly string[] | undefined;
}

export interface NextLines extends CrisisCard {
  /** To be kept for the next time, oldest first, at most eight. */
  readonly tried: readonly string[];
}

const MOST_TRIED = 8;

/**
 * Other lines than the one that failed. At most 900 UTF-16 units; the emergency number and the directory are never cut. Where it is
 * now, and the second time, the emergency number stands first.
 */
export function buildNextLines(input: NextInput): NextLines {
  const { texts, language, now, id = '0' } = input;
  const country = input.country ?? input.defaultCountry;
  const { categories, imminent } = input.screening;
  const category = categories[0] ?? 'suicide-active';
  const isNow = imminent || categories.includes('suicide-imminent');
  const first = input.again === true || isNow;
  const wanted = [...new Set([...kindsFor(category), ...ANYBODY])];
  const answer = helplinesFor(country, input.young ? ['child', ...wanted] : wanted, now, {
    language,
    need: emergencyNeed(category),
    limit: SHOWN + 2 + (input.tried?.length ?? 0),
    ...(input.directory && { directory: input.directory }),
  });
  const { lines, tried } = untried(answer.lines, input);
  const here = input.country !== undefined && answer.known;
  const place = answer.known && country !== undefined ? countryName(country, language) : '';
  const known = emergencyBlock(answer.emergency, place, texts);
  const emergency = here
    ? known || emergencyRule(texts)
    : [emergencyRule(texts), known].filter(Boolean).join('\n\n');
  const more = here
    ? fill(texts.moreLines, { country: place, url: answer.finder })
    : `${fill(texts.findLine, { url: INTERNATIONAL_FINDER })}\n${texts.pickCountry}`;
  const compose = (some: readonly LineChoice[]): string => {
    const blocks = some.map((choice) => lineBlock(choice, place, { language, texts }, true));
    const order = first ? [emergency, ...blocks, more] : [...blocks, emergency, more];
    return [input.opening, ...order].join('\n\n');
  };
  const most = Math.min(input.again ? 1 : SHOWN, lines.length);
  const shown =
    [...Array(most).keys()]
      .map((fewer) => lines.slice(0, most - fewer))
      .find((some) => compose(some).length <= MAX_LENGTH) ?? [];
  const stoodFirst = shown.slice(0, 1).map(nameOf);
  return {
    text: compose(shown),
    rows: rowsFor(input, { answer, here, shown, first, category, isNow, id }),
    tried: [...tried, ...stoodFirst].slice(-MOST_TRIED),
  };
}

interface Shown {
  readonly answer: HelplineAnswer;
  readonly here: boolean;
  readonly shown: readonly LineChoice[];
  readonly first: boolean;
  readonly category: CrisisCategory;
  readonly isNow: boolean;
  readonly id: string;
}

function rowsFor({ texts, language, inFlow }: NextInput, what: Shown): Button[][] {
  const { answer, here, shown, first, id } = what;
  const dialled = shown.map(({ line }) => line.dial ?? line.sms).filter((number) => number !== undefined);
  const emergency = answer.emergency.map(({ number }) => number);
  const copies = copyButtons(first ? [...emergency, ...dialled] : [...dialled, ...emergency], texts);
  const flow = inFlow ? flowButtons(id, texts) : [];
  const steady = copingButtons(id, what.category, what.isNow, texts).slice(0, 1);
  const room = MAX_BUTTONS - flow.length;
  const ways = [...copies, ...chatButtons(shown, texts)];
  if (here) return layOut([...[...ways, finderButton(answer, texts), ...steady].slice(0, room), ...flow]);
  // Their own country is a tap away; two of the likely ones and "another" always fit.
  const kept = ways.slice(0, Math.max(0, room - 5));
  const finder = finderButton({ ...answer, finder: INTERNATIONAL_FINDER }, texts);
  const countries = countryButtons(id, language, texts, room - kept.length - 1 - steady.length);
  return layOut([...kept, finder, ...countries, ...steady, ...flow]);
}

const nameOf = ({ line }: LineChoice): string => line.dial ?? `written: ${line.name}`;

/**
 * The number they name, or else the first one of the card, is the one that failed. Where that line can also be written to, that way
 * stays, after the others.
 */
function untried(
  lines: readonly LineChoice[],
  { words, tried: before = [] }: NextInput,
): { readonly lines: readonly LineChoice[]; readonly tried: readonly string[] } {
  const named = new Set(words.match(/\d[\d ()-]{1,18}\d/g)?.map(digitsOf));
  const failed =
    lines.find(({ line }) => line.dial !== undefined && named.has(digitsOf(line.dial))) ??
    (before.length === 0 ? lines[0] : undefined);
  const tried = [...new Set([...before, ...(failed ? [nameOf(failed)] : [])])];
  const voiceless = lines
    .filter((choice) => tried.includes(nameOf(choice)))
    .flatMap(({ line, ...rest }): LineChoice[] => {
      const { dial, press: _, menu: __, ...written } = line;
      const writes = written.sms ?? written.chat ?? written.whatsapp;
      return dial === undefined || writes === undefined ? [] : [{ ...rest, line: written }];
    });
  return { lines: [...lines, ...voiceless].filter((choice) => !tried.includes(nameOf(choice))), tried };
}
