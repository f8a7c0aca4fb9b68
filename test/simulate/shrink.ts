// Makes a failing schedule smaller while it still breaks the same rule: fewer faults, less mixing, the ordinary wait.
import type { Engine, Schedule } from './engine.ts';
import type { Rule } from './rules.ts';

export async function shrink(engine: Engine, failing: Schedule, rule: Rule): Promise<Schedule> {
  const stillFails = async (schedule: Schedule): Promise<boolean> =>
    (await engine.run(schedule)).violations.some((one) => one.rule === rule);
  let smallest = failing;
  for (let round = 0; round < 20; round += 1) {
    let smaller: Schedule | undefined;
    for (const candidate of smallerOnes(smallest))
      if (await stillFails(candidate)) {
        smaller = candidate;
        break;
      }
    if (!smaller) return smallest;
    smallest = smaller;
  }
  return smallest;
}

function* smallerOnes({ mixed, backoffMs, ...schedule }: Schedule): Generator<Schedule> {
  const { faults } = schedule;
  const rest = { ...(mixed && { mixed }), ...(backoffMs !== undefined && { backoffMs }) };
  if (mixed) yield { ...schedule, ...(backoffMs !== undefined && { backoffMs }) };
  for (const [index] of faults.entries())
    yield { ...schedule, ...rest, faults: faults.filter((_, one) => one !== index) };
  if (backoffMs !== undefined) yield { ...schedule, ...(mixed && { mixed }) };
  if (mixed && mixed.decisions > 1) {
    const decisions = Math.floor(mixed.decisions / 2);
    yield { ...schedule, ...rest, mixed: { ...mixed, decisions } };
    yield { ...schedule, ...rest, mixed: { ...mixed, from: mixed.from + decisions, decisions } };
  }
}
