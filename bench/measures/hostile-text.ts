// Screening on hostile text: bench/screening.ts in a process of its own, which has it to itself.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from '../bundles.ts';
import type { Measure } from '../measure.ts';

interface Screening {
  readonly patterns: number;
  readonly compileMs: number;
  readonly firstMs: number;
  readonly ordinaryMs: number;
  readonly hostileP99Ms: number;
  readonly worstGrowth: number;
}

export const hostileText: Measure = {
  name: 'hostile text',
  async run() {
    const { stdout } = await promisify(execFile)(process.execPath, ['bench/screening.ts', '--json'], {
      cwd: ROOT,
      maxBuffer: 16 * 1024 * 1024,
    });
    const { patterns, compileMs, firstMs, ordinaryMs, hostileP99Ms, worstGrowth } = JSON.parse(
      stdout,
    ) as Screening;
    return {
      title: 'Crisis screening',
      about: 'Rules over every inbound word. Hostile: 4,096 characters made to be slow.',
      rows: [
        { label: 'patterns', value: patterns, unit: '' },
        { label: 'tables made ready, once', value: compileMs, unit: 'ms' },
        { label: 'first message', value: firstMs, unit: 'ms' },
        { label: 'ordinary message', value: ordinaryMs, unit: 'ms' },
      ],
      goals: [
        { text: 'hostile message, 99th percentile', value: hostileP99Ms, unit: 'ms', most: 5 },
        { text: 'growth for twice the length', value: worstGrowth, unit: 'x', most: 2.2 },
      ],
    };
  },
};
