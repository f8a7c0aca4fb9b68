// Taps that arrive while a message of the same person is being answered: Telegram queues the two apart.
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';
import { press } from './crawl.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ team: 1 });
});
afterAll(() => world.close());

async function whoAgreed(): Promise<Person> {
  const person = world.person();
  await person.says('Hello');
  await press(person, /consent:chat:yes/);
  await press(person, /consent:history:yes/);
  return person;
}

const callsFrom = (seq: number) => world.telegram.sees.calls().filter((call) => call.seq > seq);
const lastSeq = (): number => world.telegram.sees.calls().at(-1)?.seq ?? 0;

async function until(met: () => boolean): Promise<void> {
  while (!met()) await wait(5);
}

it('is answered at once behind a slow turn, and does its work once', async () => {
  const person = await whoAgreed();
  const [settings] = await person.says('/settings');
  const before = lastSeq();
  world.telegram.faults.add({
    fault: { kind: 'slow', ms: 900 },
    method: 'sendMessage',
    chatId: person.chatId,
  });
  world.telegram.acts.say(person.id, person.chatId, 'I had a long day');
  await until(() => callsFrom(before).some(({ method }) => method === 'sendMessage'));
  world.telegram.acts.tap(person.id, person.chatId, settings?.id ?? 0, { text: 'Language' });
  await until(() => callsFrom(before).some(({ method }) => method === 'answerCallbackQuery'));
  expect(person.lastReply().id).toBe(settings?.id);
  await world.settle();
  const calls = callsFrom(before).map(({ method }) => method);
  expect(calls.filter((method) => method === 'answerCallbackQuery')).toHaveLength(1);
  expect(calls.filter((method) => method === 'editMessageText')).toHaveLength(1);
  expect(person.lastReply().text).not.toContain('Settings');
});

/** More than the default with `npm run verify:interleavings`. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 15);
const arrival = fc.record({
  what: fc.constantFrom('say' as const, 'on' as const, 'off' as const),
  afterMs: fc.constantFrom(0, 0, 1, 5, 20),
});

it('loses nothing and does nothing twice, however it meets messages', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arrival, { minLength: 2, maxLength: 4 }), async (arrivals) => {
      const person = world.person();
      await person.says('Hello');
      await press(person, /consent:chat:yes/);
      const [settings] = await person.says('/settings');
      const before = lastSeq();
      for (const { what, afterMs } of arrivals) {
        if (afterMs > 0) await wait(afterMs);
        if (what === 'say') world.telegram.acts.say(person.id, person.chatId, '/verse John 3:16');
        else
          world.telegram.acts.tap(person.id, person.chatId, settings?.id ?? 0, {
            data: `v1:settings:${what}:notices`,
          });
      }
      await world.settle();
      const methods = callsFrom(before).map(({ method }) => method);
      const taps = arrivals.flatMap(({ what }) => (what === 'say' ? [] : [what]));
      expect(methods.filter((method) => method === 'answerCallbackQuery')).toHaveLength(taps.length);
      expect(methods.filter((method) => method === 'sendMessage')).toHaveLength(
        arrivals.length - taps.length,
      );
      const [screen] = await person.says('/settings');
      expect(screen?.text).toContain(`Word when people prayed: ${taps.at(-1) ?? 'on'}`);
    }),
    { numRuns: RUNS },
  );
});
