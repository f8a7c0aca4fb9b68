// F22 to F24, F37 to F40, F51: what the queue, the group and the mail do to a shared prayer.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asUserId, toSeconds } from '../../core/brands.ts';
import { mailEventBody } from '../../local/aws/ses-events.ts';
import { OPERATOR, startDesk, type Desk } from '../workers/desk.ts';

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
const sends = (chatId: number = desk.groupId) => desk.telegram.sees.calls({ method: 'sendMessage', chatId });
const queued = (body: string, messageId = 'm1') => ({ Records: [{ messageId, body }] }) as never;
const job = (prayerId: string) =>
  JSON.stringify({ v: 1, job: { kind: 'prayer', prayerId }, correlation: 't' });

describe('the group', () => {
  test.each(['chat not found', 'PEER_ID_INVALID'])(
    'F22: %s: nothing is lost, the operator hears it once, the person honestly',
    async (words) => {
      const ana = await desk.person();
      desk.telegram.faults.add({
        method: 'sendMessage',
        chatId: desk.groupId,
        fault: { kind: 'error', code: 400, description: `Bad Request: ${words}` },
        times: 9,
      });
      const prayer = await desk.share(ana);
      desk.queue({ kind: 'prayer', prayerId: prayer.id });
      desk.queue({ kind: 'digest' });
      await desk.later(600);
      expect((await desk.prayer(prayer)).status).toBe('queued');
      expect((await desk.stores.groups.binding(desk.groupId))?.status).not.toBe('bound');
      expect(toOperator().filter((text) => text.includes("can't write to the group"))).toHaveLength(1);
      expect(desk.inChat(ana).filter(({ text }) => text.includes("can't be reached right now"))).toHaveLength(
        1,
      );
      expect(sends()).toHaveLength(1);
      desk.telegram.faults.clear();
      await desk.bind();
      desk.queue({ kind: 'digest' });
      await desk.later(61);
      expect((await desk.prayer(prayer)).status).toBe('posted');
    },
  );

  test('F23: 400 names the supergroup: the binding moves in the same step and the post is there once', async () => {
    const { newChatId } = desk.telegram.acts.migrate(desk.groupId, { announce: false });
    const prayer = await desk.share(await desk.person());
    await desk.later(5);
    expect((await desk.prayer(prayer)).status).toBe('posted');
    expect(sends(newChatId)).toHaveLength(1);
    expect(await desk.stores.groups.binding(newChatId as never)).toMatchObject({ status: 'bound' });
    const bound = (await desk.stores.groups.bindings()).filter(({ status }) => status === 'bound');
    expect(bound.map(({ chatId }) => chatId)).toEqual([newChatId]);
    desk.queue({ kind: 'prayer', prayerId: prayer.id });
    await desk.later(600);
    expect(sends(newChatId)).toHaveLength(1);
  });

  test('F51: twenty messages a minute: requests are spaced, no 429, none lost', async () => {
    await desk.close();
    desk = await startDesk({}, { limits: true });
    const prayers = [];
    for (let index = 0; index < 22; index += 1) {
      const prayer = await desk.store(await desk.person(), {
        urgent: true,
        text: `Urgent, number ${index}.`,
      });
      desk.queue({ kind: 'prayer', prayerId: prayer.id });
      prayers.push(prayer);
    }
    await desk.work();
    for (let round = 0; round < 12; round += 1) await desk.later(15);
    for (const prayer of prayers) expect((await desk.prayer(prayer)).status).toBe('posted');
    const answers = desk.telegram.sees.calls({ chatId: desk.groupId }).map(({ status }) => status);
    expect(answers.filter((status) => status !== 200)).toEqual([]);
    for (let index = 0; index < 22; index += 1)
      expect(desk.inGroup().filter(({ text }) => text.includes(`number ${index}.`))).toHaveLength(1);
  });
});

describe('the mail', () => {
  const confirmed = { email: 'ana@example.org' };
  test('F37: throttled: the prayer does not wait, the mail comes later, once', async () => {
    const ana = await desk.person(confirmed);
    desk.aws.faults.fail('ses', 'throttle', { times: 2 });
    expect((await desk.share(ana, { mail: 'wanted' })).status).toBe('posted');
    for (let round = 0; round < 4; round += 1) await desk.later(120);
    expect(desk.aws.ses.mails()).toHaveLength(1);
  });

  test.each(['rejected', 'account-suspended', 'sending-paused'] as const)(
    'F37: %s: marked, never tried for ever, the prayer is with the team',
    async (preset) => {
      const ana = await desk.person(confirmed);
      desk.aws.faults.fail('ses', preset);
      const prayer = await desk.share(ana, { mail: 'wanted' });
      expect(prayer.status).toBe('posted');
      for (let round = 0; round < 8; round += 1) await desk.later(900);
      expect(desk.aws.log.count({ service: 'ses' })).toBeLessThan(30);
      expect(sends()).toHaveLength(1);
      expect(desk.aws.ses.mails()).toEqual([]);
    },
  );

  test.each(['bounce', 'complaint'] as const)('F37: a %s stops all mail to the address', async (type) => {
    const ana = await desk.person(confirmed);
    const prayer = await desk.share(ana, { mail: 'wanted' });
    const mail = desk.aws.ses.lastTo('ana@example.org');
    if (!mail) throw new Error('no mail');
    for (let times = 0; times < 3; times += 1)
      desk.aws.sqs.queues.send('jobs', { body: mailEventBody(mail, { type }) });
    await desk.work();
    await desk.share(ana, { mail: 'wanted' });
    expect(desk.aws.ses.mails()).toHaveLength(1);
    expect((await desk.stores.people.find(prayer.userId))?.email?.status).toBe('off');
  });
});

describe('the queue', () => {
  test('F38: a poisonous message fails alone and ends among the dead letters', async () => {
    const prayers = [await desk.store(await desk.person()), await desk.store(await desk.person())];
    const event = {
      Records: [
        { messageId: 'good-1', body: job(prayers[0]?.id ?? '') },
        { messageId: 'bad', body: '{"v":1,"job":{"kind":"nonsense"},"correlation":"t"}' },
        { messageId: 'worse', body: '\u0000not json' },
        { messageId: 'good-2', body: job(prayers[1]?.id ?? '') },
      ],
    };
    expect(await desk.handler(event as never)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'bad' }, { itemIdentifier: 'worse' }],
    });
    for (const prayer of prayers) expect((await desk.prayer(prayer)).status).toBe('posted');
    desk.aws.sqs.queues.send('jobs', { body: 'not json' });
    for (let round = 0; round < 6; round += 1) await desk.later(91);
    expect(desk.aws.sqs.queues.messages('dead')).toHaveLength(1);
    expect(desk.log()).toContain('job-failed');
  });

  test('F39: dead letters put back after two weeks: what is done stays done, what is old is not posted', async () => {
    const [ana, ben, eva] = [await desk.person(), await desk.person(), await desk.person()];
    const posted = await desk.share(ana);
    const withdrawn = await desk.store(ben);
    await desk.stores.prayers.move(withdrawn, ['queued'], 'withdrawn', {
      closedAt: toSeconds(desk.clock.now()),
    });
    const begun = await desk.store(eva);
    await desk.stores.prayers.step(begun, 'posting', toSeconds(desk.clock.now()));
    desk.clock.forward(14 * 24 * 3600);
    const before = sends().length;
    for (const { id } of [posted, withdrawn, begun])
      for (let times = 0; times < 2; times += 1) desk.aws.sqs.queues.send('jobs', { body: job(id) });
    desk.aws.sqs.queues.send('jobs', {
      body: JSON.stringify({ v: 1, job: { kind: 'erase', userId: ben.id }, correlation: 't' }),
    });
    await desk.work();
    expect(sends()).toHaveLength(before);
    expect((await desk.prayer(begun)).status).toBe('uncertain');
    expect(toOperator()).toHaveLength(1);
    expect((await desk.prayer(posted)).status).toBe('posted');
  });

  test('F40: delivered to two workers, or again while the first works: one post', async () => {
    const prayer = await desk.store(await desk.person());
    desk.telegram.faults.add({
      method: 'sendMessage',
      chatId: desk.groupId,
      fault: { kind: 'slow', ms: 60 },
    });
    const first = desk.handler(queued(job(prayer.id)));
    const twins = [desk.handler(queued(job(prayer.id), 'm2')), desk.handler(queued(job(prayer.id), 'm3'))];
    await Promise.all([first, ...twins]);
    await desk.later(125);
    await desk.later(125);
    expect(sends()).toHaveLength(1);
    expect((await desk.prayer(prayer)).status).toBe('posted');
    expect(
      desk.inChat({ id: prayer.userId } as never).filter(({ text }) => text.includes('tell whether')),
    ).toEqual([]);
    expect(await desk.stores.people.find(asUserId(prayer.userId))).toBeDefined();
  });
});
