// An update that is cut off at any call of the database, with its queue gone, or behind a send, and comes again: what it began is
// finished, once. Each of these was once lost, done twice, or left half done.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CRISIS_TEXTS } from '../../locales/crisis.ts';
import type { Person } from '../driver/person.ts';
import { OPERATOR_ID, type World } from '../driver/world.ts';
import { ANSWER, calm, expectLawful, heldBack, startFaultWorld, talker } from '../faults/stage.ts';
import { itemsOf } from '../faults/tables.ts';
import { asks, posts, shares } from '../prayer/flow.ts';

let world: World;
beforeAll(async () => {
  world = await startFaultWorld({ team: 2, onCall: true, pace: 1 });
  await world.team[0]?.in(OPERATOR_ID).starts();
  await world.team[0]?.says('/team relay on');
});
afterEach(async () => {
  calm(world);
  await world.telegram.delivery.release();
  await world.telegram.delivery.idle();
  // Longer than a burst of requests is counted.
  world.clock.forward(700);
  expectLawful(world);
});
afterAll(() => world.close());

/** Lets the act's update fail once, then come again. True when it failed. */
async function cutOff(act: () => unknown, fails: () => unknown): Promise<boolean> {
  const update = heldBack(world, act);
  fails();
  const statuses = await world.telegram.delivery.redeliver(update);
  world.stack.aws.faults.clear();
  world.telegram.faults.clear();
  world.clock.forward(31);
  await world.telegram.delivery.release();
  await world.telegram.delivery.idle();
  await world.settle();
  return statuses.some((status) => status !== 200);
}
/** All is done, and the session can't be saved: nothing of the form's step is remembered. */
const saveFails = () => world.stack.aws.faults.fail('dynamodb', 'server-error', { bodyIncludes: 'doneBy' });
/** Telegram lets nothing more into that chat for a while. */
const isFull =
  ({ chatId }: Person) =>
  () =>
    world.telegram.faults.add({ method: 'sendMessage', chatId, fault: { kind: 'flood', retryAfter: 20 } });
const tap = (who: Person | undefined, label: RegExp, where = who?.replies() ?? []): void => {
  const shows = where.findLast(({ buttons }) => buttons.flat().some(({ text }) => label.test(text)));
  const text = shows?.buttons.flat().find((button) => label.test(button.text))?.text;
  if (!who || !shows || text === undefined)
    throw new Error(`No button ${String(label)}:\n${who?.screen() ?? ''}`);
  world.telegram.acts.tap(who.id, who.chatId, shows.id, { text });
};
const answersTo = (person: Person): number =>
  person.replies().filter(({ text }) => text.includes(ANSWER)).length;
const operatorIsTold = (): string =>
  world.telegram.sees
    .messages(OPERATOR_ID)
    .map(({ text }) => text)
    .join('\n');

test('the words that waited for a yes are answered when the tap was cut off behind its receipt', async () => {
  const ana = world.person();
  await ana.says('The interview on Monday worries me');
  expect(await cutOff(() => tap(ana, /^I agree/), isFull(ana))).toBe(true);
  expect(answersTo(ana)).toBe(1);
  const receipts = (await itemsOf(ana.id, 'CONSENT')).filter(({ purpose }) => purpose === 'chat');
  expect(receipts).toHaveLength(1);
});

test('a right mail code is right when its message comes again', async () => {
  const ana = await talker(world);
  await ana.prays();
  await ana.says('For my mother');
  await ana.taps('Team, no name');
  await ana.taps('Yes, by e-mail');
  await ana.says('cut@example.org');
  await ana.taps("Yes, that's right");
  const letter = world.stack.aws.ses.mails().findLast(({ to }) => to.includes('cut@example.org'));
  const code = /\b\d{6}\b/.exec(letter?.text ?? '')?.[0] ?? 'no code';
  expect(await cutOff(() => world.telegram.acts.say(ana.id, ana.chatId, code), saveFails)).toBe(true);
  expect(ana.buttons()).toContain('Share');
  await ana.taps('Share');
  expect(posts(world).filter(({ text }) => text.includes('For my mother'))).toHaveLength(1);
});

test('words passed on by the team arrive although the tap was cut off before they were sent', async () => {
  const nils = world.team[1];
  const ana = await talker(world);
  await shares(ana, { text: 'Please pray for my exam.' });
  await ana.says('/myprayers');
  await ana.taps('Words from the team: off');
  const post = posts(world).findLast(({ text }) => text.includes('my exam'));
  await nils?.repliesTo(post?.id ?? 0, 'God is near to you.');
  const isCut = await cutOff(
    () => tap(nils, /^Pass on$/),
    () =>
      world.stack.aws.faults.fail('dynamodb', 'applied-then-500', {
        operation: 'UpdateItem',
        bodyIncludes: 'relay:',
      }),
  );
  expect(isCut).toBe(true);
  expect(ana.replies().filter(({ text }) => text.includes('God is near to you.'))).toHaveLength(1);
});

test('words that could not be passed on are not said to be passed on by a second tap', async () => {
  const nils = world.team[1];
  const ana = await talker(world);
  await shares(ana, { text: 'Please pray for my driving test.' });
  await ana.says('/myprayers');
  if (ana.buttons().includes('Words from the team: off')) await ana.taps('Words from the team: off');
  const post = posts(world).findLast(({ text }) => text.includes('driving test'));
  await nils?.repliesTo(post?.id ?? 0, 'You will do well.');
  isFull(ana)();
  world.telegram.delivery.hold();
  tap(nils, /^Pass on$/);
  tap(nils, /^Pass on$/);
  await world.telegram.delivery.release();
  await world.telegram.delivery.idle();
  const heard = ana.replies().some(({ text }) => text.includes('You will do well.'));
  const said = world.telegram.sees.messages(world.groupId).at(-1)?.text ?? '';
  expect(/Passed on\./.test(said)).toBe(heard);
});

test('a flagged request is hidden although the queue was down', async () => {
  const ana = await talker(world);
  await shares(ana, { text: 'Please pray for my neighbour.' });
  const post = () => posts(world).findLast(({ text }) => text.includes('neighbour'));
  expect(post()).toBeDefined();
  const failed = await cutOff(
    () => tap(world.team[1], /flag/i),
    () => world.stack.aws.faults.fail('sqs', 'unavailable'),
  );
  expect(failed).toBe(true);
  await world.passes(4);
  expect(post()).toBeUndefined();
});

test('a word of thanks reaches the team although the queue was down', async () => {
  const ana = await talker(world);
  await shares(ana, { text: 'Please pray for my journey.' });
  await ana.says('/myprayers');
  await ana.taps(/^[A-Z0-9]{5}$/);
  await ana.taps(/answered/i);
  await ana.taps('Write to the team');
  await ana.says('We arrived, all of us.');
  await cutOff(
    () => tap(ana, /^Share$/),
    () => world.stack.aws.faults.fail('sqs', 'unavailable'),
  );
  await world.passes(4);
  const thanks = world.telegram.sees
    .messages(world.groupId)
    .filter(({ text }) => text.includes('We arrived, all of us.'));
  expect(thanks).toHaveLength(1);
});

test('a request withdrawn while nobody knew where it arrived leaves the group, or the operator knows', async () => {
  const ana = await talker(world);
  // The post goes out; from then on the worker reaches no database, and nobody notes where it is.
  const undo = world.telegram.faults.add({
    method: 'sendMessage',
    chatId: world.groupId,
    fault: { kind: 'cut', effect: 'after' },
  });
  world.stack.aws.faults.fail('dynamodb', 'server-error', { bodyIncludes: 'uncertain' });
  await shares(ana, { text: 'Please pray for my garden.' });
  undo();
  world.stack.aws.faults.clear();
  const inGroup = () =>
    world.telegram.sees.messages(world.groupId).some(({ text }) => text.includes('my garden'));
  expect(inGroup()).toBe(true);
  const before = operatorIsTold().length;
  await ana.taps('Withdraw');
  await ana.taps('Yes, withdraw');
  for (let minute = 0; minute < 20; minute += 1) await world.passes(60);
  expect(!inGroup() || operatorIsTold().length > before).toBe(true);
});

describe('a tap of which every delivery is cut off', () => {
  /** Until Telegram gives it up; then the world is well again and some minutes pass. */
  async function neverEnds(act: () => unknown, kind: string, skip = 0): Promise<void> {
    world.stack.aws.faults.fail('sqs', 'unavailable', { bodyIncludes: kind, skip });
    act();
    await world.telegram.delivery.idle();
    world.clock.forward(200);
    await world.telegram.delivery.release();
    await world.telegram.delivery.idle();
    world.stack.aws.faults.clear();
    await world.passes(300);
  }
  const groupShows = (words: string): number =>
    world.telegram.sees.messages(world.groupId).filter(({ text }) => text.includes(words)).length;

  test('and takes a request back: it leaves the group', async () => {
    const ana = await talker(world);
    await shares(ana, { text: 'Please pray for my bakery.' });
    expect(groupShows('bakery')).toBe(1);
    await ana.taps('Withdraw');
    await neverEnds(() => tap(ana, /^Yes, withdraw$/), 'remove-post');
    expect(groupShows('bakery')).toBe(0);
  });

  test('and shares words with the team: they arrive, once', async () => {
    const ana = await talker(world);
    await shares(ana, { text: 'Please pray for my choir.' });
    await ana.says('/myprayers');
    await ana.taps(/^[A-Z0-9]{5}$/);
    await ana.taps(/answered/i);
    await ana.taps('Write to the team');
    await ana.says('They sang, and how.');
    await neverEnds(() => tap(ana, /^Share$/), 'prayer-update', 1);
    expect(groupShows('They sang, and how.')).toBe(1);
  });
});

test('a request taken back while its job begins is never shown in the group', async () => {
  const ana = await talker(world);
  await asks(ana, { text: 'Please pray for my bicycle.' });
  tap(ana, /^Share$/);
  world.stack.aws.faults.add({
    service: 'dynamodb',
    effect: { kind: 'slow', ms: 400 },
    bodyIncludes: 'step:posting',
    operation: 'UpdateItem',
    times: 1,
  });
  await world.telegram.delivery.idle();
  const working = world.settle();
  while (world.stack.aws.faults.list()[0]?.hits !== 1) await new Promise((done) => setTimeout(done, 5));
  tap(ana, /^Withdraw$/);
  await world.telegram.delivery.idle();
  tap(ana, /^Yes, withdraw$/);
  await world.telegram.delivery.idle();
  await working;
  await world.settle();
  const shown = world.telegram.sees
    .calls({ chatId: world.groupId })
    .filter(({ payload }) => JSON.stringify(payload).includes('my bicycle'));
  expect(shown).toEqual([]);
  expect(ana.screen()).toMatch(/Removed\.|Withdrawn\./);
});

describe('in danger', () => {
  test('a request is passed to the person on call once when the tap comes again', async () => {
    const ana = await talker(world);
    await ana.prays();
    await ana.says('I want to end my life, please pray');
    await ana.taps(/Continue/);
    await ana.taps(/On-call/i);
    const known = world.onCall?.replies().length ?? 0;
    expect(await cutOff(() => tap(ana, /^Yes, pass/), saveFails)).toBe(true);
    expect((world.onCall?.replies().length ?? 0) - known).toBe(1);
  });

  test('a reply that comes at the second try is followed by the question about tomorrow', async () => {
    const { checkIn } = CRISIS_TEXTS.en;
    const ana = await talker(world);
    await ana.says('I want to end my life');
    const update = heldBack(world, () =>
      world.telegram.acts.say(ana.id, ana.chatId, 'I am safe now, thank you'),
    );
    world.telegram.faults.add({
      method: 'sendMessage',
      chatId: ana.chatId,
      fault: { kind: 'flood', retryAfter: 40 },
    });
    expect(await world.telegram.delivery.redeliver(update)).toEqual([503]);
    world.telegram.faults.clear();
    world.clock.forward(41);
    await world.telegram.delivery.release();
    await world.telegram.delivery.idle();
    expect(answersTo(ana)).toBe(1);
    expect(ana.lastReply().text).toBe(checkIn.offer);
  });
});
