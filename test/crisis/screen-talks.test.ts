// Whole conversations of the tests' own: what a person meets as risk rises slowly, told by different lives.

import { describe, expect, test } from 'vitest';
import { screen } from '../../core/crisis/screen.ts';

const talk = (texts: readonly string[]) =>
  texts.map((text, i) => screen({ text, history: texts.slice(0, i) }));
const levels = (texts: readonly string[]) => talk(texts).map(({ level }) => level);

describe('help is shown before the end', () => {
  test.each([
    [
      'a war',
      [
        "can't sleep, keep seeing my guys",
        'should have been me in that truck',
        "I've got my service weapon in the nightstand",
      ],
    ],
    [
      'a birth',
      [
        "my baby is 3 weeks old and I can't stop crying",
        "I don't feel anything when I look at him",
        'I keep having these awful pictures of dropping him',
        "he'd be better off with a different mother",
        "what if I just walked out and didn't come back",
      ],
    ],
    [
      'a marriage',
      [
        'my husband gets angry sometimes',
        "he says if I leave he'll take the kids",
        'he had his hands on my throat for a second but he stopped',
      ],
    ],
    [
      'hunger',
      ['I have been fasting, it feels like control', 'if I eat dinner with them I just get rid of it after'],
    ],
    [
      'a grudge',
      [
        "I can't stop thinking about getting back at him",
        'I know where he parks',
        "I've got my dad's rifle in the car",
      ],
    ],
    [
      'a friend',
      [
        'my friend has been posting weird goodbye stuff',
        'she gave me her cat and her necklace yesterday',
        "she said I won't have to worry about her anymore",
      ],
    ],
    ['a quarrel', ['I had a fight with my dad', 'I took a bunch of tylenol']],
    [
      'es',
      ['hola, estoy cansada', 'nadie me necesita en casa', 'he estado guardando las pastillas de mi mamá'],
    ],
    [
      'pt',
      [
        'oi, tudo bem?',
        'acho que minha família ia ficar melhor sem mim',
        'já separei os documentos pra eles',
      ],
    ],
    ['fr', ['bonsoir', 'je sers à rien ici', "j'ai mis mes papiers en ordre pour ma soeur"]],
  ])('%s', (_life, texts) => expect(levels(texts)).toContain('card'));
});

describe('who it is about', () => {
  test('a friend who gives everything away', () =>
    expect(
      talk([
        'my friend has been posting weird goodbye stuff',
        'she gave me her cat and her necklace yesterday',
        "she said I won't have to worry about her anymore",
      ]).at(-1),
    ).toMatchObject({ level: 'card', subject: 'other' }));
  test('a weapon after a grudge is a danger to others', () =>
    expect(
      talk(["I can't stop thinking about getting back at him", "I've got my dad's rifle in the car"]).at(-1),
    ).toMatchObject({ level: 'card', categories: ['harm-to-others'] }));
  test('the same weapon after a wish to die is a danger to oneself', () =>
    expect(talk(['I want to die', "I've got my dad's rifle in the car"]).at(-1)).toMatchObject({
      level: 'card',
      categories: ['suicide-plan'],
    }));
});

describe('a low mood without danger', () => {
  test('brings no card, whatever its length', () =>
    expect(
      levels([
        "I'm just feeling kind of down lately",
        "work has been stressful and I haven't been sleeping",
        "I don't really have the energy to see my friends",
        'I used to love painting and now it feels like a chore',
        'yeah maybe I should talk to someone about it',
        'thanks, that helps',
      ]),
    ).not.toContain('card'));
  test('after "just kidding" nothing pretends it was not said: the card stands', () =>
    expect(levels(['I want to kill myself', 'lol just kidding'])).toEqual(['card', 'none']));
});
