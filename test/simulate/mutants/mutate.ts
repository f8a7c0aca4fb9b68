// Changes one file of the product while Node loads it, in this thread only. Imported before anything of the product is.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Mutant } from './list.ts';

const ROOT = new URL('../../../', import.meta.url);

/** @throws when what the mutant changes does not stand exactly once in its file: it would test nothing. */
export function mutate({ name, file, find, becomes }: Mutant): void {
  const url = new URL(file, ROOT).href;
  const source = readFileSync(fileURLToPath(url), 'utf8');
  const times = source.split(find).length - 1;
  if (times !== 1) throw new Error(`"${name}": its text stands ${times} times in ${file}`);
  registerHooks({
    load(asked, context, next) {
      if (asked !== url) return next(asked, context);
      return { format: 'module-typescript', shortCircuit: true, source: source.replace(find, () => becomes) };
    },
  });
}
