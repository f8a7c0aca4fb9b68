// `npm run ops -- COMMAND`: the operator's command line. Works on the cloud by the functions' own environment variables, and on a
// running `npm start` without any: the local stack leaves its endpoints in .local/stack.json.
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SQSClient } from '@aws-sdk/client-sqs';
import { openStores } from '../adapters/dynamodb/stores.ts';
import { ConfigError } from '../adapters/environment/config-error.ts';
import { readWorkerConfig } from '../adapters/environment/config.ts';
import { createIdentity } from '../adapters/identity.ts';
import { createSecrets } from '../adapters/secrets/secrets.ts';
import { createJobQueue } from '../adapters/sqs/job-queue.ts';
import { createTelegramCall } from '../adapters/telegram/call.ts';
import { createTelegramFetch } from '../adapters/telegram/fetch.ts';
import { OutageError } from '../core/outage.ts';
import { systemClock } from './clock.ts';
import type { ExitCode, OpsCommand, OpsContext } from './command.ts';
import { COMMANDS } from './commands/index.ts';

const STACK_FILE = '.local/stack.json';

/** The cloud's variables, else those of the local stack. */
function environment(): Record<string, string | undefined> {
  if (process.env['TABLE_NAME'] || !existsSync(STACK_FILE)) return { ...process.env };
  const local = JSON.parse(readFileSync(STACK_FILE, 'utf8')) as Record<string, string>;
  Object.assign(process.env, local);
  return { ...process.env };
}

function help(): string {
  const lines = COMMANDS.map(({ usage, summary }) => `  ${usage.padEnd(44)} ${summary}`);
  return ['Usage: npm run ops -- COMMAND [--json] [--yes]', '', ...lines].join('\n');
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({ args: [...argv], allowPositionals: true, strict: false });
  const [name, ...args] = positionals;
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) {
    process.stdout.write(`${help()}\n`);
    if (name) process.stderr.write(`\nI don't know the command "${name}".\n`);
    return name ? 2 : 0;
  }
  const { context, close } = open(command, args, values);
  try {
    return await command.run(context);
  } finally {
    close();
  }
}

function open(
  command: OpsCommand,
  args: readonly string[],
  values: Record<string, unknown>,
): { context: OpsContext; close: () => void } {
  const env = environment();
  const json = values['json'] === true;
  const config = command.offline ? undefined : readWorkerConfig(env);
  const clock = systemClock;
  const secrets = createSecrets({ secretId: config?.botSecretId ?? '', clock });
  const fetch = createTelegramFetch();
  const stores = openStores({
    tableName: config?.tableName ?? '',
    auditTableName: config?.auditTableName ?? '',
    clock,
  });
  const call = createTelegramCall({
    fetch,
    apiRoot: config?.telegramApiRoot ?? 'https://api.telegram.org',
    token: () => secrets.known()?.token ?? '',
  });
  const context: OpsContext = {
    env,
    clock,
    stores,
    jobs: createJobQueue({ queueUrl: config?.jobsQueueUrl ?? '' }),
    secrets,
    identity: async () => createIdentity((await secrets.current()).pepper),
    telegram: async (method, payload, signal) => {
      await secrets.current();
      return call(method, payload, signal);
    },
    sqs: new SQSClient({}),
    secretsManager: new SecretsManagerClient({}),
    args,
    flag: (flag) => {
      const value = values[flag];
      return typeof value === 'string' ? value : value === true ? true : undefined;
    },
    say: (line) => void (json || process.stdout.write(`${line}\n`)),
    emit: (value) => void (json && process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`)),
    confirm: (question) => (values['yes'] === true ? Promise.resolve(true) : ask(question)),
  };
  return {
    context,
    close: () => {
      stores.close();
      fetch.close();
      context.sqs.destroy();
      context.secretsManager.destroy();
    },
  };
}

async function ask(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} Type "yes" to go on: `);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ConfigError) && !(error instanceof OutageError)) throw error;
  const hint =
    error instanceof ConfigError ? '\nOr start the local stack with "npm start" and run this beside it.' : '';
  process.stderr.write(`${error.message}${hint}\n`);
  process.exitCode = 2;
}
