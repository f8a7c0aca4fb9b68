// The stream of changes to every open page. Changes within a few milliseconds travel as one frame, each with what it is
// about, so the browser never has to ask back. A page that reconnects gets the whole world again instead of a replay.

import type { ServerResponse } from 'node:http';
import type { Change } from '../../telegram/control.ts';
import type { PageTelegram } from './ports.ts';
import { isReset, type PageEvent, translate } from './translate.ts';
import { toJson } from './views.ts';

const FRAME_MS = 20;
const HEARTBEAT_MS = 15_000;

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
