// One webhook POST, as Telegram does it: secret header, 60-second limit, Retry-After read from the answer.

import type { WireUpdate } from '../wire.ts';
import type { Webhook } from '../world/records.ts';

export type Sent = { status?: number; error?: string; ms: number; retryAfterSeconds?: number };

const words = (error: unknown): string => {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  if (name === 'TimeoutError') return 'Read timeout expired';
  if (cause?.code === 'ECONNREFUSED') return 'Connection refused';
  return 'Connection closed';
};

export async function sendUpdate(
  webhook: Pick<Webhook, 'url' | 'secret'>,
  update: WireUpdate | Record<string, unknown>,
  timeoutMs: number,
  closing: AbortSignal,
): Promise<Sent> {
  const began = performance.now();
  const elapsed = (): number => Math.round(performance.now() - began);
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(webhook.secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': webhook.secret }),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), closing]),
    });
    const body = await response.text();
    void body;
    const after = Number(response.headers.get('retry-after'));
    return {
      status: response.status,
      ms: elapsed(),
      ...(Number.isFinite(after) && after > 0 ? { retryAfterSeconds: Math.min(after, 3600) } : {}),
      ...(response.ok
        ? {}
        : { error: `Wrong response from the webhook: ${response.status} ${response.statusText}`.trim() }),
    };
  } catch (error) {
    return { error: words(error), ms: elapsed() };
  }
}
