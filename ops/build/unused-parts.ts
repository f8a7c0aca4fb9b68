// Parts of dependencies that a bundle never runs, replaced by a module that says so when it is run after all.
// Only whole modules behind options we don't use: nothing here changes what a call does.
import type { Plugin } from 'esbuild';

interface UnusedPart {
  readonly path: RegExp;
  /** What would have to change for the part to be needed. */
  readonly when: string;
}

const UNUSED: readonly UnusedPart[] = [
  { path: /[\\/]pino[\\/]lib[\\/](transport|multistream)\.js$/, when: 'pino is given a transport' },
  {
    path: /[\\/](sonic-boom|on-exit-leak-free)[\\/]index\.js$/,
    when: 'pino opens its own destination',
  },
  { path: /[\\/]@pinojs[\\/]redact[\\/]index\.js$/, when: 'pino is asked to redact' },
];

export const unusedParts: Plugin = {
  name: 'unused-parts',
  setup(build) {
    for (const { path, when } of UNUSED)
      build.onLoad({ filter: path }, () => ({ contents: stub(when), loader: 'js' }));
  },
};

/** A function, so that `instanceof` and a look at its properties still work; running it fails with the reason. */
const stub = (when: string): string => `
  module.exports = function absent() { throw new Error(${JSON.stringify(`Left out of the bundle: needed only when ${when}`)}); };`;
