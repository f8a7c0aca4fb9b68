// What changes for somebody who says an age below the configured one, and when everybody hears that this is a program.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { NOTICES } from '../../locales/notices.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';

const EN = NOTICES['en'] ?? { lead: '', ai: '', pause: '', minor: '', minorPrayer: '' };
const PLAIN = `${EN.lead} ${EN.ai}`;
const HOUR = 3600;

let world: World;
beforeAll(async () => {
  world = await startWorld({ team: 2, onCall: true });
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

const notices = (person: Person): number =>
  person.replies().filter((message) => message.text.includes(EN.ai)).length;

describe('the AI notice', () => {
  it('comes at first contact, every three hours of use and with a new conversation, in bold', async () => {
    const person = world.person();
    const [start] = await person.starts();
    expect(start?.text).toContain('not a person');
    await person.says('Good morning');
    expect(person.lastReply().text).toContain("I'm an AI");
    await person.taps('I agree');
    expect(notices(person)).toBe(0);
    for (let half = 0; half < 5; half += 1) {
      await world.passes(HOUR / 2);
      await person.says('Still here');
    }
    expect(notices(person)).toBe(0);
    await world.passes(HOUR);
    await person.says('Still here');
    expect(notices(person)).toBe(1);
    const said = person.replies().find((message) => message.text === PLAIN);
    expect(said?.entities).toMatchObject([{ type: 'bold', offset: 0, length: PLAIN.length }]);
    await world.passes(7 * HOUR);
    await person.says('Good evening');
    expect(notices(person)).toBe(2);
  });

  it('is in the card, so that no three hours of a long night pass without it', async () => {
    const person = world.person();
    const [card] = await person.says('I want to end my life');
    expect(card?.text).toContain('I am an AI, not a person');
    let silent = 0;
    for (let half = 1; half <= 14; half += 1) {
      await world.passes(HOUR / 2);
      const said = await person.says(half % 3 === 0 ? 'I want to end my life' : 'still awake');
      const told = said.some(({ text }) => text.includes('I am an AI') || text.includes(EN.ai));
      silent = told ? 0 : silent + 1;
      expect(silent).toBeLessThan(6);
    }
  });

  it.each([
    ['en', 'I feel so hopeless and tired of everything'],
    ['es', 'Ya no le veo sentido a nada, estoy cansado de todo'],
  ])(
    'is said with the turn after a first question, whatever was said first (%s)',
    async (languageCode, words) => {
      const person = world.person({ languageCode });
      await person.says(words);
      await person.says('…');
      expect(person.screen()).toMatch(/\bAI\b|computer program|\bIA\b|programa de computadora/);
    },
  );

  it.each([
    ['en', 'yes', 'I want to end my life'],
    ['es', 'sí', 'Quiero quitarme la vida'],
    ['pt', 'sim', 'Quero me matar'],
    ['fr', 'oui', 'Je veux me tuer'],
  ])('does not come between a card and its answers (%s)', async (languageCode, yes, words) => {
    const { lead = '', ai = '' } = NOTICES[languageCode] ?? {};
    const person = world.person({ languageCode });
    await person.starts();
    await world.passes(4 * HOUR);
    await person.says(words);
    const said = [...(await person.says('…')), ...(await person.says(yes))];
    expect(said.filter(({ text }) => text.includes(lead) || text.includes(ai))).toEqual([]);
  });

  it('never stands before an open question: a first soft sign hours after the notice', async () => {
    const person = world.person();
    await person.says('Good morning');
    await person.taps('I agree');
    await world.passes(4 * HOUR);
    await person.says('I feel so hopeless and tired of everything');
    await person.says('…');
    expect(notices(person)).toBe(0);
    await world.passes(2 * HOUR + 60);
    await person.says('Still here');
    expect(notices(person)).toBe(1);
  });

  it('stands below the reply for who never read it, not before it', async () => {
    const person = world.person();
    await person.says('I feel so hopeless and tired of everything');
    const replies = await person.says('…');
    expect(replies[0]?.text).not.toBe(EN.ai);
    expect(replies[0]?.text.endsWith(`\n\n${EN.ai}`)).toBe(true);
    expect((await person.says('…')).some(({ text }) => text.includes(EN.ai))).toBe(false);
  });

  it('is written in capitals where counsel wants it so', async () => {
    const loud = await startWorld({ env: { AI_NOTICE: 'capitals' } });
    const person = loud.person();
    await person.says('Good morning');
    await person.taps('I agree');
    await loud.passes(3 * HOUR + 60);
    await person.says('Still here');
    const said = person.replies().find((message) => message.text === EN.ai.toUpperCase());
    expect(said?.entities).toMatchObject([{ type: 'bold', offset: 0, length: EN.ai.length }]);
    await loud.close();
  });
});

describe('somebody young', () => {
  it.each([
    ['en', "Hi, I'm 13"],
    ['es', 'Hola, tengo 12 años'],
    ['pt', 'Oi, tenho 14 anos'],
    ['fr', "Bonjour, j'ai 11 ans"],
  ])('is told once, kindly, what changes (%s)', async (languageCode, words) => {
    const person = world.person({ languageCode });
    await person.says(words);
    await person.says(words);
    const told = person.replies().filter((message) => message.text === NOTICES[languageCode]?.minor);
    expect(told).toHaveLength(1);
  });

  it('hears every hour that this is a program, and is offered a pause', async () => {
    const person = world.person();
    await person.says("Hello, I'm 13");
    await person.taps('I agree');
    expect(notices(person)).toBe(0);
    await world.passes(HOUR + 60);
    await person.says('School was loud today');
    expect(person.screen()).toContain(EN.pause);
    expect(notices(person)).toBe(1);
  });

  it('hears it every hour in a crisis, too, and is not sent away to take a pause', async () => {
    const person = world.person();
    await person.says("Hello, I'm 13");
    await person.taps('I agree');
    await person.says('I want to end my life');
    await world.passes(HOUR + 60);
    await person.says('I am so sad');
    expect(notices(person)).toBe(1);
    expect(person.screen()).not.toContain(EN.pause);
  });

  it('is not told what changes between what they tell and its answer', async () => {
    const person = world.person();
    await person.says("I'm 13 and I want to end my life");
    await person.says('nobody');
    expect(person.screen()).not.toContain(EN.minor);
    await world.passes(3 * HOUR);
    await person.says('Good morning');
    expect(person.screen()).toContain(EN.minor);
  });

  it('is not asked for memory, and prayers stay private', async () => {
    const person = world.person();
    await person.says("Hello, I'm 13");
    await person.taps('I agree');
    expect(person.screen()).not.toContain('May I keep our last messages');
    await person.prays();
    await person.says('Please pray for my exam');
    expect(person.screen()).toContain(EN.minorPrayer);
    expect(person.buttons()).not.toContain('Team, no name');
  });

  it('gets lines for young people first, and help like everybody', async () => {
    const person = world.person();
    await person.says('/country');
    await person.taps('United Kingdom');
    const [card] = await person.says("I'm 13 and I want to end my life");
    expect(card?.text).toContain('Childline');
    await person.says('what now');
    await person.taps('Ask for a person');
    expect(person.buttons()).not.toContain('Yes, with my name');
  });

  it('who turns out to be grown up is treated so', async () => {
    const person = world.person();
    await person.says("Hello, I'm 13");
    await person.says("Sorry, I'm 31");
    await person.taps('I agree');
    expect(person.screen()).toContain('May I keep our last messages');
  });
});

describe('with the age switched off', () => {
  it('nothing changes', async () => {
    const open = await startWorld({ env: { MINIMUM_AGE: '0' } });
    const person = open.person();
    await person.says("Hello, I'm 13");
    expect(person.screen()).not.toContain(EN.minor);
    await open.close();
  });
});
