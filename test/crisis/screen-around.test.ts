// Danger told around, and everyday words that only sound like it: what a clinician would expect for each sentence, in four
// languages. Sentences are the tests' own.

import { describe, expect, test } from 'vitest';
import { buildCrisisCard } from '../../core/crisis/card.ts';
import { screen } from '../../core/crisis/screen.ts';
import { asCountryCode, asEpochMillis } from '../../core/brands.ts';
import { CRISIS_TEXTS } from '../../locales/crisis.ts';

describe('who is in danger comes first', () => {
  test.each([
    "I'm going to kill my boss, I have a gun in my car",
    'voy a matar a mi jefe, tengo una pistola en el carro',
    'vou matar meu chefe, tenho uma arma no carro',
    "je vais tuer mon patron, j'ai une arme dans ma voiture",
  ])('another: %s', (text) =>
    expect(screen({ text })).toMatchObject({ level: 'card', categories: ['harm-to-others'] }),
  );

  test('a weapon beside the wish to die is an emergency of one’s own', () =>
    expect(screen({ text: 'I want to die and I have a gun' })).toMatchObject({
      level: 'card',
      imminent: true,
      categories: expect.arrayContaining(['suicide-imminent']),
    }));

  test.each([
    'goodbye everyone im doing it now',
    'adiós a todos, lo hago ahora',
    'adeus a todos, vou fazer isso agora',
    'adieu à tous, je le fais maintenant',
    'tengo un plan y esta noche lo hago',
    'tenho um plano e vai ser hoje à noite',
    "j'ai un plan et c'est pour ce soir",
  ])('now: %s', (text) => expect(screen({ text })).toMatchObject({ level: 'card', imminent: true }));

  test.each([
    'my friend texted me goodbye and she has pills',
    'mi amiga me escribió para despedirse y tiene pastillas',
    'minha amiga mandou mensagem de despedida e tem remédios',
    "mon amie m'a envoyé un message d'adieu et elle a des médicaments",
  ])('a friend, now: %s', (text) =>
    expect(screen({ text })).toMatchObject({ level: 'card', subject: 'other', imminent: true }),
  );
});

describe('violence is not a game', () => {
  test.each([
    'my husband hit me in the face',
    'my husband hits me hard',
    'my husband hits me every time he drinks',
    'he kicked me in the stomach',
    'he beat me like an animal',
    'my dad hits me with a belt',
    'me pega con el cinturón',
    'meu namorado me deu um soco',
    "il a dit qu'il me tuerait si je pars",
  ])('%s', (text) => expect(screen({ text }).level).toBe('card'));

  test.each([
    'that song hits me hard',
    'grief hits me like a wave at night',
    'the sermon hit me hard',
    'my brother beat me at chess',
    'he beat me to the parking spot',
  ])('nothing: %s', (text) => expect(screen({ text }).level).toBe('none'));
});

describe('a panic that takes the breath', () => {
  const panics = [
    "panic attack, can't breathe",
    'me está dando un ataque de pánico, no puedo respirar',
    'crise de pânico, não consigo respirar',
    "crise de panique, je n'arrive plus à respirer",
  ];
  test.each(panics)('%s', (text) => {
    const screening = screen({ text });
    expect(screening).toMatchObject({ level: 'card', categories: ['panic'], imminent: false });
    const { button } = CRISIS_TEXTS.en;
    const card = buildCrisisCard({
      screening,
      country: asCountryCode('GB'),
      language: 'en',
      now: asEpochMillis(Date.UTC(2026, 5, 1)),
      texts: CRISIS_TEXTS.en,
    });
    const labels = card.rows.flat().map((one) => one.text);
    expect(labels).toEqual(expect.arrayContaining([button.ground, button.breathe]));
    expect(card.text).toContain('999');
    const unknown = buildCrisisCard({
      screening,
      language: 'en',
      now: asEpochMillis(Date.UTC(2026, 5, 1)),
      texts: CRISIS_TEXTS.en,
    });
    expect(unknown.rows.flat().map((one) => one.text)).toEqual(
      expect.arrayContaining([button.ground, button.breathe, 'United States']),
    );
  });

  test.each(["I can't breathe", 'no puedo respirar', 'não consigo respirar', "je n'arrive plus à respirer"])(
    'without it, the body: %s',
    (text) => expect(screen({ text }).categories[0]).toBe('medical'),
  );
});

describe('a question at least', () => {
  test.each([
    'is it a sin to kill yourself?',
    '¿es pecado matarse?',
    'é pecado se matar?',
    'est-ce un péché de se tuer ?',
    'my stepdad comes into my room at night',
    'mi padrastro entra a mi cuarto en la noche',
    'meu padrasto entra no meu quarto à noite',
    'mon beau-père vient dans ma chambre la nuit',
    'this is my last prayer request',
    'ya me despedí de todos',
    'I have a gun',
    'Panic attack. help',
    'mi amigo dice que ya no puede más',
    'meu amigo disse que não aguenta mais',
    "mon ami dit qu'il n'en peut plus",
    'my student wrote in her essay that she wishes she was never born',
    "my mom's boyfriend touched me",
    'my teacher makes me touch him',
    'I poisoned his food',
    'esta noche se acaba todo',
    'hoje acaba tudo pra mim',
    "ce soir tout s'arrête pour moi",
    'meu marido me força',
  ])('%s', (text) => expect(screen({ text }).level).not.toBe('none'));
});

describe('every day', () => {
  test.each([
    "it's time for me to go to bed, goodnight",
    'This is it! We found our church home',
    'I have a knife for the cake, who brings plates?',
    "as soon as I finish the chores I'll pray",
    'I met her at the end of the service',
    'I have a plan to read the Bible in a year',
    'my phone will be dead by noon',
    'He took his medicine and is resting',
    'I quit my job',
    'How do I comfort someone whose son died by suicide?',
    "I'm so tired, the baby doesn't sleep",
    'casi me muero de la vergüenza',
    'I want to die to self and live for Christ',
    'God, take my life and let it be consecrated to thee',
    'quiero morir al pecado y vivir para Cristo',
    'quero morrer para o mundo e viver para Deus',
    'je veux mourir à moi-même et vivre pour Christ',
  ])('nothing: %s', (text) => expect(screen({ text }).level).toBe('none'));

  test.each([
    'hace años intenté quitarme la vida y hoy doy gracias a Dios',
    'há dez anos tentei me matar, hoje agradeço a Deus',
    "il y a dix ans j'ai fait une tentative de suicide, aujourd'hui je remercie Dieu",
    "I'm not suicidal, just tired after the exam",
    'Oren por mi tío que tuvo un infarto',
    'orem pelo meu tio que teve um infarto',
    'priez pour mon oncle qui a fait un infarctus',
  ])('no card: %s', (text) => expect(screen({ text }).level).not.toBe('card'));
});
