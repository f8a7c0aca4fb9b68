// Growth with the age of an account: one person talks on and on; bytes to and from the database and CPU of a turn must stay as they were.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Built } from '../bundles.ts';
import type { Measure } from '../measure.ts';
import { openStage } from '../stage.ts';

/** The notes about older turns are written every fourth turn: a sample holds whole rounds. */
const SAMPLE = 100;
/** Turns after which the last turns and the notes about older ones have reached their bounds. */
const FULL_AFTER = 200;
/** Turns of one process on the way to an age, so that the progress shows. */
const AT_ONCE = 400;
/** Words of the same length every turn, so that only the age differs. */
const said = (turn: number): string =>
  `Worry number ${String(turn).padStart(6, '0')} weighs on me, what helps?`;

export const accountAge = (built: Built): Measure => ({
  name: 'account age',
  async run({ quick, say }) {
    const ages = quick ? [FULL_AFTER, 400] : [FULL_AFTER, 1_000, 10_000];
    const stage = await openStage();
    const folder = mkdtempSync(join(tmpdir(), 'emmaus-bench-'));
    const { log } = stage.stack.aws;
    let turns = 0;
    /** So many turns in a process of their own; CPU and bytes of the last ones. */
    const talk = async (count: number): Promise<{ cpu: number; bytes: number }> => {
      const file = join(folder, 'events.json');
      const events = Array.from({ length: count }, (_, index) => stage.event(said(turns + index)));
      writeFileSync(file, JSON.stringify(events));
      const sample = Math.min(SAMPLE, count / 2);
      const { cpuMs } = await stage.child<{ cpuMs: number }>('warm.mjs', [
        built.ours,
        String(count - sample),
        file,
      ]);
      turns += count;
      const calls = log.calls.filter(({ service }) => service === 'dynamodb').slice(-4 * sample);
      const bytes = calls.reduce((sum, call) => sum + call.requestBytes + call.responseBytes, 0) / sample;
      return { cpu: cpuMs, bytes };
    };
    /** The same three times: neighbours on the machine only ever add CPU. */
    const quickest = async (count: number): Promise<{ cpu: number; bytes: number }> => {
      const first = await talk(count);
      const again = [await talk(FULL_AFTER), await talk(FULL_AFTER)];
      return { ...first, cpu: Math.min(first.cpu, ...again.map(({ cpu }) => cpu)) };
    };
    const young = await talk(10);
    const found = new Map<number, { cpu: number; bytes: number }>();
    for (const age of ages) {
      // The measured turns come in a fresh process of the same length every time, so that all are equally warm.
      for (let left = age - FULL_AFTER - turns; left > 0; left -= AT_ONCE) {
        say(`turn ${turns} of ${ages.at(-1)}`);
        await talk(Math.min(AT_ONCE, left));
      }
      found.set(age, await quickest(age - turns));
    }
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
    const growth = (of: 'cpu' | 'bytes'): number =>
      Math.max(
        ...ages
          .slice(1)
          .map((age) => ((found.get(age)?.[of] ?? 0) / (found.get(FULL_AFTER)?.[of] ?? 1) - 1) * 100),
      );
    const name = (age: number): string => `${age.toLocaleString('en')} turns`;
    return {
      title: 'A turn of an old account',
      about:
        'One person, the same words every turn, a model answers. Bytes are bodies to and from the database; CPU is of the function alone, the quickest of three processes.',
      rows: [
        { label: `after ${name(10)}: bytes`, value: young.bytes, unit: 'bytes' },
        ...ages.flatMap((age) => [
          { label: `after ${name(age)}: bytes`, value: found.get(age)?.bytes ?? 0, unit: 'bytes' },
          { label: `after ${name(age)}: CPU`, value: found.get(age)?.cpu ?? 0, unit: 'ms' },
        ]),
      ],
      goals: [
        {
          text: `growth of bytes since ${FULL_AFTER} turns, when the memory is full`,
          value: growth('bytes'),
          unit: '%',
          most: 5,
        },
        { text: 'growth of CPU in the same span', value: growth('cpu'), unit: '%', most: 5 },
      ],
      plot: {
        title: 'Bytes of one turn by age of the account',
        unit: 'bytes',
        bars: [
          { label: name(10), value: young.bytes, ours: true },
          ...ages.map((age) => ({ label: name(age), value: found.get(age)?.bytes ?? 0, ours: true })),
        ],
      },
    };
  },
});
