// `npm run -s scripture:check`: JSON lines `{"text","lang"?,"personWords"?}` on standard input; on standard output, for each, what would
// leave the bot: `{"text","citations":[{"ref","status"}]}`. No network, no model.
import { createInterface } from 'node:readline';
import { buildKjvPack } from '../adapters/scripture/kjv-pack.ts';
import { openScripture } from '../adapters/scripture/pack-file.ts';
import { negotiateLanguage } from '../core/languages.ts';
import { verifyScripture } from '../core/scripture/verify.ts';

interface Line {
  readonly text?: unknown;
  readonly lang?: unknown;
  readonly personWords?: unknown;
}

const scripture = openScripture({ build: buildKjvPack });
let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  number++;
  if (line.trim() === '') continue;
  const answer = check(line);
  if (answer === undefined) {
    console.error(`Line ${number}: expected {"text": "..."} as JSON.`);
    process.exitCode = 1;
  } else process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function check(line: string): unknown {
  let input: Line | null;
  try {
    input = JSON.parse(line) as Line | null;
  } catch {
    return undefined;
  }
  if (typeof input?.text !== 'string') return undefined;
  const personWords = Array.isArray(input.personWords)
    ? input.personWords.filter((words) => typeof words === 'string')
    : [];
  const language = negotiateLanguage(typeof input.lang === 'string' ? input.lang : undefined);
  const { text, citations } = verifyScripture(input.text, { scripture, language, personWords });
  return { text, citations };
}
