// An attacker at the door: help that is now, with the emergency number first, and never a question about suicide.
import { describe, expect, test } from 'vitest';
import { asCountryCode, asEpochMillis } from '../../core/brands.ts';
import { buildCrisisCard } from '../../core/crisis/card.ts';
import { screen } from '../../core/crisis/screen.ts';
import { CRISIS_TEXTS } from '../../locales/crisis.ts';

describe('an attacker at the door', () => {
  test.each([
    "he's outside my door, he has a knife",
    'my ex is outside with a knife',
    'there is a man with a knife at my door',
    'someone is breaking into my house',
    "he is outside my door, he has a gun, I'm scared",
    "my boyfriend hit me again and he's outside the door with a knife",
    'mi ex está afuera con un cuchillo',
    'alguien está entrando a mi casa',
    'meu ex está lá fora com uma faca',
    'ele está arrombando a porta',
    'mon ex est dehors avec un couteau',
    "quelqu'un essaie d'entrer chez moi",
  ])('%s', (text) => {
    const screening = screen({ text });
    expect(screening).toMatchObject({
      level: 'card',
      categories: ['violence'],
      imminent: true,
      subject: 'self',
    });
    const card = buildCrisisCard({
      screening,
      country: asCountryCode('US'),
      language: 'en',
      now: asEpochMillis(Date.parse('2026-03-10T20:00:00Z')),
      texts: CRISIS_TEXTS.en,
    });
    expect(card.text.match(/^\d[\d-]*$/m)?.[0]).toBe('911');
  });

  test.each([
    'my husband is outside with the kids',
    'he has a water gun outside',
    'mi esposo está afuera con los niños',
    'meu marido está lá fora com as crianças',
    'mon mari est dehors avec les enfants',
  ])('not: %s', (text) => expect(screen({ text }).level).toBe('none'));
});
