// `node ops/reliability-page.ts`: prints the table of faults into docs/reliability.md, each with the test files that carry its number.
// `--check` only says whether the page is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FAULTS } from '../test/faults/faults.ts';
import { titlesByFault } from '../test/faults/titles.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const PAGE = 'docs/reliability.md';
const BEGIN = '<!-- faults: written by ops/reliability-page.ts -->';
const END = '<!-- end of faults -->';

/** The page's text with the table as the code has it now. */
export function withFaults(page: string): string {
  const titles = titlesByFault(join(root, 'test/faults'));
  const rows = FAULTS.map(({ number, fault, expected, outcome }) => {
    const files = (titles.get(number) ?? []).map((file) => `\`test/faults/${file}\``).join(', ');
    return `| F${number} | ${fault} | ${expected} | ${files || '**none**'} | ${outcome} |`;
  });
  const table = [
    '| | fault | must happen | test | what is seen of it |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
  const [head, rest] = page.split(BEGIN);
  const tail = rest?.split(END)[1];
  if (head === undefined || tail === undefined)
    throw new Error(`${PAGE} has lost the marks around its table`);
  return `${head}${BEGIN}\n${table}\n${END}${tail}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, PAGE);
  const before = readFileSync(path, 'utf8');
  const after = withFaults(before);
  if (!process.argv.includes('--check')) writeFileSync(path, after);
  else if (before !== after) {
    console.error(`${PAGE} is not what the code says: run node ops/reliability-page.ts`);
    process.exitCode = 1;
  }
}
