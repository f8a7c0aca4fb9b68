// `npm run simulate -- ...`: seeds by the million, one seed step by step, every single cut, or the seeded bugs that must be caught.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openEngine, type Schedule } from './engine.ts';
import { runMutants } from './mutants/run-mutants.ts';
import { plot } from './plot.ts';
import { read, scheduleOf, singleCuts, written } from './seeds.ts';
import { shrink } from './shrink.ts';
import { runAll, type Progress, type Tally } from './span.ts';
import { runOverThreads } from './threads.ts';

const HELP = `npm run simulate -- [options]
  --seeds N          run seeds 0..N-1 (default 10000) over --workers threads (default 2)
  --from N           begin with this seed
  --singles          every single cut of every scenario instead of seeds
  --seed N           run one seed and print it step by step
  --schedule "S"     the same for a schedule as it is printed with a violation
  --scenario a,b     only these
  --mutants          run the seeded bugs; every one must be caught (--named TEXT: only those)
  --plain            every schedule in full, nothing recalled from others: slower, and the same
  --json FILE        write the summary there        --plot FILE   write an SVG of it
Ends with 1 when a rule was broken or a seeded bug was not caught.`;

const out = (text: string): void => void process.stdout.write(`${text}\n`);
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10000' },
    from: { type: 'string', default: '0' },
    workers: { type: 'string', default: '2' },
    singles: { type: 'boolean', default: false },
    seed: { type: 'string' },
    schedule: { type: 'string' },
    scenario: { type: 'string' },
    mutants: { type: 'boolean', default: false },
    named: { type: 'string' },
    plain: { type: 'boolean', default: false },
    json: { type: 'string' },
    plot: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const only = values.scenario?.split(',');

if (values.help) out(HELP);
else if (values.mutants) process.exitCode = (await runMutants(out, values.named)) ? 0 : 1;
else if (values.seed !== undefined || values.schedule !== undefined) process.exitCode = await replay();
else process.exitCode = await many();

async function replay(): Promise<number> {
  const engine = await openEngine({ only, plain: values.plain });
  const schedule =
    values.schedule === undefined ? scheduleOf(Number(values.seed), engine.prepared) : read(values.schedule);
  out(`schedule: ${written(schedule)}`);
  const { violations, struck } = await engine.run(schedule, out);
  engine.close();
  for (const { kind, name, label, point } of struck) out(`cut: ${point} ${label} ${name} ${kind}`);
  for (const { rule, detail } of violations) out(`BROKEN ${rule}: ${detail}`);
  if (violations.length === 0) out('nothing broken');
  return violations.length === 0 ? 0 : 1;
}

async function many(): Promise<number> {
  const began = performance.now();
  const tally = values.singles ? await singles() : await seeds();
  const seconds = (performance.now() - began) / 1000;
  const perSecond = Math.round(tally.schedules / seconds);
  process.stderr.write('\n');
  const summary = { ...tally, seconds: Math.round(seconds * 10) / 10, perSecond };
  const { found, ...numbers } = summary;
  out(JSON.stringify(numbers, undefined, 2));
  if (values.json) await writeFile(values.json, `${JSON.stringify(summary, undefined, 2)}\n`);
  if (values.plot) await writeFile(values.plot, plot(summary));
  if (found.length === 0) {
    out(`0 rules broken in ${tally.schedules} schedules, ${seconds.toFixed(1)} s, ${perSecond} a second`);
    return 0;
  }
  for (const { seed, rule, detail, schedule } of found)
    out(`BROKEN ${rule}: ${detail}\n  ${seed === undefined ? '' : `seed ${seed}, `}schedule "${schedule}"`);
  await showSmallest(found[0] as (typeof found)[number]);
  return 1;
}

async function showSmallest({ schedule, rule }: Tally['found'][number]): Promise<void> {
  const engine = await openEngine({ only, plain: values.plain });
  const smallest: Schedule = await shrink(engine, read(schedule), rule);
  out(`\nthe first one, made as small as it gets: --schedule "${written(smallest)}"`);
  await engine.run(smallest, out);
  engine.close();
}

async function singles(): Promise<Tally> {
  const engine = await openEngine({ only, plain: values.plain });
  const all = [...singleCuts(engine.prepared)];
  const pairs = all.map((schedule) => [undefined, schedule] as const);
  const tally = await runAll(engine, pairs, shown(all.length));
  engine.close();
  return tally;
}

async function seeds(): Promise<Tally> {
  const [from, count, threads] = [values.from, values.seeds, values.workers].map(Number) as [
    number,
    number,
    number,
  ];
  const span = { from, to: from + count };
  return runOverThreads(span, { threads, only, plain: values.plain, progress: shown(count) });
}

/** Shows how far it is, how fast, what broke so far, and how long it will take. */
function shown(of: number): Progress {
  const began = performance.now();
  let [done, broken, said] = [0, 0, 0];
  return (more, bad) => {
    done += more;
    broken += bad;
    const now = performance.now();
    if (now - said < 500 && done < of) return;
    said = now;
    const rate = done / ((now - began) / 1000);
    const left = Math.ceil((of - done) / rate);
    const time = `${Math.floor(left / 60)} min ${left % 60} s left`;
    process.stderr.write(
      `\r${done} of ${of} schedules, ${Math.round(rate)} a second, ${broken} broken, ${time}    `,
    );
  };
}
