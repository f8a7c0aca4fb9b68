// How every Bot API call of the bot behaves, below grammY, where conversations pass through too: waits out a short flood limit once,
// sends a private message again when no answer came, once without what Telegram refuses in it, and takes "message is not modified" for
// what it is: done.
import { milder } from '../core/message/milder.ts';
import type { Clock } from '../core/ports/clock.ts';

/** Longest flood limit worth waiting for inside one update; a longer one makes Telegram deliver the update later. */
const LONGEST_WAIT_SECONDS = 5;
/** Methods that may be repeated when it is unknown whether they happened: repeating them changes nothing or little. */
const REPEATABLE = new Set([
  'sendMessage',
  'editMessageText',
  'editMessageReplyMarkup',
  'answerCallbackQuery',
  'getMe',
]);
const HARMLESS = /message is not modified|query is too old|query ID is invalid/i;

/** The part of `fetch` this needs; `TelegramFetch` fits. */
type HttpFetch = (
  url: string,
  init?: { method?: string; headers?: Record<string, string>; body?: string; signal?: AbortSignal },
) => Promise<{ readonly status: number; json(): Promise<unknown> }>;
type Fetch = typeof fetch;
interface Envelope {
  readonly ok: boolean;
  readonly description?: string;
  readonly parameters?: { readonly retry_after?: number };
}

/** @param newAddress after a 401: the same call under a token read anew, or nothing when there is no newer one. */
export function createPoliteFetch(
  http: HttpFetch,
  clock: Clock,
  newAddress?: (address: string) => Promise<string | undefined>,
): Fetch {
  const send = http as unknown as Fetch;
  return async (input, init) => {
    const method = methodOf(addressOf(input));
    const once = (): Promise<Answer> => attempt(send, input, init);
    let answer = await once();
    if (answer.kind === 'unclear' && mayRepeat(method, init)) {
      await clock.sleep(250);
      answer = await once();
    }
    const wait =
      answer.kind === 'answered' && answer.status === 429
        ? (answer.body.parameters?.retry_after ?? 1)
        : undefined;
    if (wait !== undefined && wait <= LONGEST_WAIT_SECONDS && method !== 'sendChatAction') {
      await clock.sleep(wait * 1000);
      answer = await once();
    }
    if (answer.kind === 'answered' && answer.status === 401 && typeof init?.body === 'string') {
      const renewed = await newAddress?.(addressOf(input));
      if (renewed !== undefined) answer = await attempt(send, renewed, init);
    }
    const plainer = answer.kind === 'answered' && answer.status === 400 && plainerBody(init, answer.body);
    if (plainer) answer = await attempt(send, input, { ...init, body: plainer });
    if (answer.kind === 'unclear') throw answer.error;
    return responseOf(answer);
  };
}

type Answer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: Envelope }
  /** No answer, or one that is not Telegram's: it may have happened or not. */
  | { readonly kind: 'unclear'; readonly error: Error };

async function attempt(
  send: Fetch,
  input: Parameters<Fetch>[0],
  init: Parameters<Fetch>[1],
): Promise<Answer> {
  try {
    const response = await send(input, init);
    return { kind: 'answered', status: response.status, body: (await response.json()) as Envelope };
  } catch (error) {
    if (init?.signal?.aborted) throw error;
    return { kind: 'unclear', error: error instanceof Error ? error : new Error('no answer') };
  }
}

/** Only private chats (positive ids): a group post must never be sent twice. Uploads are streams and can't be repeated. */
function mayRepeat(method: string, init: Parameters<Fetch>[1]): boolean {
  if (!REPEATABLE.has(method) || typeof init?.body !== 'string') return false;
  return !/"chat_id":"?-/.test(init.body);
}

function plainerBody(init: Parameters<Fetch>[1], { description = '' }: Envelope): string | undefined {
  if (typeof init?.body !== 'string') return undefined;
  const payload = milder(JSON.parse(init.body) as Record<string, unknown>, description);
  return payload && JSON.stringify(payload);
}

function responseOf({ status, body }: Extract<Answer, { kind: 'answered' }>): Response {
  const done = !body.ok && status === 400 && HARMLESS.test(body.description ?? '');
  const shown = done ? { ok: true, result: true } : body;
  // The few members grammY reads; building a real Response would load all of undici on a cold start.
  return { ok: status < 400, status, json: () => Promise.resolve(shown) } as unknown as Response;
}

const addressOf = (input: Parameters<Fetch>[0]): string =>
  typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;

const methodOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);
