// What is deployed and what is loaded before the first event, against the same features bundled without tuning and stock grammY.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUNDLES, makeBundle } from '../../ops/build/bundles.ts';
import { contributors, sizeOf } from '../../ops/build/report.ts';
import { ROOT, type Built } from '../bundles.ts';
import type { Measure } from '../measure.ts';

const kilobytes = (bytes: number): number => Math.round(bytes / 102.4) / 10;

export const bundleSize = (built: Built): Measure => ({
  name: 'bundle size',
  async run() {
    const bundle = await makeBundle(BUNDLES[0], ROOT);
    const first = sizeOf(bundle.files, ['index.mjs', ...bundle.first]);
    const all = sizeOf(bundle.files);
    const gzip = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;
    const folder = dirname(built.ours);
    const cache = readdirSync(folder)
      .filter((name) => name.endsWith('.cache'))
      .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    const parts = contributors(bundle.meta, bundle.first).slice(0, 12);
    const bars = [
      { label: 'ours, loaded before the first event', value: kilobytes(first.gzip), ours: true },
      { label: 'ours, all parts', value: kilobytes(all.gzip), ours: true },
      { label: 'same features, plain esbuild', value: kilobytes(gzip(built.naive)) },
      { label: 'stock grammY echo', value: kilobytes(gzip(built.echo)) },
      { label: 'stock telegraf echo', value: kilobytes(gzip(built.telegraf)) },
      { label: 'stock grammY + conversations', value: kilobytes(gzip(built.conversations)) },
    ];
    return {
      title: 'Bundle size',
      about: 'Compressed by gzip, file by file. Parts are loaded when something first needs them.',
      rows: [
        ...bars.map(({ label, value }) => ({ label, value, unit: 'KB gzip' })),
        { label: 'ours, loaded before the first event, raw', value: kilobytes(first.raw), unit: 'KB' },
        { label: "V8's code cache beside it", value: kilobytes(cache), unit: 'KB' },
        ...parts.map(({ name, bytes }) => ({
          label: `of it ${name}`,
          value: kilobytes(bytes),
          unit: 'KB raw',
        })),
      ],
      goals: [
        {
          text: 'bot bundle loaded before the first event',
          value: kilobytes(first.gzip),
          unit: 'KB gzip',
          most: 180,
        },
      ],
      notes: [
        'Everything the crisis card needs (rules, texts and helplines in all languages) is loaded before the first event, on purpose.',
      ],
      plot: { title: 'Bundle size', unit: 'KB gzip', bars },
    };
  },
});
