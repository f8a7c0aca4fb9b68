// The smallest whole loop: posted, prayed for, heard of, taken back; and the mails beside it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asUserId, toSeconds } from '../../core/brands.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import { startDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await startDesk();
});
afterEach(async () => {
  const verdicts = desk.telegram.sees.verdicts();
  await desk.close();
  expect(verdicts).toEqual([]);
});

const tap = (prayerId: string, member: number, update: number) =>
  desk.stores.groups.tap(desk.groupId, prayerId as never, desk.identity.hash(asUserId(member)), update);

describe('a shared prayer', () => {
  test('is posted once, without a trace of who asked', async () => {
    const ana = await desk.person();
    const prayer = await desk.share(ana);
    desk.queue({ kind: 'prayer', prayerId: prayer.id });
    await desk.work();
    expect(prayer).toMatchObject({ status: 'posted', post: { chatId: desk.groupId } });
    const posts = desk.inGroup();
    expect(posts).toHaveLength(1);
    expect(posts[0]?.text).toBe(
      'Prayer request\nFrom someone in our community\n\nPlease pray for my exam on Monday.',
    );
    expect(posts[0]?.protected).toBe(true);
    const call = JSON.stringify(
      desk.telegram.sees.calls({ chatId: desk.groupId }).map(({ payload }) => payload),
    );
    expect(call).not.toContain(String(ana.id));
    expect(call).not.toContain('Ana');
    expect(posts[0]?.buttons.flat().map(({ text }) => text)).toEqual([
      "I'm praying · 0",
      "I'll follow up",
      'Flag',
    ]);
    expect(desk.inChat(ana)).toEqual([]);
  });

  test('tells how many prayed, once a day', async () => {
    const ana = await desk.person();
    const { id } = await desk.share(ana);
    for (const [index, member] of desk.members.entries()) await tap(id, member.id, 50 + index);
    desk.queue({ kind: 'refresh-post', chatId: desk.groupId, prayerId: id });
    await desk.work();
    expect(desk.inGroup()[0]?.buttons[0]?.[0]?.text).toBe("I'm praying · 3");
    await desk.later(901);
    expect(desk.inChat(ana).map(({ text }) => text)).toEqual([
      `3 people prayed for your request (no. ${shortId(id)}).`,
    ]);
    await tap(id, 77, 99);
    for (let hour = 0; hour < 23; hour += 1) {
      desk.queue({ kind: 'notices' });
      await desk.later(3600);
    }
    expect(desk.inChat(ana)).toHaveLength(1);
    desk.queue({ kind: 'notices' });
    await desk.later(3600);
    desk.queue({ kind: 'notices' });
    await desk.work();
    await desk.later(2);
    expect(
      desk
        .inChat(ana)
        .map(({ text }) => text)
        .at(-1),
    ).toContain('4 people prayed');
    expect(desk.inChat(ana)).toHaveLength(2);
  });

  test.each([
    ['young', 3600, 0],
    ['older than 48 hours', 49 * 3600, 1],
  ])('that is %s goes from the group when withdrawn', async (_, age, left) => {
    const ana = await desk.person();
    const prayer = await desk.share(ana);
    await desk.later(age);
    await desk.stores.prayers.move(prayer, ['posted'], 'withdrawn', {
      closedAt: toSeconds(desk.clock.now()),
    });
    const { post } = prayer;
    if (!post) throw new Error('not posted');
    const job = {
      kind: 'remove-post',
      chatId: post.chatId,
      prayerId: prayer.id,
      messageId: post.messageId,
      postedAt: post.at,
    } as const;
    desk.queue(job);
    desk.queue(job);
    await desk.work();
    const posts = desk.inGroup();
    expect(posts).toHaveLength(left);
    for (const one of posts) {
      expect(one.text).toBe('This request was withdrawn.');
      expect(one.buttons).toEqual([]);
    }
  });
});

describe('mail', () => {
  test('a code goes to a pending address once, and only its digest is kept', async () => {
    const ana = await desk.person();
    const userId = asUserId(ana.id);
    await desk.stores.people.change(userId, {
      email: {
        address: 'ana@example.org',
        status: 'pending',
        triesLeft: 5,
        sent: { day: '2026-03-01', count: 1 },
      },
    });
    desk.queue({ kind: 'confirm-mail', userId });
    desk.queue({ kind: 'confirm-mail', userId });
    await desk.work();
    expect(desk.aws.ses.mails()).toHaveLength(1);
    const mail = desk.aws.ses.lastTo('ana@example.org');
    const code = /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? '';
    expect(mail?.subject).toBe('Confirm your address');
    const person = await desk.stores.people.find(userId);
    expect(person?.email?.codeHash).toBe(desk.identity.digest('email-code', `${ana.id}:${code}`));
    expect(JSON.stringify(person)).not.toContain(code);
  });

  test('the confirmation names the request by its number only', async () => {
    const ana = await desk.person({ email: 'ana@example.org' });
    const prayer = await desk.share(ana, { mail: 'wanted' });
    desk.queue({ kind: 'prayer', prayerId: prayer.id });
    await desk.work();
    expect(await desk.prayer(prayer)).toMatchObject({ mail: 'sent' });
    expect(desk.aws.ses.mails()).toHaveLength(1);
    const mail = desk.aws.ses.lastTo('ana@example.org');
    expect(mail?.text).toContain(shortId(prayer.id));
    expect(`${mail?.subject}${mail?.text}${mail?.html}`).not.toMatch(/exam on|pray|God|crisis|church/i);
    const header = (name: string) => mail?.headers.find((one) => one.name === name)?.value;
    expect(header('List-Unsubscribe')).toMatch(
      /^<https:\/\/bot\.example\.org\/prod\/unsubscribe\?u=\d+&t=[0-9a-f]{64}>$/,
    );
    expect(header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect(mail?.html).toContain('<html lang="en" dir="ltr">');
    expect(mail?.html).not.toMatch(/<img|src=|@import/);
  });
});
