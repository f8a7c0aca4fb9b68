// answerCallbackQuery: once, within the 150 seconds Telegram waits.

import { linkProblem } from '../text/link.ts';
import { malformed, refuse } from '../validate/finding.ts';
import { tapLifetime } from '../world/publish.ts';
import type { Call } from './context.ts';
import { textParam } from './params.ts';

export const answerCallbackQuery: Call = ({ world }, params) => {
  const query = world.state.callbacks.get(textParam(params, 'callback_query_id'));
  const now = world.clock.now();
  if (!query || query.answered || now - query.at > tapLifetime) {
    throw refuse('query is too old and response timeout expired or query ID is invalid');
  }
  const url = typeof params['url'] === 'string' && params['url'] !== '' ? params['url'] : undefined;
  if (url !== undefined && linkProblem(url)) throw malformed('URL_INVALID');
  query.answered = true;
  const text = textParam(params, 'text');
  if (text !== '' || url !== undefined) {
    world.state.toasts.push({
      callbackQueryId: query.id,
      userId: query.userId,
      chatId: query.chatId,
      text,
      alert: params['show_alert'] === true,
      ...(url === undefined ? {} : { url }),
      at: now,
    });
    world.changed({ kind: 'toast', chatId: query.chatId, userId: query.userId });
  }
  world.changed({ kind: 'callback', chatId: query.chatId, userId: query.userId });
  return true;
};
