// A short run of the simulator with every `npm test`: seeds from the beginning, and every schedule that ever broke a rule.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine, type Engine } from './engine.ts';
import { FAILED_ONCE } from './failed-once.ts';
import { read, scheduleOf, written } from './seeds.ts';
import { runSpan } from './span.ts';

const SEEDS = 500;
let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
}, 60_000);
afterAll(() => engine.close());

test('every scenario breaks no rule without faults', () => {
  expect(engine.prepared.length).toBeGreaterThanOrEqual(15);
  for (const { points } of engine.prepared) expect(points).toBeGreaterThan(15);
});

test(`${SEEDS} seeds break no rule`, { timeout: 120_000 }, async () => {
  const { found, faults } = await runSpan(engine, { from: 0, to: SEEDS });
  expect(found).toEqual([]);
  expect(faults).toBeGreaterThan(SEEDS / 2);
});

test('a seed is the same schedule and the same trace every time', async () => {
  const trace = async (): Promise<string[]> => {
    const lines: string[] = [];
    await engine.run(scheduleOf(7, engine.prepared), (line) => void lines.push(line));
    return lines;
  };
  const first = await trace();
  expect(first.length).toBeGreaterThan(10);
  await engine.run(scheduleOf(8, engine.prepared));
  expect(await trace()).toEqual(first);
});

test('what is recalled from other schedules ends as a run in full, in every detail', {
  timeout: 120_000,
}, async () => {
  const ends = async (some: Engine): Promise<string[]> => {
    const all: string[] = [];
    for (let seed = 2000; seed < 2120; seed += 1) {
      const { violations, struck, ended, end } = await some.run(scheduleOf(seed, some.prepared));
      all.push(JSON.stringify([seed, violations, struck, ended.points, ended.stuck, ended.twins, end]));
    }
    return all;
  };
  const shared = await ends(engine);
  expect(engine.counts().calm.found).toBeGreaterThan(0);
  engine.close();
  const plain = await openEngine({ plain: true });
  const full = await ends(plain);
  plain.close();
  engine = await openEngine();
  expect(shared).toEqual(full);
});

test('a schedule can be written down and read again', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const schedule = scheduleOf(seed, engine.prepared);
    expect(read(written(schedule))).toEqual(schedule);
  }
});

describe('what once broke a rule', () => {
  test.each(FAILED_ONCE)('$what', async ({ schedule }) => {
    const { violations } = await engine.run(read(schedule));
    expect(violations).toEqual([]);
  });
});
