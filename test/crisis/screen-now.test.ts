// When help must come first and now, and what a conversation adds up to. Sentences are the tests' own.

import { describe, expect, test } from 'vitest';
import { mergeVerdict } from '../../core/crisis/merge.ts';
import { screen } from '../../core/crisis/screen.ts';

describe('the danger is now', () => {
  test.each([
    'I want to kill myself tonight',
    'gonna kms rn',
    'this is goodbye, I am going to kill myself',
    'I have the pills in my hand',
    'I already took the pills',
    'I am on the ledge and I am going to jump',
    'quiero matarme esta noche',
    'ya me tomé las pastillas',
    'estoy a punto de saltar',
    'quero me matar hoje',
    'acabei de tomar todos os comprimidos',
    'estou com os comprimidos na mão',
    'je veux me tuer ce soir',
    'je viens d’avaler tous mes médicaments',
    'je suis sur le point de me tuer',
  ])('%s', (text) =>
    expect(screen({ text })).toMatchObject({ level: 'card', imminent: true, subject: 'self' }),
  );

  test.each([
    'I am so tired right now I could die',
    'I want to kill myself',
    'I am not going to kill myself tonight',
    'this is goodbye for today, thanks',
    'I already took the pills for my flu',
    'I could kill for a pizza right now',
    'hoy me quiero morir de la risa',
    'no me voy a matar hoy',
    'hoje estou morrendo de fome',
    'não vou me matar hoje',
    'je suis mort de fatigue ce soir',
    'je ne vais pas me tuer ce soir',
  ])('not: %s', (text) => expect(screen({ text }).imminent).toBe(false));

  test('the emergency comes before the other categories', () =>
    expect(screen({ text: 'I want to kill myself tonight' }).categories[0]).toBe('suicide-imminent'));
});

describe('an exclamation and the same words meant', () => {
  test.each(['me quiero morir', 'de verdad me quiero morir', 'me quiero morir, estoy tan sola'])(
    'a card: %s',
    (text) => expect(screen({ text }).level).toBe('card'),
  );
  test.each([
    'me quiero morir jaja',
    'me quiero morir ajsjajsj',
    'qué guapo salió, me quiero morir',
    'con este calor me quiero morir',
  ])('no card: %s', (text) => expect(screen({ text }).level).not.toBe('card'));
});

/** The levels a person meets, message by message. */
const talk = (...texts: readonly string[]) =>
  texts.map((text, i) => screen({ text, history: texts.slice(0, i) }).level);

describe('a conversation', () => {
  test.each([
    ['en', ['hi', 'work is awful', 'nothing I do matters', 'they would all be fine without me']],
    ['es', ['hola', 'todo me cuesta', 'ya no puedo más', 'quiero dormir y no despertar']],
    ['pt', ['oi', 'nada faz sentido', 'não aguento mais', 'queria nunca mais acordar']],
    ['fr', ['bonsoir', 'je dors mal', "je n'en peux plus", 'ils seraient mieux sans moi']],
  ])('%s: a question first, a card when it is clear', (_lang, texts) => {
    const levels = talk(...texts);
    expect(levels.slice(0, -1)).toContain('ask');
    expect(levels.at(-1)).toBe('card');
  });
  test('means named after a question are not passed over', () => {
    expect(talk('I just want the pain to stop', 'I have her pills here on the table').at(-1)).not.toBe(
      'none',
    );
    expect(talk('ya no puedo más', 'ya escribí una carta').at(-1)).not.toBe('none');
    expect(talk('good morning', 'I have her pills here on the table').at(-1)).toBe('none');
  });
  test('no plan said a moment ago keeps passive ideation a question', () =>
    expect(talk('I have no plan and I am safe', 'sometimes I wish I was dead').at(-1)).toBe('ask'));
  test('a question held back is kept, and asked where no model looks', () => {
    const again = screen({ text: 'I want to give up', history: ['I want to give up'] });
    expect(again).toMatchObject({ level: 'none', held: { level: 'ask' } });
    expect(mergeVerdict(again, undefined).level).toBe('ask');
  });
});
