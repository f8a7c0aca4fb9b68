// The right-hand side: every call and its verdict, mail, stored state, faults, the clock, recordings.

import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../driver/browser.ts';
import { type PageWorld, startPageWorld } from './page-world.ts';
import { type Visit, visit } from './visit.ts';

let browser: TestBrowser;
let world: PageWorld;
let here: Visit;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  world = await startPageWorld();
  here = await visit(browser, world);
});
afterEach(async () => {
  await here.close();
  await world.close();
});

describe('the inspector', () => {
  it('shows each call with its cause and copies it as a fixture', async () => {
    await here.says('hello there');
    const row = here.tools.locator('.traffic.call', { hasText: 'You said: hello there' });
    await row.waitFor();
    await row.locator('summary').click();
    expect(await here.shows(row.getByRole('button', { name: /caused by update/ }))).toBe(true);
    await row.getByRole('button', { name: 'Copy as fixture' }).click();
    const fixture = JSON.parse(await here.page.evaluate<string>('navigator.clipboard.readText()'));
    expect(fixture.method).toBe('sendMessage');
    expect(fixture.payload.text).toBe('You said: hello there');
    expect(fixture.response.ok).toBe(true);
  });

  it('filters by what is written', async () => {
    await here.says('alpha');
    await here.says('beta');
    await here.tools.locator('.traffic.call', { hasText: 'You said: beta' }).waitFor();
    await here.tools.getByLabel('Filter calls').fill('alpha');
    expect(await here.tools.locator('.traffic.call:visible', { hasText: 'beta' }).count()).toBe(0);
    expect(await here.tools.locator('.traffic.call:visible', { hasText: 'alpha' }).count()).toBeGreaterThan(
      0,
    );
  });

  it('goes red for a call against the specification', async () => {
    expect(await here.tools.locator('#tab-calls .badge').isVisible()).toBe(false);
    await here.says('/wrong');
    await here.tools.locator('#tab-calls .badge.red', { hasText: '1' }).waitFor();
    await here.tools.locator('.traffic.bad').waitFor();
  });

  it('goes red for a tap nobody answered within two seconds', async () => {
    await here.says('/start');
    await here.button('Leave').click();
    await here.page.waitForTimeout(1_000);
    expect(await here.tools.locator('#tab-calls .badge').isVisible()).toBe(false);
    await here.tools.locator('.traffic.unanswered').waitFor();
    expect(await here.tools.locator('#tab-calls .badge.red').innerText()).toBe('1');
    await here.says('/start');
    await here.button('Say hello').click();
    await here.page.waitForTimeout(2_300);
    expect(await here.tools.locator('#tab-calls .badge.red').innerText()).toBe('1');
  });
});

describe('mail', () => {
  it('shows text, HTML and headers, and lets the HTML do nothing', async () => {
    world.deliver({
      subject: 'A <b>subject</b>',
      html: '<p>Hi</p><script>parent.document.title="taken"</script><img src="https://example.org/pixel.png">',
    });
    await here.tools.locator('#tab-mail .badge', { hasText: '1' }).waitFor();
    await here.tools.locator('#tab-mail').click();
    await here.tools.locator('.mail-row').click();
    expect(await here.tools.locator('.mail-reader h3').innerText()).toBe('A <b>subject</b>');
    const frame = here.page.frameLocator('.mail-reader iframe');
    expect(await frame.locator('p').innerText()).toBe('Hi');
    expect(await here.page.title()).not.toBe('taken');
    await here.tools.getByRole('button', { name: 'Text', exact: true }).click();
    expect(await here.tools.locator('.mail-text').innerText()).toBe('Your code is 123 456.');
    await here.tools.getByRole('button', { name: 'Headers' }).click();
    expect(await here.tools.locator('.headers').innerText()).toContain('List-Unsubscribe');
    here.problems.splice(
      0,
      here.problems.length,
      ...here.problems.filter((each) => !/script|image|img/i.test(each)),
    );
  });
});

describe('state, clock and faults', () => {
  it('shows stored items', async () => {
    await here.tools.locator('#tab-state').click();
    const item = here.tools.locator('.item', { hasText: 'USER#1001' });
    await item.locator('summary').click();
    expect(await item.innerText()).toContain('"language": "en"');
  });

  it('moves the clock and says by how much', async () => {
    const before = Date.now();
    await here.page.getByRole('button', { name: '+48 h' }).click();
    await here.page.locator('.moved', { hasText: '2 d ahead' }).waitFor();
    await here.says('later');
    await here.bubble('You said: later').waitFor();
    const shown = await here.bubble('You said: later').locator('.marks time').getAttribute('datetime');
    expect(Date.parse(shown ?? '') - before).toBeGreaterThan(47 * 3_600_000);
  });

  it('breaks and mends a Bot API call', async () => {
    await here.tools.locator('#tab-faults').click();
    await here.tools.getByRole('button', { name: '403 blocked' }).click();
    await here.tools.locator('#tab-faults .badge', { hasText: '1' }).waitFor();
    await here.tools.getByRole('button', { name: 'Make everything work again' }).click();
    await here.tools.locator('.nothing', { hasText: 'Everything works' }).waitFor();
    expect(world.telegram.faults.list()).toEqual([]);
  });

  it('turns a switch of another system on and off', async () => {
    await here.tools.locator('#tab-faults').click();
    const down = here.tools.getByRole('switch', { name: /Database is down/ });
    await down.click();
    await here.tools.locator('[data-switch="database-down"][aria-checked="true"]').waitFor();
    expect(world.switches.get('database-down')).toBe(true);
    await down.click();
    await here.tools.locator('[data-switch="database-down"][aria-checked="false"]').waitFor();
  });

  it('holds updates back and lets them go', async () => {
    await here.tools.locator('#tab-faults').click();
    await here.tools.getByRole('button', { name: 'Hold updates back' }).click();
    await here.tools.locator('.held').waitFor();
    await here.says('waiting');
    await here.page.waitForTimeout(400);
    expect(await here.bubble('You said: waiting').count()).toBe(0);
    await here.tools.getByRole('button', { name: 'Let them go', exact: true }).click();
    await here.bubble('You said: waiting').waitFor();
  });

  it('follows the group through a migration', async () => {
    const before = world.cast.groupId;
    await here.tools.locator('#tab-faults').click();
    await here.tools.getByRole('button', { name: 'Make it a supergroup' }).click();
    await here.group.locator('.chat-title', { hasText: 'supergroup' }).waitFor();
    expect(world.cast.groupId).not.toBe(before);
    await here.saysInGroup('/start@emmaus_local_bot');
    await here.group.locator('.key', { hasText: 'Say hello' }).waitFor();
  });
});

describe('a recording', () => {
  it('is saved as a file and plays again with a new person', async () => {
    await here.tools.locator('#tab-record').click();
    await here.tools.getByRole('button', { name: 'Start recording' }).click();
    await here.says('/start');
    await here.button('Count 0').click();
    await here.bubble('Counted to 1').waitFor();
    await here.says('hello again');
    await here.bubble('You said: hello again').waitFor();
    await here.tools.getByRole('button', { name: /^Stop/ }).click();
    const [download] = await Promise.all([
      here.page.waitForEvent('download'),
      here.tools.getByRole('button', { name: 'Download the recording' }).click(),
    ]);
    const path = await download.path();
    const transcript = JSON.parse(await readFile(path, 'utf8'));
    expect(transcript.steps.map((step: { do: string }) => step.do)).toEqual(['say', 'tap', 'say']);
    expect(transcript.steps[1].bot[0]).toMatchObject({ text: 'Counted to 1', edited: true });
    await here.tools.getByRole('button', { name: 'Play it again' }).click();
    await here.tools.getByText('All 3 steps went as recorded.').waitFor();

    transcript.steps[2].bot[0].text = 'Something else';
    await writeFile(path, JSON.stringify(transcript));
    await here.tools.locator('#replay-file').setInputFiles(path);
    await here.tools.getByText('1 of 3 steps went differently.').waitFor();
  });
});
