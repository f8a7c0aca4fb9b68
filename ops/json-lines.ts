// Commands that read JSON lines and answer each: one line out for every line in, in order, whatever came in. A reader that goes away
// early (`| head`) ends the command quietly. It never repeats a message's text in an error.
import { createInterface } from 'node:readline';

export interface LineReader<T> {
  /** The line's value; a string says what was expected instead. */
  readonly read: (json: unknown) => T | string;
  readonly answer: (value: T) => unknown;
  /** What stands in the place of a line that could not be read. */
  readonly unread: (json: unknown) => unknown;
}

/** Exit code 1 when a line could not be read; each is named by its number on standard error. */
export async function answerLines<T>({ read, answer, unread }: LineReader<T>): Promise<void> {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const json = parse(line);
    const value = json === undefined ? 'JSON' : read(json);
    if (typeof value === 'string') {
      process.exitCode = 1;
      process.stderr.write(`Line ${number}: expected ${value}\n`);
      await write(unread(json));
    } else await write(answer(value));
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Waits when the reader is slow, so that a large input does not pile up in memory. */
async function write(value: unknown): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** A field of a value that may be anything. */
export const fieldOf = (json: unknown, name: string): unknown =>
  typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>)[name] : undefined;
