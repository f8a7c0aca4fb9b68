// One row per sentence of Telegram's: what a bot must do to hear it.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callApi, type RawAnswer, startTelegram, type TestTelegram } from '../driver/telegram.ts';

let server: TestTelegram;
let ada: number;

const call = (method: string, params: Record<string, unknown>): Promise<RawAnswer> =>
  callApi(server, method, params);
const send = async (chatId: number, more: Record<string, unknown> = {}): Promise<number> =>
  ((await call('sendMessage', { chat_id: chatId, text: 'Hello', ...more })).result as { message_id: number })
    .message_id;

beforeAll(async () => {
  server = await startTelegram();
  ada = server.acts.createUser({ firstName: 'Ada' }).id;
  server.acts.start(ada);
});
afterAll(() => server.close());

const button = (fields: object) => ({ reply_markup: { inline_keyboard: [[{ text: 'Go', ...fields }]] } });
const group = (bot: 'member' | 'administrator' = 'member', kind: 'group' | 'supergroup' = 'supergroup') =>
  server.acts.createGroup({ title: 'Team', kind, creator: ada, bot, announce: false }).id;

/** [sentence, what leads to it] */
const sentences: [string, () => Promise<RawAnswer>][] = [
  ['Bad Request: chat_id is empty', () => call('sendMessage', { text: 'x' })],
  ['Bad Request: chat not found', () => call('sendMessage', { chat_id: 987_654, text: 'x' })],
  ['Bad Request: chat not found', () => call('sendMessage', { chat_id: -5, text: 'x' })],
  ['Bad Request: message text is empty', () => call('sendMessage', { chat_id: ada, text: ' \n ' })],
  ['Bad Request: message text is empty', () => call('sendMessage', { chat_id: ada, text: '' })],
  ['Bad Request: message is too long', () => call('sendMessage', { chat_id: ada, text: 'x'.repeat(4097) })],
  ['Bad Request: text is too long', () => call('sendMessage', { chat_id: ada, text: 'x'.repeat(32_769) })],
  [
    'Bad Request: BUTTON_DATA_INVALID',
    () => call('sendMessage', { chat_id: ada, text: 'x', ...button({ callback_data: 'x'.repeat(65) }) }),
  ],
  [
    "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    () => call('sendMessage', { chat_id: ada, text: 'x', ...button({}) }),
  ],
  [
    "Bad Request: can't parse inline keyboard button: exactly one action must be used",
    () =>
      call('sendMessage', {
        chat_id: ada,
        text: 'x',
        ...button({ callback_data: 'a', url: 'https://example.org' }),
      }),
  ],
  [
    "Bad Request: inline keyboard button URL 'tel:+15550100' is invalid: Unsupported URL protocol",
    () => call('sendMessage', { chat_id: ada, text: 'x', ...button({ url: 'tel:+15550100' }) }),
  ],
  [
    'Bad Request: can\'t parse inline keyboard button: Can\'t find field "text"',
    () =>
      call('sendMessage', {
        chat_id: ada,
        text: 'x',
        reply_markup: { inline_keyboard: [[{ callback_data: 'a' }]] },
      }),
  ],
  [
    'Bad Request: unsupported parse_mode',
    () => call('sendMessage', { chat_id: ada, text: 'x', parse_mode: 'BBCode' }),
  ],
  [
    'Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
    () => call('sendMessage', { chat_id: ada, text: '<b>x', parse_mode: 'HTML' }),
  ],
  [
    'Bad Request: can\'t parse entities: Unsupported start tag "int" at byte offset 3',
    () => call('sendMessage', { chat_id: ada, text: 'é <int>', parse_mode: 'HTML' }),
  ],
  [
    'Bad Request: entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 2',
    () =>
      call('sendMessage', { chat_id: ada, text: 'ab', entities: [{ type: 'bold', offset: 1, length: 5 }] }),
  ],
  [
    'Bad Request: entity begins in a middle of a UTF-16 symbol at byte offset 0',
    () =>
      call('sendMessage', { chat_id: ada, text: '🙏a', entities: [{ type: 'bold', offset: 1, length: 2 }] }),
  ],
  [
    'Bad Request: strings must be encoded in UTF-8',
    () => call('sendMessage', { chat_id: ada, text: 'cut \uD83D' }),
  ],
  [
    'Bad Request: message to be replied not found',
    () => call('sendMessage', { chat_id: ada, text: 'x', reply_parameters: { message_id: 99_999 } }),
  ],
  [
    'Bad Request: QUOTE_TEXT_INVALID',
    async () =>
      call('sendMessage', {
        chat_id: ada,
        text: 'x',
        reply_parameters: { message_id: await send(ada), quote: 'Goodbye' },
      }),
  ],
  [
    'Bad Request: message thread not found',
    () => call('sendMessage', { chat_id: group(), text: 'x', message_thread_id: 42 }),
  ],
  [
    'Bad Request: message to edit not found',
    () => call('editMessageText', { chat_id: ada, message_id: 99_999, text: 'x' }),
  ],
  [
    "Bad Request: message can't be edited",
    () =>
      call('editMessageText', {
        chat_id: ada,
        message_id: server.acts.say(ada, ada, 'mine').messageId,
        text: 'x',
      }),
  ],
  [
    "Bad Request: message can't be edited",
    async () =>
      call('editMessageText', {
        chat_id: ada,
        message_id: await send(ada, { reply_markup: { force_reply: true } }),
        text: 'x',
      }),
  ],
  [
    'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    async () => call('editMessageText', { chat_id: ada, message_id: await send(ada), text: ' Hello ' }),
  ],
  [
    'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    async () => call('editMessageReplyMarkup', { chat_id: ada, message_id: await send(ada) }),
  ],
  [
    'Bad Request: message to delete not found',
    () => call('deleteMessage', { chat_id: ada, message_id: 99_999 }),
  ],
  [
    "Bad Request: message can't be deleted",
    () => {
      const chatId = group();
      return call('deleteMessage', {
        chat_id: chatId,
        message_id: server.acts.say(ada, chatId, 'mine').messageId,
      });
    },
  ],
  [
    "Bad Request: message can't be deleted for everyone",
    async () => {
      const messageId = await send(ada);
      server.clock.forward(48 * 3600);
      return call('deleteMessage', { chat_id: ada, message_id: messageId });
    },
  ],
  [
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
    () => call('answerCallbackQuery', { callback_query_id: '5' }),
  ],
  [
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
    async () => {
      const id = server.acts.tap(ada, ada, await send(ada, button({ callback_data: 'a' })), {
        text: 'Go',
      }).callbackQueryId;
      await call('answerCallbackQuery', { callback_query_id: id });
      return call('answerCallbackQuery', { callback_query_id: id });
    },
  ],
  [
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
    async () => {
      const id = server.acts.tap(ada, ada, await send(ada, button({ callback_data: 'a' })), {
        text: 'Go',
      }).callbackQueryId;
      server.clock.forward(151);
      return call('answerCallbackQuery', { callback_query_id: id });
    },
  ],
  [
    'Bad Request: MESSAGE_TOO_LONG',
    () => call('answerCallbackQuery', { callback_query_id: '5', text: 'x'.repeat(201) }),
  ],
  [
    'Forbidden: bot was blocked by the user',
    () => {
      const { id } = server.acts.createUser({ firstName: 'Ben' });
      server.acts.start(id);
      server.acts.block(id);
      return call('sendMessage', { chat_id: id, text: 'x' });
    },
  ],
  [
    'Forbidden: user is deactivated',
    () => {
      const { id } = server.acts.createUser({ firstName: 'Cleo' });
      server.acts.start(id);
      server.acts.deactivate(id);
      return call('sendMessage', { chat_id: id, text: 'x' });
    },
  ],
  [
    "Forbidden: bot can't initiate conversation with a user",
    () => call('sendMessage', { chat_id: server.acts.createUser({ firstName: 'Dan' }).id, text: 'x' }),
  ],
  [
    'Forbidden: bot was kicked from the supergroup chat',
    () => {
      const chatId = group();
      server.acts.kick(chatId, server.bot.id);
      return call('sendMessage', { chat_id: chatId, text: 'x' });
    },
  ],
  [
    'Forbidden: bot is not a member of the group chat',
    () => {
      const chatId = group('member', 'group');
      server.acts.leave(chatId, server.bot.id);
      return call('sendMessage', { chat_id: chatId, text: 'x' });
    },
  ],
  [
    'Bad Request: not enough rights to send text messages to the chat',
    () => {
      const chatId = group();
      server.acts.mute(chatId, server.bot.id, true);
      return call('sendMessage', { chat_id: chatId, text: 'x' });
    },
  ],
  [
    'Bad Request: group chat was upgraded to a supergroup chat',
    () => {
      const chatId = group('member', 'group');
      server.acts.migrate(chatId);
      return call('sendMessage', { chat_id: chatId, text: 'x' });
    },
  ],
  [
    'Bad Request: not enough rights to manage pinned messages in the chat',
    async () => {
      const chatId = group();
      return call('pinChatMessage', { chat_id: chatId, message_id: await send(chatId) });
    },
  ],
  [
    'Bad Request: REACTION_INVALID',
    async () =>
      call('setMessageReaction', {
        chat_id: ada,
        message_id: await send(ada),
        reaction: [{ type: 'emoji', emoji: '✅' }],
      }),
  ],
  [
    'Bad Request: BOT_COMMAND_INVALID',
    () => call('setMyCommands', { commands: [{ command: 'Pray!', description: 'x' }] }),
  ],
  [
    'Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
    () => call('setWebhook', { url: 'http://example.org/hook' }),
  ],
  ['Bad Request: there is no document in the request', () => call('sendDocument', { chat_id: ada })],
  [
    'Bad Request: wrong file identifier/HTTP URL specified',
    () => call('sendDocument', { chat_id: ada, document: 'nothing' }),
  ],
  [
    'Bad Request: message caption is too long',
    () => call('sendDocument', { chat_id: ada, document: 'nothing', caption: 'x'.repeat(1025) }),
  ],
  [
    'Bad Request: wrong parameter action in request',
    () => call('sendChatAction', { chat_id: ada, action: 'praying' }),
  ],
  [
    'Bad Request: too many message identifiers specified',
    () => call('deleteMessages', { chat_id: ada, message_ids: Array.from({ length: 101 }, (_, i) => i + 1) }),
  ],
  ['Bad Request: method not supported by the local server', () => call('sendDice', { chat_id: ada })],
  ['Not Found', () => call('sendPrayer', { chat_id: ada })],
];

describe('refusals in Telegram’s words', () => {
  test.each(sentences)('%s', async (sentence, lead) => {
    const answer = await lead();
    expect(answer.description).toBe(sentence);
    expect(answer.ok).toBe(false);
    expect(answer.error_code).toBe(
      sentence.startsWith('Forbidden') ? 403 : sentence === 'Not Found' ? 404 : 400,
    );
  });

  test('migration names the new chat', async () => {
    const chatId = group('member', 'group');
    const { newChatId } = server.acts.migrate(chatId);
    expect((await call('sendMessage', { chat_id: chatId, text: 'x' })).parameters).toEqual({
      migrate_to_chat_id: newChatId,
    });
  });

  test('a wrong token is unauthorized, a malformed one not found', async () => {
    expect(await callApi({ apiRoot: server.apiRoot, token: '1:wrong' }, 'getMe')).toMatchObject({
      error_code: 401,
      description: 'Unauthorized',
    });
    expect(await callApi({ apiRoot: server.apiRoot, token: 'nonsense' }, 'getMe')).toMatchObject({
      error_code: 404,
    });
  });

  test('a state refusal is no verdict, a malformed request is one', async () => {
    const since = server.sees.calls().at(-1)?.seq ?? 0;
    await call('deleteMessage', { chat_id: ada, message_id: 99_999 });
    await call('sendMessage', { chat_id: ada, text: 'x'.repeat(4097) });
    await call('sendMessage', { chat_id: ada, text: 'x', disable_web_page_preview: true });
    expect(server.sees.calls({ since }).map(({ verdicts }) => verdicts)).toEqual([
      [],
      ['Bad Request: message is too long'],
      ['unknown field disable_web_page_preview'],
    ]);
  });
});

describe('flood limits', () => {
  test('20 a minute in a group, edits included, then 429 with retry_after', async () => {
    const own = await startTelegram({ limits: true });
    const { id } = own.acts.createUser({ firstName: 'Eve' });
    const chatId = own.acts.createGroup({ title: 'Team', creator: id, announce: false }).id;
    for (let i = 0; i < 20; i += 1) {
      expect((await callApi(own, 'sendMessage', { chat_id: chatId, text: `n ${i}` })).ok).toBe(true);
      own.clock.forward(1);
    }
    const refused = await callApi(own, 'editMessageText', { chat_id: chatId, message_id: 1, text: 'x' });
    expect(refused).toMatchObject({
      error_code: 429,
      description: 'Too Many Requests: retry after 40',
      parameters: { retry_after: 40 },
    });
    own.clock.forward(40);
    expect((await callApi(own, 'sendMessage', { chat_id: chatId, text: 'again' })).ok).toBe(true);
    await own.close();
  });
});
