// List, tests and page hold together: every fault has a test that carries its number, every number is a fault, and the page says so.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFaults } from '../../ops/reliability-page.ts';
import { FAULTS } from './faults.ts';
import { titlesByFault } from './titles.ts';

const numbers = FAULTS.map(({ number }) => number);

test('all 54 faults have a test of their own', () => {
  const titles = titlesByFault(import.meta.dirname);
  expect(numbers).toHaveLength(54);
  expect(numbers.filter((number) => !titles.has(number))).toEqual([]);
  expect([...titles.keys()].filter((number) => !numbers.includes(number))).toEqual([]);
});

test('docs/reliability.md shows the list as it is', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/reliability.md'), 'utf8');
  expect(withFaults(page)).toBe(page);
});
