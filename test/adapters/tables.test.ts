// `npm run tables` as an operator runs it, and the clock the stores go by.
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../adapters/dynamodb/table.ts';
import { startEmbeddedAws } from '../../local/aws/embedded.ts';
import { createMovableClock } from '../memory/clock.ts';
import { startTestDatabase, testClient } from './dynalite.ts';

const run = promisify(execFile);
const tables = (env: Record<string, string>) =>
  run(process.execPath, ['ops/tables.ts'], { env: { PATH: process.env['PATH'], ...env } });
const NAMES = { TABLE_NAME: 'cli-main', AUDIT_TABLE_NAME: 'cli-audit' };

describe('npm run tables', () => {
  it('creates both tables with expiry, and says so when run again', async () => {
    const aws = await startEmbeddedAws({ clock: createMovableClock() });
    try {
      const first = await tables({ ...aws.env, ...NAMES });
      expect(first.stdout).toBe(
        'cli-main: created, expiry switched on\ncli-audit: created, expiry switched on\n',
      );
      const again = await tables({ ...aws.env, ...NAMES });
      expect(again.stdout).toBe(
        'cli-main: there already, expiry is on\ncli-audit: there already, expiry is on\n',
      );
    } finally {
      await aws.close();
    }
  });

  it('says when the endpoint has no expiry', async () => {
    const database = await startTestDatabase();
    const env = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x' };
    try {
      const { stdout } = await tables({ ...env, AWS_ENDPOINT_URL_DYNAMODB: database.endpoint, ...NAMES });
      expect(stdout).toContain('this endpoint has no expiry');
    } finally {
      await database.close();
    }
  });

  it('names the variable that is missing', async () => {
    const failed = await tables({ TABLE_NAME: 'x' }).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('AUDIT_TABLE_NAME') });
  });
});

describe('the clock of a table', () => {
  it("follows the database's when this machine is a quarter of an hour off, and forgives a second", async () => {
    let offBy = 15 * 60_000;
    const server = createServer((request, response) => {
      request.resume().on('end', () => {
        response.writeHead(200, {
          date: new Date(Date.now() + offBy).toUTCString(),
          'content-type': 'application/x-amz-json-1.0',
        });
        response.end('{}');
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const client = testClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const clock = createMovableClock(1_000_000);
    const table = openTable({ client, name: 'any', clock });
    const difference = async () => {
      await table.get({ PK: 'a', SK: 'b' });
      return table.now() - clock.now();
    };
    try {
      expect(table.now()).toBe(clock.now());
      expect(Math.abs((await difference()) - offBy)).toBeLessThan(3_000);
      offBy = -15 * 60_000;
      expect(Math.abs((await difference()) - offBy)).toBeLessThan(3_000);
      offBy = 400;
      expect(await difference()).toBe(0);
    } finally {
      client.destroy();
      server.close();
    }
  });
});
