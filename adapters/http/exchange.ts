// One HTTP exchange on node:https with keep-alive, for Telegram and AWS. No undici: its first use costs 34-50 ms of a cold start.
// It never retries, and its errors carry a code and never the address: Telegram's addresses hold the token.
import type { Agent, ClientRequest, IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http';
import type { TLSSocket } from 'node:tls';

/** No whole answer came. `sent` false: the request never left, doing it again is safe. */
export class ExchangeError extends Error {
  /** `ECONNREFUSED`, `ETIMEDOUT`, `ABORTED`, `CONNECT_TIMEOUT`, ... */
  readonly code: string;
  readonly sent: boolean;

  constructor(code: string, sent: boolean) {
    super(`No answer: ${code}`);
    this.name = 'ExchangeError';
    this.code = code;
    this.sent = sent;
  }
}

export interface ExchangeRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array> | null;
  readonly signal?: AbortSignal | null | undefined;
}
export interface ExchangeAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}
export interface Http {
  exchange(url: URL, request: ExchangeRequest): Promise<ExchangeAnswer>;
  close(): void;
}

/** A socket idle for longer may have been closed on the other side while Lambda slept: a new one is cheaper than a lost answer. */
const MAX_IDLE_MS = 20_000;
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/** @param connectMs milliseconds until the connection stands. */
export function createHttp(connectMs: number): Http {
  const wires = { 'http:': openWire('node:http'), 'https:': openWire('node:https') };
  return {
    exchange(url, request) {
      const wire = url.protocol === 'http:' ? wires['http:']() : wires['https:']();
      wire.dropIdle();
      return exchange(wire, url, request, connectMs);
    },
    close() {
      for (const wire of Object.values(wires)) wire.opened?.agent.destroy();
    },
  };
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

function exchange(
  wire: Wire,
  url: URL,
  { method, headers, body = null, signal }: ExchangeRequest,
  connectMs: number,
): Promise<ExchangeAnswer> {
  return new Promise((resolve, reject) => {
    const length =
      typeof body === 'string' || body instanceof Uint8Array ? Buffer.byteLength(body) : undefined;
    const request = wire.request(url, {
      method,
      agent: wire.agent,
      headers: { ...headers, ...(length === undefined ? {} : { 'content-length': length }) },
    });
    let sent = false;
    const fail = (code: string) => {
      reject(new ExchangeError(code, sent));
      request.destroy();
    };
    const connecting = setTimeout(() => fail('CONNECT_TIMEOUT'), connectMs);
    const onAbort = () => fail(signal?.reason?.name === 'TimeoutError' ? 'ETIMEDOUT' : 'ABORTED');
    const onConnected = () => {
      clearTimeout(connecting);
      sent = true;
    };
    request.on('socket', (socket) => {
      const secure = url.protocol === 'https:';
      const shaking = secure && (socket as TLSSocket & { secureConnecting?: boolean }).secureConnecting;
      if (!socket.connecting && !shaking) onConnected();
      else socket.once(secure ? 'secureConnect' : 'connect', onConnected);
    });
    request.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? 'UNKNOWN'));
    request.on('close', () => {
      clearTimeout(connecting);
      signal?.removeEventListener('abort', onAbort);
    });
    request.on('response', (response) => {
      readAll(response).then(
        (text) => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
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
