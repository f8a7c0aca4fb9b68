// `npm run ops -- COMMAND`: the operator's command line. On the cloud with `--stage prod`, or by the functions' own variables; beside a
// running `npm start` without any: the local stack leaves its endpoints in .local/stack.json.
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { ConfigError } from '../adapters/environment/config-error.ts';
import { OutageError } from '../core/outage.ts';
import { helpFor, helpForAll, readLine } from './arguments.ts';
import { systemClock } from './clock.ts';
import type { ExitCode } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { openContext } from './open-context.ts';

const STACK_FILE = '.local/stack.json';

/** A named stage's variables, else the environment's, else those of the local stack. */
async function environment(stage: unknown): Promise<Record<string, string | undefined>> {
  if (typeof stage === 'string')
    Object.assign(process.env, await (await import('./stage-environment.ts')).stageEnvironment(stage));
  else if (!process.env['TABLE_NAME'] && existsSync(STACK_FILE))
    Object.assign(process.env, JSON.parse(readFileSync(STACK_FILE, 'utf8')));
  return { ...process.env };
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  const { name, args, values } = readLine(argv, COMMANDS);
  const command = COMMANDS.find((known) => known.name === name);
  if (!command || values['help']) {
    process.stdout.write(`${command ? helpFor(command) : helpForAll(COMMANDS)}\n`);
    if (name && !command) process.stderr.write(`\nI don't know the command "${name}".\n`);
    return name && !command ? 2 : 0;
  }
  const json = values['json'] === true;
  const said: string[] = [];
  let emitted = false;
  const print = (value: unknown): void => {
    emitted = true;
    if (json) process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
  };
  const { context, close } = openContext(command, {
    env: command.offline ? { ...process.env } : await environment(values['stage']),
    clock: systemClock,
    args,
    values,
    say: (line) => void (json ? said.push(line) : process.stdout.write(`${line}\n`)),
    emit: print,
    ask,
  });
  try {
    const code = await command.run(context);
    // A program gets an answer from every command.
    if (json && !emitted && said.length > 0) print({ lines: said });
    return code;
  } finally {
    close();
  }
}

async function ask(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  // On the error output: the standard output may be read by a program.
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} Type "yes" to go on: `);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}

// `... | head -1` closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const known = error instanceof ConfigError || error instanceof OutageError;
  const typing =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  const strange = error instanceof Error && error.name === 'CredentialsProviderError';
  if (!known && !typing && !strange) throw error;
  const hints = [
    error instanceof ConfigError &&
      'Name a stage (--stage prod), or start the local stack with "npm start" and run this beside it.',
    error instanceof OutageError &&
      (process.argv.includes('--stage')
        ? 'Try again in a minute; "npm run ops -- doctor" with the same stage says what answers.'
        : 'If the local stack is not running, start it with "npm start" and run this beside it; or name a stage (--stage prod).'),
    strange && 'AWS does not know you here: sign in (aws sso login), or set AWS_PROFILE or the access keys.',
    typing && 'Try: npm run ops -- --help',
  ].filter((line) => typeof line === 'string');
  process.stderr.write(`${[error.message, ...hints].join('\n')}\n`);
  process.exitCode = error instanceof OutageError ? 1 : 2;
}
