// `npm start` as a process: one address, a taken port said clearly, state over a restart, and an end that leaves nothing behind.
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** A checkout of its own: `.local/` of whoever runs the tests stays as it is. */
const folder = mkdtempSync(join(tmpdir(), 'emmaus-start-'));
const running = new Set<ChildProcess>();

beforeAll(() => {
  for (const name of ['adapters', 'bot', 'core', 'local', 'locales', 'ops', 'workers', 'package.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

/** In a process group of its own, as a shell starts it: Ctrl-C reaches all of it, and what stays behind can be found. */
function start(env: Record<string, string>, ...options: string[]): Started {
  const child = spawn('npm', ['start', '--', ...options], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

const isAnyoneLeft = ({ child }: Started): boolean => {
  try {
    return process.kill(-(child.pid ?? 0), 0);
  } catch {
    return false;
  }
};

async function until(started: Started, pattern: RegExp): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = pattern.exec(started.output());
    if (found) return found[1] ?? found[0];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never said ${pattern.source}:\n${started.output()}`);
}

/** As the page does it. */
const post = (url: string, act: string, body: unknown): Promise<Response> =>
  fetch(`${url}/api/${act}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const read = async (url: string, path: string): Promise<string> => (await fetch(`${url}${path}`)).text();
const GRACE = 1001;
const CHAT = `/api/chat?chatId=${GRACE}&userId=${GRACE}`;

async function untilRead(url: string, path: string, words: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await read(url, path)).includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`"${words}" never came`);
}

const ADDRESS = /Ready: (http:\/\/127\.0\.0\.1:\d+)/;

it('prints one address, remembers over a restart, forgets when asked to, and ends leaving nothing behind', {
  timeout: 90_000,
}, async () => {
  const first = start({ PORT: '0' });
  const url = await until(first, ADDRESS);
  expect((await fetch(url)).status).toBe(200);
  await post(url, 'say', { userId: GRACE, chatId: GRACE, text: '/language' });
  await untilRead(url, CHAT, 'v1:language:es:set');
  const last = JSON.parse(await read(url, CHAT)) as { messages: { id: number }[] };
  const messageId = last.messages.at(-1)?.id;
  await post(url, 'tap', { userId: GRACE, chatId: GRACE, messageId, data: 'v1:language:es:set' });
  await untilRead(url, CHAT, 'Ajustes');

  const other = start({ PORT: '0' }, '--fresh');
  expect(await other.ended).not.toBe(0);
  expect(other.output()).toContain('Another "npm start" is running in this folder');
  expect(await read(url, CHAT)).toContain('Ajustes');

  const began = performance.now();
  process.kill(-(first.child.pid ?? 0), 'SIGINT');
  await first.ended;
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(isAnyoneLeft(first)).toBe(false);
  await expect(fetch(url)).rejects.toThrow('fetch failed');

  const second = start({ PORT: '0' });
  const again = await until(second, ADDRESS);
  expect(await read(again, CHAT)).toContain('Ajustes');
  await post(again, 'say', { userId: GRACE, chatId: GRACE, text: '/cancel' });
  await untilRead(again, CHAT, 'No hay nada');
  // What a supervisor sends, to npm alone.
  second.child.kill('SIGTERM');
  await second.ended;

  const third = start({ PORT: '0' }, '--fresh');
  const fresh = await until(third, ADDRESS);
  expect(await read(fresh, CHAT)).not.toContain('Ajustes');
  expect(await read(fresh, '/api/state')).not.toContain('USER#');
  process.kill(-(third.child.pid ?? 0), 'SIGINT');
  await third.ended;
});

it('says that a port is taken, and what to do', { timeout: 60_000 }, async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  );
  const started = start({ PORT: String(port) });
  expect(await started.ended).not.toBe(0);
  server.close();
  expect(started.output()).toContain(`Port ${port} is taken`);
});
