// Takes the pictures in the docs from the running product: `npm run screenshots`. Invented people, invented words.
import { mkdirSync } from 'node:fs';
import { createMovingClock } from '../local/moving-clock.ts';
import { startPageStack } from '../local/page-stack.ts';
import { launchBrowser } from '../test/driver/browser.ts';
import { visit } from '../test/page/visit.ts';
import { takeMailPictures } from './mail-pictures.ts';

const OUT = 'docs/images';
mkdirSync(OUT, { recursive: true });
const [browser, stack] = await Promise.all([
  launchBrowser(),
  startPageStack({ clock: createMovingClock(), port: 0, note: 'Replies come from the offline companion.' }),
]);
const here = await visit(browser, { server: stack, cast: stack.cast });
await here.says('My exam is tomorrow and I can hardly breathe');
await here.button('I agree').click();
await here.button('Yes, remember').click();
await here.bubble("I'll remember").waitFor();
await here.says('/pray');
await here.bubble('may I keep your prayer request').waitFor();
await here.button('I agree').click();
await here.bubble('What may the prayer team pray for?').waitFor();
await here.says('Please pray that I find some calm before my exam tomorrow.');
await here.button('Team, first name').click();
await here.button('No, thanks').click();
await here.button('Share').click();
await here.group.locator('.message', { hasText: 'some calm' }).waitFor();
await here.group.locator('.key', { hasText: "I'm praying" }).last().click();
await here.group.locator('.key', { hasText: "I'm praying · 1" }).waitFor({ timeout: 10_000 });
await here.page.screenshot({ path: `${OUT}/page.png` });
await here.close();
await takeMailPictures(browser, OUT);
await browser.close();
await stack.close();
process.exit(0);
