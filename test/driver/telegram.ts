// Starts the strict Bot API server for a test and, where wanted, a webhook receiver or grammY's own bot on it.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TelegramServer, TelegramServerOptions } from '../../local/telegram/control.ts';
import { createTelegramServer } from '../../local/telegram/server.ts';
import type { WireUpdate } from '../../local/telegram/wire.ts';
import { createMovableClock, type MovableClock } from './movable-clock.ts';

export type TestTelegram = TelegramServer & { readonly clock: MovableClock };

/** Retry delays shrink to a hundredth, time stands still until moved. */
export async function startTelegram(
  options: Omit<TelegramServerOptions, 'clock'> & { clock?: MovableClock } = {},
): Promise<TestTelegram> {
  const clock = options.clock ?? createMovableClock();
  const server = await createTelegramServer({ retryDelayScale: 0.01, ...options, clock });
  return Object.assign(server, { clock });
}

export type WebhookRequest = { update: WireUpdate; secret: string | undefined };
export type WebhookAnswer = { status: number; headers?: Record<string, string> };

/** A webhook receiver; the handler's rejection becomes a 500. */
export async function listenWebhook(
  handler: (request: WebhookRequest) => Promise<WebhookAnswer> | WebhookAnswer,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const update = JSON.parse(Buffer.concat(chunks).toString('utf8')) as WireUpdate;
      const secret = request.headers['x-telegram-bot-api-secret-token'];
      Promise.resolve({ update, secret: typeof secret === 'string' ? secret : undefined })
        .then(handler)
        .catch((): WebhookAnswer => ({ status: 500 }))
        .then((answer) => response.writeHead(answer.status, answer.headers).end())
        .catch(() => response.destroy());
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

export type RawAnswer = {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number; migrate_to_chat_id?: number };
};

/** A Bot API call as JSON over HTTP, without grammY in between. */
export async function callApi(
  server: Pick<TelegramServer, 'apiRoot' | 'token'>,
  method: string,
  params: Record<string, unknown> = {},
): Promise<RawAnswer> {
  const response = await fetch(`${server.apiRoot}/bot${server.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
  return (await response.json()) as RawAnswer;
}
