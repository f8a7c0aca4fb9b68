// A table of a bundle that lies beside it as a file of JSON: the object looks like the table itself, and the file is read with its first
// row. Read at once and without waiting, so that nobody in danger waits for a part; not parsed before anybody needs it.
const { readFileSync } = process.getBuiltinModule('node:fs');

/**
 * @param {URL} file
 * @param {readonly string[]} keys of the table
 * @param {(key: string) => unknown} instead what a row is while the file can't be read; the next row asked for tries again
 * @returns {Record<string, unknown>}
 */
export function lazyTable(file, keys, instead) {
  let table;
  const row = (key) => {
    try {
      table ??= JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return instead(key);
    }
    return table[key];
  };
  const rows = {};
  for (const key of keys) Object.defineProperty(rows, key, { enumerable: true, get: () => row(key) });
  return rows;
}
