// SQS over HTTP: the AWS JSON 1.0 protocol of the current SDK in front of sqs-queues.ts. Long polls end when a message
// comes, when the wait is over in real time, or when the caller hung up (who is then handed nothing).

import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import type { Clock } from '../../core/ports/clock.ts';
import { answerJson, jsonErrorAnswer, peekBody, targetOperation } from './aws-json.ts';
import { queueOfArn, queueOfUrl } from './sqs-attributes.ts';
import { SQS_QUERY_CODES } from './sqs-errors.ts';
import { sqsOperations } from './sqs-operations.ts';
import { createSqsQueues, type SqsQueues } from './sqs-queues.ts';
import type { JsonObject, WireService } from './wire.ts';

const PROTOCOL = {
  contentType: 'application/x-amz-json-1.0',
  namespace: 'com.amazonaws.sqs',
  queryErrorCodes: SQS_QUERY_CODES,
} as const;

export interface EmbeddedSqs {
  readonly service: WireService;
  readonly queues: SqsQueues;
  /** Ends long polls and closes the file. */
  close(): void;
}

/** @param folder keeps `queues.db` between runs; without it queues are in memory. */
export function createSqs(clock: Clock, folder?: string): EmbeddedSqs {
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const queues = createSqsQueues(clock, folder === undefined ? undefined : join(folder, 'queues.db'));
  const closing = new AbortController();
  const operations = sqsOperations(queues, clock, closing.signal);
  return {
    queues,
    service: {
      name: 'sqs',
      identify: (request) => ({
        operation: targetOperation(request),
        resource: queueNamed(peekBody(request)),
      }),
      errorAnswer: (error) => jsonErrorAnswer(PROTOCOL, error),
      answer: (call) => answerJson(PROTOCOL, operations, call),
    },
    close() {
      closing.abort();
      queues.close();
    },
  };
}

function queueNamed(input: JsonObject): string {
  if (typeof input['QueueUrl'] === 'string') return queueOfUrl(input['QueueUrl']);
  if (typeof input['QueueName'] === 'string') return input['QueueName'];
  return typeof input['SourceArn'] === 'string' ? queueOfArn(input['SourceArn']) : '';
}
