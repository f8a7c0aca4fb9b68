// Pictures of the mails as the product sends them: every language side by side on a narrow screen, by day and by night. For whoever
// changes `workers/mail/letter.ts` to look at; invented people, and the addresses go nowhere.
import { LANGUAGES } from '../core/languages.ts';
import { press } from '../test/bot/crawl.ts';
import type { TestBrowser } from '../test/driver/browser.ts';
import { startWorld } from '../test/driver/world.ts';

/** Of a small phone. */
const WIDTH = 360;
const HEIGHT = 640;

/** The code and the confirmation in every language, as HTML. */
async function sentMails(): Promise<string[]> {
  const world = await startWorld({
    team: 1,
    env: { PUBLIC_URL: 'https://bot.example.org', COMMUNITY_NAME: 'Grace Church' },
  });
  const mails = () => world.stack.aws.ses.mails();
  for (const languageCode of LANGUAGES) {
    const person = world.person({ languageCode });
    await person.prays();
    await person.says('Ana 1');
    await press(person, /:anonymous$/);
    await press(person, /:mail-yes$/);
    await person.says(`${languageCode}@example.org`);
    await press(person, /:mail-right$/);
    await person.says(/^\d{6}$/mu.exec(mails().at(-1)?.text ?? '')?.[0] ?? '');
    await press(person, /:share-\d+$/);
  }
  const found = mails().map(({ html = '' }) => html);
  await world.close();
  return found;
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Writes `mail.png` and `mail-dark.png`. */
export async function takeMailPictures(browser: TestBrowser, folder: string): Promise<void> {
  const mails = await sentMails();
  const frames = mails.map(
    (html) => `<iframe width="${WIDTH}" height="${HEIGHT}" srcdoc="${attribute(html)}"></iframe>`,
  );
  for (const colorScheme of ['light', 'dark'] as const) {
    const viewport = { width: (WIDTH + 12) * 4 + 12, height: (HEIGHT + 12) * 2 + 12 };
    const { page } = await browser.page({ colorScheme, viewport });
    await page.setContent(
      `<body style="margin:12px;display:grid;grid-template-columns:repeat(4,${WIDTH}px);gap:12px;grid-auto-flow:row">` +
        `<style>iframe{border:0}</style>${frames.join('')}</body>`,
    );
    await page.screenshot({ path: `${folder}/mail${colorScheme === 'dark' ? '-dark' : ''}.png` });
    await page.close();
  }
}
