// Which tests carry a fault's number in their title (`F7: ...`, also inside a table of cases), by file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function titlesByFault(folder: string): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .toSorted()) {
    const source = readFileSync(join(folder, name), 'utf8');
    for (const [, number] of source.matchAll(/(?:\btest\(|\)\(|test\(\s*)\s*["'`]F(\d+):/g)) {
      const files = found.get(Number(number)) ?? [];
      if (!files.includes(name)) files.push(name);
      found.set(Number(number), files);
    }
  }
  return found;
}
