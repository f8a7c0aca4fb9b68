// Peer: the smallest telegraf bot on Lambda: parse the event, hand the update over. No storage, no safety, one reply.
import { Telegraf } from 'telegraf';

const bot = new Telegraf(process.env['BENCH_TOKEN'] ?? '', {
  telegram: { apiRoot: process.env['TELEGRAM_API_ROOT'] ?? '' },
});
// Given at once: telegraf asks getMe before its first update otherwise, which is not what is compared.
bot.botInfo = {
  id: 1,
  is_bot: true,
  first_name: 'Echo',
  username: 'echo_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
};
bot.on('text', (ctx) => ctx.reply(`You said: ${ctx.message.text}`));

export const handler = async (event: { readonly body: string }): Promise<{ statusCode: number }> => {
  await bot.handleUpdate(JSON.parse(event.body));
  return { statusCode: 200 };
};
