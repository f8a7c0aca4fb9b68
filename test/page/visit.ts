// A visitor of the chat page, in the words of what one does there. Visits of one file share one browser tab: each finds it
// as new, with nothing remembered. A visit with options of its own gets a tab of its own.

import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { TestBrowser } from '../driver/browser.ts';

export interface Visit {
  readonly page: Page;
  /** Errors the page reported: none are ever fine. */
  readonly problems: string[];
  readonly privateChat: Locator;
  readonly group: Locator;
  readonly tools: Locator;
  /** Makes somebody the bot never met and becomes them. */
  asNewPerson(languageCode?: string): Promise<number>;
  says(text: string): Promise<void>;
  saysInGroup(text: string): Promise<void>;
  bubble(text: string | RegExp): Locator;
  button(label: string): Locator;
  /** Waits until it is there to be seen. */
  shows(what: Locator): Promise<true>;
  /** Throws when the page reported an error. */
  close(): Promise<void>;
}

export async function visit(
  browser: TestBrowser,
  world: {
    readonly server: { readonly url: string };
    readonly cast: { readonly personas: readonly number[] };
  },
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const ownTab = Object.keys(options).length > 0;
  const { page, problems } = await (ownTab ? open(browser, options) : sharedTab(browser));
  await page.goto(world.server.url);
  await page.locator('#private .person[aria-pressed="true"]').waitFor();
  const privateChat = page.locator('#private');
  const group = page.locator('#group');
  return {
    page,
    problems,
    privateChat,
    group,
    tools: page.locator('#tools'),
    async asNewPerson(languageCode) {
      const before = world.cast.personas.length;
      const name = languageCode === undefined ? 'no language sent' : languageCode;
      await page.locator('.person.new').click();
      await page.getByRole('menuitem').filter({ hasText: name }).first().click();
      await page.locator('#private .person[data-user]').nth(before).waitFor();
      const userId = world.cast.personas.at(-1) ?? 0;
      await page.locator(`#private .person[data-user="${userId}"][aria-pressed="true"]`).waitFor();
      await page.locator('#private .welcome').waitFor();
      return userId;
    },
    async says(text) {
      await page.locator('#private-input').fill(text);
      await page.locator('#private-input').press('Enter');
    },
    async saysInGroup(text) {
      await page.locator('#group-input').fill(text);
      await page.locator('#group-input').press('Enter');
    },
    bubble: (text) => privateChat.locator('.message').filter({ hasText: text }).last(),
    button: (label) => privateChat.locator('.key', { hasText: label }).last(),
    shows: async (what) => {
      await what.waitFor();
      return true;
    },
    close: async () => {
      if (ownTab) await page.context().close();
      else await leave(page);
      // A refused command answers 422, which the browser reports too; anything else is a bug of the page.
      const found = problems.splice(0).filter((problem) => !problem.includes('422'));
      if (found.length > 0) throw new Error(`The page reported: ${found.join('; ')}`);
    },
  };
}

const open = (browser: TestBrowser, options: BrowserContextOptions = {}): ReturnType<TestBrowser['page']> =>
  browser.page({
    viewport: { width: 1400, height: 860 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });

const tabs = new WeakMap<TestBrowser, ReturnType<TestBrowser['page']>>();

async function sharedTab(browser: TestBrowser): ReturnType<TestBrowser['page']> {
  const known = tabs.get(browser) ?? open(browser);
  tabs.set(browser, known);
  return await known;
}

async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto('about:blank');
}
