// `node ops/crisis-compile.ts`: writes core/crisis/compiled.ts from the rule tables. Run it after every change of a
// table; a test fails until it was. `--check` writes nothing and says whether the file is up to date.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compactTables } from '../core/crisis/compact.ts';
import { RULE_TABLES } from '../core/crisis/rule-tables.ts';

const path = fileURLToPath(new URL('../core/crisis/compiled.ts', import.meta.url));
const json = JSON.stringify(compactTables(RULE_TABLES));
if (/[`\\]|\$\{/.test(json)) throw new Error('A table holds a character that a template cannot carry');
// One line a row keeps differences readable; white space means nothing to JSON.
const lines = json.replaceAll('},{"', '},\n{"').replaceAll('],["', '],\n["').replaceAll('],"', '],\n"');
const source = `// Written by ops/crisis-compile.ts from core/crisis/rules/. Not for reading or editing: change the tables.

export const COMPILED = \`${lines}\`;
`;

if (process.argv.includes('--check')) {
  const same = readFileSync(path, 'utf8') === source;
  process.stdout.write(
    same ? 'compiled.ts is up to date\n' : 'compiled.ts is out of date: run node ops/crisis-compile.ts\n',
  );
  if (!same) process.exitCode = 1;
} else {
  writeFileSync(path, source);
  process.stdout.write(`core/crisis/compiled.ts: ${Math.round(source.length / 1024)} KiB\n`);
}
