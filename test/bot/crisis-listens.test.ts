// In the hours after a card a few words can be an emergency, an answer or a country: they are heard, with no model and no consent.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CRISIS_TEXTS } from '../../locales/crisis.ts';
import { startWorld, type World } from '../driver/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

const DANGER = {
  en: 'I want to end my life',
  es: 'Quiero quitarme la vida',
  pt: 'Quero acabar com a minha vida',
  fr: 'Je veux en finir avec la vie',
} as const;
type Lang = keyof typeof DANGER;

async function inWindow(languageCode: Lang, danger: string = DANGER[languageCode]) {
  const person = world.person({ languageCode });
  await person.says(danger);
  return person;
}

const EMERGENCY: readonly (readonly [Lang, string])[] = [
  ['en', 'I took the pills'],
  ['en', 'I swallowed all of them'],
  ['en', 'I have pills here'],
  ['en', 'the knife is in my hand'],
  ['es', 'ya me tomé las pastillas'],
  ['es', 'me las tomé todas'],
  ['es', 'tengo las pastillas en la mano'],
  ['es', 'tengo una soga'],
  ['pt', 'tomei os comprimidos'],
  ['pt', 'tenho uma corda'],
  ['fr', 'j’ai avalé les cachets'],
  ['fr', 'j’ai une corde'],
];

describe('an emergency in a few words', () => {
  it.each(EMERGENCY)('%s: "%s" brings the emergency number', async (languageCode, words) => {
    const person = await inWindow(languageCode);
    await person.says(words);
    expect(person.lastReply().text).toContain(CRISIS_TEXTS[languageCode].lead.self.now);
    expect(person.lastReply().text).toContain('112');
  });
  it.each([
    ['en', "I didn't take anything"],
    ['en', 'I have no pills'],
    ['en', 'I took the pills away from myself'],
    ['es', 'no tengo pastillas'],
  ] as const)('%s: "%s" does not', async (languageCode, words) => {
    const person = await inWindow(languageCode);
    await person.says(words);
    expect(person.lastReply().text).not.toContain(CRISIS_TEXTS[languageCode].lead.self.now);
  });
  it.each(['he is coming', 'help', "he's here"])('"%s" after violence brings the police', async (words) => {
    const person = await inWindow('en', 'My husband beats me every night');
    await person.taps('United States');
    await person.says(words);
    expect(person.lastReply().text).toContain('911');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.lead.self.now);
  });
  it('a child who tells of abuse reads that it is not their fault, and gets countries to tap', async () => {
    const person = await inWindow('en');
    await person.says('my uncle touches me');
    expect(person.lastReply().text).toContain('not your fault');
    expect(person.buttons()).toContain('United States');
  });
});

describe('a country', () => {
  it.each([
    ['en', 'United States', '988'],
    ['en', 'US', '988'],
    ['en', "I'm in the United States.", '988'],
    ['en', 'I’m in Mexico', '911'],
    ['es', 'estoy en México', '911'],
    ['es', 'México', '911'],
  ] as const)('%s: "%s" shows its numbers', async (languageCode, words, number) => {
    const person = await inWindow(languageCode);
    await person.says(words);
    expect(person.lastReply().text).toContain(number);
  });
  it('is taken below a card that was asked for', async () => {
    const person = world.person({});
    await person.says('/crisis');
    await person.says('United Kingdom');
    expect(person.screen()).toContain('for the United Kingdom');
  });
  it('mistyped, keeps the question open', async () => {
    const person = await inWindow('en');
    await person.taps('Another country');
    await person.repliesTo(person.lastReply(), 'Wakanda');
    expect(person.buttons()).toContain('United States');
  });
  it('keeps the emergency number with a plan, and first when it is now', async () => {
    const plan = await inWindow('en', 'I want to kill myself, I have a plan');
    await plan.taps('United States');
    expect(plan.lastReply().text).toContain('911');
    const now = await inWindow('en');
    await now.says('I have pills here');
    await now.says('US');
    const { text } = now.lastReply();
    expect(text.indexOf('911')).toBeGreaterThan(0);
    expect(text.indexOf('911')).toBeLessThan(text.indexOf('988'));
  });
  it('decides whether a number is "above"', async () => {
    const person = await inWindow('es');
    await person.says('…');
    await person.says('sí');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.es.followUp.callLocal);
    await person.says('México');
    expect(person.lastReply().text).toContain('911');
  });
});

describe('an answer', () => {
  it.each([
    ['en', 'I feel better'],
    ['en', 'I’m ok now'],
    ['es', 'hoy no, estoy mejor'],
    ['pt', 'estou melhor'],
    ['fr', 'je vais mieux'],
  ] as const)('%s: "%s" is believed', async (languageCode, words) => {
    const person = await inWindow(languageCode);
    await person.says(words);
    expect(person.lastReply().text).toBe(CRISIS_TEXTS[languageCode].followUp.better);
  });
  it('"I am ok now" to the gentle question is not a yes', async () => {
    const person = await inWindow('en', 'I feel so hopeless and tired of everything');
    await person.says('I am ok now');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.followUp.better);
  });
  it.each(["I don't feel better", 'no estoy bien', 'I am not ok'])('"%s" is not "better"', async (words) => {
    const person = await inWindow('en');
    await person.says(words);
    expect(person.lastReply().text).not.toBe(CRISIS_TEXTS.en.followUp.better);
  });
  it('that there is somebody leads to them', async () => {
    const person = await inWindow('en');
    await person.says('yes');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.followUp.somebody);
  });
  it('that names means is not asked for means', async () => {
    const person = await inWindow('en');
    await person.says('…');
    await person.says('yes, with pills');
    expect(person.lastReply().text).not.toContain(CRISIS_TEXTS.en.followUp.means);
    expect(person.lastReply().text).toContain('112');
  });
  it('to a wish it cannot fulfil is honest', async () => {
    const person = await inWindow('en');
    await person.says('please call my sister');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.followUp.cannotCall);
  });
});

describe('what is asked in between', () => {
  const { heard } = CRISIS_TEXTS.en.followUp;
  it.each([
    ['is this anonymous?', heard.seen],
    ['are you even real', heard.machine],
    ['will i go to hell for this', heard.faith],
    ['im scared to call', heard.callFear],
    ['leave me alone', heard.stop],
  ])('"%s" has an answer, and the question after it still comes', async (words, answer) => {
    const person = await inWindow('en');
    await person.says(words);
    expect(person.lastReply().text).toBe(answer);
    expect(person.buttons()).toContain('Show numbers');
  });
  it.each([
    ['en', 'are you still there?'],
    ['es', '¿sigues ahí?'],
    ['pt', 'você ainda está aí?'],
    ['fr', 'vous êtes là ?'],
  ] as const)('%s: "%s" hears yes, and the open question again', async (language, words) => {
    const { followUp } = CRISIS_TEXTS[language];
    const person = await inWindow(language);
    await person.says('…');
    const open = followUp.plan;
    expect(person.lastReply().text).toContain(open);
    await person.says(words);
    expect(person.lastReply().text.startsWith(`${followUp.heard.here}\n\n${open}`)).toBe(true);
  });
  it('an attacker at the door brings the emergency number first, in an open window, too', async () => {
    const person = await inWindow('en', 'my boyfriend hit me');
    await person.says("my boyfriend hit me again and he's outside the door with a knife");
    const { text } = person.lastReply();
    expect(text).toContain('112');
    expect(text).not.toContain(CRISIS_TEXTS.en.followUp.violence[0]);
  });
  it('"will you tell my mom" is a fear, not a wish', async () => {
    const person = await inWindow('en', "I'm 13 and my stepdad touches me");
    await person.says('will you tell my mom');
    expect(person.lastReply().text).toBe(heard.seen);
    await person.says('ok');
    await person.says('my teacher maybe');
    expect(person.lastReply().text).toBe(heard.adult);
  });
  it('nobody who is beaten is told to forgive', async () => {
    const person = await inWindow('en', 'My husband beats me every night');
    await person.says('should I forgive him');
    expect(person.lastReply().text).toBe(heard.blame);
  });
  it('that somebody is near, knows, or is here now', async () => {
    const person = await inWindow('en', 'I am going to kill myself tonight, I have the pills here');
    await person.says('im scared');
    expect(person.lastReply().text).toBe(CRISIS_TEXTS.en.safeNow.question);
    await person.says('no');
    await person.says('my sister is in the next room');
    expect(person.lastReply().text).toBe(CRISIS_TEXTS.en.followUp.somebody);
    await person.says('i told her');
    expect(person.lastReply().text).toBe(heard.told);
    await person.says('shes here now');
    expect(person.lastReply().text).toBe(heard.company);
  });
  it('who asks us to stop is not asked again, and is heard when they begin to tell', async () => {
    const person = await inWindow('en');
    await person.says('leave me alone');
    await person.says('ok');
    expect(person.lastReply().text).toBe(heard.quiet);
    await person.says('i just cannot stand this house any more, it is so quiet');
    expect(person.lastReply().text).not.toBe(heard.quiet);
  });
  it('a friend who does not answer any more is looked for', async () => {
    const person = await inWindow('en', 'My friend wants to kill herself');
    await person.says('she stopped answering');
    expect(person.lastReply().text).toBe(heard.unreachable);
  });
  it('a goodbye is asked about before anything else', async () => {
    const person = await inWindow('en');
    await person.says('goodbye');
    expect(person.lastReply().text).toBe(heard.goodbye);
    await person.taps('No');
    expect(person.screen()).toContain(CRISIS_TEXTS.en.lead.self.now);
  });
  it('a body that gives way after an eating disorder brings the emergency number', async () => {
    const person = await inWindow('en', 'I make myself throw up after every meal and I cannot stop');
    await person.says('i fainted today');
    expect(person.lastReply().text).toContain('112');
  });
});

describe('the number said again', () => {
  it('stands below other words each time, with countries to tap while none is known', async () => {
    const person = await inWindow('en', 'I am going to kill myself tonight');
    const said: string[] = [];
    for (const words of [
      'I am going to kill myself now',
      'I have the pills here',
      'I will kill myself tonight',
    ]) {
      await person.says(words);
      said.push(person.lastReply().text);
      expect(person.lastReply().text).toContain('112');
      expect(
        person
          .lastReply()
          .buttons.flat()
          .map((one) => one.text),
      ).toContain('United States');
    }
    for (const [index, text] of said.entries()) expect(text).not.toBe(said[index - 1]);
  });
  it('"I can\'t" is not heard as "not safe"', async () => {
    const person = await inWindow('es', 'me quiero matar esta noche');
    await person.says('…');
    await person.says('no puedo');
    expect(person.lastReply().text).not.toContain('112');
  });
});

describe('to "have you made a plan?"', () => {
  it.each([
    ['yes', true],
    ["I don't know", false],
    ['I lost my job', false],
  ])('"%s" names the emergency number: %s', async (words, named) => {
    const person = await inWindow('en');
    await person.says('…');
    await person.says(words);
    expect(person.lastReply().text.includes(CRISIS_TEXTS.en.followUp.callLocal)).toBe(named);
  });
  it('"tonight" is now', async () => {
    const person = await inWindow('en');
    await person.says('…');
    await person.says('tonight');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.lead.self.now);
  });
});

describe('consent', () => {
  it('is offered once, and who says no to our question reads the same words only once', async () => {
    const person = await inWindow('en', 'I feel so hopeless and tired of everything');
    for (const words of ['no', 'it was a long week', 'really', 'fine']) await person.says(words);
    const { talk } = CRISIS_TEXTS.en.followUp;
    expect(person.replies().filter((message) => message.text.includes(talk))).toHaveLength(1);
  });
  it('is never asked by itself in a crisis, and the notice waits', async () => {
    const person = await inWindow('en');
    for (let turn = 0; turn < 7; turn += 1) await person.says('…');
    expect(person.screen()).not.toContain('I agree');
    expect(person.screen()).not.toContain('computer program');
    expect(person.screen()).toContain('Talk with me');
  });
  it('has help below it', async () => {
    const person = world.person();
    await person.says('Good evening');
    await person.taps('Help now');
    expect(person.lastReply().text).toContain('findahelpline');
  });
});
