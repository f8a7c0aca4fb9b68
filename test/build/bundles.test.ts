// The files that are deployed: built twice they are the same bytes, they hold no text for readers, and the bot's answers a person as
// Lambda would run it.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../core/languages.ts';
import { createMovingClock } from '../../local/moving-clock.ts';
import { startStack } from '../../local/stack.ts';
import type { TelegramServer } from '../../local/telegram/control.ts';
import { BUNDLES } from '../../ops/build/bundles.ts';
import { contributors } from '../../ops/build/report.ts';
import { createPerson } from '../driver/person.ts';
import { callApi } from '../driver/telegram.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const node = join(root, 'node_modules/.bin/node');
const folders: string[] = [];

const build = async (): Promise<{ out: string; printed: string }> => {
  const out = mkdtempSync(join(tmpdir(), 'emmaus-build-'));
  folders.push(out);
  const { stdout } = await promisify(execFile)(node, ['ops/build.ts', '--out', out], { cwd: root });
  return { out, printed: stdout };
};
let first: { out: string; printed: string };
beforeAll(async () => {
  first = await build();
}, 60_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const code = (out: string, name: string): string =>
  readdirSync(join(out, name))
    .filter((file) => /\.[cm]js$/.test(file))
    .map((file) => readFileSync(join(out, name, file), 'utf8'))
    .join('\n');

test('built twice, every file is the same bytes, but for what V8 compiled', async () => {
  const second = await build();
  for (const { name } of BUNDLES) {
    const files = readdirSync(join(first.out, name));
    expect(readdirSync(join(second.out, name))).toEqual(files);
    for (const file of files.filter((entry) => entry !== 'packs' && !entry.endsWith('.cache')))
      expect([
        name,
        file,
        readFileSync(join(first.out, name, file)).equals(readFileSync(join(second.out, name, file))),
      ]).toEqual([name, file, true]);
  }
}, 60_000);

test('sizes are printed raw and compressed, with the biggest parts by name', () => {
  expect(first.printed).toMatch(/^bot: [\d.]+ KB, [\d.]+ KB gzip \(budget 455\.0 KB\)$/m);
  expect(first.printed).toMatch(/^ {4,}[\d.]+ KB {2}grammy$/m);
  for (const { name } of BUNDLES) {
    const meta = JSON.parse(readFileSync(join(first.out, 'meta', `${name}.json`), 'utf8')) as Parameters<
      typeof contributors
    >[0];
    expect(contributors(meta).length).toBeGreaterThan(5);
  }
});

test('a bundle imports only Node and files beside it, and carries nothing of this machine', () => {
  for (const { name } of BUNDLES) {
    const text = code(first.out, name);
    const { outputs } = JSON.parse(readFileSync(join(first.out, 'meta', `${name}.json`), 'utf8')) as Metafile;
    const imports = Object.values(outputs).flatMap((output) => output.imports.map(({ path }) => path));
    expect(imports.filter((path) => !isBuiltin(path) && outputs[path] === undefined)).toEqual([]);
    expect(text).not.toContain(root);
    expect(text).not.toContain('@aws-sdk/credential-provider-sso');
  }
});

test('tables lose what is written for readers, and keep every language', () => {
  const bot = code(first.out, 'bot');
  expect(bot).not.toMatch(/"benign":|"examples":|benign:\[/);
  for (const language of LANGUAGES) expect(bot).toContain(`"${language}"`);
});

/** The built bot in its own process, behind the local Telegram. */
async function withBot(out: string, act: (telegram: TelegramServer) => Promise<void>): Promise<void> {
  const stack = await startStack({ clock: createMovingClock() });
  const { telegram } = stack;
  if (!telegram) throw new Error('The stack has no local Telegram');
  const child = startBundle(out, stack.env);
  try {
    const { url } = await firstLine(child);
    await callApi(telegram, 'setWebhook', { url: `${url}/telegram`, secret_token: stack.webhookSecret });
    await act(telegram);
    expect(telegram.sees.verdicts()).toEqual([]);
  } finally {
    child.stdin?.end();
    await Promise.race([once(child, 'exit'), new Promise((resolve) => setTimeout(resolve, 2_000))]);
    child.kill();
    await stack.close();
  }
}

test('the built bot answers /start over HTTP, in its own process', async () => {
  await withBot(first.out, async (telegram) => {
    const ada = createPerson(telegram, { firstName: 'Ada', languageCode: 'en' });
    const [welcome] = await ada.starts();
    expect(welcome?.text).toContain('AI companion');
    const [verse] = await ada.says('/verse John 3:16');
    expect(verse?.text).toContain('For God so loved the world');
  });
}, 60_000);

test('a card is in the language of the person, and never missing when its files are', async () => {
  const cardFrom = async (out: string): Promise<string> => {
    let text = '';
    await withBot(out, async (telegram) => {
      const ana = createPerson(telegram, { firstName: 'Ana', languageCode: 'es-ES' });
      [{ text } = { text: '' }] = await ana.says('Quiero matarme');
    });
    return text;
  };
  expect(await cardFrom(first.out)).toMatch(/Gracias/);
  const without = mkdtempSync(join(tmpdir(), 'emmaus-build-'));
  folders.push(without);
  cpSync(first.out, without, {
    recursive: true,
    filter: (path) => !/(?:crisis-(?!rules)|helplines-)\w+-\w+\.json$/.test(path),
  });
  const card = await cardFrom(without);
  expect(card).toMatch(/Thank you/);
  expect(card).toContain('findahelpline.com');
}, 60_000);

function startBundle(out: string, env: Readonly<Record<string, string>>): ChildProcess {
  const args = [fileURLToPath(new URL('./lambda-child.ts', import.meta.url)), join(out, 'bot', 'index.mjs')];
  // Nothing of ours but what Lambda would set.
  return spawn(node, args, {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

async function firstLine(child: ChildProcess): Promise<{ url: string }> {
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{"url"')) return JSON.parse(line) as { url: string };
  }
  throw new Error('The bundle ended before it listened');
}
