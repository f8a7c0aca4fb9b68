// A tiny bot for the page's tests: shows what a message can carry, answers taps in every way, forgets one on purpose.

import { Bot, InlineKeyboard, InputFile } from 'grammy';
import type { Update } from 'grammy/types';
import { listenWebhook } from '../driver/telegram.ts';

export const GREETING = 'Welcome. Choose a way.';

/** Serves a webhook at the given Bot API root until stopped. */
export async function startEchoBot(token: string, apiRoot: string): Promise<{ stop(): Promise<void> }> {
  const bot = new Bot(token, { client: { apiRoot } });

  bot.command('start', async (context) => {
    await context.reply(GREETING, {
      reply_markup: new InlineKeyboard()
        .text({ text: 'Say hello', style: 'primary' }, 'v1:hello')
        .text('Alert me', 'v1:alert')
        .row()
        .text('Count 0', 'v1:count:0')
        .text({ text: 'Leave', style: 'danger' }, 'v1:forgotten')
        .row()
        .copyText('Copy the number', '116 123'),
    });
  });
  bot.command('pray', async (context) => {
    await context.reply('What shall the team pray for?', {
      reply_markup: { force_reply: true, input_field_placeholder: 'Your request' },
    });
  });
  bot.command('keys', async (context) => {
    await context.reply('Pick one', {
      reply_markup: { keyboard: [['Morning', 'Evening']], one_time_keyboard: true },
    });
  });
  bot.command('file', async (context) => {
    await context.replyWithDocument(new InputFile(Buffer.from('{"hello":"world"}'), 'export.json'), {
      protect_content: true,
      disable_notification: true,
    });
  });
  bot.command('rich', async (context) => {
    await context.reply(
      '<b>Bold</b>, <i>italic</i>, <code>code</code>, <a href="https://example.org/a">a link</a>, <tg-spoiler>hidden</tg-spoiler>\n' +
        '<blockquote>Come to me, all you who are weary.</blockquote>\n' +
        `<blockquote expandable>${'A long passage goes on and on. '.repeat(12)}</blockquote>`,
      { parse_mode: 'HTML', link_preview_options: { is_disabled: true } },
    );
  });
  bot.command('wrong', async (context) => {
    await context.api.raw
      .sendMessage({ chat_id: context.chat.id, text: 'x', parse_mode: 'Rich' } as never)
      .catch(() => undefined);
  });
  bot.callbackQuery('v1:hello', async (context) => {
    await context.answerCallbackQuery('Hello to you');
  });
  bot.callbackQuery('v1:alert', async (context) => {
    await context.answerCallbackQuery({ text: 'Please read this first.', show_alert: true });
  });
  bot.callbackQuery(/^v1:count:(\d+)$/, async (context) => {
    const next = Number(context.match[1]) + 1;
    await context.answerCallbackQuery();
    await context.editMessageText(`Counted to ${next}`, {
      reply_markup: new InlineKeyboard().text(`Count ${next}`, `v1:count:${next}`),
    });
  });
  bot.callbackQuery('v1:forgotten', () => undefined);
  bot.on('message:text', async (context) => {
    await context.replyWithChatAction('typing');
    await context.reply(`You said: ${context.message.text}`, {
      reply_parameters: { message_id: context.message.message_id, allow_sending_without_reply: true },
    });
  });
  bot.on('message:file', async (context) => {
    await context.reply('I can read text only.');
  });

  // A call that a test makes to fail is no error of the test.
  bot.catch(() => undefined);

  await bot.init();
  const webhook = await listenWebhook(async ({ update }) => {
    await bot.handleUpdate(update as unknown as Update).catch(() => undefined);
    return { status: 200 };
  });
  await bot.api.setWebhook(webhook.url, {
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
  });
  return { stop: webhook.close };
}
