// Is this token a bot's, and is that bot set up as a companion should be? What @BotFather must change is said, not changed.
import type { TelegramCall } from '../../adapters/telegram/call.ts';

interface BotFlags {
  readonly can_join_groups?: boolean;
  readonly can_read_all_group_messages?: boolean;
  readonly supports_inline_queries?: boolean;
  readonly can_connect_to_business?: boolean;
}

export interface BotCheck {
  /** The deployment cannot go on. */
  readonly fatal?: string;
  readonly advice: readonly string[];
}

/** @param call a Bot API call with the token in question. */
export async function checkBot(call: TelegramCall): Promise<BotCheck> {
  const answer = await call('getMe', {});
  if (!answer.ok) {
    const wrong = answer.error_code === 401 || answer.error_code === 404;
    return {
      fatal: wrong ? 'Telegram does not know this token' : `Telegram answered ${answer.error_code}`,
      advice: [],
    };
  }
  const bot = answer.result as BotFlags;
  const advice = [
    bot.can_read_all_group_messages && 'It reads all messages of groups. @BotFather: /setprivacy, Enable',
    bot.supports_inline_queries && 'It answers inline queries. @BotFather: /setinline, /empty',
    bot.can_connect_to_business &&
      'It may be connected to business accounts. @BotFather: Bot Settings, Business Mode, off',
  ];
  return { advice: advice.filter((line) => typeof line === 'string') };
}
