// `npm run deploy -- --stage prod`: from nothing, or from the last version, to a bot people can write to. Safe to run again at any
// step. `--plan` only says what would happen; `--token` asks for a new bot token; `--yes` asks nothing and
// `--bootstrapped` leaves the account's preparation out (CI).
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createTelegramCall } from '../adapters/telegram/call.ts';
import { createTelegramFetch } from '../adapters/telegram/fetch.ts';
import { readOperatorSettings } from '../infra/operator-settings.ts';
import { asStage, stageDefinition } from '../infra/stages.ts';
import { completeSecret, tokenIsMissing } from './deploy/bot-secret.ts';
import { checkBot } from './deploy/check-bot.ts';
import { confirm, secretInput } from './deploy/ask.ts';
import { runNode, runTool } from './deploy/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    stage: { type: 'string', default: 'dev' },
    plan: { type: 'boolean', default: false },
    token: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    bootstrapped: { type: 'boolean', default: false },
  },
});

try {
  await deploy();
} catch (error) {
  console.error(`\nStopped: ${error instanceof Error ? error.message : 'unknown error'}`);
  console.error(
    'Nothing is half done: run the same command again when the cause is gone. docs/deploy.md has the list of causes.',
  );
  process.exitCode = 1;
}

async function deploy(): Promise<void> {
  const stage = asStage(values.stage);
  const definition = stageDefinition(stage);
  const settings = readOperatorSettings(stage, `${root}/infra/settings`);
  const cdk = ['--app', 'node infra/app.ts', '-c', `stage=${stage}`];
  const approval = ['--require-approval', values.yes ? 'never' : 'broadening'];

  console.log(
    [
      `Stage ${stage}, region ${settings.region}${definition.recovery ? `, copies of backups in ${settings.recoveryRegion}` : ''}`,
      settings.mailFrom ? `Mail from ${settings.mailFrom}` : 'No mail: mailFrom is not set',
      settings.alarmMail ? `Alarms to ${settings.alarmMail}` : 'Alarms go to nobody: alarmMail is not set',
      settings.companionModelId
        ? `Models: ${settings.companionModelId}`
        : 'No model: the offline companion answers',
      '',
      '1  build the functions',
      '2  prepare the account for the CDK (once per region)',
      '3  key, tables, secret, queues',
      '4  bot token into the secret, if it is not there',
      '5  bot, worker, alarms; then Telegram is told',
      '6  look whether Telegram reaches the bot',
      '',
      'Prices and permissions: docs/deploy.md, docs/cost.md',
      '',
    ].join('\n'),
  );
  if (values.plan) return;
  if (!values.yes && !(await confirm('Go on?'))) return;

  await runNode(root, ['ops/build.ts']);
  if (!values.bootstrapped) await runTool(root, 'cdk', ['bootstrap', ...cdk]);
  await runTool(root, 'cdk', ['deploy', `emmaus-${stage}-data`, ...cdk, ...approval]);

  const client = new SecretsManagerClient({ region: settings.region });
  const secretId = `emmaus/${stage}/bot`;
  const fetch = createTelegramFetch();
  const callWith = (token: string) =>
    createTelegramCall({
      fetch,
      apiRoot: process.env['TELEGRAM_API_ROOT'] ?? 'https://api.telegram.org',
      token: () => token,
    });
  if (values.token || (await tokenIsMissing(client, secretId))) {
    const token =
      process.env['TELEGRAM_BOT_TOKEN'] ?? (await secretInput('Bot token from @BotFather (not shown): '));
    const problems = await checkBot(callWith(token));
    for (const problem of problems.advice) console.warn(`  ! ${problem}`);
    if (problems.fatal) throw new Error(problems.fatal);
    await completeSecret(client, secretId, token);
  } else {
    await completeSecret(client, secretId);
  }
  await runTool(root, 'cdk', ['deploy', '--all', ...cdk, ...approval]);
  await runNode(root, ['ops/smoke.ts', '--stage', stage]);
  fetch.close();
}
