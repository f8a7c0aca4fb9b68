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
  readonly ordinary300Ms: number;
  readonly ordinary1000Ms: number;
  readonly sentencesMs: number;
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
    const one = JSON.parse(stdout) as Screening;
    return {
      title: 'Crisis screening',
      about: 'Rules over every inbound word. Hostile: 4,096 characters made to be slow.',
      rows: [
        { label: 'patterns', value: one.patterns, unit: '' },
        { label: 'tables made ready, once', value: one.compileMs, unit: 'ms' },
        { label: 'first message', value: one.firstMs, unit: 'ms' },
        { label: 'ordinary message of 100 characters', value: one.ordinaryMs, unit: 'ms' },
        { label: 'of 300 characters', value: one.ordinary300Ms, unit: 'ms' },
        { label: 'of 1,000 characters', value: one.ordinary1000Ms, unit: 'ms' },
        { label: "4,096 characters of the rules' own sentences", value: one.sentencesMs, unit: 'ms' },
      ],
      goals: [
        {
          text: 'hostile message, 99th percentile (goal 1 ms)',
          value: one.hostileP99Ms,
          unit: 'ms',
          most: 5,
        },
        { text: 'growth for twice the length', value: one.worstGrowth, unit: 'x', most: 2.2 },
      ],
    };
  },
};
