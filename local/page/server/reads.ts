// Everything the page reads by GET: a chat, the stored state, a mail's HTML (in a document that can do nothing), a file
// that somebody sent, the client's own files.

import type { ServerResponse } from 'node:http';
import type { PageMail, PageState, PageTelegram } from './ports.ts';
import { PAGE_POLICY, type StaticFiles } from './static-files.ts';
import { openChat, toJson } from './views.ts';

/** The sandbox in the policy holds even when the address is opened on its own. */
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export interface Readable {
  readonly telegram: PageTelegram;
  readonly mail: PageMail;
  readonly state: PageState;
  readonly files: StaticFiles;
}

export function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(toJson(body));
}

export async function answerRead(
  sources: Readable,
  path: string,
  query: URLSearchParams,
  response: ServerResponse,
): Promise<void> {
  const { telegram, mail, state, files } = sources;
  if (path === '/api/chat') {
    const chatId = Number(query.get('chatId'));
    return reply(response, 200, openChat(telegram, chatId, Number(query.get('userId'))));
  }
  if (path === '/api/state') return reply(response, 200, await state.read());
  const [, area, id] = path.split('/').map(decodeURIComponent);
  if (area === 'mail' && id !== undefined) {
    const found = mail.mails().find((each) => each.messageId === id);
    if (found === undefined) return reply(response, 404, { error: 'no such mail' });
    const html = `<!doctype html><meta charset="utf-8"><base target="_blank">${found.html ?? ''}`;
    return send(response, { type: 'text/html; charset=utf-8', body: Buffer.from(html) }, MAIL_POLICY);
  }
  if (area === 'file' && id !== undefined) {
    const found = telegram.sees.file(id);
    if (found === undefined) return reply(response, 404, { error: 'no such file' });
    response.setHeader(
      'content-disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`,
    );
    return send(
      response,
      { type: 'application/octet-stream', body: Buffer.from(found.bytes) },
      "default-src 'none'",
    );
  }
  const file = await files.find(path);
  if (file === undefined) return reply(response, 404, { error: 'nothing here' });
  return send(response, file, PAGE_POLICY);
}

function send(response: ServerResponse, file: { type: string; body: Buffer }, policy: string): void {
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': file.body.length,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(file.body);
}
