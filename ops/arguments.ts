// Reads the operator's line strictly: a flag nobody knows is a typing error, not a wish to be ignored.
import { parseArgs } from 'node:util';
import type { OpsCommand } from './command.ts';

export interface OpsLine {
  readonly name: string | undefined;
  readonly args: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

const GENERAL = {
  stage: { type: 'string' },
  json: { type: 'boolean' },
  yes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @throws an Error whose message names what was not understood. */
export function readLine(argv: readonly string[], commands: readonly OpsCommand[]): OpsLine {
  const name = argv.find((argument) => !argument.startsWith('-'));
  const known = commands.find((command) => command.name === name)?.flags ?? [];
  const options = {
    ...GENERAL,
    ...Object.fromEntries(known.map((flag) => [flag, { type: 'string' as const }])),
  };
  const { positionals, values } = parseArgs({ args: [...argv], allowPositionals: true, options });
  const [, ...args] = positionals;
  return { name, args, values };
}

export function helpFor(command: OpsCommand): string {
  const { usage, summary, details = [], asks, offline } = command;
  return [
    `Usage: npm run ops -- ${usage}${offline ? '' : ' [--stage prod]'} [--json]${asks ? ' [--yes]' : ''}`,
    '',
    `${summary}.`,
    ...details,
    ...(asks
      ? ['Asks before it changes anything; --yes answers yes, and without a terminal the answer is no.']
      : []),
    ...(offline ? ['Needs neither AWS nor Telegram.'] : []),
  ].join('\n');
}

export function helpForAll(commands: readonly OpsCommand[]): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length)) + 2;
  return [
    'Usage: npm run ops -- COMMAND [--stage prod] [--json] [--yes]      npm run ops -- COMMAND --help',
    '',
    ...commands.map(
      ({ usage, summary, asks }) => `  ${usage.padEnd(width)}${summary}${asks ? ' (asks)' : ''}`,
    ),
    '',
    'Beside a running "npm start" it works on the local stack; with --stage prod and AWS credentials on that stage.',
    'Exit code: 0 fine, 1 something needs attention or was not done, 2 not understood.',
  ].join('\n');
}
