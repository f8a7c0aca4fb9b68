// The daily word of encouragement as people live with it: asked for, at their hour, once a day, stopped with one tap.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStores } from '../../adapters/dynamodb/stores.ts';
import { asUpdateId, asUserId, toSeconds } from '../../core/brands.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
let world: World;
let person: Person;

beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

async function agreesToChat(who: Person): Promise<void> {
  await who.says('Good evening');
  await who.taps('I agree');
  await who.taps('Yes, remember');
}

/** Through /settings, with a typed place. */
async function asksForWords(who: Person, hour: string, place: string): Promise<void> {
  await who.says('/settings');
  await who.taps('Daily word');
  await who.taps('Yes, send me one');
  await who.taps(hour);
  await who.says(place);
}

/** Moves to the next full UTC hour of that number; the schedules of that moment fire. */
async function until(hour: number): Promise<void> {
  const seconds = Math.floor(world.clock.now() / 1000);
  const wanted = Math.floor(seconds / DAY) * DAY + hour * HOUR;
  await world.passes(wanted > seconds ? wanted - seconds : wanted + DAY - seconds);
}
const words = (who: Person): string[] =>
  who
    .replies()
    .filter((message) => message.entities.some((entity) => entity.type === 'blockquote'))
    .filter((message) => message.buttons.flat().some((button) => button.text === 'Pause'))
    .map((message) => message.text);

beforeEach(async () => {
  person = world.person();
  await agreesToChat(person);
});

describe('asking for it', () => {
  it('is asked by buttons, keeps hour and zone, and shows them', async () => {
    await asksForWords(person, '08:00', 'Madrid');
    expect(person.lastReply().text).toContain('08:00 (Madrid)');
    await person.says('/settings');
    expect(person.lastReply().text).toContain('Daily word: at 08:00 (Madrid)');
  });
  it.each([
    ['+2', 'UTC+2'],
    ['utc-3:30', 'UTC-3:30'],
    ['São Paulo', 'Sao Paulo'],
    ['Rio de Janeiro, Brasil', 'Sao Paulo'],
  ])('understands %s', async (typed, shown) => {
    await asksForWords(person, '08:00', typed);
    expect(person.lastReply().text).toContain(`(${shown})`);
  });
  it('understands the time on a clock', async () => {
    const at = new Date(world.clock.now() + 5 * HOUR * 1000).toISOString().slice(11, 16);
    await asksForWords(person, '08:00', at);
    expect(person.lastReply().text).toContain('(UTC+5)');
  });
  it('offers the clocks of a known country', async () => {
    await person.says('/settings');
    await person.taps('Country');
    await person.taps('United States');
    await person.says('/settings');
    await person.taps('Daily word');
    await person.taps('Yes, send me one');
    await person.taps('08:00');
    await person.taps(/^New York \d\d:\d\d$/);
    expect(person.lastReply().text).toContain('(New York)');
  });
  it('says kindly that it does not know a place, and goes on with the talk when they do', async () => {
    await person.says('/settings');
    await person.taps('Daily word');
    await person.taps('Yes, send me one');
    await person.taps('08:00');
    await person.repliesTo({ text: 'In which city' }, 'Middle of nowhere');
    expect(person.lastReply().text).toContain("don't know that place");
    await person.says('I feel a bit lost today');
    expect(person.lastReply().text).not.toContain('place');
  });
  it('is not for somebody young', async () => {
    await person.says('I am 13 years old');
    await person.says('/settings');
    await person.taps('Daily word');
    expect(person.lastToast()).toContain('your age');
  });
  it('keeps nothing after a no', async () => {
    await person.says('/settings');
    await person.taps('Daily word');
    await person.taps('No, thank you');
    await until(8);
    expect(words(person)).toEqual([]);
  });
});

describe('the word', () => {
  it('comes at the hour in their zone, once, with a verse and a way out', async () => {
    await asksForWords(person, '08:00', '+2');
    await until(5);
    expect(words(person)).toHaveLength(0);
    await until(6);
    expect(words(person)).toHaveLength(1);
    await until(7);
    await world.passes(600);
    expect(words(person)).toHaveLength(1);
    expect(
      person
        .lastReply()
        .buttons.flat()
        .map(({ text }) => text),
    ).toEqual(['Pause', 'Stop these']);
  });
  it('comes once however often the jobs are delivered', async () => {
    await asksForWords(person, '09:00', 'UTC');
    await until(8);
    await world.passes(HOUR - 1);
    world.clock.forward(1);
    for (let times = 0; times < 5; times += 1)
      for (let shard = 0; shard < 16; shard += 1)
        world.stack.aws.sqs.queues.send('emmaus-jobs', {
          body: JSON.stringify({ v: 1, job: { kind: 'daily', hour: 9, shard }, correlation: 'twice' }),
        });
    await world.stack.scheduler.tick();
    await world.settle();
    expect(words(person)).toHaveLength(1);
  });
  it('fits the feelings of the week when they may be remembered', async () => {
    await person.says('I am so worried about the exam, my heart races and I feel anxious all day');
    await asksForWords(person, '08:00', 'UTC');
    await until(8);
    expect(words(person)[0]).toMatch(/worry|restless|Today may be smaller|breathe/i);
  });
  it('fits what they chose', async () => {
    await asksForWords(person, '08:00', 'UTC');
    await person.taps('What it fits');
    await person.taps('Afraid');
    expect(person.lastReply().text).toContain('It fits: Afraid');
    await until(8);
    expect(words(person)).toHaveLength(1);
  });
  it('stops with one tap, for good', async () => {
    await asksForWords(person, '08:00', 'UTC');
    await until(8);
    await person.taps('Stop these');
    expect(person.lastReply().text).toContain('Stopped');
    await until(8);
    await until(8);
    expect(words(person)).toHaveLength(0);
    expect(await stored(person)).not.toHaveProperty('reminder');
  });
  it('pauses and goes on', async () => {
    await asksForWords(person, '08:00', 'UTC');
    await person.taps('Pause');
    await until(8);
    expect(words(person)).toHaveLength(0);
    await person.says('/settings');
    await person.taps('Daily word');
    await person.taps('Go on');
    await until(8);
    expect(words(person)).toHaveLength(1);
  });
  it('asks once after three unanswered ones and is quiet then', async () => {
    await asksForWords(person, '08:00', 'UTC');
    for (let day = 0; day < 6; day += 1) await until(8);
    expect(words(person)).toHaveLength(3);
    expect(person.replies().filter(({ text }) => text.includes("don't want to be a burden"))).toHaveLength(1);
    await person.taps('Yes, go on');
    await until(8);
    expect(words(person)).toHaveLength(4);
  });
  it('counts anew when the person writes', async () => {
    await asksForWords(person, '08:00', 'UTC');
    for (let day = 0; day < 5; day += 1) {
      await until(8);
      await person.says('thank you');
    }
    expect(words(person)).toHaveLength(5);
  });
});

describe('it does not come', () => {
  it('within a day after a crisis', async () => {
    await asksForWords(person, '08:00', 'UTC');
    await until(20);
    await person.says('I want to kill myself');
    await until(8);
    expect(words(person)).toHaveLength(0);
    await until(8);
    expect(words(person)).toHaveLength(1);
  });
  it('to somebody who blocked the bot, nor by itself after unblocking', async () => {
    await asksForWords(person, '08:00', 'UTC');
    await person.blocks();
    await until(8);
    await person.unblocks();
    expect(words(person)).toHaveLength(0);
  });
  it('hours late', async () => {
    await asksForWords(person, '08:00', 'UTC');
    await until(7);
    world.clock.forward(6 * HOUR);
    for (let shard = 0; shard < 16; shard += 1)
      world.stack.aws.sqs.queues.send('emmaus-jobs', {
        body: JSON.stringify({ v: 1, job: { kind: 'daily', hour: 8, shard }, correlation: 'late' }),
      });
    await world.settle();
    expect(words(person)).toHaveLength(0);
  });
  it('after the consent was withdrawn elsewhere, or everything was deleted', async () => {
    await asksForWords(person, '08:00', 'UTC');
    await person.says('/delete');
    await person.taps(/^Delete/);
    await until(8);
    expect(words(person)).toHaveLength(0);
  });
});

describe('many people at one hour', () => {
  it('get their words at twenty-five a second, every one once, whatever Telegram does meanwhile', async () => {
    const crowd = Array.from({ length: 32 }, (_, index) => world.person({ id: 16_000 + 16 * index }));
    const stores = openStores({ tableName: 'emmaus', auditTableName: 'emmaus-audit', clock: world.clock });
    for (const one of crowd) {
      world.telegram.acts.start(one.id);
      const userId = asUserId(one.id);
      await stores.people.recordConsent(userId, {
        id: `01DAILY${one.id}`,
        purpose: 'daily',
        given: true,
        textVersion: 'test',
        textHash: 'test',
        locale: 'en',
        at: toSeconds(world.clock.now()),
        updateId: asUpdateId(one.id),
      });
      const reminder = { hour: 10, timezone: 'UTC', paused: false, unanswered: 0 };
      await stores.people.change(userId, { reminder });
    }
    stores.close();
    await world.telegram.delivery.idle();
    const got = (): number[] => crowd.map((one) => words(one).length);
    const sum = (): number => got().reduce((all, one) => all + one, 0);
    await until(10);
    expect(sum()).toBeGreaterThan(0);
    expect(sum()).toBeLessThanOrEqual(25);
    let before = sum();
    for (let second = 0; second < 12 && sum() < crowd.length; second += 1) {
      await world.passes(2);
      expect(sum() - before).toBeLessThanOrEqual(25);
      before = sum();
    }
    expect(got()).toEqual(crowd.map(() => 1));
  }, 40_000);
});

/** The profile as it is stored. */
async function stored(who: Person): Promise<unknown> {
  const stores = openStores({ tableName: 'emmaus', auditTableName: 'emmaus-audit', clock: world.clock });
  const found = await stores.people.find(asUserId(who.id));
  stores.close();
  return found;
}
