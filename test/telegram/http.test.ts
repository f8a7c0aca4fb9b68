// Bodies, uploads, faults, state file, changes.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../local/telegram/control.ts';
import { createTelegramServer } from '../../local/telegram/server.ts';
import { callApi, startTelegram, type TestTelegram } from '../driver/telegram.ts';

let server: TestTelegram;
let ada: number;

beforeEach(async () => {
  server = await startTelegram();
  ada = server.acts.createUser({ firstName: 'Ada' }).id;
  server.acts.start(ada);
});
afterEach(() => server.close());

const post = (method: string, body: URLSearchParams | FormData): Promise<Response> =>
  fetch(`${server.apiRoot}/bot${server.token}/${method}`, { method: 'POST', body });
const botTexts = (): string[] =>
  server.sees
    .messages(ada)
    .filter((m) => m.from.isBot)
    .map((m) => m.text);

test('urlencoded posts and query strings work, values typed by the table', async () => {
  await post(
    'sendMessage',
    new URLSearchParams({ chat_id: String(ada), text: '123', protect_content: 'true' }),
  );
  await fetch(`${server.apiRoot}/bot${server.token}/SENDMESSAGE?chat_id=${ada}&text=query`);
  expect(server.sees.messages(ada).slice(1)).toMatchObject([
    { text: '123', protected: true },
    { text: 'query' },
  ]);
  expect(server.sees.verdicts()).toEqual([]);
});

test('a multipart document is kept byte for byte and can be downloaded', async () => {
  const form = new FormData();
  form.set('chat_id', String(ada));
  form.set('document', 'attach://part1');
  form.set('caption', 'Your data');
  form.set('part1', new Blob(['{"a":1}'], { type: 'application/json' }), 'my data.json');
  const { result } = (await (await post('sendDocument', form)).json()) as {
    result: { document: { file_id: string; file_name: string } };
  };
  expect(result.document.file_name).toBe('my data.json');
  expect(server.sees.calls().at(-1)).toMatchObject({ verdicts: [], payload: { document: { file_size: 7 } } });
  const file = (await callApi(server, 'getFile', { file_id: result.document.file_id })).result as {
    file_path: string;
  };
  const download = await fetch(`${server.apiRoot}/file/bot${server.token}/${file.file_path}`);
  expect(await download.text()).toBe('{"a":1}');
  const [seen] = server.sees.messages(ada).slice(-1);
  expect(seen).toMatchObject({
    kind: 'document',
    text: 'Your data',
    file: { name: 'my data.json', size: 7 },
  });
});

describe('faults', () => {
  const send = (text: string) => callApi(server, 'sendMessage', { chat_id: ada, text });

  test('429 for the next two sends to a chat, then it works', async () => {
    server.faults.add({
      method: 'sendMessage',
      chatId: ada,
      times: 2,
      fault: { kind: 'flood', retryAfter: 3 },
    });
    expect(await send('a')).toMatchObject({ error_code: 429, parameters: { retry_after: 3 } });
    expect((await send('b')).ok).toBe(false);
    expect((await send('c')).ok).toBe(true);
    expect(botTexts()).toEqual(['c']);
  });

  test('500 in JSON, 502 in HTML, 403, any other words', async () => {
    server.faults.add({ fault: { kind: 'internal' } });
    expect(await send('a')).toMatchObject({ error_code: 500 });
    server.faults.add({ fault: { kind: 'blocked' } });
    expect(await send('a')).toMatchObject({ description: 'Forbidden: bot was blocked by the user' });
    server.faults.add({ fault: { kind: 'error', code: 400, description: 'Bad Request: strange' } });
    expect(await send('a')).toMatchObject({ description: 'Bad Request: strange' });
    server.faults.add({ fault: { kind: 'badGateway' } });
    const html = await post('sendMessage', new URLSearchParams({ chat_id: String(ada), text: 'a' }));
    expect(html.status).toBe(502);
    expect(await html.text()).toContain('<h1>502 Bad Gateway</h1>');
    expect(botTexts()).toEqual([]);
  });

  test.each(['cut', 'timeout'] as const)('%s before and after the effect', async (kind) => {
    server.faults.add({ fault: { kind, effect: 'before', ms: 30 } });
    await expect(send('never sent')).rejects.toThrow('fetch failed');
    expect(botTexts()).toEqual([]);
    server.faults.add({ fault: { kind, effect: 'after', ms: 30 } });
    await expect(send('sent unheard')).rejects.toThrow('fetch failed');
    expect(botTexts()).toEqual(['sent unheard']);
  });

  test('slow answers arrive in the end; rules can be taken back', async () => {
    server.faults.add({ fault: { kind: 'slow', ms: 50 } });
    const began = performance.now();
    expect((await send('a')).ok).toBe(true);
    expect(performance.now() - began).toBeGreaterThan(45);
    const remove = server.faults.add({ fault: { kind: 'internal' } });
    expect(server.faults.list()).toHaveLength(1);
    remove();
    expect((await send('b')).ok).toBe(true);
  });
});

test('a restart finds chats, messages, commands, webhook and undelivered updates again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'telegram-state-'));
  const statePath = join(folder, 'telegram.json');
  const first = await createTelegramServer({ statePath });
  const { id } = first.acts.createUser({ firstName: 'Eve' });
  first.acts.start(id);
  first.acts.sendMedia(id, id, { kind: 'document', bytes: new Uint8Array([9, 8]) });
  await callApi(first, 'setMyCommands', { commands: [{ command: 'help', description: 'x' }] });
  await first.close();
  const second = await createTelegramServer({ statePath });
  expect(second.sees.messages(id)).toHaveLength(2);
  const fileId = second.sees.messages(id)[1]?.file?.fileId ?? '';
  expect(second.sees.file(fileId)?.bytes).toEqual(new Uint8Array([9, 8]));
  expect(second.sees.commands(id, id)).toHaveLength(1);
  expect(second.delivery.pending()).toBe(2);
  expect(second.acts.say(id, id, 'x').messageId).toBe(3);
  await second.close();
  await rm(folder, { recursive: true });
});

test('changes come as they happen, by listener and by iterator', async () => {
  const kinds: string[] = [];
  const stop = server.onChange((change) => kinds.push(change.kind));
  const closing = new AbortController();
  const iterated: Change[] = [];
  const reading = (async () => {
    for await (const change of server.changes(closing.signal)) iterated.push(change);
  })();
  await new Promise((resolve) => setImmediate(resolve));
  await callApi(server, 'sendMessage', { chat_id: ada, text: 'x' });
  await new Promise((resolve) => setTimeout(resolve, 5));
  closing.abort();
  await reading;
  stop();
  expect(kinds).toEqual(['message', 'call']);
  expect(iterated.map(({ kind }) => kind)).toEqual(kinds);
});

test('reset forgets people and keeps the settings of the bot', async () => {
  await callApi(server, 'setMyDescription', { description: 'A companion' });
  server.reset();
  expect(server.sees.chats()).toEqual([]);
  expect(server.sees.calls()).toEqual([]);
  expect(server.sees.profile('fr').description).toBe('A companion');
});
