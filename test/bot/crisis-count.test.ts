// What is counted when help was shown: numbers without anybody in them, and a log without words.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openStores } from '../../adapters/dynamodb/stores.ts';
import { TABLES } from '../../local/stack.ts';
import { reportCommand } from '../../ops/report.ts';
import { startWorld, type World } from '../driver/world.ts';

const CANARY = 'huckleberry-canary';

let world: World;
beforeAll(async () => {
  world = await startWorld({ env: { PROTOCOL_URL: 'https://example.org/protocol' } });
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

async function report(...args: string[]): Promise<{ code: number; text: string }> {
  const stores = openStores({ tableName: TABLES.main, auditTableName: TABLES.audit, clock: world.clock });
  const lines: string[] = [];
  const code = await reportCommand(args, {
    audit: stores.audit,
    out: (line) => void lines.push(line),
    protocolUrl: 'https://example.org/protocol',
  });
  stores.close();
  return { code, text: lines.join('\n') };
}

it('counts what was shown, by month, danger, country and language', async () => {
  const ana = world.person({ firstName: CANARY });
  await ana.says('/country');
  await ana.taps('United States');
  await ana.says(`I want to end my life ${CANARY}`);
  const lucia = world.person({ languageCode: 'es' });
  await lucia.says('Quiero quitarme la vida');
  const asks = world.person();
  await asks.says('/crisis');
  await asks.says('A calm evening');

  const json = JSON.parse((await report('--year', '2026', '--json')).text) as Record<string, unknown>;
  expect(json).toMatchObject({
    year: 2026,
    total: 2,
    months: [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    countries: { US: 1, '??': 1 },
    languages: { en: 1, es: 1 },
    protocol: 'https://example.org/protocol',
    suicideOrSelfHarm: 2,
  });
  expect(Object.keys(json)).toEqual(
    expect.arrayContaining(['method', 'response', 'prohibition', 'privacy', 'recipients', 'complete']),
  );
  const { code, text } = await report('--year', '2026');
  expect(code).toBe(0);
  expect(text).toContain('2026-03              2');
  expect(text).toContain('C-SSRS');
  expect((await report('--year', 'soon')).code).toBe(2);

  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const { Items = [] } = await client.send(new ScanCommand({ TableName: TABLES.audit }));
  client.destroy();
  const counters = JSON.stringify(Items.filter((item) => String(item['PK']).startsWith('REFERRALS')));
  for (const who of [ana.id, lucia.id, CANARY]) expect(counters).not.toContain(`"${who}`);
  expect(counters).not.toMatch(/WHO|hash/);
});

it('a second sign within the half hour points to the numbers and is not a second referral', async () => {
  const before = JSON.parse((await report('--year', '2026', '--json')).text) as { total: number };
  const person = world.person();
  await person.says('I want to end my life');
  await person.says('I really want to end my life');
  const after = JSON.parse((await report('--year', '2026', '--json')).text) as { total: number };
  expect(after.total).toBe(before.total + 1);
});

it('writes no word of anybody to the log, over all the paths of a crisis', async () => {
  const person = world.person({ firstName: CANARY });
  await person.says(`I want to end my life ${CANARY}`);
  await person.says(`I am going to kill myself now ${CANARY}`);
  await person.edits(`I want to kill myself ${CANARY}`);
  await person.sends({ kind: 'photo', caption: `Goodbye, I want to die ${CANARY}` });
  await person.says('/crisis');
  await person.taps('More that can help');
  await person.taps('Make a safety plan');
  await person.taps('Yes, begin');
  await person.says(`${CANARY} in my plan`);
  await person.taps('Finish here');
  await person.taps('Keep it');
  for (const service of ['dynamodb', 'sqs', 'secrets', 'bedrock', 'ses'] as const)
    world.stack.aws.faults.fail(service, 'server-error');
  await person.says(`I want to end it all ${CANARY}`);
  world.stack.aws.faults.clear();
  world.telegram.faults.add({
    fault: { kind: 'error', code: 400, description: 'Bad Request: BUTTON_DATA_INVALID' },
    method: 'sendMessage',
  });
  await person.says(`I want to die ${CANARY}`);
  await world.settle();
  expect(world.log()).toContain('crisis-helped');
  expect(world.log()).not.toContain(CANARY);
  expect(world.log()).not.toMatch(/kill myself|end my life/);
});

it('how it works can be read, with the published protocol', async () => {
  const person = world.person();
  await person.says('/crisis');
  await person.taps('More that can help');
  await person.taps('How I act in a crisis');
  expect(person.lastReply().text).toContain('https://example.org/protocol');
});
