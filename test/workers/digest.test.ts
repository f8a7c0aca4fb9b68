// How a group receives: at once, together, quietly, and never faster than Telegram allows.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WireUser } from '../../local/telegram/wire.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import { startDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await startDesk({}, { limits: true });
});
afterEach(async () => {
  const verdicts = desk.telegram.sees.verdicts();
  const floods = desk.telegram.sees.calls().filter(({ status }) => status === 429);
  await desk.close();
  expect(verdicts).toEqual([]);
  expect(floods).toEqual([]);
});

const many = async (count: number, fields: (index: number) => Partial<Prayer> = () => ({})) => {
  const users: WireUser[] = [];
  const prayers: Prayer[] = [];
  for (let index = 0; index < count; index += 1) {
    desk.clock.forward(1);
    const user = await desk.person();
    users.push(user);
    prayers.push(await desk.share(user, { text: `Request number ${index}`, ...fields(index) }));
  }
  return { users, prayers };
};
/** Half an hour in steps of a minute, with the schedules. */
const passHalfAnHour = async () => {
  for (let minute = 0; minute < 30; minute += 1) {
    if (minute % 5 === 0) desk.queue({ kind: 'digest' });
    await desk.later(60);
  }
};
const occurrences = (words: string) =>
  desk.inGroup().filter(({ text }) => new RegExp(`${words}(?!\\d)`).test(text)).length;

describe('bursts', () => {
  test('more than five in ten minutes go out together, each once', async () => {
    await many(25);
    await desk.later(6);
    expect(desk.inGroup()).toHaveLength(5);
    await passHalfAnHour();
    for (let index = 0; index < 25; index += 1) expect(occurrences(`Request number ${index}`)).toBe(1);
    expect(desk.inGroup().length).toBeLessThan(10);
    for (const { text, buttons } of desk.inGroup()) {
      expect(text.length).toBeLessThanOrEqual(3_500);
      expect(buttons.flat().length).toBeLessThanOrEqual(8);
    }
  });

  test('an urgent one goes at once all the same', async () => {
    await many(8);
    await desk.share(await desk.person(), { urgent: true, text: 'It is urgent' });
    await desk.later(6);
    expect(desk.inGroup().at(-1)?.text).toMatch(/^Urgent prayer request\n/);
  });

  test('with 30 urgent ones at once no minute sees more than 18', async () => {
    const user = await desk.person();
    for (let index = 0; index < 30; index += 1) {
      const prayer = await desk.store(user, { urgent: true, text: `Request number ${index}` });
      desk.queue({ kind: 'prayer', prayerId: prayer.id });
    }
    for (let step = 0; step < 20; step += 1) await desk.later(10);
    for (let index = 0; index < 30; index += 1) expect(occurrences(`Request number ${index}`)).toBe(1);
    const times = desk.telegram.sees.calls({ chatId: desk.groupId }).map(({ at }) => at);
    for (const start of times)
      expect(times.filter((at) => at >= start && at < start + 60_000).length).toBeLessThanOrEqual(18);
  }, 30_000);
});

describe('modes', () => {
  test('daily: nothing before eight in the group’s own time, then all, urgent ones earlier', async () => {
    // Noon UTC is seven in the morning in Bogotá.
    await desk.bind({ mode: 'daily', timezone: 'America/Bogota' });
    await many(3);
    await desk.share(await desk.person(), { urgent: true, text: 'Now please' });
    await passHalfAnHour();
    expect(desk.inGroup().map(({ text }) => text.split('\n')[0])).toEqual(['Urgent prayer request']);
    await passHalfAnHour();
    desk.queue({ kind: 'digest' });
    await desk.work();
    expect(desk.inGroup().at(-1)?.text).toMatch(/^3 prayer requests\n/);
    await many(1);
    for (let hour = 0; hour < 20; hour += 1) {
      desk.queue({ kind: 'digest' });
      await desk.later(3600);
    }
    expect(desk.inGroup()).toHaveLength(2);
  });

  test('hourly: once an hour', async () => {
    await desk.bind({ mode: 'hourly', digestAt: Math.floor(desk.clock.now() / 1000) as never });
    await many(2);
    await passHalfAnHour();
    expect(desk.inGroup()).toEqual([]);
    await passHalfAnHour();
    desk.queue({ kind: 'digest' });
    await desk.later(60);
    expect(desk.inGroup()).toHaveLength(1);
    await many(1);
    await passHalfAnHour();
    expect(desk.inGroup()).toHaveLength(1);
  });

  test('quiet hours in the group’s time zone are silent', async () => {
    await desk.bind({ quiet: { from: 22, to: 7 }, timezone: 'Asia/Tokyo' });
    await desk.later(60);
    // Noon in London is nine in the evening in Tokyo.
    await desk.share(await desk.person());
    expect(desk.inGroup().at(-1)?.silent).toBe(false);
    await desk.later(2 * 3600);
    const prayer = await desk.share(await desk.person());
    expect(desk.inGroup().at(-1)?.silent).toBe(true);
    const addition = { kind: 'update', text: 'It went well', at: prayer.createdAt } as const;
    await desk.stores.prayers.set(prayer, { addition });
    desk.queue({ kind: 'prayer-update', prayerId: prayer.id });
    await desk.later(6);
    expect(desk.inGroup().at(-1)).toMatchObject({
      text: 'An update on this request:\n\nIt went well',
      silent: true,
    });
  });
});

describe('a digest', () => {
  test('shows each request as previewed, counts each, and loses only what is withdrawn', async () => {
    await desk.bind({ mode: 'hourly' });
    const { prayers } = await many(3);
    desk.queue({ kind: 'digest' });
    await desk.later(60);
    const [digest] = desk.inGroup();
    expect(digest?.text).toContain('Prayer request\nFrom someone in our community\n\nRequest number 1');
    expect(digest?.buttons.flat().map(({ text }) => text)).toEqual([
      '1: praying · 0',
      '2: praying · 0',
      '3: praying · 0',
      'Follow up one',
      'Flag one',
    ]);
    const second = prayers[1];
    if (!second) throw new Error('no second');
    await desk.stores.groups.tap(desk.groupId, second.id, 'ab'.repeat(16) as never, 1);
    desk.queue({ kind: 'refresh-post', chatId: desk.groupId, prayerId: prayers[0]?.id ?? second.id });
    await desk.later(6);
    expect(desk.inGroup()[0]?.buttons.flat()[1]?.text).toBe('2: praying · 1');
    const posted = await desk.prayer(second);
    await desk.stores.prayers.move(posted, ['posted'], 'withdrawn', { closedAt: posted.createdAt });
    const { chatId, messageId, at } = posted.post ?? { chatId: desk.groupId, messageId: 0, at: 0 };
    const job = { kind: 'remove-post', chatId, prayerId: second.id, messageId, postedAt: at } as const;
    desk.queue(job);
    desk.queue(job);
    await desk.later(6);
    const [left] = desk.inGroup();
    expect(left?.text).not.toContain('Request number 1');
    expect(left?.text).toContain('This request was withdrawn.');
    expect(left?.text).toContain('Request number 2');
    expect(left?.buttons.flat().map(({ text }) => text)).toEqual([
      '1: praying · 0',
      '3: praying · 0',
      'Follow up one',
      'Flag one',
    ]);
  });
});

describe('reminders', () => {
  test('one a day for the request nobody prays for, once in its life', async () => {
    await many(3);
    for (let hour = 0; hour < 24 * 5; hour += 1) {
      desk.queue({ kind: 'notices' });
      await desk.later(3600);
    }
    const reminders = desk.inGroup().filter(({ text }) => text.startsWith('Nobody has tapped'));
    expect(reminders).toHaveLength(3);
    const days = reminders.map(({ date }) => Math.floor(date / 86_400));
    expect(new Set(days).size).toBe(3);
    expect(new Set(reminders.map(({ replyTo }) => replyTo?.id)).size).toBe(3);
  }, 30_000);
});
