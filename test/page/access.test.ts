// The page for people who use a keyboard, a screen reader, a small window or a long history.

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../driver/browser.ts';
import { GREETING } from './echo-bot.ts';
import { type PageWorld, startPageWorld } from './page-world.ts';
import { type Visit, visit } from './visit.ts';

let browser: TestBrowser;
let world: PageWorld;
let here: Visit;

beforeAll(async () => {
  [browser, world] = await Promise.all([launchBrowser(), startPageWorld()]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});
afterEach(async () => {
  await here.close();
});

const focused =
  '(document.activeElement?.getAttribute("aria-label") || document.activeElement?.textContent || "").trim()';

describe('by keyboard alone', () => {
  it('goes to the field, sends, walks back to a button and presses it', async () => {
    here = await visit(browser, world);
    const { keyboard } = here.page;
    await keyboard.press('Tab');
    expect(await here.page.evaluate(focused)).toBe('Skip to the message field');
    await keyboard.press('Enter');
    await keyboard.type('/start');
    await keyboard.press('Enter');
    await here.bubble(GREETING).waitFor();
    for (
      let presses = 0;
      presses < 8 && !(await here.button('Say hello').evaluate((key) => key.matches(':focus')));
      presses += 1
    ) {
      await keyboard.press('Shift+Tab');
    }
    await keyboard.press('Enter');
    await here.privateChat.locator('.notice', { hasText: 'Hello to you' }).waitFor();
    await keyboard.press('ArrowUp');
    expect(await here.page.evaluate(focused)).toMatch(/^You, /);
  });

  it('chooses a command from the list and leaves it with Escape', async () => {
    here = await visit(browser, world);
    await setCommands();
    await here.page.locator('#private-input').focus();
    await here.page.keyboard.type('/r');
    await here.privateChat.getByRole('option', { name: /\/rich/ }).waitFor();
    await here.page.keyboard.press('Escape');
    expect(await here.privateChat.getByRole('option').count()).toBe(0);
    await here.page.keyboard.type('i');
    await here.page.keyboard.press('Enter');
    await here.bubble('Bold').waitFor();
  });

  it('opens a menu, moves in it, and gives the focus back', async () => {
    here = await visit(browser, world);
    await here.privateChat.getByRole('button', { name: 'More for this chat' }).focus();
    await here.page.keyboard.press('Enter');
    await here.page.keyboard.press('ArrowDown');
    expect(await here.page.evaluate(focused)).toContain('Open by a link');
    await here.page.keyboard.press('Escape');
    expect(await here.page.evaluate(focused)).toBe('More for this chat');
  });

  it('moves between the tools by arrow keys', async () => {
    here = await visit(browser, world);
    await here.tools.getByRole('tab', { name: 'Calls' }).focus();
    await here.page.keyboard.press('ArrowRight');
    await here.tools.getByRole('tabpanel', { name: 'Mail' }).waitFor();
    expect(await here.page.evaluate(focused)).toBe('Mail');
  });
});

describe('to a screen reader', () => {
  it('names every control and says new messages with their buttons', async () => {
    here = await visit(browser, world);
    await here.says('/start');
    await here.page.locator('#announcer', { hasText: `${GREETING} Buttons: Say hello, Alert me` }).waitFor();
    const nameless = await here.page.evaluate(
      `[...document.querySelectorAll('button, a[href], input, select, textarea, iframe')].filter((each) =>
        !(each.getAttribute('aria-label') || each.textContent.trim() || each.title || each.labels?.length)).map((each) => each.outerHTML)`,
    );
    expect(nameless).toEqual([]);
  });
});

describe('in a narrow window', () => {
  it('shows one part at a time and reaches the others by tabs', async () => {
    here = await visit(browser, world, { viewport: { width: 380, height: 740 } });
    expect(await here.group.isVisible()).toBe(false);
    expect(await here.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await here.says('from a phone');
    await here.bubble('You said: from a phone').waitFor();
    await here.page.getByRole('button', { name: 'Team' }).click();
    expect(await here.group.isVisible()).toBe(true);
    expect(await here.privateChat.isVisible()).toBe(false);
    await here.page.getByRole('button', { name: 'Behind' }).click();
    await here.tools.locator('.traffic.call').last().waitFor();
    expect(await here.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});

describe('a long history', () => {
  it('draws 500 messages within a second and stays quick', async () => {
    const { id } = world.telegram.acts.createUser({ firstName: 'Talkative', languageCode: 'en' });
    world.telegram.delivery.hold();
    for (let index = 0; index < 500; index += 1) {
      world.telegram.acts.say(id, id, `Message ${index}: ${'some more words '.repeat(index % 12)}`);
    }
    world.cast.personas.push(id);
    here = await visit(browser, world);
    const opening = Date.now();
    await here.page.locator(`#private .person[data-user="${id}"]`).click();
    await here.privateChat.locator('.message', { hasText: 'Message 499' }).waitFor();
    expect(Date.now() - opening).toBeLessThan(1_500);
    expect(await here.privateChat.locator('.message').count()).toBe(500);
    await here.page
      .locator('#private .scroller')
      .evaluate((element) => element.dispatchEvent(new Event('scroll')));
    const gap =
      '(() => { const s = document.querySelector("#private .scroller"); return s.scrollHeight - s.scrollTop - s.clientHeight; })()';
    await here.page.waitForFunction(`${gap} < 4`);
    const longestFrame = await here.page.evaluate<number>(`new Promise((resolve) => {
      const scroller = document.querySelector('#private .scroller');
      let last = performance.now(), longest = 0, steps = 0;
      const step = (now) => {
        longest = Math.max(longest, now - last); last = now;
        scroller.scrollTop -= 400;
        if (++steps < 40) requestAnimationFrame(step); else resolve(longest);
      };
      requestAnimationFrame(step);
    })`);
    expect(longestFrame).toBeLessThan(250);
    await world.telegram.delivery.release();
  });
});

async function setCommands(): Promise<void> {
  await fetch(`${world.telegram.apiRoot}/bot${world.telegram.token}/setMyCommands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      commands: [
        { command: 'rich', description: 'Shows formatting' },
        { command: 'pray', description: 'Ask for prayer' },
      ],
    }),
  });
  await here.page.waitForTimeout(300);
}
