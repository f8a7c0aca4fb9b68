// Every screen in every language: everything that can be tapped is tapped.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorld, type World } from '../driver/world.ts';
import { crawl, press } from './crawl.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ team: 1, onCall: true });
});
afterAll(() => world.close());

const COMMANDS = ['/settings', '/language', '/verse', '/daily', '/privacy', '/crisis', '/myprayers', '/help'];
/** Of Telegram's ids, about the largest: they must fit into what buttons carry. */
const HUGE = 4_503_599_627_000_000;
const OTHER_LANGUAGE = /^v1:language:\w+:set$/;
const ENDS = new RegExp(`^v1:delete:|:withdraw$|${OTHER_LANGUAGE.source}`);

it.each(['en', 'es', 'pt', 'fr'])('a stranger finds a way through everything (%s)', async (languageCode) => {
  const stranger = world.person({ id: HUGE + Number.parseInt(languageCode, 36), languageCode });
  const walk = { leave: OTHER_LANGUAGE, every: 'button' } as const;
  const { presses, deadEnds } = await crawl(world, stranger, ['/start', ...COMMANDS], walk);
  expect(deadEnds).toEqual([]);
  expect(presses).toBeGreaterThan(40);
});

it('somebody who shared a prayer does, on every screen, and can end everything', async () => {
  const person = world.person({ id: HUGE });
  await person.says('Hello');
  await press(person, /consent:chat:yes/);
  await press(person, /consent:history:yes/);
  await person.says('/pray');
  await press(person, /:agree$/);
  await person.says('Please pray for my exam');
  await press(person, /:(?:team|anonymous|unnamed|no-name)$/);
  await press(person, /:mail-no$/);
  await press(person, /:share-\d+$/);
  // Steps that are done keep no buttons.
  const left = person.replies().flatMap((message) => message.buttons.flat());
  expect(left.filter(({ data }) => data?.startsWith('v1:pray:'))).toEqual([]);
  const { presses, deadEnds } = await crawl(world, person, ['/start', ...COMMANDS], { leave: ENDS });
  expect(deadEnds).toEqual([]);
  expect(presses).toBeGreaterThan(60);
  const end = await crawl(world, person, ['/privacy']);
  expect(end.deadEnds).toEqual([]);
});
