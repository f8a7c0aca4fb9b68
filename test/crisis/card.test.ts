// The crisis card as a person sees it: acknowledged, numbers they can dial, one next step, and the bot stays.

import { describe, expect, test } from 'vitest';

import { asCountryCode, asEpochMillis, type CountryCode } from '../../core/brands.ts';
import type { Button } from '../../core/crisis/card-buttons.ts';
import type { CardTexts } from '../../core/crisis/card-texts.ts';
import { buildAskMessage, buildCrisisCard, buildShortCard, type CardInput } from '../../core/crisis/card.ts';
import { CRISIS_CATEGORIES, type CrisisCategory, type Screening } from '../../core/crisis/categories.ts';
import { DIRECTORY } from '../../core/crisis/helplines/directory.ts';
import { LANGUAGES, type Language } from '../../core/languages.ts';
import { CRISIS_TEXTS } from '../../locales/crisis.ts';
import { lastResortCard } from '../../locales/last-resort.ts';

const NIGHT = asEpochMillis(Date.parse('2026-11-21T02:30:00Z'));
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const lengthOf = (text: string): number => [...graphemes.segment(text)].length;

function screening(category: CrisisCategory, more: Partial<Screening> = {}): Screening {
  return { level: 'card', categories: [category], rules: [], imminent: false, subject: 'self', ...more };
}

function input(category: CrisisCategory, country?: string, more: Partial<CardInput> = {}): CardInput {
  const language = more.language ?? 'en';
  const texts: CardTexts = CRISIS_TEXTS[language];
  return {
    screening: screening(category),
    ...(country === undefined ? {} : { country: asCountryCode(country) }),
    language,
    now: NIGHT,
    texts,
    ...more,
  };
}

const now = (category: CrisisCategory, more: Partial<Screening> = {}): Partial<CardInput> => ({
  screening: screening(category, { imminent: true, ...more }),
});
const buttons = (rows: readonly (readonly Button[])[]): readonly Button[] => rows.flat();

function everyCard(): {
  name: string;
  language: Language;
  text: string;
  rows: readonly (readonly Button[])[];
}[] {
  const countries: (CountryCode | undefined)[] = [...Object.keys(DIRECTORY).map(asCountryCode), undefined];
  return LANGUAGES.flatMap((language) =>
    countries.flatMap((country) =>
      CRISIS_CATEGORIES.flatMap((category) =>
        (['self', 'other'] as const).flatMap((subject) =>
          [true, false].map((imminent) => {
            const card = buildCrisisCard({
              screening: screening(category, { imminent, subject }),
              country,
              ...(country === undefined ? { defaultCountry: asCountryCode('AE') } : {}),
              language,
              now: NIGHT,
              texts: CRISIS_TEXTS[language],
              id: 'ABCDEFGHJKMNPQRSTVWXYZ0123456789',
              inFlow: imminent,
            });
            return { name: `${language} ${country ?? 'unknown'} ${category} ${subject}`, language, ...card };
          }),
        ),
      ),
    ),
  );
}

describe('in every country, language, category and urgency', () => {
  const cards = everyCard();
  type Card = (typeof cards)[number];
  /** Names of the cards for which something does not hold: empty, or the list to look into. */
  const failing = (holds: (card: Card) => boolean) =>
    cards.filter((card) => !holds(card)).map(({ name }) => name);
  const failingButtons = (holds: (button: Button, card: Card) => boolean) =>
    failing((card) => buttons(card.rows).every((button) => holds(button, card)));

  test('at most 900 characters, every place filled', () => {
    expect(failing(({ text }) => text.length <= 900)).toEqual([]);
    expect(failing(({ text }) => !/[{}]|undefined|\bnull\b/.test(text))).toEqual([]);
  });

  test('opens with the acknowledgement and ends by staying', () => {
    expect(
      failing(({ language, text }) => {
        const { close, ack } = CRISIS_TEXTS[language];
        const first = text.split('\n')[0] ?? '';
        return (
          JSON.stringify(ack).includes(first) && [close.self, close.other].some((line) => text.endsWith(line))
        );
      }),
    ).toEqual([]);
  });

  test('between 1 and 8 buttons, 3 a row, 24 graphemes', () => {
    expect(failing(({ rows }) => buttons(rows).length >= 1 && buttons(rows).length <= 8)).toEqual([]);
    expect(failing(({ rows }) => rows.every((row) => row.length <= 3))).toEqual([]);
    expect(failingButtons(({ text }) => text.length <= 24 || lengthOf(text) <= 24)).toEqual([]);
  });

  test('callback data of 64 bytes, copy text of digits, links over https, no tel:', () => {
    expect(
      failingButtons((button) => {
        if (button.kind === 'copy') return /^[\d* -]{2,40}$/.test(button.copy);
        if (button.kind === 'url') return button.url.startsWith('https://');
        return Buffer.byteLength(button.data) <= 64 && /^v1:crisis:[\w-]{1,26}:[A-Za-z-]+$/.test(button.data);
      }),
    ).toEqual([]);
  });

  test('every copied number stands alone on its line, or ends a line on texting it', () => {
    expect(
      failingButtons(
        (button, { text }) =>
          button.kind !== 'copy' || text.split('\n').some((line) => line.endsWith(button.copy)),
      ),
    ).toEqual([]);
  });

  test('there is always a second way out', () => {
    expect(
      failing(({ rows, text }) => {
        const ways = buttons(rows).filter(({ kind }) => kind !== 'callback').length;
        return ways >= 2 || text.includes('https://findahelpline.com');
      }),
    ).toEqual([]);
  });
});

describe('order and numbers', () => {
  test('imminent: emergency number before any helpline, then who to be with, then staying', () => {
    const { text } = buildCrisisCard(input('suicide-imminent', 'US', now('suicide-imminent')));
    const places = [
      'Thank you',
      'Please call now',
      '\n911\n',
      '\n988\n',
      'be with someone now',
      'I am still here',
    ].map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('not imminent: a free line open now, a text option, a trusted person, the emergency number last', () => {
    const { text } = buildCrisisCard(input('suicide-passive', 'US'));
    expect(text).toContain('988 Suicide & Crisis Lifeline, United States (24 hours, free)\n988\n');
    expect(text).toContain('Text HOME to 741741');
    expect(text).toContain('one person you trust');
    expect(text.indexOf('911')).toBeGreaterThan(text.indexOf('741741'));
  });

  test('a closed line comes after an open way, with its opening time', () => {
    const { text } = buildCrisisCard(input('suicide-active', 'IT'));
    expect(text.indexOf('\n112\n')).toBeGreaterThan(0);
    expect(text.indexOf('\n112\n')).toBeLessThan(text.indexOf('opens at 09:00'));
    expect(text).toContain('https://findahelpline.com/countries/it');
  });

  test('faith-run lines do not stand alone', () => {
    const { text } = buildCrisisCard(input('suicide-active', 'DE'));
    expect(text).toContain('TelefonSeelsorge');
    expect(text).toContain('116 117');
  });

  test('a menu key is named beside the line, the number stays bare', () => {
    const { text } = buildCrisisCard(input('suicide-active', 'ID'));
    expect(text).toContain('Healing119, Indonesia (24 hours, then press 8)\n119\n');
  });

  test('no line known: emergency number and the finder of the country', () => {
    const { text } = buildCrisisCard(input('suicide-active', 'HN'));
    expect(text).toContain('\n911\n');
    expect(text).toContain('https://findahelpline.com/countries/hn');
  });

  test('sources disagree: the rule, not a number', () => {
    const { text, rows } = buildCrisisCard(input('suicide-imminent', 'BO', now('suicide-imminent')));
    expect(text).toContain('your local emergency number (112');
    expect(buttons(rows).some(({ kind }) => kind === 'copy')).toBe(false);
  });

  test('names the country in the reader’s language, and the key that leads to it', () => {
    const { text } = buildCrisisCard(input('suicide-active', 'US', { language: 'es' }));
    expect(text).toContain(
      '988 Suicide & Crisis Lifeline, Estados Unidos (24 horas, gratis, luego marca 2)\n988',
    );
  });
});

describe('unknown country', () => {
  test.each(LANGUAGES)('%s: the language guesses nothing; finder, rule, countries to tap', (language) => {
    const { text, rows } = buildCrisisCard(input('suicide-active', undefined, { language }));
    expect(text).toContain('https://findahelpline.com');
    expect(text).toContain(CRISIS_TEXTS[language].emergencyRule);
    const data = buttons(rows).flatMap((button) => (button.kind === 'callback' ? [button.data] : []));
    expect(data.filter((one) => one.includes(':country-')).length).toBeGreaterThanOrEqual(3);
    expect(data).toContain('v1:crisis:0:country-other');
    expect(buttons(rows).some(({ kind }) => kind === 'copy')).toBe(false);
  });

  test('the operator’s country is shown beside it, named', () => {
    const { text } = buildCrisisCard(
      input('suicide-active', undefined, { defaultCountry: asCountryCode('BR') }),
    );
    expect(text).toContain('CVV, Brazil (24 hours, free)\n188');
    expect(text).toContain('Lines in your country: https://findahelpline.com');
  });

  test('a country outside the directory is treated as unknown', () => {
    const { text } = buildCrisisCard(input('suicide-imminent', 'AQ', now('suicide-imminent')));
    expect(text).toContain('your local emergency number');
    expect(text).not.toContain('countries/aq');
  });
});

describe('each danger has its own card', () => {
  test('abuse: lines for abuse, the police, how to clear the chat, nothing about forgiving', () => {
    const { text } = buildCrisisCard(input('violence', 'GB', now('violence')));
    expect(text).toContain('National Domestic Abuse Helpline');
    expect(text).toContain('tap Delete');
    expect(text).toContain('Nothing here goes to anyone unless you choose it.');
    expect(text).not.toMatch(/forgiv|reconcil|submit|confront/i);
  });

  test('abuse found beside suicide still says how to clear the chat', () => {
    const both = screening('suicide-active', { categories: ['suicide-active', 'violence'] });
    expect(buildCrisisCard(input('suicide-active', 'US', { screening: both })).text).toContain('tap Delete');
  });

  test('about someone else: what to do for them, without advice to clear the chat', () => {
    const { text } = buildCrisisCard(
      input('violence', 'US', { screening: screening('violence', { subject: 'other' }) }),
    );
    expect(text).toContain('for them');
    expect(text).not.toContain('tap Delete');
  });

  test('medical: the ambulance always, even when not marked imminent', () => {
    expect(buildCrisisCard(input('medical', 'FR')).text).toContain('\n112\n');
  });

  test('eating disorder: its own line where there is one', () => {
    expect(
      buildCrisisCard(
        input('eating-disorder', 'AU', { now: asEpochMillis(Date.parse('2026-11-21T02:00:00Z')) }),
      ).text,
    ).toContain('Butterfly');
  });

  test('no category named: the suicide card', () => {
    const bare = { ...screening('panic'), categories: [] };
    expect(buildCrisisCard(input('panic', 'US', { screening: bare })).text).toContain('\n988\n');
  });

  test('inside a prayer request: the draft can be continued', () => {
    const { rows } = buildCrisisCard(input('suicide-active', 'US', { inFlow: true, id: 'x1' }));
    const data = buttons(rows).flatMap((button) => (button.kind === 'callback' ? [button.data] : []));
    expect(data).toEqual(expect.arrayContaining(['v1:crisis:x1:continue', 'v1:crisis:x1:later']));
  });
});

describe('the smaller messages', () => {
  test.each(LANGUAGES)('%s: the question asks about suicide directly and never for a no', (language) => {
    const { text, rows } = buildAskMessage({
      screening: screening('suicide-passive', { level: 'ask' }),
      texts: CRISIS_TEXTS[language],
    });
    expect(text).toMatch(/suic[ií]d/i);
    expect(text).toContain('?');
    expect(text).not.toMatch(
      /you(?:'|’)re not|you aren(?:'|’)t|\bno est[aá]s|\bvoc[eê] n[aã]o est[aá]|vous ne pensez pas/i,
    );
    expect(rows).toEqual([
      [{ kind: 'callback', text: CRISIS_TEXTS[language].button.showHelp, data: 'v1:crisis:0:show' }],
    ]);
  });

  test('a repeated card is one line and a button', () => {
    const { text, rows } = buildShortCard(input('suicide-active', 'US'));
    expect(text).toBe(CRISIS_TEXTS.en.short.self);
    expect(buttons(rows).map((button) => button.text)).toEqual(['Show numbers']);
  });

  test('repeated but imminent: the emergency number all the same', () => {
    expect(buildShortCard(input('suicide-imminent', 'US', now('suicide-imminent'))).text).toContain(
      '\n911\n',
    );
    expect(buildShortCard(input('suicide-imminent', undefined, now('suicide-imminent'))).text).toContain(
      'local emergency number',
    );
  });

  test.each([...LANGUAGES, 'xx', '__proto__'])('the last resort needs nothing: %s', (language) => {
    const { text, rows } = lastResortCard(language);
    expect(text).toContain('112');
    expect(text).toContain('https://findahelpline.com');
    expect(text.length).toBeLessThanOrEqual(900);
    expect(rows.flat()).toHaveLength(1);
  });

  test('a strange id cannot break the callback data', () => {
    const { rows } = buildAskMessage({
      screening: screening('panic'),
      texts: CRISIS_TEXTS.en,
      id: 'a:b/ü'.repeat(40),
    });
    const [button] = buttons(rows);
    expect(button?.kind === 'callback' && Buffer.byteLength(button.data)).toBeLessThanOrEqual(64);
  });
});
