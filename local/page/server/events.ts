// The stream of changes to every open page. Changes within a few milliseconds travel as one frame, each with what it is
// about, so the browser never has to ask back. A page that reconnects gets the whole world again instead of a replay.

import type { ServerResponse } from 'node:http';
import type { Change } from '../../telegram/control.ts';
import type { PageTelegram } from './ports.ts';
import { messageView, personView, toJson } from './views.ts';

const FRAME_MS = 20;
const HEARTBEAT_MS = 15_000;

export type PageEvent = { readonly type: string; readonly [part: string]: unknown };

export interface EventStream {
  /** Takes over the response and keeps it open. */
  join(response: ServerResponse, first: PageEvent): void;
  send(event: PageEvent): void;
  /** Translates a change of the Telegram server. */
  relay(change: Change): void;
  close(): void;
}

export function openEventStream(telegram: PageTelegram, world: () => PageEvent): EventStream {
  const listeners = new Set<ServerResponse>();
  let waiting: (PageEvent | Change)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let toastsSent = telegram.sees.toasts().length;

  const newToasts = (): PageEvent[] => {
    const all = telegram.sees.toasts();
    const fresh = all.slice(Math.min(toastsSent, all.length));
    toastsSent = all.length;
    return fresh.map((toast) => ({ type: 'toast', toast }));
  };

  const flush = () => {
    timer = undefined;
    const batch = waiting;
    waiting = [];
    if (batch.some(isReset)) toastsSent = 0;
    const events = batch.some(isReset) ? [world()] : [...translate(telegram, batch), ...newToasts()];
    if (listeners.size === 0 || events.length === 0) return;
    const frame = `data: ${toJson(events)}\n\n`;
    for (const response of listeners) response.write(frame);
  };
  const enqueue = (entry: PageEvent | Change) => {
    waiting.push(entry);
    timer ??= setTimeout(flush, FRAME_MS);
  };

  const heartbeat = setInterval(() => {
    for (const response of listeners) response.write(': still here\n\n');
  }, HEARTBEAT_MS);
  heartbeat.unref();

  return {
    join(response, first) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(`retry: 1000\ndata: ${toJson([first])}\n\n`);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    send: enqueue,
    relay: enqueue,
    close() {
      clearInterval(heartbeat);
      clearTimeout(timer);
      for (const response of listeners) response.end();
    },
  };
}

const isChange = (entry: PageEvent | Change): entry is Change => 'seq' in entry && 'kind' in entry;
const isReset = (entry: PageEvent | Change): boolean => isChange(entry) && entry.kind === 'reset';

/** One event for each thing that changed, however often it did, in the order of its last change. */
function translate(telegram: PageTelegram, batch: readonly (PageEvent | Change)[]): PageEvent[] {
  const latest = new Map<string, PageEvent | Change>();
  // A message also ends typing and changes what is under the input field: its chat travels with it.
  const chats = batch.filter(isChange).flatMap((change): Change[] =>
    change.kind === 'message' ? [{ ...change, kind: 'chat' }] : [],
  );
  for (const [index, entry] of [...batch, ...chats].entries()) {
    const key = isChange(entry) ? keyOf(entry) : `own:${index}`;
    latest.delete(key);
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
      case 'toast':
      case 'reset':
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
