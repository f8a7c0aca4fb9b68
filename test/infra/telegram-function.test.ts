// The deployment's own Lambda against the embedded Secrets Manager and the strict Bot API server: a first deployment, a rotation that
// loses no update, the check, a removal; and the operator's side of the secret.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as customResource from '../../infra/functions/custom-resource.ts';
import * as checking from '../../infra/functions/check-webhook.ts';
import * as rotation from '../../infra/functions/rotate.ts';
import { openSetup, type Setup } from '../../infra/functions/setup.ts';
import { completeSecret, tokenIsMissing } from '../../ops/deploy/bot-secret.ts';
import { checkBot } from '../../ops/deploy/check-bot.ts';
import { smoke } from '../../ops/deploy/smoke-steps.ts';
import { type AwsFixture, awsFixture } from '../aws/fixture.ts';
import { calledBy } from '../driver/caller.ts';
import { recordCalls } from '../driver/recorded-calls.ts';
import { callApi, listenWebhook, startTelegram, type TestTelegram } from '../driver/telegram.ts';

const SECRET = 'emmaus/test/bot';
/** Under the function's name, as its calls are recorded for the comparison with its policy. */
const asFunction =
  <A extends unknown[], R>(work: (...args: A) => R) =>
  (...args: A): R =>
    calledBy('telegram', () => work(...args));
const handleCustomResource = asFunction(customResource.handleCustomResource);
const rotate = asFunction(rotation.rotate);
const checkWebhook = asFunction(checking.checkWebhook);
const { judge } = checking;
let aws: AwsFixture;
let telegram: TestTelegram;
let webhook: Awaited<ReturnType<typeof listenWebhook>>;
let setup: Setup;
let recorded: () => void;
/** What the webhook accepts: as the bot does, the current secret and the one before. */
const admitted: string[] = [];
let refused = 0;

interface Stored {
  token: string;
  webhookSecret: string;
  previousWebhookSecret?: string;
  pepper: string;
}
const stored = (): Stored => JSON.parse(aws.aws.secrets.current(SECRET) ?? '{}') as Stored;

beforeEach(async () => {
  aws = await awsFixture();
  recorded = recordCalls(aws.aws.log);
  telegram = await startTelegram();
  admitted.length = 0;
  refused = 0;
  webhook = await listenWebhook(({ secret, update }) => {
    const { webhookSecret, previousWebhookSecret } = stored();
    if (secret === undefined || ![webhookSecret, previousWebhookSecret].includes(secret)) {
      refused++;
      return { status: 401 };
    }
    admitted.push(String(update.update_id));
    return { status: 200 };
  });
  // As CloudFormation leaves it.
  aws.aws.secrets.put(SECRET, { token: '', webhookSecret: '', pepper: 'a-pepper-made-once' });
  setup = openSetup({
    STAGE: 'test',
    BOT_SECRET_ID: SECRET,
    WEBHOOK_URL: webhook.url,
    MAX_CONNECTIONS: '20',
    TELEGRAM_API_ROOT: telegram.apiRoot,
  });
});
afterEach(async () => {
  await Promise.all([webhook.close(), telegram.close()]);
  recorded();
  await aws.close();
});

/** Receives what CloudFormation would be told. */
async function cloudFormation(): Promise<{
  url: string;
  told: () => Record<string, unknown>;
  close: () => void;
}> {
  let told: Record<string, unknown> = {};
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      told = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
      response.end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/answer`;
  return { url, told: () => told, close: () => server.close() };
}
const event = (RequestType: 'Create' | 'Update' | 'Delete', ResponseURL: string) => ({
  RequestType,
  ResponseURL,
  StackId: 'stack',
  RequestId: 'request',
  LogicalResourceId: 'Telegram',
});
const rotateOnce = async (id: string): Promise<void> => {
  for (const Step of ['createSecret', 'setSecret', 'testSecret', 'finishSecret'] as const)
    await rotate({ Step, SecretId: SECRET, ClientRequestToken: id }, setup);
};
const VERSION = 'a1b2c3d4-0000-4000-8000-000000000001';

test('the operator’s token completes the secret once; the pepper stays', async () => {
  expect(await tokenIsMissing(aws.secrets, SECRET)).toBe(true);
  expect(await completeSecret(aws.secrets, SECRET, telegram.token)).toBe('changed');
  const first = stored();
  expect(first).toMatchObject({ token: telegram.token, pepper: 'a-pepper-made-once' });
  expect(first.webhookSecret).toMatch(/^[\w-]{43}$/);
  expect(await completeSecret(aws.secrets, SECRET)).toBe('same');
  expect(stored()).toEqual(first);
  aws.aws.secrets.put(SECRET, { token: '', webhookSecret: '' });
  await expect(completeSecret(aws.secrets, SECRET, telegram.token)).rejects.toThrow('no pepper');
});

test('a wrong token is refused before it is stored, a bot that reads groups is pointed out', async () => {
  const call = (token: string) => async (method: string) =>
    (await callApi({ ...telegram, token }, method)) as never;
  expect(await checkBot(call('1:wrong'))).toMatchObject({ fatal: 'Telegram does not know this token' });
  expect(await checkBot(call(telegram.token))).toEqual({ advice: [] });
});

test('deploying sets Telegram up and says so; a missing token fails with the remedy', async () => {
  const cfn = await cloudFormation();
  await handleCustomResource(event('Create', cfn.url), setup);
  expect(cfn.told()).toMatchObject({ Status: 'FAILED', PhysicalResourceId: 'telegram-test' });
  expect(cfn.told()['Reason']).toContain('npm run deploy');
  await completeSecret(aws.secrets, SECRET, telegram.token);
  await handleCustomResource(event('Create', cfn.url), setup);
  expect(cfn.told()).toMatchObject({
    Status: 'SUCCESS',
    RequestId: 'request',
    PhysicalResourceId: 'telegram-test',
  });
  const { result } = await callApi(telegram, 'getWebhookInfo');
  expect(result).toMatchObject({ url: webhook.url, max_connections: 20 });
  cfn.close();
});

test('what goes wrong never names the token', async () => {
  const cfn = await cloudFormation();
  await completeSecret(aws.secrets, SECRET, telegram.token);
  telegram.faults.add({
    method: 'setWebhook',
    times: 5,
    fault: { kind: 'error', code: 400, description: 'Bad Request: bad webhook' },
  } as never);
  await handleCustomResource(event('Create', cfn.url), setup);
  expect(JSON.stringify(cfn.told())).not.toContain(telegram.token);
  expect(cfn.told()['Status']).toBe('FAILED');
  cfn.close();
});

test('removing takes webhook and commands back, and never fails the stack', async () => {
  const cfn = await cloudFormation();
  await completeSecret(aws.secrets, SECRET, telegram.token);
  await setup.apply();
  await handleCustomResource(event('Delete', cfn.url), setup);
  expect((await callApi(telegram, 'getWebhookInfo')).result).toMatchObject({ url: '' });
  aws.aws.secrets.put(SECRET, { ...stored(), token: '1:revoked' });
  await handleCustomResource(event('Delete', cfn.url), setup);
  expect(cfn.told()['Status']).toBe('SUCCESS');
  cfn.close();
});

test('a rotation loses no update: before, between and after the steps', async () => {
  await completeSecret(aws.secrets, SECRET, telegram.token);
  await setup.apply();
  const ada = telegram.acts.createUser({ firstName: 'Ada' }).id;
  telegram.acts.start(ada);
  const before = stored().webhookSecret;
  for (const Step of ['createSecret', 'setSecret', 'testSecret', 'finishSecret'] as const) {
    await rotate({ Step, SecretId: SECRET, ClientRequestToken: VERSION }, setup);
    telegram.acts.say(ada, ada, `during ${Step}`);
  }
  await expect.poll(() => admitted.length).toBe(5);
  expect(refused).toBe(0);
  expect(stored()).toMatchObject({
    previousWebhookSecret: before,
    token: telegram.token,
    pepper: 'a-pepper-made-once',
  });
  expect(stored().webhookSecret).not.toBe(before);
});

test('a rotation that is run twice with one id rotates once', async () => {
  await completeSecret(aws.secrets, SECRET, telegram.token);
  await setup.apply();
  await rotateOnce(VERSION);
  const once = stored();
  await rotateOnce(VERSION);
  expect(stored()).toEqual(once);
});

test('the check sees a healthy webhook, a foreign one and a failing one', async () => {
  await completeSecret(aws.secrets, SECRET, telegram.token);
  await setup.apply();
  const lines: string[] = [];
  expect(await checkWebhook(setup, (line) => lines.push(line))).toEqual({ broken: false, pending: 0 });
  await callApi(telegram, 'setWebhook', { url: 'http://127.0.0.1:1/elsewhere' });
  expect(await checkWebhook(setup, (line) => lines.push(line))).toMatchObject({ broken: true });
  expect(lines.map((line) => (JSON.parse(line) as Record<string, unknown>)['webhook-broken'])).toEqual([
    0, 1,
  ]);
  expect(lines.join()).not.toContain(telegram.token);
  const info = { url: 'ours', pending_update_count: 3, last_error_date: 1_000 };
  expect(judge(info, 'ours', 1_100)).toEqual({ broken: true, pending: 3 });
  expect(judge(info, 'ours', 9_000)).toEqual({ broken: false, pending: 3 });
});

test('the smoke test passes where the bot answers, and says what it left out', async () => {
  await completeSecret(aws.secrets, SECRET, telegram.token);
  await setup.apply();
  const input = { call: await setup.call(), webhookSecret: stored().webhookSecret };
  const lines = await smoke(input);
  expect(lines.every(({ ok }) => ok)).toBe(true);
  expect(lines.at(-1)?.line).toContain('skipped');
  expect((await smoke({ ...input, canaryChatId: 4711 })).at(-1)).toEqual({
    ok: true,
    line: 'a synthetic update gets 200',
  });
  await callApi(telegram, 'deleteWebhook');
  expect((await smoke(input)).some(({ ok }) => !ok)).toBe(true);
});
