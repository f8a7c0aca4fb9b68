import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { GetItemCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, describe, expect, it } from 'vitest';
import { answerText } from '../../local/aws/bedrock-answers.ts';
import { awsFixture } from './fixture.ts';

const folders: string[] = [];
const temporaryFolder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'embedded-aws-')));
  return folders.at(-1) as string;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('the embedded AWS', () => {
  it('keeps everything answered through a kill -9', async () => {
    const folder = temporaryFolder();
    const child = spawn(process.execPath, [
      fileURLToPath(new URL('./stack-child.ts', import.meta.url)),
      folder,
    ]);
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');

    const fixture = await awsFixture(folder);
    const item = await fixture.dynamodb.send(
      new GetItemCommand({ TableName: 'people', Key: { PK: { S: 'u1' } } }),
    );
    expect(item.Item).toEqual({ PK: { S: 'u1' } });
    expect(fixture.aws.sqs.queues.messages('jobs').map(({ body }) => body)).toEqual(['job']);
    expect(fixture.aws.ses.mails()).toHaveLength(1);
    const secret = await fixture.secrets.send(new GetSecretValueCommand({ SecretId: 'bot' }));
    expect(secret.SecretString).toBe('secret');
    await fixture.close();
  });

  it('starts in under 300 ms and stays on loopback', async () => {
    const began = performance.now();
    const fixture = await awsFixture();
    expect(performance.now() - began).toBeLessThan(300);
    for (const url of Object.values(fixture.aws.urls)) expect(new URL(url).hostname).toBe('127.0.0.1');
    await fixture.close();
  });

  it('closes at once, whatever is still open', async () => {
    const fixture = await awsFixture(temporaryFolder());
    fixture.aws.sqs.queues.create('jobs');
    fixture.aws.bedrock.script('*', () => answerText('ok'));
    await fixture.dynamodb.send(new ListTablesCommand({}));
    const messages = [{ role: 'user' as const, content: [{ text: 'hi' }] }];
    await fixture.bedrock.send(new ConverseCommand({ modelId: 'm', messages }));
    fixture.aws.faults.fail('bedrock', 'hang');
    const pending = [
      fixture.bedrock.send(new ConverseCommand({ modelId: 'm', messages })),
      fixture.sqs.send(
        new ReceiveMessageCommand({ QueueUrl: fixture.aws.sqs.queueUrl('jobs'), WaitTimeSeconds: 20 }),
      ),
    ];
    const settled = Promise.allSettled(pending);
    const idle = connect(Number(new URL(fixture.aws.urls.bedrock).port), '127.0.0.1');
    await once(idle, 'connect');
    await fixture.clock.sleep(50);

    const began = performance.now();
    await fixture.aws.close();
    expect(performance.now() - began).toBeLessThan(500);
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await fixture.close();
  });

  it('may run twice in one process, each with its own stores', async () => {
    const one = await awsFixture();
    one.aws.secrets.put('bot', 'one');
    expect((await one.secrets.send(new GetSecretValueCommand({ SecretId: 'bot' }))).SecretString).toBe('one');
    const two = await awsFixture();
    await expect(two.secrets.send(new GetSecretValueCommand({ SecretId: 'bot' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    two.aws.faults.fail('secrets', 'throttle');
    await one.secrets.send(new GetSecretValueCommand({ SecretId: 'bot' }));
    await Promise.all([one.close(), two.close()]);
  });
});
