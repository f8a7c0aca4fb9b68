// JobQueue over SQS (JSON 1.0). The queue's address comes from the configuration, the endpoint from AWS's own variables.
import type { JobEnvelope } from '../../core/jobs.ts';
import type { JobQueue } from '../../core/ports/jobs.ts';
import { DEFAULT_RETRY, type RetryPolicy, withRetries } from '../aws/bounded-retry.ts';
import { createAwsClient } from '../aws/client.ts';

const MAX_DELAY_SECONDS = 900;
const SERVICE = { variable: 'SQS', host: 'sqs', signingName: 'sqs' } as const;
const HEADERS = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.SendMessage' };

export function createJobQueue(options: { queueUrl: string; retry?: RetryPolicy }): JobQueue {
  const { queueUrl, retry = DEFAULT_RETRY } = options;
  const client = createAwsClient(SERVICE);
  return {
    async send(job, { correlation, delaySeconds = 0 }) {
      const envelope: JobEnvelope = { v: 1, job, correlation };
      const body = {
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify(envelope),
        DelaySeconds: Math.min(Math.max(0, Math.ceil(delaySeconds)), MAX_DELAY_SECONDS),
      };
      await withRetries('sqs', retry, (signal) => client.post({ headers: HEADERS, body, signal }));
    },
  };
}
