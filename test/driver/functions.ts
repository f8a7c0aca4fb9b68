// The functions a world runs: this checkout's sources, or with EMMAUS_HANDLERS=dist the built bundles, loaded as Lambda loads them: by
// their entry file, told everything by the environment, on tables and queues made from the synthesised template.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { constants, Script } from 'node:vm';
import { CreateTableCommand, DynamoDBClient, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { createBotHandler } from '../../bot/handler.ts';
import type { EmbeddedAws } from '../../local/aws/embedded.ts';
import type { FunctionOptions, StackFunctions, StackOptions } from '../../local/stack.ts';
import { createWorkerHandler } from '../../workers/handler.ts';
import { calledBy } from './caller.ts';
import { type Deployed, QUEUE_HOST } from './deployed.ts';
import type { MovableClock } from './movable-clock.ts';

type Tested = Pick<StackOptions, 'functions' | 'foundation'> & { readonly end: () => void };

/** File with what a stage deploys (deployed.ts), written at the start of such a run. */
export const DEPLOYED_FILE = 'EMMAUS_DEPLOYED';

export const testedFunctions = (clock: MovableClock): Tested =>
  process.env['EMMAUS_HANDLERS'] === 'dist' ? builtFunctions(clock) : { functions: sources, end: () => {} };

const named = ({ bot, worker }: StackFunctions): StackFunctions => ({
  bot: (event, context) => calledBy('bot', () => bot(event, context)),
  worker: (event, context) => calledBy('worker', () => worker(event, context)),
});

const sources = (given: FunctionOptions): Promise<StackFunctions> =>
  Promise.resolve(
    named({
      bot: calledBy('bot', () => createBotHandler(given)),
      worker: calledBy('worker', () => createWorkerHandler(given)),
    }),
  );

/** Lambda has no clock to hand over and writes to standard output: for the life of a world both are ours. */
function builtFunctions(clock: MovableClock): Tested {
  const realNow = Date.now;
  const realWrite = process.stdout.write.bind(process.stdout);
  // Tests know the names of the local stack: only the stage is taken out of the deployed ones.
  const text = readFileSync(process.env[DEPLOYED_FILE] ?? '', 'utf8').replaceAll(
    /emmaus([-/])dev\b/g,
    'emmaus',
  );
  const deployed = JSON.parse(text) as Deployed;
  return {
    foundation: (aws) => foundationOf(deployed, aws),
    async functions({ logTo, parts }) {
      if (parts) throw new Error('A bundle has no parts to replace: this test is for the sources');
      const functions = { bot: await open('bot'), worker: await open('workers') } as StackFunctions;
      Date.now = () => clock.now();
      process.stdout.write = (chunk: string | Uint8Array) => {
        logTo?.write(String(chunk));
        return true;
      };
      return named(functions);
    },
    end() {
      Date.now = realNow;
      process.stdout.write = realWrite;
    },
  };
}

const importByNode = new Script('(url) => import(url)', {
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
let opened = 0;
/** Anew for each world, as each Lambda is. By Node itself: the test runner would compile the bundle once more. */
async function open(bundle: string): Promise<unknown> {
  const url = pathToFileURL(join(import.meta.dirname, '../../dist', bundle, 'index.mjs'));
  const load = importByNode.runInThisContext() as (url: string) => Promise<{ handler: unknown }>;
  return (await load(`${url.href}?world=${(opened += 1)}`)).handler;
}

async function foundationOf(deployed: Deployed, aws: EmbeddedAws): Promise<Record<string, string>> {
  const client = new DynamoDBClient({});
  for (const { TableName, KeySchema, AttributeDefinitions, BillingMode, ...rest } of deployed.tables) {
    const indexes = rest['GlobalSecondaryIndexes'];
    const input = {
      TableName,
      KeySchema,
      AttributeDefinitions,
      BillingMode,
      ...(indexes ? { GlobalSecondaryIndexes: indexes } : {}),
    };
    await client.send(new CreateTableCommand(input as never));
    const { TimeToLiveSpecification } = rest;
    if (TimeToLiveSpecification)
      await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification } as never));
  }
  client.destroy();
  // Dead letters first: the other queue points there.
  for (const { name, attributes } of deployed.queues.toSorted((a, b) => b.name.length - a.name.length))
    aws.sqs.queues.create(name, attributes);
  aws.secrets.put(deployed.secretName, aws.secrets.current('emmaus/bot') ?? '');
  const { bot, worker } = deployed.environment;
  return Object.fromEntries(
    Object.entries({ ...worker, ...bot })
      .filter(([name]) => !CHOSEN_BY_THE_TEST.has(name))
      .map(([name, value]) => [name, value.replace(QUEUE_HOST, new URL(aws.urls.sqs).origin)]),
  );
}

/** What a world decides for itself. */
const CHOSEN_BY_THE_TEST = new Set([
  'COMPANION_MODEL_ID',
  'CLASSIFIER_MODEL_ID',
  'OPERATOR_IDS',
  'PRAYER_GROUP_CHAT_ID',
  'MAIL_FROM',
]);
