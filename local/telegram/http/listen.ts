// The HTTP face: /bot<token>/<method> and /file/bot<token>/<path> on the loopback interface only.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer =
  | { kind: 'json'; status: number; body: string }
  | { kind: 'html'; status: number; body: string }
  | { kind: 'file'; mime: string; name: string; bytes: Uint8Array }
  /** Close the socket without a word. */
  | { kind: 'cut' };

export type Routes = {
  token: string;
  readonly call: (
    method: string,
    request: IncomingMessage,
    query: URLSearchParams,
    signal: AbortSignal,
  ) => Promise<Answer>;
  readonly file: (path: string) => Answer;
};

const error = (code: number, description: string): Answer => ({
  kind: 'json',
  status: code,
  body: JSON.stringify({ ok: false, error_code: code, description }),
});

async function route(routes: Routes, request: IncomingMessage, signal: AbortSignal): Promise<Answer> {
  const url = URL.parse(request.url ?? '/', 'http://127.0.0.1');
  const match = /^\/(file\/)?bot([^/]+)\/(.*)$/.exec(url?.pathname ?? '');
  if (!url || !match) return error(404, 'Not Found');
  const [, file, token = '', rest = ''] = match;
  if (!/^\d+(:|%3A)[\w-]+$/i.test(token)) return error(404, 'Not Found');
  if (decodeURIComponent(token) !== routes.token) return error(401, 'Unauthorized');
  return file ? routes.file(rest) : await routes.call(rest, request, url.searchParams, signal);
}

function write(response: ServerResponse, answer: Answer): void {
  switch (answer.kind) {
    case 'cut':
      response.destroy();
      return;
    case 'file':
      response.writeHead(200, {
        'content-type': answer.mime,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`,
      });
      response.end(answer.bytes);
      return;
    default:
      response.writeHead(answer.status, {
        'content-type': answer.kind === 'html' ? 'text/html' : 'application/json',
      });
      response.end(answer.body);
  }
}

async function respond(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  // A rejection is a bug in the server; the words of the call stay out of the answer.
  const answer = await route(routes, request, signal).catch(() => error(500, 'Internal Server Error'));
  if (!response.destroyed) write(response, answer);
}

export async function listen(port: number, routes: Routes): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    void respond(routes, request, response, gone.signal);
  });
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}
