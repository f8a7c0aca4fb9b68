// Questions on the terminal. A secret is read without an echo and stays out of the shell's history.
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

export async function confirm(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} (yes/no) `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

/** @throws when nobody can be asked: CI gives the token as TELEGRAM_BOT_TOKEN. */
export async function secretInput(question: string): Promise<string> {
  if (!process.stdin.isTTY) throw new Error('Set TELEGRAM_BOT_TOKEN: there is no terminal to ask on');
  process.stdout.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  const answer = await terminal.question('');
  terminal.close();
  process.stdout.write('\n');
  return answer.trim();
}
