// The first lines a Lambda of ours runs: loads the bundle beside it, with V8's code cache when the cache belongs to exactly this source,
// this Node and this architecture. V8 itself compares only the length of the source, and a wrong cache is run, not noticed: so the
// cache carries a digest over all of them. Without a cache that fits, the source is compiled as usual.

// Not by import: that reads every property of the module, and some of Node's load other modules when they are read (7 ms for node:fs).
const { createHash } = process.getBuiltinModule('node:crypto');
const { closeSync, openSync, readFileSync, readSync } = process.getBuiltinModule('node:fs');
const { fileURLToPath } = process.getBuiltinModule('node:url');
const { Script } = process.getBuiltinModule('node:vm');

/** Bytes of a digest. A cache file begins with two: of the Node it is for, and of that Node with source and cache. */
const DIGEST = 32;

const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const here = sha256(`${process.version} ${process.arch} ${process.versions.v8}`);

/** @param {Uint8Array} source @param {Uint8Array} cache as V8 made it @returns {Buffer} what the cache file holds */
export const cacheFile = (source, cache) => Buffer.concat([here, sha256(here, source, cache), cache]);

/** The cache of a part, if it is there and fits. For another Node or architecture, nothing but the first bytes is read. */
function fittingCache(path, source) {
  let file;
  try {
    file = openSync(path);
  } catch {
    return undefined;
  }
  try {
    const head = Buffer.alloc(2 * DIGEST);
    readSync(file, head);
    if (!here.equals(head.subarray(0, DIGEST))) return undefined;
    const cache = readFileSync(file);
    return sha256(here, source, cache).equals(head.subarray(DIGEST)) ? cache : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
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
    const cachedData = fittingCache(`${path}.cache`, source);
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
