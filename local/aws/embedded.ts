// All of AWS this bot needs, in one process on loopback: five servers the unmodified SDK reaches through its own
// endpoint variables. For `npm start`, tests and benchmarks; not a security boundary: any signature is accepted.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../core/ports/clock.ts';
import { createBedrock, type EmbeddedBedrock } from './bedrock.ts';
import { type CallLog, createCallLog } from './call-log.ts';
import { createDynamoDb } from './dynamodb.ts';
import { createFaultBoard, type FaultBoard } from './faults.ts';
import { createSecrets, type EmbeddedSecrets } from './secrets.ts';
import { createSesService } from './ses.ts';
import { createMailbox, type Mailbox } from './ses-mailbox.ts';
import { createSqs } from './sqs.ts';
import { QUEUE_ACCOUNT } from './sqs-attributes.ts';
import type { SqsQueues } from './sqs-queues.ts';
import type { AwsService, WireService } from './wire.ts';
import { listenOnWire, type WireServer } from './wire-server.ts';

export interface EmbeddedAwsOptions {
  readonly clock: Clock;
  /** Keeps tables, queues, mails and secrets between runs; without it all is in memory. One process at a time. */
  readonly folder?: string;
  /** Fixed ports; any free one where not given. */
  readonly ports?: Partial<Record<AwsService, number>>;
}

export interface EmbeddedAws {
  /** What to put into `process.env` (or a child's): endpoints, region and dummy credentials. */
  readonly env: Record<string, string>;
  readonly urls: Readonly<Record<AwsService, string>>;
  readonly dynamodb: { expire(nowSeconds: number): Promise<number> };
  readonly sqs: { readonly queues: SqsQueues; queueUrl(name: string): string };
  readonly ses: Mailbox;
  readonly secrets: Omit<EmbeddedSecrets, 'service'>;
  readonly bedrock: Omit<EmbeddedBedrock, 'service'>;
  readonly faults: FaultBoard;
  /** Every call of every service over the wire. */
  readonly log: CallLog;
  /** Ends within half a second, whatever clients still hold open. */
  close(): Promise<void>;
}

const ENDPOINT_VARIABLES: Readonly<Record<AwsService, string>> = {
  dynamodb: 'AWS_ENDPOINT_URL_DYNAMODB',
  sqs: 'AWS_ENDPOINT_URL_SQS',
  ses: 'AWS_ENDPOINT_URL_SESV2',
  secrets: 'AWS_ENDPOINT_URL_SECRETS_MANAGER',
  bedrock: 'AWS_ENDPOINT_URL_BEDROCK_RUNTIME',
};

export async function startEmbeddedAws(options: EmbeddedAwsOptions): Promise<EmbeddedAws> {
  const { clock, folder, ports = {} } = options;
  const inFolder = (name: string) => (folder === undefined ? undefined : join(folder, name));
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const faults = createFaultBoard();
  const log = createCallLog();
  const dynamodb = await createDynamoDb(inFolder('dynamodb'));
  const sqs = createSqs(clock, inFolder('sqs'));
  const mailbox = createMailbox(clock, inFolder('ses'));
  const secrets = createSecrets(clock, inFolder('secrets.json'));
  const bedrock = createBedrock();

  const started: WireServer[] = [];
  const stopAll = async () => {
    await Promise.all(started.map((server) => server.close()));
    sqs.close();
    await dynamodb.close();
  };
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= stopAll());
  const listen = async (service: WireService): Promise<string> => {
    const server = await listenOnWire({
      service,
      faults,
      log,
      port: ports[service.name] ?? 0,
      http2: service.name === 'bedrock',
    });
    started.push(server);
    return server.url;
  };

  try {
    const urls = {
      dynamodb: await listen(dynamodb.service),
      sqs: await listen(sqs.service),
      ses: await listen(createSesService(mailbox)),
      secrets: await listen(secrets.service),
      bedrock: await listen(bedrock.service),
    };
    return {
      env: environment(urls),
      urls,
      dynamodb: { expire: (nowSeconds) => dynamodb.expire(nowSeconds) },
      sqs: { queues: sqs.queues, queueUrl: (name) => `${urls.sqs}/${QUEUE_ACCOUNT}/${name}` },
      ses: mailbox,
      secrets,
      bedrock,
      faults,
      log,
      close: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function environment(urls: Readonly<Record<AwsService, string>>): Record<string, string> {
  const endpoints = Object.entries(urls).map(([service, url]) => [
    ENDPOINT_VARIABLES[service as AwsService],
    url,
  ]);
  return {
    ...(Object.fromEntries(endpoints) as Record<string, string>),
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    // Otherwise the SDK may look for an instance to ask for credentials, and wait for it.
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}
