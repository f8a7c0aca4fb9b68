// The AWS calls a bundle can make, read from the sources esbuild puts into it. Coarse on purpose: a call that is written down
// counts, whether a test reaches it or not.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RecordedCall } from '../../infra/compare-calls.ts';
import { makeBundle } from '../../ops/build/bundles.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const CLIENTS: Readonly<Record<string, RecordedCall['service']>> = {
  '@aws-sdk/client-dynamodb': 'dynamodb',
  '@aws-sdk/lib-dynamodb': 'dynamodb',
  '@aws-sdk/client-sqs': 'sqs',
  '@aws-sdk/client-sesv2': 'ses',
  '@aws-sdk/client-secrets-manager': 'secrets',
  '@aws-sdk/client-bedrock-runtime': 'bedrock',
};

/** The document client leaves "Item" out of its names. */
const DOCUMENT_COMMAND: Readonly<Record<string, string>> = {
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  BatchGet: 'BatchGetItem',
  BatchWrite: 'BatchWriteItem',
};

const read = new Map<string, Promise<readonly RecordedCall[]>>();

/** The same for every stage, so each bundle is read once. */
export function callsInBundle(name: string, entry: string): Promise<readonly RecordedCall[]> {
  const calls = read.get(entry) ?? readBundle(name, entry);
  read.set(entry, calls);
  return calls;
}

async function readBundle(name: string, entry: string): Promise<readonly RecordedCall[]> {
  const { meta } = await makeBundle({ name, entry, scripture: false, cached: false }, root);
  const files = Object.keys(meta.inputs).filter((path) => /^(adapters|infra\/functions)\//.test(path));
  return files.flatMap((path) => callsIn(readFileSync(root + path, 'utf8')));
}

function callsIn(source: string): RecordedCall[] {
  const services = Object.entries(CLIENTS).flatMap(([client, service]) =>
    source.includes(`'${client}'`) ? [service] : [],
  );
  const [service] = services;
  if (service === undefined) return [];
  return [...source.matchAll(/new (\w+)Command\(/g)].map(([, command = '']) => ({
    service,
    operation: service === 'dynamodb' ? (DOCUMENT_COMMAND[command] ?? command) : command,
  }));
}
