// grammY's own bot, by webhook and by long polling, and the person driver on top of it.

import { Bot, InlineKeyboard, InputFile, webhookCallback } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPerson } from '../driver/person.ts';
import { listenWebhook, startTelegram, type TestTelegram } from '../driver/telegram.ts';

let server: TestTelegram;
let bot: Bot;

beforeEach(async () => {
  server = await startTelegram();
  bot = new Bot(server.token, { client: { apiRoot: server.apiRoot } });
  bot.command('start', (ctx) =>
    ctx.reply(`Welcome ${ctx.match}`.trim(), {
      reply_markup: new InlineKeyboard()
        .text('Agree', 'v1:agree')
        .text('Not now', 'v1:no')
        .row()
        .copyText('Copy number', '116 123'),
    }),
  );
  bot.command('export', (ctx) =>
    ctx.replyWithDocument(new InputFile(Buffer.from('{}'), 'data.json'), { caption: 'Yours' }),
  );
  bot.callbackQuery('v1:agree', async (ctx) => {
    await ctx.answerCallbackQuery('Thank you');
    await ctx.editMessageText('Agreed');
  });
  bot.on('callback_query', (ctx) => ctx.answerCallbackQuery('No longer active'));
  bot.on('edited_message:text', (ctx) => ctx.reply(`edited: ${ctx.editedMessage.text}`));
  bot.on('message:text', (ctx) => ctx.reply(`<b>${ctx.message.text}</b>`, { parse_mode: 'HTML' }));
});
afterEach(() => server.close());

/** Walks through everything once and returns what is left on the screen. */
async function conversation(): Promise<string> {
  const ada = createPerson(server, { firstName: 'Ada', languageCode: 'en' });
  await ada.starts('hello');
  expect(ada.lastReply().text).toBe('Welcome hello');
  expect(ada.buttons()).toEqual(['Agree', 'Not now', 'Copy number']);
  expect(ada.copies('Copy number')).toBe('116 123');
  await ada.taps('Agree');
  expect(ada.lastReply().text).toBe('Agreed');
  expect(ada.lastReply().editDate).toBeDefined();
  expect(ada.lastToast()).toBe('Thank you');
  await expect(ada.taps('Agree')).rejects.toThrow(/no button Agree\. Visible: none/);
  await ada.forges('v1:unknown');
  expect(ada.lastToast()).toBe('No longer active');
  const [echo] = await ada.says('hi');
  expect(echo?.entities).toEqual([{ type: 'bold', offset: 0, length: 2 }]);
  await ada.edits('hi there');
  expect(ada.lastReply().text).toBe('edited: hi there');
  await ada.repliesTo({ text: 'Agreed' }, 'why', 'Agreed');
  expect(ada.screen()).toContain('Ada:\n  > Agreed\n  why');
  await ada.says('/export');
  expect(ada.lastReply()).toMatchObject({ kind: 'document', text: 'Yours', file: { name: 'data.json' } });
  expect(server.sees.verdicts()).toEqual([]);
  expect(server.sees.callbacks({ unanswered: true })).toEqual([]);
  return ada.screen();
}

describe('grammY talks to the server', () => {
  test('by webhook', async () => {
    await bot.init();
    const handle = webhookCallback(bot, 'std/http', { secretToken: 'abc' });
    const webhook = await listenWebhook(async ({ update, secret }) => {
      const response = await handle(
        new Request('http://localhost/', {
          method: 'POST',
          headers: { 'X-Telegram-Bot-Api-Secret-Token': secret ?? '' },
          body: JSON.stringify(update),
        }),
      );
      return { status: response.status };
    });
    await bot.api.setWebhook(webhook.url, {
      secret_token: 'abc',
      allowed_updates: ['message', 'edited_message', 'callback_query'],
    });
    expect(await conversation()).toMatch(/<document> Yours$/);
    expect((await bot.api.getWebhookInfo()).pending_update_count).toBe(0);
    await webhook.close();
  });

  test('by long polling', async () => {
    const running = bot.start({ drop_pending_updates: true });
    // It deletes the webhook, then asks for updates; an open question is in no record.
    while (server.sees.calls({ method: 'deleteWebhook' }).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await conversation()).toMatch(/<document> Yours$/);
    await bot.stop();
    await running;
  });

  test('errors keep Telegram’s code, words and parameters', async () => {
    await expect(bot.api.sendMessage(12, 'x')).rejects.toMatchObject({
      error_code: 400,
      description: 'Bad Request: chat not found',
    });
    server.faults.add({ fault: { kind: 'flood', retryAfter: 7 } });
    await expect(bot.api.getMe()).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 7 } });
    await bot.api.setWebhook('https://example.org/hook');
    await expect(bot.api.getUpdates()).rejects.toMatchObject({ error_code: 409 });
  });
});
