// A part is down in the middle of the work: nothing is half done for good, and the person hears an honest sentence, not an apology for a bug.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';

let world: World;
let person: Person;
beforeAll(async () => {
  world = await startWorld({ team: 2 });
});
beforeEach(() => {
  world.stack.aws.faults.clear();
  person = world.person();
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

async function sharesAPrayer(words: string): Promise<void> {
  await person.prays();
  await person.says(words);
  await person.taps('Team, no name');
  await person.taps('No, thanks');
  await person.taps('Share');
  await world.settle();
}
const inGroup = (words: string): boolean =>
  world.team[0]?.messages().some((message) => message.text.includes(words)) === true;

describe('with the queue down', () => {
  it('a withdrawal is finished when it is back, and the post goes', async () => {
    await sharesAPrayer('For a calm heart, walnut.');
    expect(inGroup('walnut')).toBe(true);
    await person.taps('Withdraw');
    world.stack.aws.faults.fail('sqs', 'server-error');
    const message = person
      .replies()
      .findLast((reply) => reply.buttons.flat().some((button) => button.text === 'Yes, withdraw'));
    world.telegram.acts.tap(person.id, person.chatId, message?.id ?? 0, { text: 'Yes, withdraw' });
    await vi.waitFor(() => expect(person.screen()).toContain("isn't answering right now"), {
      timeout: 10_000,
    });
    expect(person.screen()).not.toContain('Something went wrong');
    world.stack.aws.faults.clear();
    await world.telegram.delivery.idle();
    await vi.waitFor(() => expect(person.screen()).toContain('Withdrawn'), { timeout: 10_000 });
    await world.settle();
    expect(inGroup('walnut')).toBe(false);
  });

  it('a shared prayer is kept and the sweeper brings it to the group', async () => {
    await person.prays();
    await person.says('For my neighbour, hazelnut.');
    await person.taps('Team, no name');
    await person.taps('No, thanks');
    world.stack.aws.faults.fail('sqs', 'server-error');
    await person.taps('Share');
    expect(person.lastReply().text).toContain('on its way');
    world.stack.aws.faults.clear();
    await world.passes(700);
    await world.passes(700);
    expect(inGroup('hazelnut')).toBe(true);
  });
});

describe('with the database down for a moment', () => {
  it("a member's tap is counted once it is back", async () => {
    await sharesAPrayer('For patience, almond.');
    const [member] = world.team;
    if (!member) throw new Error('no member');
    world.stack.aws.faults.fail('dynamodb', 'server-error');
    const post = member.messages().findLast((message) => message.text.includes('almond'));
    world.telegram.acts.tap(member.id, world.groupId, post?.id ?? 0, { text: "I'm praying · 0" });
    await new Promise((resolve) => setTimeout(resolve, 800));
    world.stack.aws.faults.clear();
    await world.telegram.delivery.idle();
    await vi.waitFor(() => expect(member.lastToast()).toBe('Thank you for praying.'), { timeout: 10_000 });
  });
});
