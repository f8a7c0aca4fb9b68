// Every string a person in danger may read, in four languages: complete, plain, and free of what must never be said.

import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { guardReply } from '../../core/crisis/guard.ts';
import { LANGUAGES } from '../../core/languages.ts';
import type { CrisisTexts } from '../../locales/crisis-texts.ts';
import { CRISIS_TEXTS, crisisLanguage } from '../../locales/crisis.ts';
import { lastResortCard } from '../../locales/last-resort.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const stringsOf = (texts: CrisisTexts) => leaves({ ...texts, reviewed: null });

describe.each(LANGUAGES)('%s', (language) => {
  const all = stringsOf(CRISIS_TEXTS[language]);

  test('has the same strings and places as English, none empty', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    const english = stringsOf(CRISIS_TEXTS.en);
    expect(all.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
    const wanted = new Map(english);
    const broken = all.filter(
      ([path, text]) =>
        text.trim() !== text ||
        text.length < 2 ||
        places(text).join() !== places(wanted.get(path) ?? '').join(),
    );
    expect(broken).toEqual([]);
  });

  test('passes the guard a model has to pass', () => {
    const stopped = all
      .map(([path, text]) => ({
        path,
        ...guardReply(text, { crisis: true, abuse: path.includes('violence') || path.includes('child') }),
      }))
      .filter(({ verdict }) => verdict !== 'pass');
    expect(stopped).toEqual([]);
  });

  test('asks for no promise, gives no sermon, names no crime', () => {
    const joined = all.map(([, text]) => text).join('\n');
    expect(joined).not.toMatch(/promise me|prom[eé]teme|me prometa|promettez-moi/i);
    expect(joined).not.toMatch(/commit(?:ted|ting)? suicide|cometer suicid|commettre un suicide/i);
    expect(joined).not.toMatch(/\b(?:hell|pecado|infierno|inferno|p[eé]ch[eé]|enfer)\b/i);
    expect(language === 'en' && /\bsins?\b/i.test(joined)).toBe(false);
    expect(joined).not.toMatch(/confidential|confidencial|confidentiel/i);
    expect(joined).not.toMatch(/\p{Extended_Pictographic}/u);
  });

  test('buttons fit on a phone', () => {
    const { button, safeNow, checkIn, onCall, plan, prayer } = CRISIS_TEXTS[language];
    const labels = [
      ...Object.values(button),
      safeNow.yes,
      safeNow.no,
      checkIn.yes,
      checkIn.no,
      onCall.yes,
      onCall.no,
      plan.keepYes,
      plan.keepNo,
      prayer.button,
    ];
    const long = labels.filter((label) => !label.includes('{') && [...graphemes.segment(label)].length > 24);
    expect(long).toEqual([]);
  });

  test('has the whole of the exercises and of the plan', () => {
    const { grounding, breathing, plan } = CRISIS_TEXTS[language];
    expect(grounding.steps.map((step) => step.match(/\d/)?.[0])).toEqual(['5', '4', '3', '2', '1']);
    expect(breathing.steps.length).toBeGreaterThanOrEqual(3);
    expect(plan.steps).toHaveLength(6);
    expect(plan.closing).toContain('?');
  });

  test('the last resort passes the guard', () => {
    expect(guardReply(lastResortCard(language).text, { crisis: true }).verdict).toBe('pass');
  });

  test('a review, once signed, is of these very words', () => {
    const { reviewed, ...texts } = CRISIS_TEXTS[language];
    const hash = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
    expect(reviewed === null || reviewed.hash === hash, `${language}: the texts now hash to ${hash}`).toBe(
      true,
    );
  });
});

describe('which language a person in danger reads', () => {
  test.each(LANGUAGES)('%s: their own', (language) => expect(crisisLanguage(language)).toEqual({ language }));

  test('a language without texts gives English', () => {
    expect(crisisLanguage('de')).toEqual({ language: 'en' });
    expect(crisisLanguage('__proto__')).toEqual({ language: 'en' });
  });

  test('with reviewed texts only: English and a note, until the review is signed', () => {
    expect(crisisLanguage('es', { onlyReviewed: true })).toEqual({
      language: 'en',
      note: CRISIS_TEXTS.es.englishNote,
    });
    const signed = {
      ...CRISIS_TEXTS,
      es: { ...CRISIS_TEXTS.es, reviewed: { by: 'A. Reader', date: '2026-11-21', hash: '' } },
    };
    expect(crisisLanguage('es', { onlyReviewed: true, texts: signed })).toEqual({ language: 'es' });
    expect(crisisLanguage('en', { onlyReviewed: true })).toEqual({ language: 'en' });
  });
});
