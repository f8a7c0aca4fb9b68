// Who is in the bundles and how much is loaded before the first event. A dependency that creeps in fails here with its name.
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { BUNDLES, makeBundle, type Bundle } from '../../ops/build/bundles.ts';
import { contributors, sizeOf } from '../../ops/build/report.ts';
import { RULES_TABLE } from '../../ops/build/table-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundles = new Map<string, Bundle>();
beforeAll(async () => {
  for (const definition of BUNDLES) bundles.set(definition.name, await makeBundle(definition, root));
}, 60_000);
const bundle = (name: string): Bundle => {
  const found = bundles.get(name);
  if (!found) throw new Error(`No such bundle: ${name}`);
  return found;
};

const OURS = /^(?:bot|workers|core|adapters|locales|infra|ops)\b|^(?:locale|table|never-used|stand-in):/;
const packages = (name: string, only?: readonly string[]): string[] =>
  contributors(bundle(name).meta, only)
    .map((part) => part.name)
    .filter((part) => !OURS.test(part))
    .sort();

const DATABASE = [
  '@aws-sdk/client-dynamodb',
  '@aws-sdk/core',
  '@aws-sdk/dynamodb-codec',
  '@aws-sdk/endpoint-cache',
  '@aws-sdk/lib-dynamodb',
  '@aws-sdk/middleware-endpoint-discovery',
  '@aws-sdk/util-dynamodb',
  '@aws/lambda-invoke-store',
  '@smithy/core',
  '@smithy/node-http-handler',
  '@smithy/signature-v4',
  '@smithy/types',
  'mnemonist',
  'obliterator',
];
const LOG = [
  '@pinojs/redact',
  'on-exit-leak-free',
  'pino',
  'pino-std-serializers',
  'quick-format-unescaped',
  'safe-stable-stringify',
  'sonic-boom',
];
const FIRST: Readonly<Record<string, readonly string[]>> = {
  bot: [...DATABASE, ...LOG, '@fluent/bundle', 'grammy', 'ulid', 'zod'],
  workers: [...DATABASE, ...LOG, '@fluent/bundle', 'ulid', 'zod'],
};
const LATER: Readonly<Record<string, readonly string[]>> = {
  bot: [
    '@aws-sdk/client-bedrock-runtime',
    '@aws-sdk/client-secrets-manager',
    '@aws-sdk/client-sqs',
    '@aws-sdk/eventstream-handler-node',
    '@aws-sdk/middleware-eventstream',
    '@aws-sdk/middleware-sdk-sqs',
    '@aws-sdk/middleware-websocket',
    '@aws-sdk/token-providers',
    '@grammyjs/conversations',
    'libphonenumber-js',
  ],
  workers: [
    '@aws-sdk/client-secrets-manager',
    '@aws-sdk/client-sesv2',
    '@aws-sdk/client-sqs',
    '@aws-sdk/middleware-sdk-sqs',
    '@aws-sdk/signature-v4-multi-region',
  ],
};

describe.each(['bot', 'workers'])('%s', (name) => {
  test('loads only known packages before the first event', () => {
    expect(packages(name, bundle(name).first).filter((part) => !FIRST[name]?.includes(part))).toEqual([]);
  });

  test('holds only known packages', () => {
    const known = [...(FIRST[name] ?? []), ...(LATER[name] ?? [])];
    expect(packages(name).filter((part) => !known.includes(part))).toEqual([]);
  });
});

const KB = 1024;
/** Parts of the first load whose name matches, summed, in kilobytes. */
const firstLoad = (name: string, wanted: RegExp): number =>
  contributors(bundle(name).meta, bundle(name).first)
    .filter((part) => wanted.test(part.name))
    .reduce((sum, { bytes }) => sum + bytes, 0) / KB;

test('what the bot loads before the first event', () => {
  const { files, first } = bundle('bot');
  const rules = first.filter((file) => file.startsWith(`${RULES_TABLE}-`));
  // The rules of danger in four languages are as large as they must be; this line is moved with a reason.
  expect(sizeOf(files, rules).gzip / KB).toBeLessThan(200);
  expect(sizeOf(files, first).gzip / KB - sizeOf(files, rules).gzip / KB).toBeLessThan(262);
  // Help weighs what it must; everything else has to justify itself.
  const help = /^(?:core|bot)\/crisis|^locales\/\w\w\//;
  const table = /^table:/;
  expect(firstLoad('bot', help)).toBeLessThan(158);
  expect(firstLoad('bot', /^/) - firstLoad('bot', help) - firstLoad('bot', table)).toBeLessThan(615);
});

test.each([
  'core/crisis/screen.ts',
  'core/crisis/card.ts',
  'core/crisis/helplines/directory.ts',
  'locales/last-resort.ts',
  'locales/en/crisis.ts',
  'bot/crisis/help-first.ts',
  'adapters/telegram/messenger.ts',
])('%s is there before the first event: a crisis card waits for nothing', (needed) => {
  const { meta, first } = bundle('bot');
  const inputs = Object.entries(meta.outputs)
    .filter(([path]) => first.some((file) => path.endsWith(`/${file}`)))
    .flatMap(([, output]) => Object.keys(output.inputs));
  expect(inputs).toContain(needed);
});

test('what a card shows in other languages and countries is a file beside the code, not a part that is awaited', () => {
  const { files } = bundle('bot');
  const tables = [...files.keys()].map((name) => name.replace(/-[A-Z0-9]{8}\.json$/, ''));
  for (const language of ['es', 'fr', 'pt']) expect(tables).toContain(`crisis-${language}`);
  for (const region of ['africa', 'americas', 'asia', 'europe', 'oceania'])
    expect(tables).toContain(`helplines-${region}`);
});

test('what the first reply does not need comes later', () => {
  const early = packages('bot', bundle('bot').first);
  for (const part of LATER['bot'] ?? []) expect(early).not.toContain(part);
  expect(firstLoad('bot', /^core\/chat\//)).toBeLessThan(8);
  expect(firstLoad('bot', /^core\/scripture\//)).toBeLessThan(16);
});

test('the workers load less than the bot', () => {
  const { files, first } = bundle('workers');
  expect(sizeOf(files, first).gzip / KB).toBeLessThan(312);
});
