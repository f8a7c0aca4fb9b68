// In the middle of a talk the companion answers the sentence that was just said, remembers the day before, and nothing it can say is
// taken away by the last look.
import { describe, expect, test } from 'vitest';
import { finishReply } from '../../core/chat/finish-reply.ts';
import { movesOf } from '../../core/chat/offline/moves.ts';
import { offlineReply } from '../../core/chat/offline/offline-reply.ts';
import type { PastTurn } from '../../core/chat/offline/read-message.ts';
import { guardReply } from '../../core/crisis/guard.ts';
import { LANGUAGES, type Language } from '../../core/languages.ts';
import { scriptureOf } from '../scripture/bibles.ts';
import { choosePassage, converse, TEXTS } from './companion-fixtures.ts';

const DAY = 24 * 3600;
const NOW = 1_790_000_000;

test.each([
  ['en', 'everyone says she is in a better place', 'advice'],
  ['en', 'I should have called him that evening', 'regret'],
  ['en', 'my husband doesn’t know', 'secret'],
  ['en', 'I can’t even cry', 'numb'],
  ['en', 'I don’t know if I can forgive her', 'forgiving'],
  ['en', 'I drank tea on Saturday', undefined],
  ['en', 'I started drinking again', 'relapse'],
  ['en', 'does he even listen', 'unheard'],
  ['es', 'la gente me dice que ya lo supere', 'advice'],
  ['es', 'me llamo Ana', undefined],
  ['es', 'nadie lo sabe', 'secret'],
  ['es', 'no puedo perdonarla', 'forgiving'],
  ['pt', 'eu devia ter ligado', 'regret'],
  ['pt', 'ele não fala comigo', 'silence'],
  ['pt', 'Deus não me ouve', 'unheard'],
  ['fr', 'j’aurais dû l’appeler', 'regret'],
  ['fr', 'personne ne le sait', 'secret'],
  ['fr', 'je n’arrive pas à pleurer', 'numb'],
] as const)('%s: "%s" is read as %s', (lang, text, move) => expect(movesOf(text, lang)[0]).toBe(move));

test.each([
  ['en', 'My father died in March', 'he taught me to fix bikes', 'move.memory'],
  ['es', 'Mi papá murió en marzo', 'me enseñó a leer', 'move.memory'],
  ['pt', 'Meu pai morreu em março', 'ele me ensinou a nadar', 'move.memory'],
  ['fr', 'Mon père est mort en mars', 'il m’a appris à lire', 'move.memory'],
  ['en', 'My sister is in hospital', 'we are waiting for the results', 'move.waiting'],
  ['en', 'I cannot sleep, I am so worried about money', 'my wife doesn’t know', 'move.secret'],
] as const)('%s: after "%s", "%s" is answered itself', (lang, first, then, frame) => {
  for (const seed of [1, 5, 9]) {
    const [, second] = converse(lang, [first, then], seed);
    expect(second?.frames.some((id) => id.startsWith(frame))).toBe(true);
  }
});

test('a sentence that points back is met with what was told then', () => {
  const said = ['My brother lied to me about the house', 'I am so angry', 'it is about my brother again'];
  const last = converse('en', said, 3).at(-1);
  expect(last?.text).toContain('your brother lied to you');
});

test('hopeful words do not make an unheard prayer hopeful', () => {
  const [, second] = converse('en', ['My little boy has leukemia', 'I keep praying and nothing happens'], 4);
  expect(second?.text).not.toMatch(/hope|light/i);
});

describe('on another day', () => {
  const cameBack = (lang: Language, before: string, now: string, days: number, turns = true): string => {
    const history: PastTurn[] = [
      { role: 'person', text: before, at: NOW - days * DAY },
      { role: 'companion', text: '...', at: NOW - days * DAY },
    ];
    return offlineReply({
      text: now,
      lang,
      history: turns ? history : [],
      seed: 5,
      now: NOW,
      textsFor: (language) => TEXTS[language],
      choosePassage,
    }).text;
  };

  test.each([
    ['en', 'My nursing exam is on Friday and I am terrified', 'hi', 7, /^Last week .*your exam/],
    ['es', 'Mañana tengo un examen y tengo miedo', 'hola', 1, /^Ayer .*tu examen/],
    ['pt', 'Minha mãe está no hospital', 'oi', 3, /^Há alguns dias .*doença/],
    ['fr', 'Je n’arrive pas à dormir', 'bonjour', 20, /^Il y a quelque temps, .*dormi/],
  ] as const)('%s: comes back to "%s"', (lang, before, now, days, expected) =>
    expect(cameBack(lang, before, now, days)).toMatch(expected),
  );

  test('not on the same day, not without memory, not over what is told now', () => {
    const exam = 'My exam is on Friday and I am terrified';
    expect(cameBack('en', exam, 'hi', 0.2)).not.toContain('exam');
    expect(cameBack('en', exam, 'hi', 7, false)).not.toContain('exam');
    expect(cameBack('en', exam, 'my dog died this morning', 7)).not.toContain('exam');
  });

  test.each(['I passed my exam!', 'my husband hit me again', 'I feel so guilty about the abortion'])(
    'does not come back to "%s"',
    (before) => expect(cameBack('en', before, 'hi', 7)).not.toMatch(/week|How did it go/i),
  );
});

test.each(LANGUAGES)('nothing the companion can say in %s is taken away by the last look', (language) => {
  const scripture = scriptureOf();
  /** Only words near scripture concern the verifier; it takes milliseconds a sentence. */
  const sacred =
    /psalm|salm|psaum|bibl|script|escrit|ecrit|écrit|verse|vers[ií]c|verset|god|dios|deus|dieu|lord|señor|senhor|“|«/i;
  const squeeze = (text: string | undefined): string => text?.replace(/\s+/g, '') ?? '';
  const lost = Object.entries(TEXTS[language]).flatMap(([slot, frames]) =>
    frames
      .map((frame) => frame.replace(/\{\w+\}/g, 'Ana'))
      .filter((said) => {
        if (guardReply(said, {}).verdict !== 'pass') return true;
        if (!sacred.test(said)) return false;
        const left = finishReply(said, { scripture, language, crisis: false, abuse: false, personWords: [] });
        return squeeze(left?.text) !== squeeze(said);
      })
      .map((said) => `${slot}: ${said}`),
  );
  expect(lost).toEqual([]);
});

test('French keeps the space before its tall marks', () => {
  const options = { scripture: scriptureOf(), crisis: false, abuse: false, personWords: [] };
  const said = 'Comment allez-vous aujourd’hui ? Je vous écoute : prenez votre temps.';
  expect(finishReply(said, { ...options, language: 'fr' })?.text).toBe(said);
});
