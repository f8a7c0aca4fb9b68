// The bot's secrets from Secrets Manager, cached in memory. A cold start without them fails closed; a warm process keeps working
// with what it knows when a refresh fails. Nothing is ever written, logged or put into an error.
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import { OutageError } from '../../core/outage.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { DEFAULT_RETRY, type RetryPolicy, withRetries } from '../aws/bounded-retry.ts';
import { clientSettings } from '../aws/client-settings.ts';

/** Milliseconds between two refreshes on demand: a flood of wrong secrets must not become a flood of requests. */
const REFRESH_PAUSE_MS = 60_000;

const secretShape = z.object({
  token: z.string().check(z.regex(/^\d+:[\w-]+$/)),
  webhookSecret: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,256}$/)),
  /** Accepted beside the new one while Telegram's queue drains after a rotation. */
  previousWebhookSecret: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,256}$/))),
  pepper: z.string().check(z.minLength(6)),
});
export interface BotSecrets {
  readonly token: string;
  readonly webhookSecret: string;
  readonly previousWebhookSecret?: string | undefined;
  readonly pepper: string;
}

export interface Secrets {
  /** The cached value; read on the first call. @throws OutageError while nothing is known. */
  current(): Promise<BotSecrets>;
  /** Reads anew, at most once a minute; gives the known value when that fails. @throws OutageError while nothing is known. */
  refresh(): Promise<BotSecrets>;
  /** The cached value without waiting. */
  known(): BotSecrets | undefined;
}

export function createSecrets(options: {
  secretId: string;
  clock: Clock;
  client?: SecretsManagerClient;
  retry?: RetryPolicy;
}): Secrets {
  const { secretId, clock, retry = DEFAULT_RETRY } = options;
  let client = options.client;
  let known: BotSecrets | undefined;
  let reading: Promise<BotSecrets> | undefined;
  let readAt = Number.NEGATIVE_INFINITY;

  async function read(): Promise<BotSecrets> {
    const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
    const manager = (client ??= new SecretsManagerClient(clientSettings()));
    const command = new GetSecretValueCommand({ SecretId: secretId });
    const { SecretString } = await withRetries('secrets', retry, (abortSignal) =>
      manager.send(command, { abortSignal }),
    );
    known = parse(SecretString);
    return known;
  }

  /** One request at a time, whoever asks. */
  const readOnce = (): Promise<BotSecrets> => {
    readAt = clock.now();
    reading ??= read().finally(() => {
      reading = undefined;
    });
    return reading;
  };

  return {
    known: () => known,
    current: async () => known ?? readOnce(),
    async refresh() {
      if (known && clock.now() - readAt < REFRESH_PAUSE_MS) return known;
      try {
        return await readOnce();
      } catch (error) {
        if (known) return known;
        throw error;
      }
    },
  };
}

function parse(text: string | undefined): BotSecrets {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    throw unusable('is not JSON');
  }
  const parsed = secretShape.safeParse(withoutEmpty(value));
  if (parsed.success) return parsed.data;
  const fields = new Set(parsed.error.issues.map((issue) => issue.path.join('.') || 'the whole'));
  throw unusable(`is missing or malformed in: ${[...fields].join(', ')}`);
}

/** An empty or null field is an absent one: consoles and templates write them. */
const withoutEmpty = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null && field !== ''))
    : value;

/** Names fields, never values. */
const unusable = (why: string): OutageError =>
  new OutageError('secrets', 'down', { cause: new Error(`The bot's secret ${why}`) });
