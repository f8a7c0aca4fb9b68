// `npm run smoke -- --stage staging`: does the deployed bot answer? Telegram must hold our address and have no fresh error, a stranger
// must be refused, and with SMOKE_CHAT_ID (an own test chat that wrote to the bot before) one made-up update is posted to the API. Only
// Telegram's addresses pass the firewall: from anywhere else that last step is skipped, and says so.
import { parseArgs } from 'node:util';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { fileURLToPath } from 'node:url';
import { createTelegramCall } from '../adapters/telegram/call.ts';
import { createTelegramFetch } from '../adapters/telegram/fetch.ts';
import { readOperatorSettings } from '../infra/operator-settings.ts';
import { asStage } from '../infra/stages.ts';
import { smoke } from './deploy/smoke-steps.ts';

const { values } = parseArgs({ options: { stage: { type: 'string', default: 'dev' } } });
const stage = asStage(values.stage);
const { region } = readOperatorSettings(stage, fileURLToPath(new URL('../infra/settings', import.meta.url)));
const client = new SecretsManagerClient({ region });
const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: `emmaus/${stage}/bot` }));
const { token, webhookSecret } = JSON.parse(SecretString ?? '{}') as { token: string; webhookSecret: string };
const fetchTelegram = createTelegramFetch();
const apiRoot = process.env['TELEGRAM_API_ROOT'] ?? 'https://api.telegram.org';
const call = createTelegramCall({ fetch: fetchTelegram, apiRoot, token: () => token });

const chat = process.env['SMOKE_CHAT_ID'];
const report = await smoke({
  call,
  webhookSecret,
  ...(chat === undefined ? {} : { canaryChatId: Number(chat) }),
});
for (const { ok, line } of report) console.log(`${ok ? 'ok     ' : 'FAILED '} ${line}`);
fetchTelegram.close();
if (report.some(({ ok }) => !ok)) process.exitCode = 1;
