// The HTTP side of the webhook: who may speak (constant-time secret), what is readable, what Telegram is answered.
// It refuses to read a body before the secret is right, and never asks for a redelivery of what can't be read.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context as LambdaContext } from 'aws-lambda';
import type { Update } from 'grammy/types';
import { asEpochMillis } from '../core/brands.ts';
import { OutageError } from '../core/outage.ts';
import type { Clock } from '../core/ports/clock.ts';
import { MESSAGES, type Log } from '../core/ports/log.ts';
import type { Metrics } from '../core/ports/metrics.ts';
import { deadlineOf, type Outcome, type Timing } from './process-update.ts';

export interface WebhookSecrets {
  readonly webhookSecret: string;
  readonly previousWebhookSecret?: string | undefined;
}

export interface WebhookDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Current secrets; asked again with `refresh` before a request is turned away, so a rotation loses nothing. */
  readonly secrets: (options?: { refresh?: boolean }) => Promise<WebhookSecrets>;
  readonly process: (update: Update, timing: Timing) => Promise<Outcome>;
}

const MAX_BODY_BYTES = 1_000_000;
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

export type WebhookHandler = (
  event: APIGatewayProxyEvent,
  context?: LambdaContext,
) => Promise<APIGatewayProxyResult>;

export const createWebhook =
  (deps: WebhookDeps): WebhookHandler =>
  async (event, context) => {
    const startedAt = deps.clock.now();
    const admitted = await admit(deps, headerOf(event.headers, SECRET_HEADER));
    if (admitted === 'no') deps.metrics.count('secret-refused');
    if (admitted !== 'yes')
      return answer(admitted === 'no' ? 401 : 503, admitted === 'no' ? {} : { 'Retry-After': '2' });

    const update = readUpdate(event);
    if (typeof update === 'string') {
      deps.metrics.count('update-unreadable', { reason: update });
      return answer(200);
    }
    const remaining = context?.getRemainingTimeInMillis?.() ?? 29_000;
    const timing = { deadline: deadlineOf(startedAt, remaining), correlation: `u${update.update_id}` };
    try {
      const outcome = await deps.process(update, timing);
      const ms = deps.clock.now() - startedAt;
      deps.log.info(MESSAGES.updateDone, { correlation: timing.correlation, status: outcome.status, ms });
      deps.metrics.count('update-done', { outcome: String(outcome.status) });
      deps.metrics.duration('update-ms', ms);
      return outcome.status === 200
        ? answer(200)
        : answer(503, { 'Retry-After': String(outcome.retryAfterSeconds) });
    } catch (error) {
      // Nothing below should throw; if it does, Telegram must not redeliver the same crash for a day.
      deps.log.error(MESSAGES.updateFailed, error, { correlation: timing.correlation });
      return error instanceof OutageError ? answer(503, { 'Retry-After': '2' }) : answer(200);
    }
  };

const answer = (statusCode: number, headers: Record<string, string> = {}): APIGatewayProxyResult => ({
  statusCode,
  headers: { 'Content-Type': 'text/plain', ...headers },
  body: '',
});

function headerOf(
  headers: APIGatewayProxyEvent['headers'] | null | undefined,
  name: string,
): string | undefined {
  for (const [key, value] of Object.entries(headers ?? {})) if (key.toLowerCase() === name) return value;
  return undefined;
}

/** Compares digests, so neither length nor content shows in the time it takes. */
function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

const matches = (given: string, secrets: WebhookSecrets): boolean =>
  [secrets.webhookSecret, secrets.previousWebhookSecret]
    .filter((secret) => secret !== undefined)
    .some((secret) => sameSecret(given, secret));

async function admit(deps: WebhookDeps, given: string | undefined): Promise<'yes' | 'no' | 'later'> {
  if (given === undefined) return 'no';
  try {
    if (matches(given, await deps.secrets())) return 'yes';
    return matches(given, await deps.secrets({ refresh: true })) ? 'yes' : 'no';
  } catch (error) {
    if (!(error instanceof OutageError)) throw error;
    deps.log.error(MESSAGES.secretsUnavailable, error);
    return 'later';
  }
}

function readUpdate(
  event: APIGatewayProxyEvent,
): Update | 'empty' | 'too-large' | 'not-json' | 'not-an-update' {
  if (!event.body) return 'empty';
  if (bytesOf(event.body, event.isBase64Encoded) > MAX_BODY_BYTES) return 'too-large';
  const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString('utf8') : event.body;
  try {
    const parsed: unknown = JSON.parse(text);
    const isUpdate =
      typeof parsed === 'object' &&
      parsed !== null &&
      Number.isSafeInteger((parsed as { update_id?: unknown }).update_id);
    return isUpdate ? (parsed as Update) : 'not-an-update';
  } catch {
    return 'not-json';
  }
}

/** Bytes on the wire: a character of many scripts has two or three of them. */
const bytesOf = (body: string, base64: boolean): number =>
  base64 ? Math.floor(body.length * 0.75) : Buffer.byteLength(body);

/** Milliseconds since the epoch as this machine counts them. */
export const systemClock: Clock = {
  now: () => asEpochMillis(Date.now()),
  sleep: (ms, until) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      const wake = (): void => {
        clearTimeout(timer);
        resolve();
      };
      until?.addEventListener('abort', wake, { once: true });
    }),
};
