// The promises of the offline companion, checked by rule over more than two hundred invented messages and every frame.

import { describe, expect, test } from 'vitest';
import { tongueOf } from '../../core/chat/offline/read-message.ts';
import { guessLanguage } from '../../core/chat/offline/guess-language.ts';
import type { Slot } from '../../core/chat/offline/companion-texts.ts';
import { LANGUAGES } from '../../core/languages.ts';
import { choosePassage, MESSAGES, reply, TEXTS } from './companion-fixtures.ts';
import { dailyEncouragement } from '../../core/chat/offline/daily-encouragement.ts';
import { EMOTIONS } from '../../core/chat/emotions.ts';

const cases = LANGUAGES.flatMap((lang) => MESSAGES[lang].map((text) => ({ lang, text })));

/** What no reply may say, in any language: claims to pray or feel, promises, cheap comfort, blame, commands to forgive. */
const FORBIDDEN = [
  /\bI(?:'|’)?(?:ll| will| am|’m)? ?(?:be )?pray(?:ing)? (?:for|with) you/i,
  /\bI prayed\b|\bI feel your\b|\bI know (?:exactly )?how you feel/i,
  /\bat least\b|silver lining|everything happens for a reason|better place|God needed/i,
  /lack of faith|not enough faith|punish|because of (?:your )?sin/i,
  /you must forgive|you have to forgive|promise me/i,
  /\b(?:oraré|rezaré|oro|rezo) por ti|estoy orando|al menos|por lo menos|un lugar mejor|todo pasa por algo|falta de fe|castigo/i,
  /\b(?:vou orar|vou rezar|oro|rezo) por você|estou orando|pelo menos tem|lugar melhor|tudo acontece por|falta de fé|castigo/i,
  /je prie(?:rai)? pour vous|je vais prier|au moins vous|un monde meilleur|rien n’arrive par hasard|manque de foi|punition/i,
];

const CORE_SLOTS: readonly Slot[] = [
  'mirror.heavy',
  'plain',
  'presence.heavy',
  'bridge.heavy',
  'ask.heavy',
  'ask.plain',
  'ask.story',
  'invite',
];

const questions = (text: string): number => text.split('?').length - 1;

test('there are more than two hundred messages', () => {
  expect(cases.length).toBeGreaterThan(200);
});

describe.each(cases)('$lang: $text', ({ lang, text }) => {
  test.each([1, 42, 977])('keeps the contract with seed %i', (seed) => {
    const answer = reply(text, lang, seed);
    expect(answer.text.trim()).not.toBe('');
    expect(answer.text.length).toBeLessThanOrEqual(700);
    expect(questions(answer.text)).toBeLessThanOrEqual(1);
    for (const claim of FORBIDDEN) expect(answer.text).not.toMatch(claim);
    expect(answer.text.replace(/^\{\{[^{}]+\}\}$/gm, '')).not.toMatch(/[{}]|undefined|null/);
    expect(answer.text).not.toMatch(/ {2}|\n{3}| [.,]/);
    expect(answer.language).toBe(lang);
    expect(reply(text, lang, seed)).toEqual(answer);
    expect(answer.text.match(/^\{\{(.+)\}\}$/m)?.[1]).toBe(answer.passageRef);
  });
});

describe.each(LANGUAGES)('frames in %s', (lang) => {
  const slots = Object.entries(TEXTS[lang]) as [Slot, readonly string[]][];

  test('speak their language, keep to the promises and differ within a slot', () => {
    const broken = slots.flatMap(([slot, frames]) => [
      ...(new Set(frames).size === frames.length ? [] : [`${slot}: twice`]),
      // A noun or two are too few words to tell.
      ...(/^(?:thing|when)\./.test(slot) || guessLanguage(frames.join(' ')).ranked[0] === lang
        ? []
        : [`${slot}: language`]),
      ...frames.filter((frame) => FORBIDDEN.some((claim) => claim.test(frame))),
      ...frames.filter((frame) => questions(frame) > 1),
      ...frames.filter((frame) => /^(?:ask|offer)\./.test(slot) && questions(frame) !== 1),
      ...frames.filter((frame) => tongueOf(frame.replace(/\{\w+\}/g, ''), lang).language !== lang),
    ]);
    expect(broken).toEqual([]);
  });

  test('the slots used most have many', () => {
    const least = lang === 'en' ? 12 : 8;
    expect(CORE_SLOTS.filter((slot) => TEXTS[lang][slot].length < least)).toEqual([]);
  });

  test.each(EMOTIONS)('a morning line for %s has its verse on its own line', (emotion) => {
    const daily = dailyEncouragement({
      emotions: [emotion],
      texts: TEXTS[lang],
      seed: 5,
      exclude: [],
      choosePassage,
    });
    expect(daily.emotion).toBe(emotion);
    expect(daily.text).toMatch(/\n\{\{Ps 34:18\}\}$/);
  });
});
