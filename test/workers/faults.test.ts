// What goes wrong between the worker and the world, and that every prayer ends in the group once or visibly with the operator.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asUserId, toSeconds } from '../../core/brands.ts';
import { mailEventBody } from '../../local/aws/ses-events.ts';
import { OPERATOR, startDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await startDesk();
});
afterEach(async () => {
  const verdicts = desk.telegram.sees.verdicts();
  await desk.close();
  expect(verdicts).toEqual([]);
});

const toOperator = () =>
  desk.telegram.sees
    .messages(OPERATOR)
    .filter(({ from }) => from.isBot)
    .map(({ text }) => text);
const sends = () => desk.telegram.sees.calls({ method: 'sendMessage', chatId: desk.groupId });

describe('a send without an answer', () => {
  test.each(['before', 'after'] as const)(
    '(effect: cut %s) is never repeated and goes to the operator',
    async (effect) => {
      const ana = await desk.person();
      desk.telegram.faults.add({
        method: 'sendMessage',
        chatId: desk.groupId,
        fault: { kind: 'cut', effect },
      });
      const prayer = await desk.share(ana);
      expect(prayer.status).toBe('uncertain');
      expect(toOperator().join()).toContain("don't know whether it reached");
      expect(
        desk
          .inChat(ana)
          .map(({ text }) => text)
          .join(),
      ).toContain("can't tell whether");
      for (let round = 0; round < 5; round += 1) {
        desk.queue({ kind: 'prayer', prayerId: prayer.id });
        desk.queue({ kind: 'sweep' });
        desk.queue({ kind: 'digest' });
        await desk.later(600);
      }
      expect(sends()).toHaveLength(1);
      expect(toOperator()).toHaveLength(1);
    },
  );

  test('is settled by the first tap on it', async () => {
    const ana = await desk.person();
    desk.telegram.faults.add({
      method: 'sendMessage',
      chatId: desk.groupId,
      fault: { kind: 'cut', effect: 'after' },
    });
    const { id, userId } = await desk.share(ana);
    const [post] = desk.inGroup();
    // What the bot does when a member taps on a message whose number nobody knew.
    await desk.stores.groups.changePost(desk.groupId, id, { messageId: post?.id as never });
    desk.queue({ kind: 'refresh-post', chatId: desk.groupId, prayerId: id });
    await desk.work();
    expect(await desk.stores.prayers.get(userId, id)).toMatchObject({
      status: 'posted',
      post: { messageId: post?.id },
    });
    expect(desk.inChat(ana).at(-1)?.text).toContain('is with the prayer team now');
  });

  test('and taken back meanwhile: the post goes as soon as it is found', async () => {
    const ana = await desk.person();
    desk.telegram.faults.add({
      method: 'sendMessage',
      chatId: desk.groupId,
      fault: { kind: 'cut', effect: 'after' },
    });
    const prayer = await desk.share(ana);
    await desk.stores.prayers.move(prayer, ['uncertain'], 'withdrawn', {
      closedAt: toSeconds(desk.clock.now()),
    });
    const [post] = desk.inGroup();
    await desk.stores.groups.changePost(desk.groupId, prayer.id, { messageId: post?.id as never });
    desk.queue({ kind: 'refresh-post', chatId: desk.groupId, prayerId: prayer.id });
    await desk.work();
    expect(desk.inGroup()).toEqual([]);
  });
});

describe('a worker that dies', () => {
  test('between mark and send, or send and record: the operator decides, nothing is sent twice', async () => {
    const ana = await desk.person();
    const prayer = await desk.store(ana);
    await desk.stores.prayers.step(prayer, 'posting', toSeconds(desk.clock.now()));
    desk.queue({ kind: 'prayer', prayerId: prayer.id });
    await desk.work();
    expect((await desk.prayer(prayer)).status).toBe('queued');
    await desk.later(125);
    expect((await desk.prayer(prayer)).status).toBe('uncertain');
    expect(toOperator()).toHaveLength(1);
    expect(sends()).toEqual([]);
  });

  test('before the job was queued: the schedule finds the request', async () => {
    const ana = await desk.person();
    const prayer = await desk.store(ana);
    desk.queue({ kind: 'digest' });
    await desk.work();
    expect(desk.inGroup()).toEqual([]);
    desk.queue({ kind: 'digest' });
    await desk.later(61);
    expect((await desk.prayer(prayer)).status).toBe('posted');
    expect(desk.inGroup()[0]?.text).toMatch(/^Prayer request\n/);
  });

  test('withdrawn while it was being posted: the post goes at once', async () => {
    const ana = await desk.person();
    const prayer = await desk.store(ana);
    desk.telegram.faults.add({
      method: 'sendMessage',
      chatId: desk.groupId,
      fault: { kind: 'slow', ms: 300 },
    });
    desk.queue({ kind: 'prayer', prayerId: prayer.id });
    const working = desk.work();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await desk.stores.prayers.move(prayer, ['queued'], 'withdrawn', {
      closedAt: toSeconds(desk.clock.now()),
    });
    await working;
    expect(sends()).toHaveLength(1);
    expect(desk.inGroup()).toEqual([]);
  });

  test('two workers with the same job post once', async () => {
    const ana = await desk.person();
    const prayer = await desk.store(ana);
    const body = JSON.stringify({ v: 1, job: { kind: 'prayer', prayerId: prayer.id }, correlation: 't' });
    const event = { Records: [{ messageId: 'm1', body }] } as never;
    await Promise.all([desk.handler(event), desk.handler(event), desk.handler(event)]);
    expect(sends()).toHaveLength(1);
    expect((await desk.prayer(prayer)).status).toBe('posted');
  });
});

describe('Telegram says no', () => {
  test('429: one call, then silence until its time is over', async () => {
    const [ana, ben] = [await desk.person(), await desk.person()];
    desk.telegram.faults.add({
      method: 'sendMessage',
      chatId: desk.groupId,
      fault: { kind: 'flood', retryAfter: 40 },
    });
    const first = await desk.share(ana);
    await desk.share(ben);
    await desk.later(30);
    expect(sends()).toHaveLength(1);
    await desk.later(11);
    await desk.later(5);
    expect((await desk.prayer(first)).status).toBe('posted');
    expect(desk.inGroup()).toHaveLength(2);
    expect(sends()).toHaveLength(3);
  });

  test('the topic is gone: the General topic takes over and the operator hears it', async () => {
    await desk.bind({ threadId: 77 });
    desk.telegram.faults.add({
      method: 'sendMessage',
      chatId: desk.groupId,
      fault: { kind: 'error', code: 400, description: 'Bad Request: message thread not found' },
    });
    const prayer = await desk.share(await desk.person());
    expect(prayer.status).toBe('posted');
    expect((await desk.stores.groups.binding(desk.groupId))?.threadId).toBeUndefined();
    expect(toOperator().join()).toContain('General topic');
  });

  test('a person who blocked the bot is not written to again', async () => {
    const ana = await desk.person();
    const prayer = await desk.share(ana);
    await desk.stores.groups.tap(desk.groupId, prayer.id, desk.identity.hash(asUserId(1)), 1);
    desk.telegram.acts.block(ana.id);
    desk.queue({ kind: 'prayed-notice', prayerId: prayer.id });
    await desk.work();
    const user = asUserId(ana.id);
    expect((await desk.stores.people.find(user))?.unreachableSince).toBeDefined();
    const before = desk.telegram.sees.calls({ chatId: ana.id }).length;
    desk.queue({ kind: 'how-is-it', prayerId: prayer.id });
    await desk.later(8 * 24 * 3600);
    expect(desk.telegram.sees.calls({ chatId: ana.id })).toHaveLength(before);
  });

  test('a removal that is refused: person and operator hear it once', async () => {
    const ana = await desk.person();
    const prayer = await desk.share(ana);
    const refused = {
      kind: 'error',
      code: 400,
      description: "Bad Request: message can't be deleted",
    } as const;
    const unedited = {
      kind: 'error',
      code: 400,
      description: "Bad Request: message can't be edited",
    } as const;
    desk.telegram.faults.add({ method: 'deleteMessage', fault: refused, times: 9 });
    desk.telegram.faults.add({ method: 'editMessageText', fault: unedited, times: 9 });
    const { chatId, messageId, at } = prayer.post ?? { chatId: desk.groupId, messageId: 0, at: 0 };
    const job = { kind: 'remove-post', chatId, prayerId: prayer.id, messageId, postedAt: at } as const;
    desk.queue(job);
    desk.queue(job);
    await desk.work();
    expect(toOperator().filter((text) => text.includes('delete it by hand'))).toHaveLength(1);
    expect(desk.inChat(ana).filter(({ text }) => text.includes("doesn't let me remove"))).toHaveLength(1);
  });
});

describe('the queue', () => {
  test('a poisonous message fails alone and ends among the dead letters', async () => {
    const ana = await desk.person();
    const prayer = await desk.store(ana);
    const { queues } = desk.aws.sqs;
    queues.send('jobs', { body: '{"v":1,"job":{"kind":"nonsense"}}' });
    queues.send('jobs', { body: 'not json' });
    desk.queue({ kind: 'prayer', prayerId: prayer.id });
    await desk.work();
    expect((await desk.prayer(prayer)).status).toBe('posted');
    for (let round = 0; round < 6; round += 1) await desk.later(91);
    expect(queues.messages('dead')).toHaveLength(2);
    expect(queues.messages('jobs')).toEqual([]);
  });

  test('a job of a newer version is left for that version', async () => {
    desk.aws.sqs.queues.send('jobs', { body: '{"v":2,"job":{"kind":"sweep"},"correlation":"x"}' });
    await desk.work();
    expect(desk.aws.sqs.queues.messages('jobs')).toHaveLength(1);
  });

  test('the database down: the job comes back and nothing was sent', async () => {
    const ana = await desk.person();
    const prayer = await desk.store(ana);
    const clear = desk.aws.faults.fail('dynamodb', 'unavailable');
    desk.queue({ kind: 'prayer', prayerId: prayer.id });
    await desk.work();
    expect(sends()).toEqual([]);
    clear();
    await desk.later(91);
    expect((await desk.prayer(prayer)).status).toBe('posted');
  });
});

describe('mail goes wrong', () => {
  test.each([
    ['bounce', 'came back'],
    ['complaint', 'marked as unwanted'],
  ] as const)('a %s stops mailing and is told once', async (type, words) => {
    const ana = await desk.person({ email: 'Ana@example.org' });
    const prayer = await desk.share(ana, { mail: 'wanted' });
    const mail = desk.aws.ses.lastTo('ana@example.org');
    if (!mail) throw new Error('no mail');
    for (let times = 0; times < 3; times += 1)
      desk.aws.sqs.queues.send('jobs', { body: mailEventBody(mail, { type }) });
    desk.aws.sqs.queues.send('jobs', { body: mailEventBody(mail, { type: 'delivery' }) });
    await desk.work();
    expect((await desk.stores.people.find(prayer.userId))?.email).toMatchObject({
      status: 'off',
      offReason: type,
    });
    expect(desk.inChat(ana).filter(({ text }) => text.includes(words))).toHaveLength(1);
    await desk.share(ana, { mail: 'wanted' });
    expect(desk.aws.ses.mails()).toHaveLength(1);
    expect(desk.log()).not.toContain('example.org');
  });

  test('a full mailbox is no reason to stop', async () => {
    const ana = await desk.person({ email: 'ana@example.org' });
    const prayer = await desk.share(ana, { mail: 'wanted' });
    const mail = desk.aws.ses.lastTo('ana@example.org');
    if (!mail) throw new Error('no mail');
    desk.aws.sqs.queues.send('jobs', {
      body: mailEventBody(mail, { type: 'bounce', bounceType: 'Transient' }),
    });
    await desk.work();
    expect((await desk.stores.people.find(prayer.userId))?.email?.status).toBe('confirmed');
  });

  test('SES slow or down never holds up the prayer; a throttled mail comes later, once', async () => {
    const ana = await desk.person({ email: 'ana@example.org' });
    desk.aws.faults.fail('ses', 'throttle', { times: 1 });
    const prayer = await desk.share(ana, { mail: 'wanted' });
    expect(prayer.status).toBe('posted');
    expect(desk.aws.ses.mails()).toEqual([]);
    await desk.later(61);
    expect(desk.aws.ses.mails()).toHaveLength(1);
    expect((await desk.prayer(prayer)).mail).toBe('sent');
  });

  test('a mail whose outcome is unknown is not sent again', async () => {
    const ana = await desk.person({ email: 'ana@example.org' });
    desk.aws.faults.add({ service: 'ses', effect: { kind: 'cut', at: 'after' }, times: 1 });
    const prayer = await desk.share(ana, { mail: 'wanted' });
    for (let round = 0; round < 3; round += 1) {
      desk.queue({ kind: 'prayer', prayerId: prayer.id });
      await desk.later(300);
    }
    expect((await desk.prayer(prayer)).mail).toBe('uncertain');
    expect(desk.aws.ses.mails().length).toBeLessThanOrEqual(1);
  });

  test('an address gets three codes a day, whoever asks', async () => {
    for (let count = 0; count < 5; count += 1) {
      const user = await desk.person();
      const userId = asUserId(user.id);
      await desk.stores.people.change(userId, {
        email: {
          address: 'target@example.org',
          status: 'pending',
          triesLeft: 5,
          sent: { day: '2026-03-01', count: 1 },
        },
      });
      desk.queue({ kind: 'confirm-mail', userId });
      await desk.work();
      if (count >= 3) expect(desk.inChat(user).at(-1)?.text).toContain("couldn't send a code");
    }
    expect(desk.aws.ses.mails()).toHaveLength(3);
  });
});
