// What is deployed and what is loaded before the first event, against the same features bundled without tuning and stock grammY.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Bundle, BUNDLES, makeBundle } from '../../ops/build/bundles.ts';
import { contributors, sizeOf } from '../../ops/build/report.ts';
import { RULES_TABLE } from '../../ops/build/table-files.ts';
import { ROOT, type Built } from '../bundles.ts';
import type { Measure } from '../measure.ts';

/** What the first turn with a model imports. */
const CHAT_TURN =
  /^bot\/(?:open-chat|context-button)\.ts$|^adapters\/bedrock\/models\.ts$|client-bedrock-runtime\/|node-http-handler\//;

/** Files of a bundle that come with these entries, imports of imports included, less those that are there before the first event. */
function filesOf({ meta, first }: Bundle, entries: RegExp): string[] {
  const found = new Set(
    Object.entries(meta.outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint !== undefined && entries.test(entryPoint.replace(/^.*node_modules\//, '')) ? [path] : [],
    ),
  );
  for (const path of found)
    for (const { kind, path: imported, external } of meta.outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && external !== true) found.add(imported);
  return [...found].map((path) => basename(path)).filter((file) => !first.includes(file));
}

const kilobytes = (bytes: number): number => Math.round(bytes / 102.4) / 10;

export const bundleSize = (built: Built): Measure => ({
  name: 'bundle size',
  async run() {
    const bundle = await makeBundle(BUNDLES[0], ROOT);
    const first = sizeOf(bundle.files, ['index.mjs', ...bundle.first]);
    const rules = sizeOf(
      bundle.files,
      bundle.first.filter((file) => file.startsWith(`${RULES_TABLE}-`)),
    );
    const chat = sizeOf(bundle.files, filesOf(bundle, CHAT_TURN));
    const all = sizeOf(bundle.files);
    const gzip = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;
    const folder = dirname(built.ours);
    const cache = readdirSync(folder)
      .filter((name) => name.endsWith('.cache'))
      .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    const parts = contributors(bundle.meta, bundle.first).slice(0, 12);
    const bars = [
      { label: 'ours, loaded before the first event', value: kilobytes(first.gzip), ours: true },
      { label: 'of it the rules of danger', value: kilobytes(rules.gzip), ours: true },
      { label: 'loaded by the first chat turn on top', value: kilobytes(chat.gzip), ours: true },
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
        'The rules of danger, in four languages, and all that makes a card are loaded before the first event, on purpose. The texts of a card in other languages than English, and helplines, are files beside the bundle that are read with the first card that needs them.',
      ],
      plot: { title: 'Bundle size', unit: 'KB gzip', bars },
    };
  },
});
