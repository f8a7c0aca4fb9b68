// Words that are taken back, erased or flagged while the worker is busy with them: whoever comes last, they are gone in the end, or an
// operator knows. And what a worker that dies has begun to tell is told by the next one.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asUserId, toSeconds } from '../../core/brands.ts';
import type { Job } from '../../core/jobs.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import { OPERATOR, startDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
  await desk.bind();
});
afterEach(async () => {
  desk.aws.faults.clear();
  desk.telegram.faults.clear();
  await desk.later(900);
});
afterAll(() => desk.close());

const now = () => toSeconds(desk.clock.now());
const groupShows = (words: string): boolean => desk.inGroup().some(({ text }) => text.includes(words));
const toldOperator = () => desk.telegram.sees.messages(OPERATOR).map(({ text }) => text);
/** One delivery of a job, beside whatever else is under way. */
const works = (job: Job) =>
  desk.handler({
    Records: [{ messageId: 'm', body: JSON.stringify({ v: 1, job, correlation: 't' }) }],
  } as never);
/** Runs `meanwhile` when the call that was made slow is under way. */
async function during(working: Promise<unknown>, meanwhile: () => Promise<unknown>): Promise<void> {
  const isUnderWay = () =>
    desk.telegram.faults.list().length === 0 && desk.aws.faults.list().every(({ hits }) => hits > 0);
  while (!isUnderWay()) await new Promise((done) => setTimeout(done, 5));
  await meanwhile();
  await working;
}
const slowSend = () =>
  desk.telegram.faults.add({ method: 'sendMessage', chatId: desk.groupId, fault: { kind: 'slow', ms: 300 } });
async function adds(prayer: Prayer, text: string): Promise<void> {
  await desk.stores.prayers.set(prayer, { addition: { kind: 'update', text, at: now() } });
}
const leaves = async (prayer: Prayer): Promise<unknown> => {
  await desk.stores.people.change(prayer.userId, { deletingSince: now() });
  return works({ kind: 'erase', userId: prayer.userId });
};

test('an older drawing of a digest does not bring back what was taken out of it meanwhile', async () => {
  await desk.bind({ mode: 'hourly' });
  const mine = await desk.store(await desk.person(), { text: 'For my violin' });
  const theirs = await desk.store(await desk.person(), { text: 'For my orchard' });
  desk.queue({ kind: 'digest' });
  await desk.later(3700);
  await desk.bind({ mode: 'instant' });
  expect(groupShows('orchard')).toBe(true);
  const { post } = await desk.prayer(theirs);
  if (!post) throw new Error('It was not posted');
  desk.aws.faults.add({
    service: 'dynamodb',
    effect: { kind: 'slow', ms: 700 },
    bodyIncludes: `pace:${desk.groupId}`,
    times: 1,
  });
  const drawing = works({ kind: 'refresh-post', chatId: desk.groupId, prayerId: mine.id });
  await during(drawing, async () => {
    await desk.stores.prayers.move(theirs, ['posted'], 'withdrawn', { closedAt: now() });
    const { chatId, messageId, at: postedAt } = post;
    await works({ kind: 'remove-post', chatId, messageId, postedAt, prayerId: theirs.id });
  });
  expect(groupShows('orchard')).toBe(false);
  expect(groupShows('violin')).toBe(true);
});

describe('words added below a request', () => {
  test.each([
    [
      'taken back',
      (prayer: Prayer) =>
        desk.stores.prayers.move(prayer, ['posted'], 'withdrawn', { closedAt: now() }) as Promise<unknown>,
    ],
    ['erased', leaves],
  ])('leave the group when it is %s while they are sent', async (how, goes) => {
    const prayer = await desk.share(await desk.person(), { text: `For my harvest, ${how}` });
    await adds(prayer, `The first apples are ripe, ${how}`);
    slowSend();
    await during(works({ kind: 'prayer-update', prayerId: prayer.id }), () => goes(prayer));
    for (let turn = 0; turn < 4; turn += 1) await desk.later(10);
    expect(groupShows(`apples are ripe, ${how}`)).toBe(false);
  });

  test('are for the operator to look for when nobody knows whether they arrived before it was erased', async () => {
    const prayer = await desk.share(await desk.person(), { text: 'For my roof' });
    await adds(prayer, 'It rains no more');
    // A worker that died in the middle of sending.
    await desk.stores.prayers.step(prayer, 'adding', now());
    await leaves(prayer);
    const before = toldOperator().length;
    await desk.later(140);
    expect(toldOperator().slice(before).join('\n')).toMatch(/withdrawn, and I don't know/);
  });

  test('that were not sent are sent when the database failed behind their mark', async () => {
    const prayer = await desk.share(await desk.person(), { text: 'For my bees' });
    await adds(prayer, 'They are back');
    desk.aws.faults.add({
      service: 'dynamodb',
      effect: { kind: 'error', status: 500, code: 'InternalServerError' },
      operation: 'GetItem',
      bodyIncludes: 'PROFILE',
    });
    desk.queue({ kind: 'prayer-update', prayerId: prayer.id });
    await desk.work();
    expect(groupShows('They are back')).toBe(false);
    desk.aws.faults.clear();
    await desk.later(91);
    expect(groupShows('They are back')).toBe(true);
  });
});

test('the person hears of a request of unknown outcome although the worker that noted it died', async () => {
  const ana = await desk.person();
  await desk.store(ana, { text: 'For my letter', status: 'uncertain', steps: { posting: now() } });
  desk.queue({ kind: 'sweep' });
  await desk.later(1);
  expect(desk.inChat(ana).filter(({ text }) => /can't tell whether/.test(text))).toHaveLength(1);
  desk.queue({ kind: 'sweep' });
  await desk.later(1);
  expect(desk.inChat(ana).filter(({ text }) => /can't tell whether/.test(text))).toHaveLength(1);
});

test('whoever is marked as taken back is looked at once more: what was left in the group goes', async () => {
  const prayer = await desk.share(await desk.person(), { text: 'For my bridge' });
  await desk.stores.prayers.move(prayer, ['posted'], 'withdrawn', { closedAt: now() });
  desk.queue({ kind: 'prayer', prayerId: prayer.id });
  await desk.work();
  expect(groupShows('my bridge')).toBe(false);
  expect(await desk.stores.prayers.ofPerson(asUserId(Number(prayer.userId)))).toHaveLength(1);
});
