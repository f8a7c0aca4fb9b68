// A small fetch on node:https for the Bot API: keep-alive, no undici (whose first use costs 34-50 ms on a cold start).
// It serves grammY (`client.fetch`) and our own calls. It never retries, and its errors never carry the URL: the URL holds the token.
import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import type { TLSSocket } from 'node:tls';

/** A call that got no whole answer. `sent` false: the request never left, doing it again is safe. */
export class TelegramFetchError extends Error {
  /** `ECONNREFUSED`, `ETIMEDOUT`, `ABORTED`, `NOT_JSON`, ... */
  readonly code: string;
  readonly sent: boolean;

  constructor(code: string, sent: boolean) {
    super(`No answer from Telegram: ${code}`);
    this.name = 'TelegramFetchError';
    this.code = code;
    this.sent = sent;
  }
}

export type RequestBody = string | Uint8Array | AsyncIterable<Uint8Array>;
export interface FetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RequestBody | null;
  readonly signal?: AbortSignal | null;
}
export interface FetchAnswer {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
  /** Rejects with NOT_JSON for a proxy's HTML page. */
  json(): Promise<unknown>;
}
export interface TelegramFetch {
  (url: string | URL, init?: FetchInit): Promise<FetchAnswer>;
  /** Opens a connection ahead of the first call; never fails. */
  warm(apiRoot: string): Promise<void>;
  close(): void;
}

const CONNECT_MS = 3_000;
/** A socket idle for longer may have been closed on the other side while Lambda slept: a new one is cheaper than a lost answer. */
const MAX_IDLE_MS = 20_000;
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

export function createTelegramFetch(): TelegramFetch {
  const wires = { 'http:': openWire('node:http'), 'https:': openWire('node:https') };

  const fetch = (target: string | URL, init: FetchInit = {}): Promise<FetchAnswer> => {
    const url = new URL(target);
    const wire = url.protocol === 'http:' ? wires['http:']() : wires['https:']();
    wire.dropIdle();
    return exchange(wire, url, init);
  };

  return Object.assign(fetch, {
    async warm(apiRoot: string) {
      await fetch(apiRoot, { method: 'HEAD', signal: AbortSignal.timeout(CONNECT_MS) }).catch(
        () => undefined,
      );
    },
    close() {
      for (const wire of Object.values(wires)) wire.opened?.agent.destroy();
    },
  });
}

interface Wire {
  readonly agent: Agent;
  request(url: URL, options: RequestOptions): ClientRequest;
  dropIdle(): void;
}

/** The module is loaded by getBuiltinModule: `import "node:http"` as ESM would evaluate undici. */
function openWire(name: 'node:http' | 'node:https'): { (): Wire; opened?: Wire } {
  const open: { (): Wire; opened?: Wire } = () => {
    if (open.opened) return open.opened;
    const { Agent: KeepAlive, request } = process.getBuiltinModule(name);
    const agent = new KeepAlive({ keepAlive: true, maxSockets: 64, scheduling: 'lifo' });
    let usedAt = Date.now();
    const dropIdle = () => {
      if (Date.now() - usedAt > MAX_IDLE_MS) {
        for (const socket of Object.values(agent.freeSockets).flat()) socket?.destroy();
      }
      usedAt = Date.now();
    };
    open.opened = { agent, request: (url, options) => request(url, options), dropIdle };
    return open.opened;
  };
  return open;
}

function exchange(wire: Wire, url: URL, init: FetchInit): Promise<FetchAnswer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body = null, signal } = init;
    const length =
      typeof body === 'string' || body instanceof Uint8Array ? Buffer.byteLength(body) : undefined;
    const { connection: _, ...own } = headers as Record<string, string>;
    const request = wire.request(url, {
      method,
      agent: wire.agent,
      headers: { ...own, ...(length === undefined ? {} : { 'content-length': length }) },
    });
    let sent = false;
    const fail = (code: string) => {
      reject(new TelegramFetchError(code, sent));
      request.destroy();
    };
    const connecting = setTimeout(() => fail('CONNECT_TIMEOUT'), CONNECT_MS);
    const onAbort = () => fail(signal?.reason?.name === 'TimeoutError' ? 'ETIMEDOUT' : 'ABORTED');
    const onConnected = () => {
      clearTimeout(connecting);
      sent = true;
    };
    const done = () => {
      clearTimeout(connecting);
      signal?.removeEventListener('abort', onAbort);
    };
    request.on('socket', (socket) => {
      const secure = url.protocol === 'https:';
      if (
        !socket.connecting &&
        !(secure && (socket as TLSSocket & { secureConnecting?: boolean }).secureConnecting)
      ) {
        onConnected();
      } else socket.once(secure ? 'secureConnect' : 'connect', onConnected);
    });
    request.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? 'UNKNOWN'));
    request.on('close', done);
    request.on('response', (response) => {
      readAll(response).then(
        (text) => resolve(answer(response.statusCode ?? 0, text)),
        (error: NodeJS.ErrnoException) => fail(error.code ?? 'UNKNOWN'),
      );
    });
    if (signal?.aborted) return onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    if (body === null || typeof body === 'string' || body instanceof Uint8Array)
      request.end(body ?? undefined);
    else pipe(body, request).catch(() => fail('BODY_FAILED'));
  });
}

async function pipe(body: AsyncIterable<Uint8Array>, request: ClientRequest): Promise<void> {
  for await (const chunk of body) {
    if (request.destroyed) return;
    if (!request.write(chunk))
      await new Promise((resolve) => request.once('drain', resolve).once('close', resolve));
  }
  request.end();
}

async function readAll(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) throw Object.assign(new Error('too large'), { code: 'ANSWER_TOO_LARGE' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const answer = (status: number, text: string): FetchAnswer => ({
  ok: status >= 200 && status < 300,
  status,
  text: () => Promise.resolve(text),
  async json() {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new TelegramFetchError('NOT_JSON', true);
    }
  },
});
