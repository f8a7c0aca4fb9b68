// Growth with the age of an account: one person talks on and on; bytes to and from the database and CPU of a turn must stay as they were.
import { answerText } from '../../local/aws/bedrock-answers.ts';
import { agrees, script, startModelWorld } from '../../test/chat-turn/models.ts';
import { callsOf } from '../calls.ts';
import type { Measure } from '../measure.ts';
import { estimate } from '../statistics.ts';

/** The memory is kept in rounds of four turns: a sample holds whole rounds. */
const SAMPLE = 8;
/** Turns after which the last turns and the notes about older ones have reached their bounds. */
const FULL_AFTER = 200;
/** Words of the same length every turn, so that only the age differs. */
const said = (turn: number): string =>
  `Worry number ${String(turn).padStart(6, '0')} weighs on me, what helps?`;

export const accountAge: Measure = {
  name: 'account age',
  async run({ quick, long, say }) {
    const ages = quick ? [10, 200, 220] : long ? [10, 200, 1_000, 10_000] : [10, 200, 1_000];
    const world = await startModelWorld({ DAILY_TURN_LIMIT: '9999' });
    script(world, answerText('That sounds heavy. What weighs most on you tonight?'));
    const person = world.person();
    await person.starts();
    await agrees(person);
    const turn = (number: number) => {
      // The whole life of an account must fit into the time turns are kept, or they would simply age out.
      world.clock.forward(30);
      return person.says(said(number));
    };
    const sizes = new Map<number, number>();
    const times = new Map<number, number>();
    let turns = 0;
    for (const age of ages) {
      for (; turns < age - SAMPLE; turns += 1) {
        if (turns % 100 === 0) say(`turn ${turns} of ${ages.at(-1)}`);
        await turn(turns);
      }
      const bytes: number[] = [];
      const cpu: number[] = [];
      for (; turns < age; turns += 1) {
        const before = process.cpuUsage();
        const calls = await callsOf(world, 'turn', () => turn(turns));
        const { user, system } = process.cpuUsage(before);
        bytes.push(calls.readBytes + calls.writtenBytes);
        cpu.push((user + system) / 1000);
      }
      sizes.set(age, estimate(bytes).median);
      times.set(age, estimate(cpu).median);
    }
    await world.close();
    // Until the memory of a conversation is full, a turn grows with what was said; from then on it must not.
    const first = FULL_AFTER;
    const growth = (values: ReadonlyMap<number, number>): number =>
      Math.max(
        ...ages
          .filter((age) => age > first)
          .map((age) => ((values.get(age) ?? 0) / (values.get(first) ?? 1) - 1) * 100),
      );
    return {
      title: 'A turn of an old account',
      about:
        'One person, the same words every turn. Bytes are bodies to and from the database; CPU is of the whole embedded stack in one process.',
      rows: ages.flatMap((age) => [
        {
          label: `after ${age.toLocaleString('en')} turns: bytes`,
          value: sizes.get(age) ?? 0,
          unit: 'bytes',
        },
        { label: `after ${age.toLocaleString('en')} turns: CPU`, value: times.get(age) ?? 0, unit: 'ms' },
      ]),
      goals: [
        {
          text: `growth of bytes since ${FULL_AFTER} turns, when the memory is full`,
          value: growth(sizes),
          unit: '%',
          most: 5,
        },
      ],
      notes: [
        ...(long ? [] : ['10,000 turns take ten minutes: `npm run bench -- --long`.']),
        `CPU grew by ${growth(times).toFixed(1)} % in the same span, all embedded services included; below zero the process was still warming up.`,
      ],
      plot: {
        title: 'Bytes of one turn by age of the account',
        unit: 'bytes',
        bars: ages.map((age) => ({
          label: `${age.toLocaleString('en')} turns`,
          value: sizes.get(age) ?? 0,
          ours: true,
        })),
      },
    };
  },
};
