// Help comes first: in every state, whatever is down, once per update.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';

const DANGER = 'I want to kill myself tonight';
const CARD = /findahelpline|988|emergency number/;

let world: World;
let person: Person;
beforeAll(async () => {
  world = await startWorld({ team: 2 });
});
beforeEach(() => {
  world.stack.aws.faults.clear();
  world.telegram.faults.clear();
  person = world.person();
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

const agreed = async (): Promise<void> => {
  await person.says('Hello');
  await person.taps('I agree');
};

describe('a message that shows danger gets help', () => {
  it('before any consent, as the very first message', async () => {
    const [card] = await person.says(DANGER);
    expect(card?.text).toMatch(CARD);
    expect(card?.text.length).toBeLessThanOrEqual(900);
  });
  it('in an edit', async () => {
    await person.says('Good evening');
    const [card] = await person.edits(DANGER);
    expect(card?.text).toMatch(CARD);
  });
  it('in a caption', async () => {
    const [card] = await person.sends({ kind: 'photo', caption: DANGER });
    expect(card?.text).toMatch(CARD);
  });
  it('in a prayer, which is then not posted to the group', async () => {
    await person.prays();
    const [card] = await person.says(`Please pray, ${DANGER}`);
    expect(card?.text).toMatch(CARD);
    expect(person.buttons()).toContain('Continue my request');
    await world.settle();
    expect(
      world.team[0]
        ?.messages()
        .map((message) => message.text)
        .join(),
    ).not.toContain('kill myself');
  });
  it('in Spanish, with the numbers of the country that was chosen, never of the language', async () => {
    const lucia = world.person({ languageCode: 'es' });
    const [card] = await lucia.says('Quiero matarme esta noche');
    expect(card?.text).toContain('findahelpline.com');
    await lucia.taps('México');
    expect(lucia.lastReply().text).toContain('México');
  });
});

describe('help does not depend on', () => {
  it.each(['dynamodb', 'sqs', 'secrets', 'bedrock', 'ses'] as const)('%s', async (service) => {
    await agreed();
    world.stack.aws.faults.fail(service, 'server-error');
    const before = performance.now();
    const [card] = await person.says(DANGER);
    expect(card?.text).toMatch(CARD);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
  it('all of them at once, hanging', async () => {
    await agreed();
    for (const service of ['dynamodb', 'sqs', 'secrets', 'bedrock', 'ses'] as const)
      world.stack.aws.faults.fail(service, 'hang');
    world.telegram.acts.say(person.id, person.chatId, DANGER);
    const before = performance.now();
    while (performance.now() - before < 3_000 && !CARD.test(person.lastReply().text))
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(person.lastReply().text).toMatch(CARD);
    world.stack.aws.faults.clear();
    await world.telegram.delivery.idle();
  });
});

describe('the card', () => {
  it('is sent once, however often the update is delivered', async () => {
    const { updateId } = world.telegram.acts.say(person.id, person.chatId, DANGER);
    await world.telegram.delivery.idle();
    await world.telegram.delivery.redeliver(updateId ?? 0, { times: 3, together: true });
    expect(person.replies()).toHaveLength(1);
  });
  it('is followed by one line and a button when danger is named again within thirty minutes', async () => {
    await person.says('I want to end my life');
    const [short] = await person.says('I really want to end my life');
    expect(short?.text.length).toBeLessThan(300);
    expect(person.buttons()).toContain('Show numbers');
    await world.passes(31 * 60);
    const [full] = await person.says('I want to end my life');
    expect(full?.text).toMatch(CARD);
  });
  it('waits out a flood limit and still arrives', async () => {
    world.telegram.faults.add({ fault: { kind: 'flood', retryAfter: 1 }, method: 'sendMessage', times: 1 });
    const [card] = await person.says(DANGER);
    expect(card?.text).toMatch(CARD);
  });
  it('shows the numbers of the chosen country with copy buttons', async () => {
    await person.says('/country');
    await person.taps('United States');
    const [card] = await person.says('I want to end my life');
    expect(card?.text).toContain('988');
    expect(person.copies('Copy 988')).toBe('988');
  });
});
