// After the card somebody stays: one fitting question at a time, without consent, without a model, never the same lines again.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CRISIS_TEXTS } from '../../locales/crisis.ts';
import { startWorld, type World } from '../driver/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

const PEOPLE = [
  { languageCode: 'en', danger: 'I want to end my life', no: 'no', nobody: 'nobody', yes: 'yes' },
  { languageCode: 'es', danger: 'Quiero quitarme la vida', no: 'no', nobody: 'nadie', yes: 'sí' },
  { languageCode: 'pt', danger: 'Quero acabar com a minha vida', no: 'não', nobody: 'ninguém', yes: 'sim' },
  { languageCode: 'fr', danger: 'Je veux en finir avec la vie', no: 'non', nobody: 'personne', yes: 'oui' },
] as const;

describe.each([
  ['en', 'is it a sin to kill yourself?', "no, it's for a friend"],
  ['es', '¿es pecado matarse?', 'no, es por un amigo'],
  ['pt', 'é pecado se matar?', 'não, é para um amigo'],
  ['fr', 'est-ce un péché de se tuer ?', "non, c'est pour une amie"],
] as const)('asked for a friend (%s)', (languageCode, asks, answer) => {
  it('the next words are about the friend', async () => {
    const person = world.person({ languageCode });
    await person.says(asks);
    await person.says(answer);
    expect(person.lastReply().text).toContain(CRISIS_TEXTS[languageCode].followUp.other);
    await person.says('…');
    expect(person.lastReply().text).toBe(CRISIS_TEXTS[languageCode].followUp.otherSuicide);
  });

  it('whose answer was no is thanked before anything is offered', async () => {
    const person = world.person({ languageCode });
    await person.says(asks);
    await person.says({ en: 'no', es: 'no', pt: 'não', fr: 'non' }[languageCode]);
    await person.says('…');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS[languageCode].followUp.written);
  });
});

describe.each(PEOPLE)('in $languageCode', ({ languageCode, danger, no, nobody, yes }) => {
  const { followUp, button } = CRISIS_TEXTS[languageCode];

  it('the answers lead from question to question', async () => {
    const person = world.person({ languageCode });
    await person.says(danger);
    await person.says(nobody);
    expect(person.lastReply().text).toBe(`${followUp.nobody}\n\n${followUp.plan}`);
    await person.says(no);
    expect(person.lastReply().text).toBe(`${followUp.noPlan}\n\n${followUp.person}`);
    await person.says(nobody);
    expect(person.lastReply().text).toBe(`${followUp.nobody}\n\n${followUp.grounding}`);
    expect(
      person
        .lastReply()
        .buttons.flat()
        .map((one) => one.text),
    ).toEqual([button.ground, button.breathe, button.showNumbers]);
    for (const step of CRISIS_TEXTS[languageCode].grounding.steps) {
      await person.taps(step.includes('5') ? button.ground : button.next);
      expect(person.screen()).toContain(step);
    }
  });

  it('a plan and means at hand bring the emergency number', async () => {
    const person = world.person({ languageCode });
    await person.says(danger);
    await person.says('…');
    expect(person.lastReply().text).toBe(followUp.plan);
    await person.says(yes);
    expect(person.lastReply().text).toBe(`${followUp.means}\n\n${followUp.callLocal}`);
    await person.says(yes);
    expect(person.lastReply().text).toContain(CRISIS_TEXTS[languageCode].lead.self.now);
    expect(person.lastReply().text).toContain('112');
    await person.says('…');
    expect(person.lastReply().text).toBe(CRISIS_TEXTS[languageCode].safeNow.question);
    await person.taps(CRISIS_TEXTS[languageCode].safeNow.no);
    expect(person.lastReply().text).toBe(CRISIS_TEXTS[languageCode].safeNow.afterNo);
  });

  it('nobody reads the same words twice in a row, whatever they write', async () => {
    const person = world.person({ languageCode });
    await person.says(danger);
    const said: string[] = [];
    for (let turn = 0; turn < 9; turn += 1) {
      await person.says(turn % 3 === 2 ? danger : '…');
      said.push(person.lastReply().text);
      expect(person.buttons()).toContain(button.showNumbers);
    }
    for (const [index, text] of said.entries()) expect(text).not.toBe(said[index - 1]);
  });
});

describe('a gentle question', () => {
  const HEAVY = 'I feel so hopeless and tired of everything';
  it('answered with yes brings the numbers', async () => {
    const person = world.person();
    await person.says(HEAVY);
    expect(person.lastReply().text).toContain('are you thinking about suicide?');
    await person.says('yes');
    expect(person.lastReply().text).toContain('findahelpline');
  });
  it('answered with no is believed, and the way to help stays', async () => {
    const person = world.person();
    await person.says(HEAVY);
    await person.says('no');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.followUp.no);
    expect(person.buttons()).toContain('Show me help');
  });
  it('answered with neither is asked once more, in other words', async () => {
    const person = world.person();
    await person.says(HEAVY);
    await person.says('what do you mean');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.followUp.unclear);
    await person.says("I don't know");
    expect(person.lastReply().text).toContain('findahelpline');
  });
});

describe('the words fit whose danger it is', () => {
  it('a friend in danger is not asked about a plan of the writer', async () => {
    const person = world.person();
    await person.says('My best friend told me she is going to kill herself');
    await person.says('I am so scared');
    expect(person.lastReply().text).toBe(CRISIS_TEXTS.en.followUp.other);
  });
  it('somebody who is beaten is not asked about suicide', async () => {
    const person = world.person();
    await person.says('My husband beats me every night');
    await person.says('what can I do');
    expect(person.lastReply().text).toBe(CRISIS_TEXTS.en.followUp.violence[0]);
  });
});

describe('a card', () => {
  it('keeps its numbers when a request below it is put off', async () => {
    const person = world.person();
    await person.says('/country');
    await person.taps('United States');
    await person.prays();
    const [card] = await person.says('Please pray, I want to end my life');
    await person.taps('Not now');
    const after = person.messages().find((message) => message.id === card?.id);
    const labels = after?.buttons.flat().map((one) => one.text);
    expect(labels).toContain('Copy 988');
    expect(labels).not.toContain('Continue my request');
  });
  it('is not shown again when the database fails only at the end', async () => {
    const person = world.person();
    await person.says('Good evening');
    world.stack.aws.faults.fail('dynamodb', 'server-error', { operation: 'UpdateItem', skip: 1 });
    world.telegram.acts.say(person.id, person.chatId, 'I want to end my life');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    world.stack.aws.faults.clear();
    await world.settle();
    expect(person.replies().filter((message) => message.text.includes('findahelpline'))).toHaveLength(1);
  });
});

describe('while an earlier answer is still being made', () => {
  it('help does not wait for it, and comes once', async () => {
    const busy = await startWorld({
      env: { COMPANION_MODEL_ID: 'test.companion', CLASSIFIER_MODEL_ID: 'test.classifier' },
    });
    const person = busy.person();
    await person.says('Good evening');
    busy.stack.aws.faults.add({ service: 'bedrock', effect: { kind: 'slow', ms: 1_500 } });
    const tap = person.taps('I agree');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = performance.now();
    busy.telegram.acts.say(person.id, person.chatId, 'I want to end my life');
    const cards = () => person.replies().filter((message) => message.text.includes('findahelpline'));
    while (cards().length === 0 && performance.now() - before < 3_000)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(performance.now() - before).toBeLessThan(1_500);
    await tap;
    await busy.settle();
    busy.stack.aws.faults.clear();
    expect(cards()).toHaveLength(1);
    // It was recorded all the same: the next sign gets the short form.
    await person.says('I really want to end my life');
    expect(cards()).toHaveLength(1);
    await busy.close();
  });
});
