// `npm run -s crisis:screen`: JSON lines in, one verdict a line out. Rules only, no network, nothing stored.
// `--explain` writes the working for a person to read instead; only then does message text appear, on your own screen.

import { createInterface } from 'node:readline';
import { z } from 'zod';
import { compactTables } from '../core/crisis/compact.ts';
import { explain } from '../core/crisis/explain.ts';
import { RULE_TABLES } from '../core/crisis/rule-tables.ts';
import { safeScreen } from '../core/crisis/screen.ts';
import { useTables } from '../core/crisis/tables.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
  history: z.array(z.string()).nullish(),
});

function parseLine(line: string): z.infer<typeof Line> | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const parsed = Line.safeParse(json);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ');
}

// The tables as they are written now, so that a correction shows without compiling first.
useTables(compactTables(RULE_TABLES));

const explaining = process.argv.includes('--explain');
let number = 0;
let malformed = 0;

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  const input = parseLine(line);
  if (typeof input === 'string') {
    malformed++;
    process.stderr.write(`line ${number}: ${input}\n`);
    continue;
  }
  const message = { text: input.text, lang: input.lang ?? undefined, history: input.history ?? undefined };
  if (explaining) {
    process.stdout.write(`${input.id}\n${explain(message)}\n\n`);
    continue;
  }
  const { level, categories, rules } = safeScreen(message);
  process.stdout.write(`${JSON.stringify({ id: input.id, level, categories, rules })}\n`);
}

if (malformed > 0) process.exitCode = 1;
