// Whoever is not who they say, taps what is not theirs, replays what was, or sends what fits nothing.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { analyse, screen } from '../../core/crisis/screen.ts';
import { expectLawful, newestUpdate, startFaultWorld, talker } from '../faults/stage.ts';
import { itemsOf, partition, type Row } from '../faults/tables.ts';
import type { World } from '../driver/world.ts';
import { asks, posts, shares } from '../prayer/flow.ts';

let world: World;
beforeAll(async () => {
  world = await startFaultWorld({ team: 2 });
});
afterEach(() => expectLawful(world));
afterAll(() => world.close());

/** What an update of the person's own changes in any case. */
const OWN = new Set(['recent', 'doneBy', 'state', 'expiresAt']);
const withoutLease = (rows: Row[]): unknown[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !OWN.has(name))));

describe('a secret', () => {
  const post = (secret: string) =>
    fetch(`${world.stack.gateway.url}/telegram`, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': secret },
      body: '{"update_id":1}',
    });
  test('of any length and form is compared as a digest, and only the right one is right', async () => {
    const right = world.stack.webhookSecret;
    for (const wrong of ['x', right.slice(1), `${right}x`, right.toUpperCase(), 'a'.repeat(4_000), ' '])
      expect((await post(wrong)).status).toBe(401);
    expect((await post(right)).status).toBe(200);
    const source = readFileSync(join(import.meta.dirname, '../../bot/webhook.ts'), 'utf8');
    expect(source).toContain('timingSafeEqual(digest(given), digest(expected))');
    expect(source).not.toMatch(
      /(?:===|!==|startsWith\()\s*(?:secrets\.|\w+\.)?(?:webhookSecret|previousWebhookSecret)/,
    );
  });
});

describe("other people's buttons", () => {
  test('every button of one person, pressed by another, changes nothing of the first', async () => {
    const [ana, ben] = [await talker(world), await talker(world)];
    await shares(ana, { text: 'For a calm heart, hazel.' });
    await ana.says('/myprayers');
    await ana.says('/settings');
    await ana.says('/delete');
    await asks(ana, { text: 'Half written, walnut.' });
    const data = new Set(
      ana.replies().flatMap(({ buttons }) => buttons.flat().flatMap((button) => button.data ?? [])),
    );
    expect(data.size).toBeGreaterThan(15);
    const before = withoutLease(await itemsOf(ana.id));
    const group = posts(world).map(({ text }) => text);
    const calls = world.telegram.sees.calls({ chatId: ana.chatId }).length;
    await ben.says('/help');
    for (const one of data) await ben.forges(one);
    await world.passes(5);
    expect(withoutLease(await itemsOf(ana.id))).toEqual(before);
    expect(posts(world).map(({ text }) => text)).toEqual(group);
    expect(world.telegram.sees.calls({ chatId: ana.chatId })).toHaveLength(calls);
    expect(ben.screen()).not.toMatch(/hazel|walnut/);
  });

  test('the team’s buttons work in the bound group only', async () => {
    const ana = await talker(world);
    await shares(ana, { text: 'For a calm heart, alder.' });
    const [request] = posts(world).slice(-1);
    const mallory = world.telegram.acts.createUser({ firstName: 'Mallory', languageCode: 'en' });
    const other = world.telegram.acts.createGroup({ title: 'Elsewhere', creator: mallory.id, bot: 'absent' });
    const before = await partition(`GROUP#${world.groupId}`);
    const stranger = world.person();
    await stranger.says('/start');
    for (const { data } of request?.buttons.flat() ?? []) {
      if (data === undefined) continue;
      await stranger.forges(data);
      const status = await world.telegram.delivery.inject({
        update_id: newestUpdate(world) + 1_000_000 + data.length,
        callback_query: {
          id: '99',
          from: { id: mallory.id, is_bot: false, first_name: 'Mallory' },
          chat_instance: '1',
          data,
          message: {
            message_id: request?.id,
            date: 0,
            chat: { id: other.id, type: 'group', title: 'Elsewhere' },
          },
        },
      });
      expect(status).toBe(200);
    }
    await world.passes(5);
    expect(await partition(`GROUP#${world.groupId}`)).toEqual(before);
  });

  test.each([
    'v1',
    'v1:',
    'v1:pray::',
    'v1:prayer:../../x:withdraw',
    'v9:prayer:1:withdraw',
    ':'.repeat(64),
    '\u0000',
    'v1:op:01ARZ3NDEKTSV4RRFFQ69G5FAV:restore',
    '🙏'.repeat(16),
    'v1:delete:zzzz:yes',
    'v1:crisis:0:country-XX',
    'v1:settings:maybe:notices',
  ])('data nobody made (%j) is answered and changes nothing', async (data) => {
    const ana = await talker(world);
    await ana.says('/help');
    const before = withoutLease(await itemsOf(ana.id));
    await ana.forges(data);
    expect(world.telegram.sees.callbacks({ unanswered: true })).toEqual([]);
    expect(ana.screen()).not.toContain('Something went wrong');
    expect(withoutLease(await itemsOf(ana.id))).toEqual(before);
  });
});

test('an update that was answered once is never answered again, whoever replays it and however late', async () => {
  const ana = await talker(world);
  await ana.says('The interview worries me');
  const update = newestUpdate(world);
  const calls = world.telegram.sees.calls().length;
  world.clock.forward(20 * 3600);
  expect(await world.telegram.delivery.redeliver(update, { times: 3, together: true })).toEqual([
    200, 200, 200,
  ]);
  expect(world.telegram.sees.calls()).toHaveLength(calls);
});

test('no address a person sends is ever opened', async () => {
  let hits = 0;
  const trap = createServer((_, response) => {
    hits += 1;
    response.end('caught');
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(trap.address() as AddressInfo).port}/x`;
  const ana = world.person({ firstName: `<a href="${url}">Ana</a>` });
  for (const text of [url, `/start ${url}`, `Look at [this](${url})`, `/verse ${url}`, `/country ${url}`])
    await ana.says(text);
  await ana.taps('I agree');
  await ana.sends({ kind: 'photo', caption: url });
  await shares(ana, { text: `Pray for ${url} and for me` });
  await world.passes(60);
  expect(hits).toBe(0);
  const previews = world.telegram.sees
    .calls({ method: 'sendMessage' })
    .filter(
      ({ payload }) =>
        (payload['link_preview_options'] as { is_disabled?: boolean } | undefined)?.is_disabled !== true,
    );
  expect(previews).toEqual([]);
  trap.close();
});

describe('screening is linear', () => {
  const texts: [string, (n: number) => string][] = [
    ['half a pattern', (n) => 'i want to '.repeat(n / 10)],
    ['one letter', (n) => 'a'.repeat(n)],
    ['letters apart', (n) => 'k i l l '.repeat(n / 8)],
    ['marks', (n) => 'e\u0301'.repeat(n / 2)],
    ['spaces', (n) => ' '.repeat(n - 1) + 'x'],
    ['new lines', (n) => '\n'.repeat(n)],
    ['words', (n) => 'the river is calm and cold tonight '.repeat(n / 35)],
  ];
  const fastest = (text: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 12; round += 1) {
      const began = performance.now();
      for (let times = 0; times < 4; times += 1) screen({ text });
      best = Math.min(best, performance.now() - began);
    }
    return best;
  };
  test.each(texts)('in the length of %s: twice as long takes at most 2.2 times as long', (_, make) => {
    expect(analyse({ text: make(100) })).toBeDefined();
    let growth = Number.POSITIVE_INFINITY;
    // The machine has neighbours; a program that is not linear is not linear at any try.
    for (let tries = 0; tries < 6 && growth > 2.2; tries += 1)
      growth = Math.min(growth, fastest(make(4_000)) / fastest(make(2_000)));
    expect(growth).toBeLessThanOrEqual(2.2);
  });
});
