// The first lines a Lambda of ours runs: loads the bundle beside it, with V8's code cache when the cache belongs to exactly this source,
// this Node and this architecture. V8 itself compares only the length of the source, and a wrong cache is run, not noticed: so the
// cache carries a digest over all of them. Without a cache that fits, the source is compiled as usual.

// Not by import: that reads every property of the module, and some of Node's load other modules when they are read (7 ms for node:fs).
const { createHash } = process.getBuiltinModule('node:crypto');
const { readFileSync } = process.getBuiltinModule('node:fs');
const { fileURLToPath } = process.getBuiltinModule('node:url');
const { Script } = process.getBuiltinModule('node:vm');

/** Bytes of the digest at the head of a cache file. */
const DIGEST = 32;

/** @param {Uint8Array} source @param {Uint8Array} cache the cache without its head */
export function cacheDigest(source, cache) {
  const made = `${process.version} ${process.arch} ${process.versions.v8}`;
  return createHash('sha256').update(made).update(source).update(cache).digest();
}

/** The cache of a part, if it is there and fits. */
function fittingCache(path, source) {
  let file;
  try {
    file = readFileSync(`${path}.cache`);
  } catch {
    return undefined;
  }
  const cache = file.subarray(DIGEST);
  return cacheDigest(source, cache).equals(file.subarray(0, DIGEST)) ? cache : undefined;
}

/**
 * Runs `entry` of the bundle and returns its exports; parts are loaded when they are asked for.
 * @param {string} url of a file in the bundle's folder
 * @param {string} entry file name
 * @param {(name: string, script: import('node:vm').Script, cached: boolean) => void} [onPart] told of every part that is loaded
 * @returns {Record<string, unknown>}
 */
export function openBundle(url, entry, onPart) {
  const loaded = new Map();
  const load = (name) => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const path = fileURLToPath(new URL(name, url));
    const source = readFileSync(path);
    const cachedData = fittingCache(path, source);
    // One byte a character: the build writes ASCII. The short name is the same on every machine, and fit for a log.
    const script = new Script(source.latin1Slice(), { filename: `dist/${name}`, cachedData });
    onPart?.(name, script, cachedData !== undefined && script.cachedDataRejected !== true);
    const module = { exports: {} };
    loaded.set(name, module);
    script.runInThisContext()(module.exports, require, module, url);
    return module.exports;
  };
  const require = (name) => {
    if (name.startsWith('./')) return load(name.slice(2));
    const builtin = process.getBuiltinModule(name);
    if (!builtin) throw new Error(`The bundle asks for ${name}, which is neither a part of it nor of Node`);
    return builtin;
  };
  return load(entry);
}
