// News: who gets them, who never does, that one tap ends them, and that stopping half way harms nobody.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';
import { runOps } from './run-ops.ts';

let world: World;
const folder = mkdtempSync(join(tmpdir(), 'emmaus-news-'));
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

function file(text: string, spanish?: string): string {
  const path = join(folder, 'news.txt');
  writeFileSync(path, text);
  rmSync(join(folder, 'news.es.txt'), { force: true });
  if (spanish) writeFileSync(join(folder, 'news.es.txt'), spanish);
  return path;
}
const send = (text: string, spanish?: string, answer = true) =>
  runOps(world, ['broadcast', '--file', file(text, spanish)], { answer });
const got = (person: Person, text: string): number =>
  person.replies().filter((message) => message.text.includes(text)).length;

async function asksForNews(who: { languageCode?: string } = {}): Promise<Person> {
  const person = world.person(who);
  await person.says('/news');
  await person.taps(who.languageCode === 'es' ? 'Sí, cuéntame' : 'Yes, tell me');
  return person;
}

test('goes to those who said yes, in their language, once, and to nobody else', async () => {
  const ana = await asksForNews();
  const luz = await asksForNews({ languageCode: 'es' });
  const stranger = world.person();
  await stranger.starts();
  const refused = world.person();
  await refused.says('/news');
  await refused.taps('No, thank you');
  const first = await send('Service at ten on Sunday', 'Culto el domingo a las diez');
  expect(first).toMatchObject({ code: 0, json: { sent: 2 } });
  expect(ana.lastReply().text).toBe('News from the community\n\nService at ten on Sunday');
  expect(got(luz, 'Culto el domingo')).toBe(1);
  expect(got(stranger, 'Service') + got(refused, 'Service')).toBe(0);
  expect(await send('Service at ten on Sunday')).toMatchObject({ json: { sent: 0, before: 2 } });
});

test('asks before, and sends nothing on a no', async () => {
  const ana = await asksForNews();
  const { code, out } = await send('Nothing of this', undefined, false);
  expect([code, got(ana, 'Nothing of this')]).toEqual([1, 0]);
  expect(out).toMatch(/\d+ people agreed/);
});

test('one tap below a message ends them', async () => {
  const ana = await asksForNews();
  await send('The first');
  await ana.taps('Stop the news');
  expect(ana.lastToast()).toContain('Taken back');
  await send('The second');
  expect([got(ana, 'The first'), got(ana, 'The second')]).toEqual([1, 0]);
});

test('not within a day after a crisis; a later run reaches them', async () => {
  const ana = await asksForNews();
  await ana.says('I want to end my life');
  expect((await send('Choir practice')).json).toMatchObject({ afterCrisis: 1 });
  expect(got(ana, 'Choir')).toBe(0);
  world.clock.forward(2 * 24 * 3600);
  await send('Choir practice');
  expect(got(ana, 'Choir')).toBe(1);
});

test('what Telegram refuses for a moment arrives; a yes taken back under /privacy holds', async () => {
  const ana = await asksForNews();
  const ben = await asksForNews();
  await ben.says('/privacy');
  await ben.taps('What I agreed to');
  await ben.taps('Stop: news');
  world.telegram.faults.add({ method: 'sendMessage', fault: { kind: 'flood', retryAfter: 1 } });
  await send('Bring a cake');
  expect([got(ana, 'cake'), got(ben, 'cake')]).toEqual([1, 0]);
});

test('an empty, an overlong or a missing text is refused', async () => {
  expect((await send('  ')).code).toBe(2);
  expect((await send('x'.repeat(4_000))).code).toBe(2);
  expect((await runOps(world, ['broadcast'])).code).toBe(2);
});
