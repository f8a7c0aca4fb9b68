// The safety plan: six steps and a reason to stay, kept only with a yes, undisturbed by the dark words it asks for.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '../../local/stack.ts';
import { CRISIS_TEXTS } from '../../locales/crisis.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

async function stored(): Promise<string> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const { Items } = await client.send(new ScanCommand({ TableName: TABLES.main }));
  client.destroy();
  return JSON.stringify(Items);
}
async function begins(person: Person): Promise<void> {
  await person.says('/crisis');
  await person.taps('More that can help');
  await person.taps('Make a safety plan');
  await person.taps('Yes, begin');
}
const finish = async (person: Person, word: string): Promise<void> => {
  await begins(person);
  await person.says(`I stop sleeping, ${word}`);
  await person.says('Walking by the river');
  await person.taps('Skip this one');
  await person.says('Maria');
  await person.says('988');
  await person.says('I will give my pills to my sister');
  await person.says('My kids');
};

describe('a safety plan', () => {
  it('is shown whole, kept with a yes, opened again and deleted with a tap', async () => {
    const person = world.person();
    await finish(person, 'marigold');
    expect(person.screen()).toContain('Worth staying for\n  My kids');
    expect(person.screen()).toContain('(left open)');
    await person.taps('Keep it');
    expect(person.lastReply().text).toBe(CRISIS_TEXTS.en.plan.kept);
    expect(await stored()).toContain('marigold');

    await person.says('/crisis');
    await person.taps('My safety plan');
    expect(person.lastReply().text).toContain('marigold');
    await person.taps('Delete it');
    expect(await stored()).not.toContain('marigold');
  });

  it('leaves nothing behind after a no', async () => {
    const person = world.person();
    await finish(person, 'cornflower');
    await person.taps('Do not keep it');
    expect(await stored()).not.toContain('cornflower');
  });

  it('is gone when the yes is taken back under /privacy', async () => {
    const person = world.person();
    await finish(person, 'foxglove');
    await person.taps('Keep it');
    await person.says('/privacy');
    await person.taps('What I agreed to');
    await person.taps(/safety plan/, person.lastReply());
    expect(await stored()).not.toContain('foxglove');
  });

  it('takes no command for an answer and goes on after it', async () => {
    const person = world.person();
    await begins(person);
    await person.says('/help');
    await person.says('/crisis');
    await person.says('Long evenings');
    expect(person.lastReply().text).toContain('2 of 7');
  });

  it('stops at any time; what is written so far is shown', async () => {
    const person = world.person();
    await begins(person);
    await person.says('Long evenings');
    await person.taps('Finish here');
    expect(person.screen()).toContain('Long evenings');
    await person.says('no');
    expect(person.lastReply().text).toBe(CRISIS_TEXTS.en.plan.notKept);
    await begins(person);
    await person.taps('Finish here');
    expect(person.lastReply().text).toBe(CRISIS_TEXTS.en.plan.nothing);
  });

  it('follows a corrected answer', async () => {
    const person = world.person();
    await begins(person);
    await person.says('Lonng evenings');
    await person.edits('Long evenings');
    await person.taps('Finish here');
    expect(person.screen()).toContain('Warning signs\n  Long evenings');
  });
});

describe('dark words in a plan', () => {
  it('get one line of help and are taken as the answer, when the card was just shown', async () => {
    const person = world.person();
    await person.says('I want to end my life');
    await person.says('/crisis');
    await person.taps('More that can help');
    await person.taps('Make a safety plan');
    await person.taps('Yes, begin');
    const replies = await person.says('When I start planning how to kill myself');
    expect(replies).toHaveLength(2);
    expect(replies[0]?.text).toContain('I am still here');
    expect(replies[1]?.text).toContain('2 of 7');
  });

  it('get the card when none was shown lately, and the answer is not lost', async () => {
    const person = world.person();
    await finish(person, 'lilac');
    await person.taps('Keep it');
    await world.passes(40 * 60);
    await person.says('/crisis');
    await person.taps('My safety plan');
    await person.taps('Write it anew');
    const [card] = await person.says('I think about killing myself');
    expect(card?.text).toContain('findahelpline');
    await person.taps('Continue my plan');
    expect(person.lastReply().text).toContain('2 of 7');
    await person.taps('Finish here');
    expect(person.screen()).toContain('Warning signs\n  I think about killing myself');
  });

  it('bring the emergency number when it is now', async () => {
    const person = world.person();
    await person.says('I want to end my life');
    await begins(person);
    const [help] = await person.says('I am going to kill myself now');
    expect(help?.text).toContain('911');
    expect(person.buttons()).toContain('Continue my plan');
  });

  it('about making the night safer do not disturb it', async () => {
    const person = world.person();
    await begins(person);
    for (const words of [
      'I will give my pills to my sister',
      'My brother locks away the knives',
      'Mum keeps my medication',
    ]) {
      const replies = await person.says(words);
      expect(replies).toHaveLength(1);
      expect(replies[0]?.text).toMatch(/of 7/);
    }
  });
});

describe('the step about professionals and lines', () => {
  it.each([
    ['en', /Show numbers/],
    ['es', /Ver los números/],
    ['pt', /Ver os números/],
    ['fr', /Voir les numéros/],
  ])(
    'speaks of no numbers that were never shown, and has them one tap away (%s)',
    async (languageCode, tap) => {
      const person = world.person({ languageCode });
      const { button, plan } = CRISIS_TEXTS[languageCode as 'en'];
      await person.says('/crisis');
      await person.taps(button.more);
      await person.taps(button.plan);
      await person.taps(/^(?:Yes, begin|Sí, empezar|Sim, começar|Oui, commencer)$/);
      for (let step = 0; step < 4; step += 1) await person.taps(plan.skip);
      expect(person.lastReply().text).not.toMatch(/I showed|te mostré|que mostrei|affichés/);
      expect(person.lastReply().text).toMatch(tap);
      expect(person.buttons().join()).toMatch(tap);
    },
  );
});

const TYPED = [
  [
    'en',
    'I want to end my life',
    ['yes', 'ok', 'Yes, please'],
    ['no', 'not now'],
    'when I am alone at night',
  ],
  [
    'es',
    'Quiero quitarme la vida',
    ['sí', 'de acuerdo', 'ok'],
    ['no', 'ahora no'],
    'cuando estoy a solas de noche',
  ],
  [
    'pt',
    'Quero me matar',
    ['sim', 'pode ser', 'ok'],
    ['não', 'agora não'],
    'quando fico sem companhia à noite',
  ],
  ['fr', 'Je veux me tuer', ['oui', 'd’accord', 'ok'], ['non', 'pas maintenant'], 'le soir, dans ma chambre'],
] as const;
const DECLINED = {
  en: "That's fine. The numbers stay here, and so do I.",
  es: 'Está bien. Los números siguen aquí, y yo también.',
  pt: 'Tudo bem. Os números ficam aqui, e eu também.',
  fr: 'C’est bien ainsi. Les numéros restent ici, et moi aussi.',
};

describe('what is typed to the offer of a plan', () => {
  async function isOffered(languageCode: (typeof TYPED)[number][0], words: string): Promise<Person> {
    const { button } = CRISIS_TEXTS[languageCode];
    const person = world.person({ languageCode });
    // The card, the open question about a plan and the one about the means: all older than the offer.
    await person.says(words);
    await person.says('…');
    await person.says('/crisis');
    await person.taps(button.more);
    await person.taps(button.plan);
    return person;
  }

  it.each(TYPED)('begins it with a yes (%s)', async (languageCode, danger, yes) => {
    const { plan } = CRISIS_TEXTS[languageCode];
    for (const word of yes) {
      const person = await isOffered(languageCode, danger);
      const replies = await person.says(word);
      expect(replies).toHaveLength(1);
      expect(replies[0]?.text).toContain(plan.steps[0]?.prompt);
    }
  });

  it.each(TYPED)('closes it with a no (%s)', async (languageCode, danger, _yes, no) => {
    for (const word of no) {
      const person = await isOffered(languageCode, danger);
      expect((await person.says(word)).map(({ text }) => text)).toEqual([DECLINED[languageCode]]);
    }
  });

  it.each(TYPED)('is taken as the first entry (%s)', async (languageCode, danger, _yes, _no, entry) => {
    const { plan } = CRISIS_TEXTS[languageCode];
    const person = await isOffered(languageCode, danger);
    const replies = await person.says(entry);
    expect(replies).toHaveLength(1);
    expect(replies[0]?.text).toContain(plan.steps[1]?.prompt);
    await person.taps(plan.finish);
    expect(person.screen()).toContain(entry);
  });

  it('can be mended afterwards, and the older buttons begin nothing anew', async () => {
    const person = await isOffered('en', 'I want to end my life');
    await person.says('when I am alone at nihgt');
    await person.edits('when I am alone at night');
    await person.taps('Finish here');
    expect(person.screen()).toContain('Warning signs\n  when I am alone at night');
    expect(person.buttons()).not.toContain('Yes, begin');
  });

  it('is met with help where it is a sign of danger', async () => {
    const person = await isOffered('en', 'I want to end my life');
    const [help] = await person.says('I am going to kill myself now');
    expect(help?.text).toContain('911');
    const other = await isOffered('en', 'I want to end my life');
    const [swallowed] = await other.says('I took all my pills');
    expect(swallowed?.text).toContain('911');
  });

  it('belongs to the older question again once something else was shown', async () => {
    const person = await isOffered('en', 'I want to end my life');
    await person.says('/crisis');
    await person.says('yes');
    expect(person.lastReply().text).not.toContain('1 of 7');
  });

  it('is no entry when it is a question or a wish', async () => {
    for (const words of ['what is that for?', 'are you there?', 'thank you', 'leave me alone']) {
      const person = await isOffered('en', 'I want to end my life');
      await person.says(words);
      expect(person.lastReply().text).not.toContain('of 7');
    }
  });

  it('begins the plan outside of a crisis window, too', async () => {
    const person = world.person();
    await person.starts();
    await person.says('/crisis');
    await person.taps('More that can help');
    await person.taps('Make a safety plan');
    await person.says('sure, go ahead');
    expect(person.lastReply().text).toContain('1 of 7');
  });
});
