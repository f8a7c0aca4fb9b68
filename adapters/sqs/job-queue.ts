// JobQueue over SQS. The client is loaded with the first job: most updates queue none, and the import costs cold start.
// The endpoint comes from the SDK's own variables; the queue address comes from the configuration.
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { JobEnvelope } from '../../core/jobs.ts';
import type { JobQueue } from '../../core/ports/jobs.ts';
import { DEFAULT_RETRY, type RetryPolicy, withRetries } from '../aws/bounded-retry.ts';
import { clientSettings } from '../aws/client-settings.ts';

const MAX_DELAY_SECONDS = 900;

/** @param options.client for tests; made from the environment without it. */
export function createJobQueue(options: {
  queueUrl: string;
  client?: SQSClient;
  retry?: RetryPolicy;
}): JobQueue {
  const { queueUrl, retry = DEFAULT_RETRY } = options;
  let client = options.client;
  return {
    async send(job, { correlation, delaySeconds = 0 }) {
      const { SendMessageCommand, SQSClient } = await import('@aws-sdk/client-sqs');
      const sqs = (client ??= new SQSClient(clientSettings()));
      const envelope: JobEnvelope = { v: 1, job, correlation };
      const command = new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify(envelope),
        DelaySeconds: Math.min(Math.max(0, Math.ceil(delaySeconds)), MAX_DELAY_SECONDS),
      });
      await withRetries('sqs', retry, (abortSignal) => sqs.send(command, { abortSignal }));
    },
  };
}
