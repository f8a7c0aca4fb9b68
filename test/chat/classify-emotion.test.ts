// The offline emotion classifier on invented sentences: feelings named, implied by what happened, denied, in many languages.

import { describe, expect, test } from 'vitest';
import { EMOTIONS, type Emotion } from '../../core/chat/emotions.ts';
import { classifyEmotion } from '../../core/chat/offline/classify-emotion.ts';
import { themesOf, type Theme } from '../../core/chat/offline/themes.ts';

const sentences: readonly (readonly [string, Emotion])[] = [
  ['I am so worried about the interview', 'anxiety'],
  ['I feel overwhelmed, my heart is racing', 'anxiety'],
  ['What a wonderful day, I am so happy', 'joy'],
  ['We laughed together all evening, it was lovely', 'joy'],
  ['I feel empty and I cannot stop crying', 'sadness'],
  ['After the funeral the rooms felt empty', 'sadness'],
  ['I am furious, he lied to me', 'anger'],
  ['The landlord cheated us out of the deposit', 'anger'],
  ['A man followed me in a dark street', 'fear'],
  ['I was terrified when the car skidded', 'fear'],
  ['I lied to my parents', 'shame'],
  ['They caught me copying in the test', 'shame'],
  ['I hope it will get better, fingers crossed', 'hope'],
  ['What a relief, I feel calm again', 'peace'],
  ['I am not happy', 'sadness'],
  ['I am not afraid anymore', 'peace'],
  ['estoy muy triste, murió mi abuela', 'sadness'],
  ['tengo muchísimo miedo', 'fear'],
  ['estou com tanta raiva dele', 'anger'],
  ['que alegria, passei na prova', 'joy'],
  ['je suis tellement stressé et inquiet', 'anxiety'],
  ['j’ai honte de ce que j’ai fait', 'shame'],
  ['ich habe solche Angst', 'fear'],
  ['sono molto triste e piango', 'sadness'],
  ['jestem bardzo szczęśliwa', 'joy'],
  ['мне очень страшно', 'fear'],
  ['mutlu değilim', 'sadness'],
  ['أنا غاضب جدا', 'anger'],
  ['aku sangat takut malam ini', 'fear'],
  ['😭😭', 'sadness'],
  ['grrr 😡', 'anger'],
];

test.each(sentences)('"%s" is %s', (text, emotion) => {
  expect(classifyEmotion(text).emotion).toBe(emotion);
});

describe('a verdict', () => {
  test('is unsure without evidence and surer with more', () => {
    expect(classifyEmotion('').confidence).toBe(0);
    expect(classifyEmotion('The table is brown').confidence).toBeLessThan(0.2);
    expect(classifyEmotion('sad').confidence).toBeLessThan(
      classifyEmotion('so sad, heartbroken, crying all day').confidence,
    );
  });

  test('names a second feeling when it is nearly as strong', () => {
    const { emotion, secondary } = classifyEmotion('I am sad and angry');
    expect(new Set([emotion, secondary])).toEqual(new Set(['anger', 'sadness']));
  });

  test('takes the given language as a hint only', () => {
    expect(classifyEmotion('estoy muy triste por mi hermano', 'en').language).toBe('es');
    expect(classifyEmotion('triste', 'pt').emotion).toBe('sadness');
  });

  test('stands hostile input', () => {
    for (const text of [
      'a'.repeat(10_000),
      'my my he he i i '.repeat(600),
      '\u200b'.repeat(50),
      '{{}}<>&',
      '💔'.repeat(3000),
    ]) {
      const started = performance.now();
      expect(EMOTIONS).toContain(classifyEmotion(text).emotion);
      expect(performance.now() - started).toBeLessThan(200);
    }
  });
});

const themes: readonly (readonly [string, string, Theme])[] = [
  ['en', 'my grandmother passed away', 'grief'],
  ['en', 'the chemo starts on Monday', 'illness'],
  ['en', 'finals start next week', 'exam'],
  ['en', 'I was laid off', 'work'],
  ['en', 'we cannot pay the rent', 'money'],
  ['en', 'a fight with my sister', 'family'],
  ['en', 'I have no one to talk to', 'loneliness'],
  ['en', 'it is all my fault', 'guilt'],
  ['en', 'wide awake at 3am', 'sleep'],
  ['en', 'does God even exist', 'doubt'],
  ['en', 'so grateful today', 'gratitude'],
  ['en', 'he broke up with me', 'relationship'],
  ['en', 'first day at my new school', 'new-beginning'],
  ['es', 'se murió mi perro', 'grief'],
  ['es', 'no puedo dormir', 'sleep'],
  ['pt', 'minha mãe está internada', 'illness'],
  ['pt', 'não consigo pagar o aluguel', 'money'],
  ['fr', 'je suis au chômage', 'work'],
  ['fr', 'je perds la foi', 'doubt'],
];

test.each(themes)('%s: "%s" is about %s', (lang, text, theme) => {
  expect(themesOf(text, lang)[0]).toBe(theme);
});
