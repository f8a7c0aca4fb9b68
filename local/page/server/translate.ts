// Turns what changed on the Telegram server into events that carry what the page draws, each thing once per frame.

import type { Change } from '../../telegram/control.ts';
import type { PageTelegram } from './ports.ts';
import { messageView, personView } from './views.ts';

export type PageEvent = { readonly type: string; readonly [part: string]: unknown };

const isChange = (entry: PageEvent | Change): entry is Change => 'seq' in entry && 'kind' in entry;
export const isReset = (entry: PageEvent | Change): boolean => isChange(entry) && entry.kind === 'reset';

/** One event for each thing that changed, however often it did, in the order of its last change. */
export function translate(telegram: PageTelegram, batch: readonly (PageEvent | Change)[]): PageEvent[] {
  const latest = new Map<string, PageEvent | Change>();
  // A message ends typing and changes what is under the input field, a person may block: the chat travels too.
  const chats = batch
    .filter(isChange)
    .flatMap((change): Change[] =>
      ['message', 'user'].includes(change.kind) && change.chatId !== undefined
        ? [{ ...change, kind: 'chat' }]
        : [],
    );
  for (const [index, entry] of [...batch, ...chats].entries()) {
    const key = isChange(entry) ? keyOf(entry) : `own:${index}`;
    // Updates keep their place: a call of the same frame was caused by one of them.
    if (key !== 'update') latest.delete(key);
    latest.set(key, entry);
  }
  const calls = new Set(batch.filter(isChange).map((change) => change.callSeq));
  const updates = new Set(batch.filter(isChange).map((change) => change.updateId));
  return [...latest.values()].flatMap((entry): PageEvent[] => {
    if (!isChange(entry)) return [entry];
    const { chatId, messageId } = entry;
    switch (entry.kind) {
      case 'message':
      case 'edited': {
        const message =
          chatId !== undefined && messageId !== undefined && telegram.sees.message(chatId, messageId);
        return message ? [{ type: 'message', message: messageView(message) }] : [];
      }
      case 'deleted':
        return [{ type: 'removed', chatId, messageId }];
      case 'chat':
      case 'typing': {
        const chat = chatId === undefined ? undefined : telegram.sees.chat(chatId);
        return chat === undefined ? [] : [{ type: 'chat', chat }];
      }
      case 'user':
        return [{ type: 'users', users: telegram.sees.users().map(personView) }];
      case 'callback':
        return [{ type: 'callbacks', unanswered: telegram.sees.callbacks({ unanswered: true }) }];
      case 'call':
        return telegram.sees
          .calls()
          .filter((call) => calls.has(call.seq))
          .map((call) => ({ type: 'call', call }));
      case 'update':
        return telegram.sees
          .updates()
          .filter((update) => updates.has(update.update.update_id))
          .map((update) => ({ type: 'update', update }));
      case 'profile':
        return [{ type: 'profile' }];
      case 'faults':
        return [{ type: 'rules', rules: telegram.faults.list() }];
      default:
        return [];
    }
  });
}

function keyOf(change: Change): string {
  switch (change.kind) {
    case 'message':
    case 'edited':
    case 'deleted':
      return `${change.chatId}/${change.messageId}`;
    case 'typing':
    case 'chat':
      return `chat:${change.chatId}`;
    default:
      return change.kind;
  }
}
