// Guesses which update made the bot call: the tap being answered, else an update of the same chat in flight, else the
// only one in flight. Work done later (by a worker) has no cause that could be told from outside.

import { textParam } from '../calls/params.ts';
import type { World } from '../world/world.ts';
import type { Engine } from './engine.ts';

export function causeOf(world: World, engine: Engine, params: Record<string, unknown>): number | undefined {
  const query = world.state.callbacks.get(textParam(params, 'callback_query_id'));
  if (query) return query.updateId;
  const flying = [...engine.inFlight];
  const sameChat = flying.findLast((record) => record.chatId === params['chat_id']);
  if (sameChat) return sameChat.update.update_id;
  return flying.length === 1 ? flying[0]?.update.update_id : undefined;
}
