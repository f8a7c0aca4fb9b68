// The offline emotion classifier for other programs: JSON lines {"id","text","lang"?} in, {"id","emotion","confidence"} out.
// Never prints a message's text; a line that is not such JSON is named by its number on stderr and makes the exit code 1.

import { createInterface } from 'node:readline';
import * as z from 'zod';
import { classifyEmotion } from '../core/chat/offline/classify-emotion.ts';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
});

function parse(raw: string): z.infer<typeof line> | undefined {
  try {
    return line.parse(JSON.parse(raw));
  } catch {
    return undefined;
  }
}

let number = 0;
for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (raw.trim() === '') continue;
  const row = parse(raw);
  if (!row) {
    process.stderr.write(`line ${number}: not {"id","text","lang"?}\n`);
    process.exitCode = 1;
    continue;
  }
  const { emotion, confidence } = classifyEmotion(row.text, row.lang ?? undefined);
  process.stdout.write(`${JSON.stringify({ id: row.id, emotion, confidence })}\n`);
}
