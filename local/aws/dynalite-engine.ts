// Runs dynalite inside this process without a second trip over a socket: its request listener gets whole requests.
// dynalite throws out of its own event handlers when a client hangs up half way; here it never meets a client.

import { EventEmitter } from 'node:events';
import dynalite from 'dynalite';
import { type JsonObject, parseJsonBody, type WireAnswer } from './wire.ts';

export interface DynaliteEngine {
  /** Passes one DynamoDB request through; errors come back as AWS answers, not as exceptions. */
  forward(operation: string, body: Buffer): Promise<WireAnswer>;
  /** One request of our own, parsed. */
  ask(operation: string, input: JsonObject): Promise<{ status: number; output: JsonObject }>;
  /** Waits for requests under way (at most 200 ms), then closes the store. */
  close(): Promise<void>;
}

const HEADERS = {
  'content-type': 'application/x-amz-json-1.0',
  // dynalite checks that a signature is there, not that it is right.
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/19700101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
  'x-amz-date': '19700101T000000Z',
};

/** @param folder where LevelDB keeps its files; without it everything is in memory. */
export async function startDynalite(folder?: string): Promise<DynaliteEngine> {
  const server = dynalite({
    ...(folder === undefined ? {} : { path: folder }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  });
  // Its close() only closes the store of a server that listened.
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const underWay = new Set<Promise<WireAnswer>>();

  const forward = (operation: string, body: Buffer): Promise<WireAnswer> => {
    const answer = new Promise<WireAnswer>((resolve) => {
      const headers: Record<string, string> = {};
      const request = Object.assign(new EventEmitter(), {
        method: 'POST',
        url: '/',
        headers: { ...HEADERS, 'x-amz-target': `DynamoDB_20120810.${operation}` },
      });
      const response = {
        statusCode: 200,
        setHeader: (name: string, value: string | number) => {
          headers[name.toLowerCase()] = String(value);
        },
        end: (text: string) => {
          delete headers['content-length'];
          resolve({ status: response.statusCode, headers, body: text });
        },
      };
      server.emit('request', request, response);
      request.emit('data', body);
      request.emit('end');
    });
    underWay.add(answer);
    return answer.finally(() => underWay.delete(answer));
  };

  return {
    forward,
    async ask(operation, input) {
      const answer = await forward(operation, Buffer.from(JSON.stringify(input)));
      return { status: answer.status, output: parseJsonBody(Buffer.from(answer.body)) };
    },
    async close() {
      await Promise.race([Promise.allSettled(underWay), new Promise((resolve) => setTimeout(resolve, 200))]);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
