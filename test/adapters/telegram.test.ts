// The way out to Telegram against a real HTTP server that answers, refuses, stalls and hangs up.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Api, InputFile } from 'grammy/web';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTelegramCall } from '../../adapters/telegram/call.ts';
import { createTelegramFetch, type TelegramFetch } from '../../adapters/telegram/fetch.ts';
import { createMessenger } from '../../adapters/telegram/messenger.ts';
import { asChatId, asMessageId } from '../../core/brands.ts';
import type { Messenger } from '../../core/ports/messenger.ts';

const TOKEN = '123456789:AAhhSecretSecretSecretSecret';
const CHAT = asChatId(42);

interface Seen {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
type Reaction = (seen: Seen, response: ServerResponse, socket: Socket) => void;

let server: Server;
let root: string;
let seen: Seen[];
let sockets = new Set<Socket>();
let react: Reaction;
let fetch: TelegramFetch;
let messenger: Messenger;

const json =
  (status: number, value: unknown): Reaction =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
const refuse = (error_code: number, description: string, parameters?: object): Reaction =>
  json(error_code, { ok: false, error_code, description, ...(parameters ? { parameters } : {}) });
const accept: Reaction = json(200, { ok: true, result: { message_id: 7 } });

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const entry = {
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      seen.push(entry);
      react(entry, response, request.socket);
    });
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fetch = createTelegramFetch();
});
afterAll(() => {
  fetch.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen = [];
  sockets = new Set();
  react = accept;
  messenger = createMessenger(
    createTelegramCall({ fetch, apiRoot: root, token: () => TOKEN, timeoutMs: 400 }),
  );
});
const send = () => messenger.send({ chatId: CHAT, text: 'hello' });

describe('the messenger', () => {
  it('sends what it is given, and never a link preview', async () => {
    const message = {
      chatId: CHAT,
      text: 'Ψ 🕊',
      entities: [{ type: 'bold', offset: 0, length: 1 }],
      rows: [
        [
          { kind: 'callback', text: 'Pray', data: 'p:1', style: 'success' },
          { kind: 'copy', text: '988', copy: '988' },
          { kind: 'url', text: 'Site', url: 'https://example.org' },
        ],
      ],
      threadId: 3,
      replyTo: asMessageId(9),
      silent: true,
      protect: true,
    } as const;
    expect(await messenger.send(message)).toEqual({ ok: true, value: { messageId: 7 } });
    expect(seen[0]?.url).toBe(`/bot${TOKEN}/sendMessage`);
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
      chat_id: 42,
      text: 'Ψ 🕊',
      entities: message.entities,
      link_preview_options: { is_disabled: true },
      reply_markup: {
        inline_keyboard: [
          [
            { text: 'Pray', callback_data: 'p:1', style: 'success' },
            { text: '988', copy_text: { text: '988' } },
            { text: 'Site', url: 'https://example.org' },
          ],
        ],
      },
      message_thread_id: 3,
      reply_parameters: { message_id: 9, allow_sending_without_reply: true },
      disable_notification: true,
      protect_content: true,
    });
  });

  it.each([
    [
      429,
      'Too Many Requests: retry after 17',
      { retry_after: 17 },
      { kind: 'rate-limited', retryAfterSeconds: 17 },
    ],
    [
      400,
      'Bad Request: group chat was upgraded to a supergroup chat',
      { migrate_to_chat_id: -100123 },
      { kind: 'migrated', to: -100123 },
    ],
    [403, 'Forbidden: bot was blocked by the user', undefined, { kind: 'unreachable', reason: 'blocked' }],
    [403, 'Forbidden: user is deactivated', undefined, { kind: 'unreachable', reason: 'deactivated' }],
    [
      403,
      'Forbidden: bot was kicked from the supergroup chat',
      undefined,
      { kind: 'unreachable', reason: 'kicked' },
    ],
    [
      403,
      'Forbidden: bot is not a member of the supergroup chat',
      undefined,
      { kind: 'unreachable', reason: 'kicked' },
    ],
    [
      403,
      "Forbidden: bot can't initiate conversation with a user",
      undefined,
      { kind: 'unreachable', reason: 'never-started' },
    ],
    [400, 'Bad Request: chat not found', undefined, { kind: 'unreachable', reason: 'not-found' }],
    [
      400,
      'Bad Request: not enough rights to send text messages to the chat',
      undefined,
      { kind: 'unreachable', reason: 'no-rights' },
    ],
    [400, 'Bad Request: message thread not found', undefined, { kind: 'thread-missing' }],
    [400, 'Bad Request: message to be replied not found', undefined, { kind: 'message-missing' }],
    [400, "Bad Request: can't parse entities: unsupported", undefined, { kind: 'refused', code: 400 }],
    [401, 'Unauthorized', undefined, { kind: 'refused', code: 401 }],
    [500, 'Internal Server Error', undefined, { kind: 'uncertain' }],
  ] as const)('%i %s', async (code, description, parameters, failure) => {
    react = refuse(code, description, parameters);
    expect(await send()).toEqual({ ok: false, error: failure });
    expect(seen).toHaveLength(1);
  });

  it('does not know what became of a send when a proxy, a timeout or a cut line stands in between', async () => {
    const uncertain = { ok: false, error: { kind: 'uncertain' } };
    react = (_, response) =>
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway');
    expect(await send()).toEqual(uncertain);
    react = (_, __, socket) => socket.destroy();
    expect(await send()).toEqual(uncertain);
    react = () => {};
    expect(await send()).toEqual(uncertain);
    react = json(200, { ok: true, result: {} });
    expect(await send()).toEqual(uncertain);
    expect(seen).toHaveLength(4);
  });

  it('knows that nothing was sent when nobody listened', async () => {
    const nobody = createTelegramCall({ fetch, apiRoot: 'http://127.0.0.1:1', token: () => TOKEN });
    const sent = await createMessenger(nobody).send({ chatId: CHAT, text: 'x' });
    expect(sent).toEqual({ ok: false, error: { kind: 'unavailable' } });
  });

  it('edits and removes: an edit without change is done, a lost answer may be repeated', async () => {
    const edit = () => messenger.edit(CHAT, asMessageId(1), { text: 'new' });
    expect(await edit()).toEqual({ ok: true, value: undefined });
    react = refuse(400, 'Bad Request: message is not modified: specified new message content ...');
    expect(await edit()).toEqual({ ok: true, value: undefined });
    react = refuse(400, 'Bad Request: message to edit not found');
    expect(await edit()).toEqual({ ok: false, error: { kind: 'message-missing' } });
    react = refuse(400, "Bad Request: message can't be deleted for everyone");
    expect(await messenger.remove(CHAT, asMessageId(1))).toEqual({ ok: false, error: { kind: 'too-old' } });
    react = (_, __, socket) => socket.destroy();
    expect(await messenger.leave(CHAT)).toEqual({ ok: false, error: { kind: 'unavailable' } });
  });

  it('reads the token anew after a 401, once', async () => {
    let token = TOKEN;
    const refreshToken = async () => {
      token = '5:new';
    };
    const call = createTelegramCall({ fetch, apiRoot: root, token: () => token, refreshToken });
    react = (entry, ...rest) =>
      (entry.url.includes('5:new') ? accept : refuse(401, 'Unauthorized'))(entry, ...rest);
    expect(await createMessenger(call).send({ chatId: CHAT, text: 'x' })).toMatchObject({ ok: true });
    expect(seen.map((entry) => entry.url.split('/')[1])).toEqual([`bot${TOKEN}`, 'bot5:new']);
  });
});

describe('the fetch', () => {
  it('keeps the connection', async () => {
    await send();
    await send();
    await send();
    expect(sockets.size).toBeLessThanOrEqual(1);
  });

  it('names a code in its errors and never the address, which holds the token', async () => {
    react = (_, __, socket) => socket.destroy();
    const failed = await fetch(`${root}/bot${TOKEN}/getMe`).catch((error: unknown) => error);
    expect(failed).toMatchObject({ name: 'TelegramFetchError', code: 'ECONNRESET', sent: true });
    expect(`${String(failed)} ${(failed as Error).stack} ${JSON.stringify(failed)}`).not.toContain('Secret');
  });

  it('stops when told to', async () => {
    react = () => {};
    const began = performance.now();
    const stopped = await fetch(root, { signal: AbortSignal.timeout(60) }).catch((error: unknown) => error);
    expect(stopped).toMatchObject({ code: 'ETIMEDOUT' });
    await expect(fetch(root, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'ABORTED',
      sent: false,
    });
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('warms up without complaint', async () => {
    await fetch.warm('http://127.0.0.1:1');
    await fetch.warm(root);
    expect(seen).toHaveLength(1);
  });

  it('carries grammY: calls, refusals and uploads', async () => {
    const carried: unknown = fetch;
    const api = new Api(TOKEN, { apiRoot: root, fetch: carried as typeof globalThis.fetch });
    expect(await api.sendMessage(1, 'né')).toEqual({ message_id: 7 });
    expect(seen[0]?.headers['content-type']).toBe('application/json');
    react = refuse(403, 'Forbidden: bot was blocked by the user');
    await expect(api.sendMessage(1, 'x')).rejects.toMatchObject({ error_code: 403 });
    react = accept;
    const file = new InputFile(new TextEncoder().encode('a,b\n1,2\n'), 'export.csv');
    await api.sendDocument(1, file);
    expect(seen.at(-1)?.headers['content-type']).toContain('multipart/form-data');
    expect(seen.at(-1)?.body).toContain('a,b\n1,2\n');
  });
});
