// Runs a command of the operator's line in this process on a running stack, as ops/ops.ts would: fast enough to ask many things.
import { readLine } from '../../ops/arguments.ts';
import type { ExitCode } from '../../ops/command.ts';
import { COMMANDS } from '../../ops/commands/index.ts';
import { openContext } from '../../ops/open-context.ts';
import type { World } from '../driver/world.ts';

export interface Ran {
  readonly code: ExitCode;
  /** Lines for people. */
  readonly out: string;
  /** What --json prints. */
  readonly json: unknown;
}

/** `answer`: to the question a dangerous command asks. */
export async function runOps(
  world: World,
  argv: readonly string[],
  { answer = false, env = {} }: { answer?: boolean; env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const { name, args, values } = readLine(argv, COMMANDS);
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) throw new Error(`No command ${String(name)}`);
  const lines: string[] = [];
  const emitted: unknown[] = [];
  const { context, close } = openContext(command, {
    env: { ...world.stack.env, ...env },
    clock: world.clock,
    args,
    values,
    say: (line) => void lines.push(line),
    emit: (value) => void emitted.push(value),
    ask: () => Promise.resolve(answer),
  });
  try {
    const code = await command.run(context);
    return { code, out: lines.join('\n'), json: emitted[0] };
  } finally {
    close();
  }
}
