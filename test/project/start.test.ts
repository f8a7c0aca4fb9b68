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

function start(env: Record<string, string>): Started {
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

async function until(started: Started, pattern: RegExp): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = pattern.exec(started.output());
    if (found) return found[1] ?? found[0];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never said ${pattern.source}:\n${started.output()}`);
}

it('prints one address that answers, ends on SIGTERM within two seconds, and frees its port', {
  timeout: 60_000,
}, async () => {
  const started = start({ PORT: '0' });
  const url = await until(started, /Ready: (http:\/\/127\.0\.0\.1:\d+)/);
  expect((await fetch(url)).status).toBe(200);
  const began = performance.now();
  started.child.kill('SIGTERM');
  await started.ended;
  expect(performance.now() - began).toBeLessThan(2_000);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await expect(fetch(url)).rejects.toThrow('fetch failed');
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
