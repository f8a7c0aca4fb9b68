// What an operator does with the command line, against the same stores and queue.
import { ulid } from 'ulid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createJobQueue } from '../../adapters/sqs/job-queue.ts';
import { toSeconds } from '../../core/brands.ts';
import { describeDeadJob, listGivenUp, redriveDeadJob } from '../../ops/dead-letters.ts';
import { listGroups, unbindGroup } from '../../ops/groups.ts';
import {
  closePrayer,
  listPrayers,
  requeuePrayer,
  showPrayer,
  type PrayerDeskDeps,
} from '../../ops/prayers.ts';
import { startDesk, type Desk } from './desk.ts';

let desk: Desk;
let deps: PrayerDeskDeps;
let lines: string[];
const out = (line: string): void => void lines.push(line);
beforeEach(async () => {
  lines = [];
  desk = await startDesk();
  deps = {
    ...desk.stores,
    clock: desk.clock,
    identity: desk.identity,
    jobs: createJobQueue({ queueUrl: desk.aws.sqs.queueUrl('jobs') }),
    newId: () => ulid(desk.clock.now()),
  };
});
afterEach(() => desk.close());

test('an uncertain request is listed without its words, shown with an audit trace, sent again once', async () => {
  const ana = await desk.person();
  desk.telegram.faults.add({
    method: 'sendMessage',
    chatId: desk.groupId,
    fault: { kind: 'cut', effect: 'before' },
  });
  const prayer = await desk.share(ana);
  expect(await listPrayers(deps, out)).toBe(1);
  expect(lines.join('\n')).not.toContain('exam');
  expect(await showPrayer(deps, prayer.id.slice(-5), out)).toBe(true);
  expect(lines.join('\n')).toContain('exam');
  expect(lines.join('\n')).not.toContain(String(ana.id));
  const events = [];
  for await (const event of desk.stores.audit.events(desk.identity.hash(prayer.userId)))
    events.push(event.action);
  expect(events).toEqual(['accessed']);
  expect(await requeuePrayer(deps, prayer.id, out)).toBe(true);
  await desk.work();
  expect(await requeuePrayer(deps, prayer.id, out)).toBe(false);
  await desk.work();
  expect(desk.inGroup()).toHaveLength(1);
  expect(await listPrayers(deps, out)).toBe(0);
  expect(await closePrayer(deps, prayer.id, out)).toBe(true);
  await desk.work();
  const changes = [];
  for await (const { actor, action } of desk.stores.audit.events(desk.identity.hash(prayer.userId)))
    changes.push(`${actor} ${action}`);
  expect(changes.toSorted()).toEqual(['operator accessed', 'operator changed', 'operator changed']);
  expect(desk.inGroup()[0]?.buttons).toEqual([]);
  expect(desk.inChat(ana).at(-1)?.text).toContain('took your request');
});

test('dead letters are redriven as often as one likes; stale ones are labelled, not posted', async () => {
  const prayer = await desk.store(await desk.person());
  const dead = {
    body: JSON.stringify({ v: 1, job: { kind: 'prayer', prayerId: prayer.id }, correlation: 'u1' }),
    sentAt: toSeconds(desk.clock.now()),
  };
  describeDeadJob(dead, out);
  for (let times = 0; times < 3; times += 1) expect(await redriveDeadJob(deps, dead, out)).toBe('redriven');
  await desk.work();
  expect(desk.inGroup()).toHaveLength(1);
  const old = await desk.store(await desk.person());
  const stale = { body: dead.body.replace(prayer.id, old.id), sentAt: dead.sentAt };
  await desk.later(15 * 24 * 3600);
  expect(await redriveDeadJob(deps, stale, out)).toBe('stale');
  expect(await redriveDeadJob(deps, { body: '{}', sentAt: 0 }, out)).toBe('unreadable');
  await desk.work();
  expect(desk.inGroup()).toHaveLength(1);
  expect(await listPrayers(deps, out)).toBe(1);
  expect(await requeuePrayer(deps, old.id, out)).toBe(false);
  expect(lines.at(-1)).toContain('days old');
});

test('groups are listed and let go', async () => {
  expect(await listGroups(deps, out)).toBe(1);
  expect(await unbindGroup(deps, '12', out)).toBe(false);
  expect(await unbindGroup(deps, String(desk.groupId), out)).toBe(true);
  expect(await listGroups(deps, out)).toBe(0);
  expect(await listGivenUp(desk.stores.deadLetters, '2026-03-01', out)).toBe(0);
});

test('a request that is with the team is found by the five characters an alert names', async () => {
  const prayer = await desk.share(await desk.person());
  expect((await desk.prayer(prayer)).status).toBe('posted');
  expect(await showPrayer(deps, prayer.id.slice(-5), out)).toBe(true);
  expect(await closePrayer(deps, prayer.id.slice(-5).toLowerCase(), out)).toBe(true);
  await desk.later(6);
  expect(desk.inGroup().at(-1)?.text).toContain('This request is closed.');
});
