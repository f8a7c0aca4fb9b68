// What a newcomer does in the first five minutes, in a real browser, on exactly what `npm start` runs.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMovingClock } from '../../local/moving-clock.ts';
import { startPageStack, type PageStack } from '../../local/page-stack.ts';
import { launchBrowser, type TestBrowser } from '../driver/browser.ts';
import { visit, type Visit } from './visit.ts';

let browser: TestBrowser;
let stack: PageStack;
let here: Visit;

beforeAll(async () => {
  [browser, stack] = await Promise.all([
    launchBrowser(),
    startPageStack({ clock: createMovingClock(), port: 0, note: 'Test' }),
  ]);
  here = await visit(browser, { server: stack, cast: stack.cast });
  await here.asNewPerson('en');
});
afterAll(async () => {
  await here.close();
  await browser.close();
  await stack.close();
});

it('talks, after one agreement', async () => {
  await here.says('I feel anxious about my exam tomorrow');
  await here.button('I agree').click();
  await here.bubble('May I keep our last messages').waitFor();
  await here.button('Yes, remember').click();
  await here.bubble("I'll remember our last messages").waitFor();
});

it('sees help first when there is danger', async () => {
  await here.says('I want to end my life');
  await here.bubble('findahelpline.com').waitFor();
  await here.button('United States').click();
  await here.bubble('988').waitFor();
});

it('shares a prayer, sees it in the group, and hears that someone prays', async () => {
  await here.says('/pray');
  await here.button('I agree').click();
  await here.bubble('What may the prayer team pray for?').waitFor();
  await here.says('Please pray for my exam tomorrow.');
  await here.button('Team, no name').click();
  await here.button('Yes, by e-mail').click();
  await here.says('ana@example.org');
  await here.button("Yes, that's right").click();
  const mail = await waitForMail(/\b\d{6}\b/);
  await here.says(/\b(\d{6})\b/.exec(mail)?.[1] ?? '');
  await here.button('Share').click();
  await here.bubble('on its way').waitFor();
  const post = here.group.locator('.message', { hasText: 'Please pray for my exam tomorrow.' });
  await post.waitFor();
  expect(await post.innerText()).not.toContain('Ana');
  await here.group.locator('.key', { hasText: "I'm praying" }).last().click();
  await here.group.locator('.key', { hasText: "I'm praying · 1" }).waitFor({ timeout: 10_000 });
});

it('takes its data along and leaves', async () => {
  await here.says('/export');
  await here.bubble('my-data.json').waitFor();
  await here.says('/delete');
  await here.button('Delete everything').click();
  await here.bubble('Done.').waitFor();
});

it('made no call Telegram would object to', () => {
  expect(stack.stack.telegram?.sees.verdicts()).toEqual([]);
});

async function waitForMail(pattern: RegExp): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = stack.stack.aws.ses.mails().find((mail) => pattern.test(mail.text ?? ''));
    if (found) return found.text ?? '';
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No such mail came');
}
