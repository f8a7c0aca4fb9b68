import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WireUpdate } from '../../local/telegram/wire.ts';
import { callApi, startTelegram, type TestTelegram } from '../driver/telegram.ts';

let server: TestTelegram;
let ada: number;
let ben: number;

beforeEach(async () => {
  server = await startTelegram({ bot: { username: 'test_bot' } });
  ada = server.acts.createUser({ firstName: 'Ada', languageCode: 'de' }).id;
  ben = server.acts.createUser({ firstName: 'Ben' }).id;
});
afterEach(() => server.close());

const sent = async (chatId: number, more: object = {}): Promise<number> =>
  (
    (await callApi(server, 'sendMessage', { chat_id: chatId, text: 'Hello there', ...more })).result as {
      message_id: number;
    }
  ).message_id;
const update = (id: number | undefined): WireUpdate | undefined =>
  server.sees.updates().find((record) => record.update.update_id === id)?.update;
const keyboard = {
  reply_markup: {
    inline_keyboard: [
      [
        { text: 'Go', callback_data: 'v1:go' },
        { text: 'Copy', copy_text: { text: '116 123' } },
      ],
    ],
  },
};

describe('groups', () => {
  test('privacy mode lets through commands for the bot, replies to it and service messages only', async () => {
    const { id } = server.acts.createGroup({ title: 'Team', creator: ada, members: [ben] });
    const own = await sent(id);
    const hears = (text: string, more: object = {}): boolean =>
      server.acts.say(ben, id, { text, ...more }).updateId !== undefined;
    expect(hears('just talk')).toBe(false);
    expect(hears('/help')).toBe(true);
    expect(hears('/help@test_bot')).toBe(true);
    expect(hears('/help@other_bot')).toBe(false);
    expect(hears('thanks', { replyTo: own })).toBe(true);
    server.acts.setStatus(id, server.bot.id, 'administrator');
    expect(hears('just talk')).toBe(true);
  });

  test('adding the bot tells it so, twice, on two queues', () => {
    const { id } = server.acts.createGroup({ title: 'Team', creator: ada });
    const updates = server.sees.updates();
    expect(updates.map(({ kind, queue }) => [kind, queue])).toEqual([
      ['my_chat_member', `membership:${id}`],
      ['message', `chat:${id}`],
    ]);
    expect(updates[0]?.update.my_chat_member).toMatchObject({
      old_chat_member: { status: 'left' },
      new_chat_member: { status: 'member' },
    });
    expect(updates[1]?.update.message?.new_chat_members).toHaveLength(1);
  });

  test('migration: two service messages, new id, the old chat dead', () => {
    const { id } = server.acts.createGroup({ title: 'Team', creator: ada, members: [ben] });
    const { newChatId, updateIds } = server.acts.migrate(id);
    expect(update(updateIds[0])?.message).toMatchObject({ chat: { id }, migrate_to_chat_id: newChatId });
    expect(update(updateIds[1])?.message).toMatchObject({
      chat: { id: newChatId, type: 'supergroup' },
      migrate_from_chat_id: id,
    });
    expect(() => server.acts.say(ben, id, '/help')).toThrow(/became the supergroup/);
    expect(server.acts.say(ben, newChatId, '/help').updateId).toBeDefined();
  });

  test('topics: messages stay in theirs, a deleted one refuses', async () => {
    const { id } = server.acts.createGroup({ title: 'Forum', creator: ada, forum: true });
    const { threadId } = server.acts.createTopic(id, 'Prayers');
    const { updateId } = server.acts.say(ada, id, { text: '/help', threadId });
    expect(update(updateId)?.message).toMatchObject({
      message_thread_id: threadId,
      is_topic_message: true,
      reply_to_message: { forum_topic_created: { name: 'Prayers' } },
    });
    await sent(id, { message_thread_id: threadId });
    expect(server.sees.messages(id, { threadId })).toHaveLength(3);
    server.acts.deleteTopic(id, threadId);
    expect(
      await callApi(server, 'sendMessage', { chat_id: id, text: 'x', message_thread_id: threadId }),
    ).toMatchObject({
      description: 'Bad Request: message thread not found',
    });
  });

  test('an anonymous administrator speaks as the group', () => {
    const { id } = server.acts.createGroup({ title: 'Team', creator: ada });
    const { updateId } = server.acts.say(ada, id, { text: '/help', anonymous: true });
    expect(update(updateId)?.message).toMatchObject({
      from: { username: 'GroupAnonymousBot' },
      sender_chat: { id },
    });
  });
});

describe('private chats', () => {
  test('blocking and unblocking are my_chat_member updates', () => {
    server.acts.start(ada);
    const blocked = update(server.acts.block(ada).updateIds[0]);
    expect(blocked?.my_chat_member).toMatchObject({
      old_chat_member: { status: 'member' },
      new_chat_member: { status: 'kicked' },
    });
    expect(() => server.acts.say(ada, ada, 'x')).toThrow(/blocked the bot/);
    server.acts.unblock(ada);
    expect(server.acts.say(ada, ada, 'x').updateId).toBeDefined();
  });

  test('a deep link carries a payload Telegram would carry', () => {
    const payload = (text: string) => update(server.acts.start(ada, text).updateId)?.message?.text;
    expect(payload('verse-1_A')).toBe('/start verse-1_A');
    expect(payload('not allowed!')).toBe('/start');
    expect(payload('x'.repeat(65))).toBe('/start');
  });

  test('replies nest one level, also inside a tap; quotes come along', async () => {
    const first = server.acts.say(ada, ada, 'I feel low tonight');
    const second = await sent(ada, { reply_parameters: { message_id: first.messageId }, ...keyboard });
    const tap = server.acts.tap(ada, ada, second, { text: 'Go' });
    expect(update(tap.updateId)?.callback_query).toMatchObject({
      data: 'v1:go',
      from: { id: ada, language_code: 'de' },
      message: { message_id: second, reply_to_message: { text: 'I feel low tonight' } },
    });
    const reply = server.acts.say(ada, ada, { text: 'yes', replyTo: second, quote: 'there' });
    const message = update(reply.updateId)?.message;
    expect(message?.quote).toEqual({ text: 'there', position: 6, is_manual: true });
    expect(message?.reply_to_message?.reply_to_message).toBeUndefined();
  });

  test('a tap on a deleted message brings an inaccessible one', async () => {
    server.acts.start(ada);
    const id = await sent(ada, keyboard);
    await callApi(server, 'deleteMessage', { chat_id: ada, message_id: id });
    const tap = server.acts.tap(ada, ada, id, { data: 'v1:go' });
    expect(update(tap.updateId)?.callback_query?.message).toEqual({
      chat: expect.objectContaining({ id: ada }),
      message_id: id,
      date: 0,
    });
  });

  test('copy buttons copy without telling the bot; others may forge taps', async () => {
    server.acts.start(ada);
    const id = await sent(ada, keyboard);
    expect(server.acts.tap(ada, ada, id, { text: 'Copy' })).toEqual({ copied: '116 123' });
    expect(() => server.acts.tap(ada, ada, id, { text: 'Stop' })).toThrow('visible buttons: "Go", "Copy"');
    expect(update(server.acts.tap(ben, ada, id, { data: 'v1:x' }).updateId)?.callback_query?.from.id).toBe(
      ben,
    );
  });

  test('text that was not neutralised is seen as such', async () => {
    server.acts.start(ada);
    const id = await sent(ada, { text: 'ask @mary_b, see example.org' });
    expect(server.sees.message(ada, id)?.entities.map(({ type }) => type)).toEqual(['mention', 'url']);
  });

  test('media, captions and albums', () => {
    const voice = server.acts.sendMedia(ada, ada, { kind: 'voice', caption: 'listen' });
    expect(update(voice.updateId)?.message).toMatchObject({
      caption: 'listen',
      voice: { mime_type: 'audio/ogg' },
    });
    const album = server.acts.sendMediaGroup(ada, ada, [{ kind: 'photo' }, { kind: 'photo' }]);
    const groups = album.map(({ updateId }) => update(updateId)?.message?.media_group_id);
    expect(groups[0]).toBeDefined();
    expect(groups[0]).toBe(groups[1]);
    expect(
      update(server.acts.sendMedia(ada, ada, { kind: 'location' }).updateId)?.message?.location,
    ).toBeDefined();
  });

  test('typing shows for five seconds or until a message', async () => {
    server.acts.start(ada);
    await callApi(server, 'sendChatAction', { chat_id: ada, action: 'typing' });
    expect(server.sees.chat(ada)?.typing?.action).toBe('typing');
    server.clock.forward(6);
    expect(server.sees.chat(ada)?.typing).toBeUndefined();
    await callApi(server, 'sendChatAction', { chat_id: ada, action: 'typing' });
    await sent(ada);
    expect(server.sees.chat(ada)?.typing).toBeUndefined();
  });

  test('one toast per tap, and the unanswered ones are known', async () => {
    server.acts.start(ada);
    const id = await sent(ada, keyboard);
    const tap = server.acts.tap(ada, ada, id, { text: 'Go' });
    expect(server.sees.callbacks({ unanswered: true })).toHaveLength(1);
    await callApi(server, 'answerCallbackQuery', {
      callback_query_id: tap.callbackQueryId,
      text: 'Noted',
      show_alert: true,
    });
    expect(server.sees.toasts(ada)).toMatchObject([{ text: 'Noted', alert: true }]);
    expect(server.sees.callbacks({ unanswered: true })).toEqual([]);
  });
});

test('the command menu follows scope, then language', async () => {
  const set = (command: string, scope: object | undefined, language_code = '') =>
    callApi(server, 'setMyCommands', {
      commands: [{ command, description: 'x' }],
      ...(scope ? { scope } : {}),
      ...(language_code ? { language_code } : {}),
    });
  const sees = (user: number, chat: number) => server.sees.commands(user, chat).map(({ command }) => command);
  server.acts.start(ada);
  await set('any', undefined);
  expect(sees(ada, ada)).toEqual(['any']);
  await set('german', undefined, 'de');
  expect(sees(ada, ada)).toEqual(['german']);
  await set('private', { type: 'all_private_chats' });
  expect(sees(ada, ada)).toEqual(['private']);
  await set('hers', { type: 'chat', chat_id: ada });
  expect(sees(ada, ada)).toEqual(['hers']);
  const { id } = server.acts.createGroup({ title: 'Team', creator: ada, members: [ben] });
  await set('group', { type: 'all_group_chats' });
  await set('admins', { type: 'chat_administrators', chat_id: id });
  expect(sees(ben, id)).toEqual(['group']);
  expect(sees(ada, id)).toEqual(['admins']);
  expect((await callApi(server, 'getMyCommands', { language_code: 'de' })).result).toEqual([
    { command: 'german', description: 'x' },
  ]);
});
