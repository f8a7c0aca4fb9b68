// With a real bot token: asks Telegram for updates by long polling and hands each to the webhook, as Telegram would deliver it:
// one chat in order, an update again until it is answered with 200.
import type { Update } from 'grammy/types';
import type { TelegramFetch } from '../adapters/telegram/fetch.ts';

export interface PollerOptions {
  readonly fetch: TelegramFetch;
  readonly apiRoot: string;
  readonly token: string;
  readonly webhookUrl: string;
  readonly secret: string;
  readonly say: (line: string) => void;
}

const POLL_SECONDS = 25;
const LONGEST_PAUSE_MS = 60_000;
const BUSY_PAUSE_MS = 500;

export interface Poller {
  /** Resolves when polling has ended. */
  readonly ended: Promise<void>;
  stop(): void;
}

export function startPoller(options: PollerOptions): Poller {
  const stopping = new AbortController();
  return { ended: poll(options, stopping.signal), stop: () => stopping.abort() };
}

async function poll(options: PollerOptions, signal: AbortSignal): Promise<void> {
  const chains = new Map<string, Promise<void>>();
  // Asking from an update on tells Telegram that all before it are done: only finished ones may be passed.
  const open = new Set<number>();
  let next = 0;
  let pause = 1_000;
  while (!signal.aborted) {
    try {
      const offset = open.size > 0 ? Math.min(...open) : next;
      const updates = await call<Update[]>(
        options,
        'getUpdates',
        { offset, timeout: open.size > 0 ? 0 : POLL_SECONDS, allowed_updates: ALLOWED },
        signal,
      );
      pause = 1_000;
      const fresh = updates.filter((update) => update.update_id >= next);
      for (const update of fresh) {
        next = update.update_id + 1;
        open.add(update.update_id);
        const key = queueOf(update);
        const before = chains.get(key) ?? Promise.resolve();
        const chain = before
          .then(() => deliver(options, update, signal))
          .then((delivered) => void (delivered && open.delete(update.update_id)))
          .finally(() => chains.get(key) === chain && chains.delete(key));
        chains.set(key, chain);
      }
      // Something is still being answered: look again soon for other chats, without hurrying Telegram.
      if (fresh.length === 0 && open.size > 0) await wait(BUSY_PAUSE_MS, signal);
    } catch (error) {
      if (signal.aborted) break;
      options.say(
        `Telegram did not answer (${error instanceof Error ? error.name : 'unknown'}); trying again in ${pause / 1000} s.`,
      );
      await wait(pause, signal);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }
  await Promise.allSettled(chains.values());
}

const ALLOWED = ['message', 'edited_message', 'callback_query', 'my_chat_member'];

/** As Telegram queues: messages by chat, taps by person, membership by chat. */
function queueOf(update: Update): string {
  if (update.callback_query) return `tap:${update.callback_query.from.id}`;
  if (update.my_chat_member) return `member:${update.my_chat_member.chat.id}`;
  return `chat:${(update.message ?? update.edited_message)?.chat.id ?? 0}`;
}

async function deliver(
  { fetch, webhookUrl, secret }: PollerOptions,
  update: Update,
  signal: AbortSignal,
): Promise<boolean> {
  for (let pause = 500; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const answered = await fetch(webhookUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
      body: JSON.stringify(update),
    }).catch(() => undefined);
    if (answered?.ok) return true;
    await wait(pause, signal);
  }
  return false;
}

async function call<T>(
  { fetch, apiRoot, token }: PollerOptions,
  method: string,
  payload: object,
  signal: AbortSignal,
): Promise<T> {
  const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
    signal,
  });
  const answer = (await response.json()) as {
    ok: boolean;
    result: T;
    description?: string;
    error_code?: number;
  };
  if (!answer.ok) throw new TelegramRefusal(answer.error_code ?? 0, answer.description ?? '');
  return answer.result;
}

export class TelegramRefusal extends Error {
  readonly code: number;
  constructor(code: number, description: string) {
    super(`Telegram refused: ${code} ${description}`);
    this.name = 'TelegramRefusal';
    this.code = code;
  }
}

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

/** A reason not to start, in words for the person at the terminal. */
export class StartError extends Error {}

/** Before polling: is the token good, and is no webhook in the way? Returns the bot's user name. */
export async function greetTelegram(options: PollerOptions): Promise<string> {
  const never = new AbortController().signal;
  const me = await call<{ username: string }>(options, 'getMe', {}, never);
  const hook = await call<{ url: string }>(options, 'getWebhookInfo', {}, never);
  if (hook.url)
    throw new StartError(
      'This bot has a webhook set. Polling would take its messages; use another bot, or remove the webhook first.',
    );
  return me.username;
}
