// Deploying sets the bot up at Telegram: against the strict Bot API server, twice, with a changed text, and taken back.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTelegramCall } from '../../adapters/telegram/call.ts';
import { createTelegramFetch, type TelegramFetch } from '../../adapters/telegram/fetch.ts';
import { LANGUAGES } from '../../core/languages.ts';
import { createTranslator, type Translate } from '../../locales/translator.ts';
import { removeTelegramSetup, setUpTelegram, type TelegramSetup } from '../../ops/telegram-setup.ts';
import { callApi, startTelegram, type TestTelegram } from '../driver/telegram.ts';

let server: TestTelegram;
let fetch: TelegramFetch;
let setup: TelegramSetup;

beforeEach(async () => {
  server = await startTelegram();
  fetch = createTelegramFetch();
  setup = {
    call: createTelegramCall({ fetch, apiRoot: server.apiRoot, token: () => server.token }),
    webhookUrl: 'http://127.0.0.1:1/telegram',
    secret: 'a-secret-of-the-webhook',
    translate: createTranslator(),
    languages: LANGUAGES,
    sleep: async () => {},
  };
});
afterEach(async () => {
  fetch.close();
  await server.close();
});

const callsMade = (): string[] =>
  server.sees
    .calls()
    .map((call) => call.method)
    .filter((method) => method.startsWith('set') || method.startsWith('delete'));
const saying =
  (id: string, text: string): TelegramSetup['translate'] =>
  (language) => {
    const t = createTranslator()(language);
    return ((asked, args) => (asked === id ? text : t(asked, args))) satisfies Translate;
  };

test('a first run sets webhook, commands, texts and menu, and Telegram refuses nothing', async () => {
  const result = await setUpTelegram(setup);
  expect(result).toMatchObject({ ok: true, value: { postponed: [] } });
  expect(server.sees.verdicts()).toEqual([]);
  const { result: info } = await callApi(server, 'getWebhookInfo');
  expect(info).toMatchObject({
    url: setup.webhookUrl,
    max_connections: 40,
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
  });
  for (const language_code of ['', 'es', 'pt', 'fr']) {
    const commands = await callApi(server, 'getMyCommands', {
      scope: { type: 'all_private_chats' },
      language_code,
    });
    expect((commands.result as { command: string }[]).map(({ command }) => command)).toContain('crisis');
    const name = await callApi(server, 'getMyName', { language_code });
    expect(name.result).not.toEqual({ name: '' });
  }
  const group = await callApi(server, 'getMyCommands', { scope: { type: 'all_group_chats' } });
  expect((group.result as { command: string }[]).map(({ command }) => command)).toEqual(['help']);
});

test('a second run finds everything in place; only the webhook is named again', async () => {
  await setUpTelegram(setup);
  const before = callsMade().length;
  const result = await setUpTelegram(setup);
  expect(callsMade().slice(before)).toEqual(['setWebhook']);
  expect(result).toMatchObject({ ok: true, value: { postponed: [], changed: [] } });
});

test('updates that wait are never dropped, not by a new address, not by a removal', async () => {
  await setUpTelegram(setup);
  const ada = server.acts.createUser({ firstName: 'Ada' }).id;
  server.acts.start(ada);
  await setUpTelegram({ ...setup, webhookUrl: 'http://127.0.0.1:1/elsewhere' });
  await removeTelegramSetup(setup);
  const { result } = await callApi(server, 'getWebhookInfo');
  expect(result).toMatchObject({ url: '', pending_update_count: 1 });
  const commands = await callApi(server, 'getMyCommands', { scope: { type: 'all_private_chats' } });
  expect(commands.result).toEqual([]);
});

test('a changed text alone is set again', async () => {
  await setUpTelegram(setup);
  const result = await setUpTelegram({
    ...setup,
    translate: saying('bot-short-description', 'Someone to write to.'),
  });
  const changed = result.ok ? result.value.changed : [];
  expect(changed).toContain('setMyShortDescription en');
  expect(changed.filter((setting) => !setting.startsWith('setMyShortDescription'))).toEqual([]);
});

test('a text that is too long stops the run before the first call, and is named', async () => {
  const result = await setUpTelegram({
    ...setup,
    translate: saying('bot-short-description', 'x'.repeat(121)),
  });
  const problem = { setting: 'setMyShortDescription en', problem: '121 characters, at most 120' };
  expect(result).toMatchObject({ ok: false, error: { kind: 'bad-settings' } });
  expect(JSON.stringify(result)).toContain(JSON.stringify(problem));
  expect(server.sees.calls()).toEqual([]);
});

test.each([
  ['the address is not https', { webhookUrl: 'http://bot.example.org/telegram' }],
  ['the secret is not 16-256 of A-Z a-z 0-9 _ -', { secret: 'short' }],
  ['max_connections is not 1-100', { maxConnections: 101 }],
])('%s', async (problem, change) => {
  const result = await setUpTelegram({ ...setup, ...change });
  expect(result).toMatchObject({ ok: false, error: { problems: [{ setting: 'webhook', problem }] } });
});

test('a name Telegram will not change today is postponed, and the rest is set', async () => {
  server.faults.add({ method: 'setMyName', times: 1, fault: { kind: 'flood', retryAfter: 7200 } });
  const result = await setUpTelegram({ ...setup, translate: saying('bot-name', 'Emmaus Grace') });
  expect(result).toMatchObject({ ok: true, value: { postponed: ['setMyName en'] } });
});

test('the secret reaches Telegram, and reaches the webhook with an update', async () => {
  const { listenWebhook } = await import('../driver/telegram.ts');
  const secrets: (string | undefined)[] = [];
  const webhook = await listenWebhook(({ secret }) => {
    secrets.push(secret);
    return { status: 200 };
  });
  await setUpTelegram({ ...setup, webhookUrl: webhook.url });
  server.acts.start(server.acts.createUser({ firstName: 'Ada' }).id);
  await expect.poll(() => secrets).toEqual([setup.secret]);
  await webhook.close();
});
