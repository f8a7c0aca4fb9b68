// /delete: told first, then everything goes, everywhere, whatever happens on the way; and the next message is from somebody new.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TABLES } from '../../local/stack.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, queuedJobs, type World } from '../driver/world.ts';
import { posts } from '../prayer/flow.ts';
import { found, itemsOf, putBack } from './kept.ts';
import { canaries, livesALife, newcomer, prays, talks, type Canaries } from './life.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ team: 3 });
});
afterEach(() => {
  world.stack.aws.faults.clear();
  expect(world.telegram.sees.verdicts()).toEqual([]);
});
afterAll(() => world.close());

const traces = (person: Person, words: Canaries): Promise<string[]> =>
  found(world, [String(person.id), ...Object.values(words)]);

async function deletes(person: Person): Promise<string> {
  await person.says('/delete');
  await person.taps('Delete everything');
  const said = person.lastReply().text;
  await world.passes(61);
  return said;
}

describe('/delete', () => {
  test("says first what goes and what can't, and asks a second time with the safe answer first", async () => {
    const person = newcomer(world, canaries());
    await person.says('/delete');
    const screen = person.lastReply();
    expect(screen.text).toMatch(/deletes everything[\s\S]*What I can't remove/);
    expect(screen.buttons.flat().map(({ text, style }) => [text, style])).toEqual([
      ['No, keep everything', 'primary'],
      ['Delete everything', 'danger'],
    ]);
  });

  test('leaves nothing: no table, queue, dead letter or log line holds a word or the number of the person', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await livesALife(world, person, words);
    expect((await traces(person, words)).length).toBeGreaterThan(5);
    expect(posts(world).some(({ text }) => text.includes(words.prayer))).toBe(true);
    const said = await deletes(person);
    expect(said).toMatch(/^Done\. \d+ records were deleted\. 2 group posts are being removed\. If you/);
    expect(said).not.toContain('  ');
    expect(await traces(person, words)).toEqual([]);
    // What still waits names an erased prayer and does nothing.
    await world.passes(1_000);
    expect(queuedJobs(world)).toBe(0);
    expect(await traces(person, words)).toEqual([]);
    const group = world.telegram.sees.messages(world.groupId).map(({ text }) => text);
    expect(group.join('\n')).not.toContain(words.prayer);
  });

  test('the next message is from somebody new', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    await deletes(person);
    const [question] = await person.says('Hello again');
    expect(question?.text).toContain('I need your yes');
    await person.taps('I agree');
    expect(person.lastReply().text).toContain('May I keep our last messages');
    await world.passes(120);
    expect(
      (await itemsOf(TABLES.main)).some(({ PK, SK }) => PK === `USER#${person.id}` && SK === 'PROFILE'),
    ).toBe(true);
  });

  test('empties posts that are too old to be deleted', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    await prays(person, `For a ${words.prayer}`, 'Team, no name');
    await world.passes(50 * 3600);
    await deletes(person);
    const group = world.telegram.sees.messages(world.groupId);
    expect(group.some(({ text }) => text.includes(words.prayer))).toBe(false);
    expect(group.some(({ text }) => /withdrawn/i.test(text))).toBe(true);
  });

  test('a question older than ten minutes is asked again', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    await person.says('/delete');
    world.clock.forward(601);
    await person.taps('Delete everything');
    expect(person.lastReply().text).toContain('Shall I delete it all?');
    expect((await traces(person, words)).length).toBeGreaterThan(0);
  });

  test('a double tap and a redelivery change nothing and leave nothing', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    await person.says('/delete');
    const screen = person.lastReply();
    const yes = screen.buttons.flat().at(-1)?.data ?? '';
    await person.taps('Delete everything');
    await person.forges(yes, screen);
    expect(person.lastReply().text).toContain('nothing stored about you');
    await world.passes(61);
    expect(await traces(person, words)).toEqual([]);
  });

  test('a crash half-way is finished by the sweep; the mark is the last thing to go', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await livesALife(world, person, words);
    await person.says('/delete');
    // Everything but the two items that go last: the lease of the running update, and the mark.
    const { faults } = world.stack.aws;
    const fails = (bodyIncludes: string) =>
      faults.fail('dynamodb', 'throttle', { operation: 'DeleteItem', bodyIncludes });
    const broken = fails('"SESSION"');
    await person.taps('Delete everything').catch(() => undefined);
    const left = (await itemsOf(TABLES.main)).filter(({ PK }) => PK === `USER#${person.id}`);
    expect(left.map(({ SK }) => SK)).toEqual(['PROFILE', 'SESSION']);
    broken();
    // Now the lease goes, and the mark alone is left.
    const half = fails('"PROFILE"');
    await world.passes(301);
    const marked = (await itemsOf(TABLES.main)).filter(({ PK }) => PK === `USER#${person.id}`);
    expect(marked).toEqual([
      expect.objectContaining({ SK: 'PROFILE', deletingSince: expect.any(Number), status: 'erasing' }),
    ]);
    half();
    await world.passes(301);
    await world.passes(301);
    expect(await traces(person, words)).toEqual([]);
  });

  test('with the queue down it says honestly that the end comes later, and it does', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    await prays(person, `For ${words.prayer}`, 'Team, no name');
    await person.says('/delete');
    const up = world.stack.aws.faults.fail('sqs', 'unavailable', { operation: 'SendMessage' });
    await person.taps('Delete everything');
    expect(person.lastReply().text).toContain('I finish the rest by myself');
    expect(await found(world, [words.talk, words.name])).toEqual([]);
    up();
    await world.passes(301);
    await world.passes(61);
    expect(await traces(person, words)).toEqual([]);
    expect(posts(world).some(({ text }) => text.includes(words.prayer))).toBe(false);
  });

  test('while it is under way nothing new is kept, and the next message finishes it', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    const profile = (await itemsOf(TABLES.main)).find(
      ({ PK, SK }) => PK === `USER#${person.id}` && SK === 'PROFILE',
    );
    if (!profile) throw new Error('no profile');
    await putBack([{ ...profile, deletingSince: Math.floor(world.clock.now() / 1000) }]);
    await person.says(`One more thing: ${words.draft}`);
    expect(person.lastReply().text).toContain('Done.');
    await world.passes(61);
    expect(await traces(person, words)).toEqual([]);
  });

  test('a job for an erased prayer does nothing', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    await prays(person, `For ${words.prayer}`, 'Team, no name');
    const prayer = (await itemsOf(TABLES.main)).find(
      ({ PK, SK }) => PK === `USER#${person.id}` && SK.startsWith('PRAYER#'),
    );
    await deletes(person);
    const before = world.telegram.sees.calls({ chatId: world.groupId }).length;
    for (const kind of [
      'prayer',
      'how-is-it',
      'prayed-notice',
      'prayer-update',
      'remind-team',
      'expire-prayer',
    ])
      world.stack.aws.sqs.queues.send('emmaus-jobs', {
        body: JSON.stringify({ v: 1, correlation: 't', job: { kind, prayerId: prayer?.['prayerId'] } }),
      });
    world.stack.aws.sqs.queues.send('emmaus-jobs', {
      body: JSON.stringify({ v: 1, correlation: 't', job: { kind: 'confirm-mail', userId: person.id } }),
    });
    await world.settle();
    expect(world.telegram.sees.calls({ chatId: world.groupId })).toHaveLength(before);
    expect(await traces(person, words)).toEqual([]);
  });

  test("takes a member's taps and claims out of the team's posts", async () => {
    // The tests before shared many requests at one moment: the group must be out of its digest.
    await world.passes(3_600);
    const words = canaries();
    const asker = newcomer(world, words);
    await talks(asker, words);
    await prays(asker, `For ${words.prayer}`, 'Team, no name');
    const [, nils] = world.team;
    await nils?.taps(/I'm praying/);
    await world.passes(3);
    const post = () =>
      world.telegram.sees.messages(world.groupId).find(({ text }) => text.includes(words.prayer));
    expect(post()?.buttons[0]?.[0]?.text).toContain('1');
    const inPrivate = nils?.in(nils.id);
    await inPrivate?.starts();
    await inPrivate?.says('/delete');
    await inPrivate?.taps('Delete everything');
    await world.passes(61);
    expect(post()?.buttons[0]?.[0]?.text).not.toContain('1');
  });
});
