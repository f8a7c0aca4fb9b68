// The cost model and docs/cost.md say the same, and the model's requests are the ones that are measured.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureCalls, type UpdateCalls } from '../../bench/calls.ts';
import { cost } from '../../ops/commands/cost.ts';
import type { OpsContext } from '../../ops/command.ts';
import { estimate, habitsOf, modelCall, sum } from '../../ops/cost/estimate.ts';
import { levers } from '../../ops/cost/levers.ts';
import { PRICES } from '../../ops/cost/prices.ts';
import { USAGE } from '../../ops/cost/usage.ts';
import type { World } from '../driver/world.ts';

const page = readFileSync(new URL('../../docs/cost.md', import.meta.url), 'utf8');
/** The numbers of a row of the page's tables. */
const row = (name: RegExp): number[] => {
  const line = page.split('\n').find((text) => text.startsWith('|') && name.test(text));
  if (!line) throw new Error(`docs/cost.md has no row ${String(name)}`);
  return line
    .split('|')
    .map((cell) => Number(cell.replaceAll(/[*,\s]/gu, '')))
    .filter((number) => number > 0);
};
const PEOPLE = [1_000, 100_000, 1_000_000];
const cloud = (people: number): number => sum(estimate(people).filter(({ name }) => !name.endsWith('model')));

test('the cloud costs what the page says', () => {
  for (const [index, written] of row(/\*\*sum\*\*/).entries())
    expect(cloud(PEOPLE[index] ?? 0) / written).toBeCloseTo(1, 1);
});

describe('a turn', () => {
  const turn = (cacheHits: number): number =>
    modelCall(USAGE.classifier, PRICES.classifier, cacheHits) +
    modelCall(USAGE.companion, PRICES.companion, cacheHits);
  test('costs what the page says, from the cache and without it', () => {
    const [cold = 0, warm = 0] = [...page.matchAll(/([\d.]+) dollars a turn/gu)].map(([, number]) =>
      Number(number),
    );
    expect(Math.abs(turn(0) - cold)).toBeLessThan(0.0001);
    expect(Math.abs(turn(1) - warm)).toBeLessThan(0.0001);
  });
});

test('a large community finds the prompt warm, a small one rarely', () => {
  expect(habitsOf(1_000_000).cacheHits).toBeGreaterThan(0.99);
  expect(habitsOf(100).cacheHits).toBeLessThan(0.2);
});

test('the command shows every line, the sum and the three biggest levers', async () => {
  const said: string[] = [];
  const emitted: unknown[] = [];
  const run = (people: string, spaced = false) =>
    cost.run({
      args: spaced ? [people] : [],
      flag: (name: string) => (name === 'people' ? people : undefined),
      say: (line: string) => void said.push(line),
      emit: (value: unknown) => void emitted.push(value),
    } as unknown as OpsContext);
  expect(await run('1000')).toBe(0);
  expect(said.join('\n')).toMatch(/companion model[\s\S]*in all[\s\S]*The biggest levers/);
  expect(said.filter((line) => line.includes(' less with '))).toHaveLength(3);
  expect(emitted[0]).toMatchObject({ people: 1_000 });
  expect(await run('250', true)).toBe(0);
  expect(emitted[1]).toMatchObject({ people: 250 });
  expect(await run('many')).toBe(2);
});

test('every lever saves something, the largest first', () => {
  const saved = levers(10_000).map(({ saves }) => saves);
  expect(saved.every((amount) => amount > 0)).toBe(true);
  expect(saved).toEqual(saved.toSorted((a, b) => b - a));
});

describe('what it assumes is what is measured', () => {
  let world: World;
  let calls: UpdateCalls[];
  beforeAll(async () => {
    ({ world, calls } = await measureCalls());
  }, 60_000);
  afterAll(() => world.close());

  test('writes and reads of a plain update and of a model turn', () => {
    const writes = (kind: string) => calls.find((one) => one.kind === kind)?.operations['UpdateItem'];
    expect([writes('command'), writes('model turn')]).toEqual([USAGE.writesPlain, USAGE.writesTurn]);
  });
});
