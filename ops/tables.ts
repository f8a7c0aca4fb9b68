// `npm run tables`: creates both tables and their indexes at the configured endpoint, from the definition CDK uses.
// Safe to run again. Reads TABLE_NAME, AUDIT_TABLE_NAME and the AWS SDK's own variables.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTable, type TableReport } from '../adapters/dynamodb/create-tables.ts';
import { AUDIT_TABLE, MAIN_TABLE } from '../adapters/dynamodb/tables.ts';

const required = ['TABLE_NAME', 'AUDIT_TABLE_NAME'] as const;
const missing = required.filter((name) => !process.env[name]);
if (missing.length > 0) {
  console.error(`Set ${missing.join(' and ')} first, for example ${missing[0]}=emmaus-dev.`);
  process.exit(1);
}

const client = new DynamoDBClient({});
try {
  report(await createTable(client, process.env['TABLE_NAME'] ?? '', MAIN_TABLE));
  report(await createTable(client, process.env['AUDIT_TABLE_NAME'] ?? '', AUDIT_TABLE));
} catch (error) {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  console.error(`The tables were not created (${name}): ${message}`);
  console.error('Check AWS_REGION, the credentials and AWS_ENDPOINT_URL_DYNAMODB, then run it again.');
  process.exitCode = 1;
} finally {
  client.destroy();
}

function report({ name, table, ttl }: TableReport): void {
  const expiry = {
    set: ', expiry switched on',
    'was-set': ', expiry is on',
    unsupported: ', this endpoint has no expiry (readers leave expired items out)',
    none: '',
  }[ttl];
  console.log(`${name}: ${table === 'created' ? 'created' : 'there already'}${expiry}`);
}
