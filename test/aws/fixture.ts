// An embedded AWS, the SDK's own clients pointed at it by the environment alone, and a clock that can be moved.
// One at a time: clients read their endpoint from the environment with their first request.

import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { asEpochMillis } from '../../core/brands.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { type EmbeddedAws, startEmbeddedAws } from '../../local/aws/embedded.ts';

export interface MovedClock extends Clock {
  advance(ms: number): void;
}

export function movedClock(start = Date.UTC(2030, 0, 1)): MovedClock {
  let at = start;
  return {
    now: () => asEpochMillis(at),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    advance: (ms) => {
      at += ms;
    },
  };
}

export interface AwsFixture {
  readonly aws: EmbeddedAws;
  readonly clock: MovedClock;
  readonly dynamodb: DynamoDBClient;
  readonly sqs: SQSClient;
  readonly ses: SESv2Client;
  readonly secrets: SecretsManagerClient;
  readonly bedrock: BedrockRuntimeClient;
  close(): Promise<void>;
}

/** @param folder makes it outlive the process; clients try each request once, so a fault is seen where it strikes. */
export async function awsFixture(folder?: string): Promise<AwsFixture> {
  const clock = movedClock();
  const aws = await startEmbeddedAws({ clock, ...(folder === undefined ? {} : { folder }) });
  Object.assign(process.env, aws.env);
  const once = { maxAttempts: 1 };
  const clients = {
    dynamodb: new DynamoDBClient(once),
    sqs: new SQSClient(once),
    ses: new SESv2Client(once),
    secrets: new SecretsManagerClient(once),
    bedrock: new BedrockRuntimeClient(once),
  };
  return {
    aws,
    clock,
    ...clients,
    async close() {
      await aws.close();
      for (const client of Object.values(clients)) client.destroy();
    },
  };
}
