// Who may talk to the page's server: only a page it served itself. A web site open in the same browser could otherwise
// reach loopback, by a form, by fetch, or by a host name of its own that resolves to 127.0.0.1.

import type { IncomingMessage } from 'node:http';

const BODY_LIMIT = 2_000_000;

/** `undefined` when the request is fine, else the status and a short reason. */
export function refusal(
  request: IncomingMessage,
  port: number,
): { status: number; reason: string } | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return { status: 403, reason: 'wrong host' };
  const site = request.headers['sec-fetch-site'];
  if (request.method === 'GET') {
    const foreign = site === 'cross-site' || site === 'same-site';
    // A link on another page may open this one; it may not read from it in the background.
    return foreign && request.headers['sec-fetch-mode'] !== 'navigate'
      ? { status: 403, reason: 'other site' }
      : undefined;
  }
  if (request.method !== 'POST') return { status: 405, reason: 'GET or POST' };
  if (origin !== undefined && !hosts.some((allowed) => origin === `http://${allowed}`)) {
    return { status: 403, reason: 'other origin' };
  }
  if (site !== undefined && site !== 'same-origin') return { status: 403, reason: 'other site' };
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return { status: 415, reason: 'JSON only' };
  }
  return undefined;
}

/** Undefined when the body is too long or not JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_LIMIT) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
