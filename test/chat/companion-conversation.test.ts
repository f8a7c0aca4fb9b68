// Conversations with the offline companion as a person would have them.

import { describe, expect, test } from 'vitest';
import type { Language } from '../../core/languages.ts';
import { offlineReply } from '../../core/chat/offline/offline-reply.ts';
import { choosePassage, converse, reply, TEXTS } from './companion-fixtures.ts';

const long: readonly (readonly [Language, readonly string[]])[] = [
  [
    'en',
    [
      'I feel so sad today',
      'it has been like this for weeks',
      'my friends do not notice',
      'I cried at work',
      'nobody knows',
      'everything is heavy',
      'I feel so sad',
      'still sad',
    ],
  ],
  ['en', ['thanks', 'thanks', 'thanks', 'thanks', 'thanks', 'thanks', 'thanks', 'thanks']],
  [
    'es',
    [
      'estoy muy triste',
      'llevo semanas así',
      'nadie lo nota',
      'lloré en el trabajo',
      'todo pesa',
      'sigo triste',
      'no sé',
      'estoy triste',
    ],
  ],
  [
    'pt',
    [
      'estou muito triste',
      'faz semanas que é assim',
      'ninguém percebe',
      'chorei no trabalho',
      'tudo pesa',
      'continuo triste',
      'não sei',
      'estou triste',
    ],
  ],
  [
    'fr',
    [
      'je suis très triste',
      'cela dure depuis des semaines',
      'personne ne le voit',
      'j’ai pleuré au travail',
      'tout pèse',
      'toujours triste',
      'je ne sais pas',
      'je suis triste',
    ],
  ],
];

describe.each(long)('eight turns in %s: %j', (lang, messages) => {
  test.each([1, 7, 23, 100])('never repeat a frame, a sentence or a verse (seed %i)', (seed) => {
    const answers = converse(lang, messages, seed);
    const frames = answers.flatMap((answer) => answer.frames);
    expect(new Set(frames).size).toBe(frames.length);
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(answers.length);
    const verses = answers.flatMap((answer) => (answer.passageRef === undefined ? [] : [answer.passageRef]));
    expect(new Set(verses).size).toBe(verses.length);
    expect(verses.length).toBeLessThan(messages.length / 2);
  });
});

test('a loss is met in the person’s own words, without cheer', () => {
  const { text, topics } = reply('My grandmother died on sunday and I cannot stop crying', 'en');
  expect(text).toContain('our grandmother died on Sunday');
  expect(topics[0]).toBe('grief');
});

test.each([
  ['en', 'my boyfriend left me last night', 'our boyfriend left you last night'],
  ['es', 'Estoy triste porque mi novia me dejó', 'u novia te dejó'],
  ['es', 'perdí mi trabajo y no sé qué hacer', 'erdiste tu trabajo'],
  ['pt', 'minha mãe está no hospital', 'ua mãe está no hospital'],
  ['pt', 'perdi meu emprego ontem', 'ocê perdeu seu emprego ontem'],
  ['fr', 'mon copain m’a quittée', 'otre copain vous a quittée'],
  ['fr', 'je n’arrive pas à dormir', 'ous n’arrivez pas à dormir'],
] as const)('%s: "%s" comes back as "%s"', (lang, said, heard) => {
  expect(reply(said, lang).text).toContain(heard);
});

test.each([
  'nobody loves me',
  'I am worthless',
  'I am a terrible mother',
  'God left me',
  'my wife hates me',
  'I always ruin everything',
  'my father hit me',
])('does not say back "%s"', (said) => {
  for (const seed of [1, 2, 3]) {
    expect(reply(said, 'en', seed).text).not.toMatch(
      /loves you|worthless|terrible|left you|hates you|ruin|hit you/i,
    );
  }
});

test.each([
  ['en', 'he beats me when he drinks', 'harm'],
  ['en', 'My uncle touched me when I was little', 'harm'],
  ['es', 'mi marido me pega', 'harm'],
  ['pt', 'meu pai me bate', 'harm'],
  ['fr', 'mon mari me frappe', 'harm'],
  ['en', 'I want to die', 'danger'],
  ['es', 'quiero morirme', 'danger'],
  ['pt', 'não quero mais viver', 'danger'],
  ['fr', 'j’ai envie de mourir', 'danger'],
] as const)('%s: "%s" is met with people, never with a verse', (lang, said, topic) => {
  const { text, topics } = reply(said, lang);
  expect(topics[0]).toBe(topic);
  expect(text).toContain('/crisis');
  expect(text).not.toContain('{{');
});

test.each(['Is God punishing me with this cancer?', 'am I going to hell?'])(
  'fear of judgement gets no argument: "%s"',
  (said) => {
    const { text, topics } = reply(said, 'en');
    expect(topics).toContain('judgement');
    expect(text).not.toContain('{{');
  },
);

test('guilt inside grief is not treated as a deed', () => {
  const [, answer] = converse('en', [
    'my cousin passed away before Easter',
    'I feel guilty that I was not there',
  ]);
  expect(answer?.topics).not.toContain('guilt');
});

test('a heavy talk does not turn light at one bright word', () => {
  const [, answer] = converse('en', [
    'my mother died and I miss her so much',
    'she loved to laugh and dance',
  ]);
  expect(answer?.frames.some((frame) => /glad|joy/.test(frame))).toBe(false);
});

test('sadness after a neutral remark is never told to enjoy itself', () => {
  const said = [
    'I am happy for my friend but I feel so lonely',
    'all my friends are married now',
    'I eat dinner alone every day',
  ];
  for (const seed of [1, 5, 9, 19, 77]) {
    const frames = converse('en', said, seed).flatMap((answer) => answer.frames);
    expect(frames.filter((frame) => /glad|joy/.test(frame))).toEqual([]);
  }
});

test('what stands after "but" carries the weight', () => {
  const { emotion } = reply('I am happy for her but I feel so lonely', 'en');
  expect(emotion).toBe('sadness');
});

test('yes to an offered prayer brings words for the person to pray, about what was told', () => {
  const answers = converse('en', ['my son is in hospital', 'can you pray for him?', 'yes please']);
  expect(answers[1]?.frames[0]).toMatch(/^answer\.pray-for-me|^topic/);
  expect(answers[2]?.frames.some((frame) => frame.startsWith('prayer.illness'))).toBe(true);
  expect(answers[2]?.text).toContain('Amen');
});

test.each([
  ['en', 'thanks, but my father died yesterday'],
  ['en', 'hi, I am so scared'],
  ['es', 'hola, estoy muy triste'],
  ['pt', 'oi, estou com muito medo'],
  ['fr', 'bonjour, je suis très triste'],
] as const)('%s: a feeling beats a courtesy: "%s"', (lang, said) => {
  expect(reply(said, lang).intent).toBeUndefined();
});

test.each([
  ['my boss is an idiot and shouted at me all day long', undefined],
  ['I have to pretend to be happy all day', undefined],
  ['I act as if nothing happened', undefined],
  ['el papá de mis hijos me gritó', undefined],
  ['are you a human?', 'human'],
  ['should I stop taking my meds?', 'medical'],
  ['🙂', 'emoji'],
  ['?!', 'empty'],
  ['   ', 'empty'],
] as const)('"%s" is taken for %s', (said, intent) => {
  expect(reply(said, 'en').intent).toBe(intent);
});

test('answers in the language written, when it is plainly one it speaks', () => {
  expect(reply('hoy estoy muy triste porque no tengo con quien hablar', 'en').language).toBe('es');
  expect(reply('penso nas contas o tempo todo', 'pt').language).toBe('pt');
  expect(reply('sad', 'fr').language).toBe('fr');
});

test.each(['ich bin heute so traurig und allein', '我很难过', 'мне очень грустно сегодня', 'أنا حزين جدا'])(
  'kind to a language it does not speak: %s',
  (said) => {
    const { language, frames } = reply(said, 'en');
    expect(language).toBe('en');
    expect(frames[0]).toMatch(/^answer\.other-language/);
  },
);

test('after many answers in a day it asks for a human voice, once', () => {
  const base = {
    text: 'I still feel so alone',
    lang: 'en',
    seed: 3,
    turnsToday: 25,
    textsFor: () => TEXTS.en,
    choosePassage,
  } as const;
  const first = offlineReply({ ...base, history: [] });
  expect(first.frames.some((frame) => frame.startsWith('long-use'))).toBe(true);
  const second = offlineReply({ ...base, history: [{ role: 'companion', text: first.text }] });
  expect(second.frames.some((frame) => frame.startsWith('long-use'))).toBe(false);
});

test('no passage left: a verse that was asked for is declined kindly, a telling is answered without one', () => {
  const none = {
    lang: 'en',
    seed: 1,
    history: [],
    textsFor: () => TEXTS.en,
    choosePassage: () => undefined,
  } as const;
  expect(offlineReply({ ...none, text: 'give me a verse' }).text).toContain('/verse');
  expect(offlineReply({ ...none, text: 'I am so sad about all of it' }).text).not.toContain('{{');
});
