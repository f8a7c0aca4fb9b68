// Peer: the smallest stock grammY bot on Lambda, as its documentation shows it. No storage, no safety, one reply.
import { Bot, webhookCallback } from 'grammy';

const bot = new Bot(process.env['BENCH_TOKEN'] ?? '', {
  client: { apiRoot: process.env['TELEGRAM_API_ROOT'] ?? '' },
});
bot.on('message:text', (ctx) => ctx.reply(`You said: ${ctx.message.text}`));

export const handler = webhookCallback(bot, 'aws-lambda-async');
