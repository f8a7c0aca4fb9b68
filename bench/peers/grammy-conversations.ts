// Peer: stock grammY with the conversations plugin and its in-memory storage; every message is answered inside an open conversation.
import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations';
import { Bot, type Context, webhookCallback } from 'grammy';

type Flavored = ConversationFlavor<Context>;

const bot = new Bot<Flavored>(process.env['BENCH_TOKEN'] ?? '', {
  client: { apiRoot: process.env['TELEGRAM_API_ROOT'] ?? '' },
});
bot.use(conversations());
bot.use(
  createConversation(async function echo(conversation: Conversation<Flavored>, ctx: Context) {
    await ctx.reply(`You said: ${ctx.message?.text ?? ''}`);
    const next = await conversation.waitFor('message:text');
    await next.reply(`Then you said: ${next.message.text}`);
  }),
);
bot.on('message:text', (ctx) => ctx.conversation.enter('echo'));

export const handler = webhookCallback(bot, 'aws-lambda-async');
