// Gives a command what it works with: stores, queue, secret, Telegram, opened from the environment. Offline commands get the same shape
// and must not touch it.
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { openStores } from '../adapters/dynamodb/stores.ts';
import { readWorkerConfig } from '../adapters/environment/config.ts';
import { createIdentity } from '../adapters/identity.ts';
import { createSecrets } from '../adapters/secrets/secrets.ts';
import { createJobQueue } from '../adapters/sqs/job-queue.ts';
import { createTelegramCall } from '../adapters/telegram/call.ts';
import { createTelegramFetch } from '../adapters/telegram/fetch.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { OpsLine } from './arguments.ts';
import type { OpsCommand, OpsContext } from './command.ts';

export interface Surroundings extends Pick<OpsLine, 'args' | 'values'> {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly say: (line: string) => void;
  readonly emit: (value: unknown) => void;
  readonly ask: (question: string) => Promise<boolean>;
}

/** @throws ConfigError naming every variable that is missing, unless the command is offline. */
export function openContext(
  command: OpsCommand,
  { env, clock, args, values, say, emit, ask }: Surroundings,
): { readonly context: OpsContext; readonly close: () => void } {
  const config = command.offline ? undefined : readWorkerConfig(env);
  const secrets = createSecrets({ secretId: config?.botSecretId ?? '', clock });
  const fetch = createTelegramFetch();
  const { tableName = '', auditTableName = '', jobsQueueUrl: queueUrl = '' } = config ?? {};
  const stores = openStores({ tableName, auditTableName, clock });
  const call = createTelegramCall({
    fetch,
    apiRoot: config?.telegramApiRoot ?? 'https://api.telegram.org',
    token: () => secrets.known()?.token ?? '',
  });
  const context: OpsContext = {
    env,
    clock,
    stores,
    jobs: createJobQueue({ queueUrl }),
    secrets,
    identity: async () => createIdentity((await secrets.current()).pepper),
    telegram: async (method, payload, signal) => {
      await secrets.current();
      return call(method, payload, signal);
    },
    sqs: new SQSClient({}),
    secretsManager: new SecretsManagerClient({}),
    ses: new SESv2Client({}),
    bedrock: new BedrockRuntimeClient({}),
    args,
    flag(name) {
      const value = values[name];
      return typeof value === 'string' ? value : value === true ? true : undefined;
    },
    say,
    emit,
    confirm: (question) => (values['yes'] === true ? Promise.resolve(true) : ask(question)),
  };
  const clients = [context.sqs, context.secretsManager, context.ses, context.bedrock];
  return {
    context,
    close() {
      stores.close();
      fetch.close();
      for (const client of clients) client.destroy();
    },
  };
}
