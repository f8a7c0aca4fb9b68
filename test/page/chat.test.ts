// The chat side of the page, as a person sees it, in a real browser against the real local Bot API server.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../driver/browser.ts';
import { GREETING } from './echo-bot.ts';
import { type PageWorld, startPageWorld } from './page-world.ts';
import { type Visit, visit } from './visit.ts';

let browser: TestBrowser;
let world: PageWorld;
let here: Visit;

beforeAll(async () => {
  [browser, world] = await Promise.all([launchBrowser(), startPageWorld({ forum: true })]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});
beforeEach(async () => {
  here = await visit(browser, world);
});
afterEach(async () => {
  await here.close();
});

describe('a private chat', () => {
  it('tells a first-time visitor what this is and what to try', async () => {
    await here.asNewPerson('en');
    expect(await here.page.locator('#intro').innerText()).toContain('Write');
    const words = await here.privateChat.locator('.welcome').innerText();
    expect(words).toContain('I feel anxious about tomorrow');
    await here.page.getByRole('button', { name: 'Put this introduction away' }).click();
    await here.page.reload();
    await here.page.locator('#private .person').first().waitFor();
    expect(await here.page.locator('#intro').isVisible()).toBe(false);
  });

  it('answers what was said, under the words it answers', async () => {
    await here.asNewPerson('en');
    await here.says('good morning');
    const answer = here.bubble('You said: good morning');
    await answer.waitFor();
    expect(await answer.locator('.reply-to').innerText()).toBe('good morning');
    await answer.locator('.reply-to').click();
    await here.page.locator('.message.own.found').waitFor();
  });

  it('shows what somebody typed as text, whatever it looks like', async () => {
    await here.asNewPerson('en');
    await here.says('<script>document.title="taken"</script><img src=x onerror=alert(1)>');
    await here.bubble('You said: <script>').waitFor();
    expect(await here.privateChat.locator('.messages script, .messages img').count()).toBe(0);
    expect(await here.page.title()).not.toBe('taken');
  });

  it('starts, taps, and reads toast and alert', async () => {
    await here.asNewPerson('en');
    await here.privateChat.locator('.start').click();
    await here.bubble(GREETING).waitFor();
    await here.button('Say hello').click();
    await here.privateChat.locator('.notice', { hasText: 'Hello to you' }).waitFor();
    await here.button('Alert me').click();
    const alert = here.page.getByRole('dialog');
    expect(await alert.innerText()).toContain('Please read this first.');
    await alert.getByRole('button', { name: 'OK' }).click();
    expect(await here.button('Say hello').getAttribute('title')).toBe('primary button');
  });

  it('marks an edited message and redraws its buttons in place', async () => {
    await here.asNewPerson('en');
    await here.says('/start');
    await here.button('Count 0').click();
    const edited = here.bubble('Counted to 1');
    await edited.waitFor();
    expect(await edited.locator('.edited').innerText()).toBe('edited');
    expect(await here.button('Count 1').isVisible()).toBe(true);
    expect(await here.bubble(GREETING).count()).toBe(0);
  });

  it('copies a number and says so', async () => {
    await here.asNewPerson('en');
    await here.says('/start');
    await here.button('Copy the number').click();
    await here.privateChat.locator('.notice', { hasText: 'Copied: 116 123' }).waitFor();
    expect(await here.page.evaluate('navigator.clipboard.readText()')).toBe('116 123');
  });

  it('draws formatting, unfolds a long quotation, uncovers a spoiler', async () => {
    await here.asNewPerson('en');
    await here.says('/rich');
    const rich = here.bubble('Bold');
    await rich.locator('strong', { hasText: 'Bold' }).waitFor();
    expect(await rich.locator('a').getAttribute('href')).toBe('https://example.org/a');
    expect(await rich.locator('a').getAttribute('rel')).toContain('noopener');
    const folded = (await rich.locator('.expandable').boundingBox())?.height ?? 0;
    await rich.getByRole('button', { name: 'Show all' }).click();
    expect((await rich.locator('.expandable').boundingBox())?.height ?? 0).toBeGreaterThan(folded);
    await rich.getByRole('button', { name: /Hidden text/ }).click();
    expect(await rich.locator('.spoiler.shown').innerText()).toBe('hidden');
  });

  it('asks a question with its own placeholder and ties the answer to it', async () => {
    await here.asNewPerson('en');
    await here.says('/pray');
    await here.bubble('What shall the team pray for?').waitFor();
    await here.page.locator('#private-input[placeholder="Your request"]').waitFor();
    await here.says('for my sister');
    const own = here.privateChat.locator('.message.own').filter({ hasText: 'for my sister' });
    expect(await here.shows(own.locator('.reply-to', { hasText: 'What shall the team pray for?' }))).toBe(
      true,
    );
  });

  it('puts the keyboard of the bot under the field and sends its words', async () => {
    await here.asNewPerson('en');
    await here.says('/keys');
    await here.privateChat.locator('.reply-keyboard').getByRole('button', { name: 'Evening' }).click();
    await here.bubble('You said: Evening').waitFor();
    expect(await here.privateChat.locator('.reply-keyboard').isVisible()).toBe(false);
  });

  it('offers a document for download and marks it silent and protected', async () => {
    await here.asNewPerson('en');
    await here.says('/file');
    const file = here.bubble('export.json');
    await file.waitFor();
    expect(await file.locator('.mark.bell').count()).toBe(1);
    expect(await file.locator('.mark.lock').count()).toBe(1);
    const [download] = await Promise.all([
      here.page.waitForEvent('download'),
      file.locator('a.card').click(),
    ]);
    expect(download.suggestedFilename()).toBe('export.json');
  });

  it('sends made-up media', async () => {
    await here.asNewPerson('en');
    await here.privateChat.getByRole('button', { name: 'Send a photo, voice message or file' }).click();
    await here.page.getByRole('menuitem', { name: 'Voice message' }).click();
    await here.privateChat.locator('.own .medium.voice').waitFor();
    expect(await here.shows(here.bubble('I can read text only.'))).toBe(true);
  });

  it('edits and deletes own messages', async () => {
    await here.asNewPerson('en');
    await here.says('frist');
    await here.bubble('You said: frist').waitFor();
    await here.page.locator('#private-input').press('ArrowUp');
    await here.says('first');
    const own = here.privateChat.locator('.message.own').filter({ hasText: 'first' });
    await own.locator('.edited').waitFor();
    await own.hover();
    await own.locator('.dots').click();
    await here.page.getByRole('menuitem', { name: 'Delete' }).click();
    expect(await here.shows(here.privateChat.locator('.service', { hasText: 'Message deleted' }))).toBe(true);
  });

  it('writes right-to-left text from the right', async () => {
    await here.asNewPerson('ar');
    await here.says('صباح الخير');
    await here.privateChat.locator('.message.own .words:dir(rtl)').waitFor();
    expect(await here.page.locator('body:dir(ltr)').count()).toBe(1);
  });

  it('marks a person who got a message meanwhile', async () => {
    const first = await here.asNewPerson('en');
    await here.asNewPerson('es');
    world.telegram.acts.say(first, first, 'are you there?');
    const chip = here.privateChat.locator(`.person[data-user="${first}"]`);
    expect(await here.shows(chip.locator('.unread'))).toBe(true);
    await chip.click();
    await here.bubble('You said: are you there?').waitFor();
    expect(await chip.locator('.unread').count()).toBe(0);
  });

  it('lets a person tap a button that is not there', async () => {
    const userId = await here.asNewPerson('en');
    await here.says('/start');
    await here.bubble(GREETING).waitFor();
    await here.privateChat.getByRole('button', { name: 'More for this chat' }).click();
    await here.page.getByRole('menuitem', { name: 'Tap a button that is not there' }).click();
    await here.page.getByLabel('Callback data of the button').fill('v0:long-gone');
    await here.page.keyboard.press('Enter');
    await expect
      .poll(() => world.telegram.sees.callbacks().map(({ userId: by, data }) => `${by} ${data}`))
      .toContain(`${userId} v0:long-gone`);
  });

  it('blocks and unblocks the bot', async () => {
    await here.asNewPerson('en');
    await here.says('hello');
    await here.bubble('You said: hello').waitFor();
    await here.privateChat.getByRole('button', { name: 'More for this chat' }).click();
    await here.page.getByRole('menuitem', { name: 'Block the bot' }).click();
    await here.privateChat.getByRole('button', { name: 'Unblock' }).click();
    expect(await here.shows(here.page.locator('#private-input'))).toBe(true);
  });
});

describe('the group', () => {
  it('shows who speaks, and lets another member tap', async () => {
    await here.saysInGroup('/start@emmaus_local_bot');
    await here.group.locator('.message.own').last().waitFor();
    await here.group.locator('.key', { hasText: 'Say hello' }).last().waitFor();
    await here.group.locator('.person', { hasText: 'Daniel' }).click();
    await here.group.locator('.message.other .from', { hasText: 'Ruth Keller' }).last().waitFor();
    await here.group.locator('.key', { hasText: 'Say hello' }).last().click();
    expect(await here.shows(here.group.locator('.notice', { hasText: 'Hello to you' }))).toBe(true);
  });

  it('keeps topics apart and gives the outsider no field', async () => {
    await here.group.getByRole('button', { name: 'More for this group' }).click();
    await here.page.getByRole('menuitem', { name: 'New topic' }).click();
    await here.page.getByLabel('Name of the topic').fill('Thanks');
    await here.page.keyboard.press('Enter');
    await here.group.getByRole('button', { name: 'Thanks' }).click();
    await here.saysInGroup('only in thanks');
    await here.group.locator('.message', { hasText: 'only in thanks' }).waitFor();
    expect(await here.group.locator('.message', { hasText: '/start@' }).count()).toBe(0);
    await here.group.locator('.person', { hasText: 'Peter' }).click();
    await here.group.locator('.closed', { hasText: 'Not a member' }).waitFor();
    expect(await here.page.locator('#group-input').isVisible()).toBe(false);
    await here.group.locator('.person', { hasText: 'Ruth' }).click();
    const field = await here.page.locator('#group-input').boundingBox();
    expect(field?.height).toBeGreaterThan(30);
  });
});
