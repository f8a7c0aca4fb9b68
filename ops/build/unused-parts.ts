// Parts of dependencies that a bundle never runs, replaced by a module that says so when it is run after all.
// Only whole modules behind options we don't use: nothing here changes what a call does.
import type { Plugin } from 'esbuild';

interface UnusedPart {
  readonly path: RegExp;
  /** What would have to change for the part to be needed. */
  readonly when: string;
  /** What stands in its place; a function that throws without it. */
  readonly instead?: (why: string) => string;
}

const UNUSED: readonly UnusedPart[] = [
  { path: /[\\/]pino[\\/]lib[\\/](transport|multistream)\.js$/, when: 'pino is given a transport' },
  {
    path: /[\\/](sonic-boom|on-exit-leak-free)[\\/]index\.js$/,
    when: 'pino opens its own destination',
  },
  { path: /[\\/]@pinojs[\\/]redact[\\/]index\.js$/, when: 'pino is asked to redact' },
  {
    // Loading Node's http2 takes as long as a call to the database. Every client of ours brings or defaults to HTTP/1.1.
    path: /[\\/]node-http-handler[\\/]dist-es[\\/]node-http2-handler\.js$/,
    when: 'a client is made without a handler and speaks HTTP/2',
    instead: (why) => `export class NodeHttp2Handler {
      static create(given) { if (typeof given?.handle === 'function') return given; throw new Error(${why}); }
    }`,
  },
  {
    path: /[\\/]node-http-handler[\\/]dist-es[\\/]node-http2-connection-manager\.js$/,
    when: 'a client speaks HTTP/2',
    instead: (why) =>
      `export class NodeHttp2ConnectionManager { constructor() { throw new Error(${why}); } }`,
  },
  {
    // In Lambda there is no ~/.aws; the SDK takes a missing file for an empty one.
    path: /[\\/]shared-ini-file-loader[\\/](readFile|getSSOTokenFromFile)\.js$/,
    when: 'settings are read from ~/.aws',
    instead: (
      why,
    ) => `const missing = () => Promise.reject(Object.assign(new Error(${why}), { code: 'ENOENT' }));
      export { missing as readFile, missing as getSSOTokenFromFile };
      export const filePromises = {}, fileIntercept = {}, tokenIntercept = {};`,
  },
];

/** pino asks only whether it runs in the main thread; Node's module for threads takes milliseconds to load. */
const THREADS = { filter: /^(node:)?worker_threads$/, importer: /[\\/]pino[\\/]lib[\\/]tools\.js$/ };

export const unusedParts: Plugin = {
  name: 'unused-parts',
  setup(build) {
    for (const { path, when, instead = absent } of UNUSED)
      build.onLoad({ filter: path }, () => ({
        contents: instead(JSON.stringify(`Left out of the bundle: needed only when ${when}`)),
        loader: 'js',
      }));
    build.onResolve({ filter: THREADS.filter }, ({ importer }) =>
      THREADS.importer.test(importer) ? { path: 'main-thread', namespace: 'stand-in' } : undefined,
    );
    build.onLoad({ filter: /^main-thread$/, namespace: 'stand-in' }, () => ({
      contents: 'module.exports = { isMainThread: true };',
      loader: 'js',
    }));
  },
};

/** A function, so that `instanceof` and a look at its properties still work; running it fails with the reason. */
const absent = (why: string): string => `module.exports = function absent() { throw new Error(${why}); };`;
