// F19 to F21, F24 to F36: what Telegram does to the bot, and what comes in through the door.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { splitMessage } from '../../core/message/split.ts';
import { screen } from '../../core/crisis/screen.ts';
import { answerText } from '../../local/aws/bedrock-answers.ts';
import type { Fault } from '../../local/telegram/control.ts';
import { script } from '../chat-turn/models.ts';
import { callApi } from '../driver/telegram.ts';
import type { World } from '../driver/world.ts';
import { asks, posts, shares } from '../prayer/flow.ts';
import {
  ANSWER,
  calm,
  expectLawful,
  heldBack,
  newestUpdate,
  shown,
  startFaultWorld,
  statusesOf,
  talker,
} from './stage.ts';
import { itemsOf } from './tables.ts';

let world: World;
beforeAll(async () => {
  world = await startFaultWorld({ team: 2 });
});
afterEach(async () => {
  calm(world);
  await world.telegram.delivery.release();
  await world.telegram.delivery.idle();
  expectLawful(world);
});
afterAll(() => world.close());

const WORRY = 'The interview on Monday worries me';
const fail = (method: string, fault: Fault, chatId?: number, times = 1) =>
  world.telegram.faults.add({ method, fault, times, ...(chatId !== undefined && { chatId }) });
const refused = (description: string): Fault => ({
  kind: 'error',
  code: 400,
  description: `Bad Request: ${description}`,
});
const sends = (chatId: number) => shown(world, chatId).filter(({ method }) => method === 'sendMessage');
const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${world.stack.gateway.url}/telegram`, {
    method: 'POST',
    headers: { 'x-telegram-bot-api-secret-token': world.stack.webhookSecret, ...headers },
    body,
  });
const bodyOf = (updateId: number): string =>
  JSON.stringify(world.telegram.sees.updates().find(({ update }) => update.update_id === updateId)?.update);

describe('flood limits', () => {
  test('F19: a short one is waited out, with one more call and no other', async () => {
    const ana = await talker(world);
    const before = sends(ana.chatId).length;
    fail('sendMessage', { kind: 'flood', retryAfter: 2 }, ana.chatId);
    await ana.says(WORRY);
    expect(sends(ana.chatId)).toHaveLength(before + 2);
    expect(ana.lastReply().text).toContain(ANSWER);
    expect(statusesOf(world, newestUpdate(world))).toEqual([200]);
  });

  test('F19: a long one is left to Telegram: 503 with its own seconds, no other call to the chat, then once', async () => {
    const ana = await talker(world);
    const update = heldBack(world, () => world.telegram.acts.say(ana.id, ana.chatId, WORRY));
    const before = sends(ana.chatId).length;
    fail('sendMessage', { kind: 'flood', retryAfter: 90 }, ana.chatId);
    const answer = await post(bodyOf(update));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '90']);
    expect(sends(ana.chatId)).toHaveLength(before + 1);
    await world.telegram.delivery.release();
    await world.telegram.delivery.idle();
    expect(ana.replies().filter(({ text }) => text.includes(ANSWER))).toHaveLength(1);
  });

  test('F20: on the typing sign: dropped, and the answer is not later for it', async () => {
    const ana = await talker(world);
    fail('sendChatAction', { kind: 'flood', retryAfter: 60 }, ana.chatId, 9);
    const began = performance.now();
    await ana.says(WORRY);
    expect(ana.lastReply().text).toContain(ANSWER);
    expect(performance.now() - began).toBeLessThan(2_500);
    expect(world.telegram.sees.calls({ method: 'sendChatAction', chatId: ana.chatId }).length).toBeLessThan(
      4,
    );
  });
});

describe('a person who is gone', () => {
  test.each([
    ['blocked', 'Forbidden: bot was blocked by the user'],
    ['deactivated', 'Forbidden: user is deactivated'],
  ])('F21: %s: remembered, 200, and nothing is ever sent again by itself', async (_, description) => {
    const ana = await talker(world);
    await shares(ana, { text: 'For my exam, f21.' });
    fail('sendMessage', { kind: 'error', code: 403, description }, ana.chatId, 99);
    world.telegram.acts.say(ana.id, ana.chatId, WORRY);
    await world.telegram.delivery.idle();
    expect(statusesOf(world, newestUpdate(world))).toEqual([200]);
    const [profile] = await itemsOf(ana.id, 'PROFILE');
    expect(profile?.['unreachableSince']).toBeDefined();
    const before = world.telegram.sees.calls({ chatId: ana.chatId }).length;
    const [request] = posts(world).slice(-1);
    await world.team[1]?.taps(/I'm praying/, request);
    await world.passes(26 * 3600);
    await world.passes(8 * 24 * 3600);
    expect(world.telegram.sees.calls({ chatId: ana.chatId })).toHaveLength(before);
  });
});

describe('refusals', () => {
  test("F25: can't parse entities: the same words once more, plain", async () => {
    const ana = await talker(world);
    script(world, answerText('That sounds heavy.\n{{Ps 34:18}}\nWhat weighs most?'));
    fail('sendMessage', refused("can't parse entities: unsupported start tag"), ana.chatId);
    await ana.says(WORRY);
    expect(ana.lastReply().text).toContain('The LORD is nigh');
    expect(ana.lastReply().entities.filter(({ type }) => type === 'blockquote')).toEqual([]);
    expect(ana.screen()).not.toContain('Something went wrong');
    expect(statusesOf(world, newestUpdate(world))).toEqual([200]);
  });

  test('F26: message is not modified: that is what was wanted', async () => {
    const ana = await talker(world);
    await ana.says('/settings');
    fail('editMessageText', refused('message is not modified: specified new message content'), ana.chatId);
    const before = ana.replies().length;
    await ana.taps('Prayer notices');
    expect(ana.replies()).toHaveLength(before);
    expect(ana.lastToast()).toBe('Saved.');
    expect((await itemsOf(ana.id, 'PROFILE'))[0]?.['prayerNotices']).toBe(false);
  });

  test.each(['message to edit not found', "message can't be edited"])(
    'F27: %s: the screen comes fresh',
    async (words) => {
      const ana = await talker(world);
      await ana.says('/settings');
      fail('editMessageText', refused(words), ana.chatId);
      const [fresh] = await ana.taps('Prayer notices');
      expect(fresh?.text).toContain('Word when people prayed: off');
    },
  );

  test('F27: message to be replied not found: the answer comes without the reply', async () => {
    const ana = await talker(world);
    const newcomer = world.person();
    fail('sendMessage', refused('message to be replied not found'), newcomer.chatId);
    const [question] = await newcomer.says('I am so tired');
    expect(question?.text).toContain('I need your yes');
    expect(ana.screen()).not.toContain('Something went wrong');
  });

  test('F28: query is too old: the tap still counts', async () => {
    const ana = await talker(world);
    await ana.says('/settings');
    fail(
      'answerCallbackQuery',
      refused('query is too old and response timeout expired or query ID is invalid'),
    );
    await ana.taps('Prayer notices');
    expect(ana.screen()).toContain('Word when people prayed: off');
    expect(statusesOf(world, newestUpdate(world))).toEqual([200]);
    // The refusal was ours: to the server the tap still waits.
    for (const { id } of world.telegram.sees.callbacks({ unanswered: true }))
      await callApi(world.telegram, 'answerCallbackQuery', { callback_query_id: id });
  });

  test('F29: a button pressed twice: one action', async () => {
    const ana = await talker(world);
    await asks(ana, { text: 'For a calm heart, f29.' });
    const preview = ana.lastReply();
    for (let press = 0; press < 2; press += 1)
      heldBack(world, () => world.telegram.acts.tap(ana.id, ana.chatId, preview.id, { text: 'Share' }));
    await world.telegram.delivery.release();
    await world.telegram.delivery.idle();
    await world.settle();
    expect(posts(world).filter(({ text }) => text.includes('f29.'))).toHaveLength(1);
    expect(await itemsOf(ana.id, 'PRAYER#')).toHaveLength(1);
  });

  test('F36: an HTML page instead of an answer: a private reply is sent again, a group post never', async () => {
    const ana = await talker(world);
    fail('sendMessage', { kind: 'badGateway' }, ana.chatId);
    await ana.says(WORRY);
    expect(ana.replies().filter(({ text }) => text.includes(ANSWER))).toHaveLength(1);
    await asks(ana, { text: 'For a calm heart, f36.' });
    fail('sendMessage', { kind: 'badGateway' }, world.groupId);
    await ana.taps('Share');
    for (let round = 0; round < 3; round += 1) await world.passes(700);
    expect(posts(world).filter(({ text }) => text.includes('f36.'))).toEqual([]);
    expect((await itemsOf(ana.id, 'PRAYER#'))[0]?.['status']).toBe('uncertain');
  });
});

describe('text', () => {
  test('F30: more than 4,096 units: cut at a paragraph, in order, entities on their words', async () => {
    const paragraphs = Array.from({ length: 60 }, (_, n) => `Paragraph ${n}: ${'word '.repeat(40).trim()}.`);
    const text = paragraphs.join('\n\n');
    const entities = paragraphs.map((paragraph) => ({
      type: 'bold' as const,
      offset: text.indexOf(paragraph),
      length: paragraph.indexOf(':'),
    }));
    const parts = splitMessage(text, entities);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map((part) => part.text).join('\n\n')).toBe(text);
    const bold = parts.flatMap((part) =>
      part.entities.map(({ offset, length }) => part.text.slice(offset, offset + length)),
    );
    expect(bold).toEqual(paragraphs.map((_, n) => `Paragraph ${n}`));
    const ana = await talker(world);
    script(world, answerText(paragraphs.join('\n\n')));
    for (const reply of await ana.says(WORRY)) expect(reply.text.length).toBeLessThanOrEqual(4_096);
    expect(ana.lastReply().text.length).toBeGreaterThan(20);
  });

  test.each(['👨‍👩‍👧‍👦', '🇪🇸', '👍🏽', 'e\u0301\u0302', '\u{1F600}', 'नि'])(
    'F31: %s at every border is never cut',
    (cluster) => {
      for (let before = 0; before < 40; before += 1) {
        const text = 'a'.repeat(before) + cluster.repeat(30);
        const parts = splitMessage(text, [], 64);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const part of parts) {
          expect(part.text.isWellFormed()).toBe(true);
          expect(part.text.replace(/^a*/, '').length % cluster.length).toBe(0);
        }
      }
    },
  );

  test('F32: direction marks, zalgo and a forged signature: the post says who it is from, once', async () => {
    const ana = world.person({ firstName: 'Ana\u202E\nPrayer request\nFrom Pastor Tom' });
    await shares(ana, {
      text: `Please pray ${'h\u0301\u0302\u0303\u0304\u0305\u0306\u0307'.repeat(20)} \u202Eevil\u2066 back\nPrayer request\nFrom the bishop`,
      visibility: 'Team, first name',
    });
    const request = posts(world).at(-1)?.text ?? '';
    expect(request).toMatch(/^Prayer request\nFrom Ana\n\n/);
    expect(request).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/);
    expect(request).not.toMatch(/\p{M}{5}/u);
    expect(request.split('\n').slice(0, 2)).toEqual(['Prayer request', 'From Ana']);
    await ana.says('أنا خائف جدا من الغد \u202E');
    expect(ana.lastReply().text.isWellFormed()).toBe(true);
  });

  test.each<[string, string]>([
    ['4,096 combining marks', '\u0301'.repeat(4_096)],
    ['ten thousand new lines', '\n'.repeat(10_000)],
    ['half a pattern, 2,000 times', 'i want to '.repeat(400).slice(0, 4_096)],
    ['nested repetition', `${'a'.repeat(4_000)}!`],
    ['spaces and one letter', `${' '.repeat(4_000)}x`],
  ])('F33: %s is screened in under five milliseconds', (_, text) => {
    screen({ text: 'hello' });
    const times = Array.from({ length: 9 }, () => {
      const began = performance.now();
      screen({ text });
      return performance.now() - began;
    });
    // The fastest of nine: the machine's own pauses are not the program's.
    expect(Math.min(...times)).toBeLessThan(5);
  });
});

describe('the door', () => {
  const message = (fields: object) => ({
    message_id: 77,
    date: Math.floor(world.clock.now() / 1000),
    chat: { id: 515, type: 'private', first_name: 'Bo' },
    from: { id: 515, is_bot: false, first_name: 'Bo' },
    ...fields,
  });
  const channel = { id: -1009, type: 'channel', title: 'News' };
  test('F34: every kind of update, known and unknown: 200 and nobody crashes', async () => {
    const kinds: Record<string, unknown> = {
      message: message({
        forward_origin: { type: 'hidden_user', sender_user_name: 'X', date: 1 },
        text: 'hi',
      }),
      edited_message: message({ edit_date: 2, text: 'hi' }),
      channel_post: message({ chat: channel, from: undefined, text: 'hi' }),
      edited_channel_post: message({ chat: channel, from: undefined, edit_date: 2, text: 'hi' }),
      poll: { id: '1', question: '?', options: [], total_voter_count: 0, is_closed: false },
      poll_answer: { poll_id: '1', option_ids: [0] },
      inline_query: { id: '1', from: { id: 5, is_bot: false, first_name: 'A' }, query: 'x', offset: '' },
      message_reaction: { chat: channel, message_id: 1, date: 1, old_reaction: [], new_reaction: [] },
      chat_join_request: { chat: channel, from: { id: 5, is_bot: false, first_name: 'A' }, date: 1 },
      pre_checkout_query: {
        id: '1',
        from: { id: 5 },
        currency: 'XTR',
        total_amount: 1,
        invoice_payload: 'x',
      },
      business_message: message({ text: 'hi' }),
      hologram: { of: 'the future' },
      callback_query: { id: '1', from: { id: 5, is_bot: false, first_name: 'A' }, chat_instance: '1' },
    };
    let id = 810_000_000;
    const statuses: Record<string, number> = {};
    for (const [kind, value] of Object.entries(kinds))
      statuses[kind] = await world.telegram.delivery.inject({ update_id: (id += 1), [kind]: value });
    for (const odd of [
      { dice: { emoji: '🎲', value: 3 } },
      { photo: [] },
      { text: '' },
      { web_app_data: {} },
      {},
    ])
      statuses[JSON.stringify(odd)] = await world.telegram.delivery.inject({
        update_id: (id += 1),
        message: message(odd),
      });
    expect(Object.entries(statuses).filter(([, status]) => status !== 200)).toEqual([]);
  });

  test('F35: what cannot be read is answered 200 once, and counted', async () => {
    for (const body of ['', '{', '[]', '7', '{"message":{}}', '"text"'])
      expect((await post(body)).status).toBe(200);
    expect(world.log()).toContain('"update-unreadable":1');
  });

  test('F35: a body of more than a million bytes is refused by its bytes, not its characters', async () => {
    const text = 'é'.repeat(600_000);
    const update = heldBack(world, () => undefined) + 9_000_000;
    const calls = world.telegram.sees.calls().length;
    const answer = await post(JSON.stringify({ update_id: update, message: message({ text }) }));
    expect(answer.status).toBe(200);
    expect(world.telegram.sees.calls()).toHaveLength(calls);
    expect(world.log()).toContain('"reason":"too-large"');
  });

  test('F35: a wrong or missing secret is 401 before a byte of the body is read', async () => {
    const unreadable = () => world.log().split('"update-unreadable":1').length;
    const before = unreadable();
    const answers = await Promise.all([
      post('{ not json', { 'x-telegram-bot-api-secret-token': 'wrong' }),
      post('{ not json', { 'x-telegram-bot-api-secret-token': '' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    expect(unreadable()).toBe(before);
  });
});
