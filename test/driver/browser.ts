// A real headless browser on a bare machine: unpacks the packaged Chromium once and starts it.
// It refuses the network beyond loopback, so a page that asks for an outside resource fails its test.

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** The packaged browser brings one Latin font and looks for it in Lambda's folders: name this folder and the system's. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;

export interface TestBrowser {
  readonly browser: Browser;
  /** A fresh page in a context of its own; every error the page reports is collected in `problems`. */
  page(options?: BrowserContextOptions): Promise<{ page: Page; problems: string[] }>;
  close(): Promise<void>;
}

/** Takes half a second, and five once after an install to unpack; share one per test file. */
export async function launchBrowser(): Promise<TestBrowser> {
  const folder = await unpacked();
  const browser = await playwright.launch({
    executablePath: join(folder, 'chromium'),
    args: ARGUMENTS,
    env: {
      ...definedOnly(process.env),
      FONTCONFIG_FILE: join(folder, FONT_FILE),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      HOME: folder,
    },
  });
  return {
    browser,
    page: async (options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      return { page, problems };
    },
    close: () => browser.close(),
  };
}

const MODULES = join(import.meta.dirname, '..', '..', 'node_modules');
const FONT_FILE = 'page-fonts.conf';

/** Two processes may unpack at once: the folder gets its name when it is whole, and the second throws its own away. */
async function unpacked(): Promise<string> {
  const about = await readFile(join(MODULES, '@sparticuz', 'chromium', 'package.json'), 'utf8');
  const { version } = JSON.parse(about) as { version: string };
  const cache = join(MODULES, '.cache', 'emmaus-browser');
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'unpacking-'));
  await unpackInto(fresh);
  await writeFile(join(fresh, FONT_FILE), fontConfiguration(folder));
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/** The package unpacks into the folder for temporary files, and its libraries only when it takes itself to be in Lambda. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  process.env['TMPDIR'] = folder;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    delete process.env['AWS_LAMBDA_JS_RUNTIME'];
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
