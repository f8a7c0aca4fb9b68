// `npm start`: the whole product on this machine. Prints one address; Ctrl-C ends everything.
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import pretty from 'pino-pretty';
import { createTelegramFetch, TelegramFetchError } from '../adapters/telegram/fetch.ts';
import { ConfigError } from '../adapters/environment/config-error.ts';
import { runsAlready } from './alone.ts';
import { chosenEnvironment } from './chosen-environment.ts';
import { createKeptClock } from './kept-clock.ts';
import { createMovingClock, type MovingClock } from './moving-clock.ts';
import { startPageStack } from './page-stack.ts';
import { greetTelegram, StartError, startPoller, TelegramRefusal } from './poller.ts';
import { startStack, type Stack, type StackOptions } from './stack.ts';

const FOLDER = '.local';
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function stop(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const unknown = process.argv.slice(2).filter((argument) => argument !== '--fresh');
  if (unknown.length > 0) stop(`I don't know "${unknown.join(' ')}". Known: npm start, npm start -- --fresh`);
  const port = readPort(process.env['PORT']);
  const token = process.env['TELEGRAM_BOT_TOKEN'] || undefined;
  if (token !== undefined && !/^\d+:[\w-]{20,}$/.test(token))
    stop('TELEGRAM_BOT_TOKEN does not look like a bot token from BotFather.');
  if (await runsAlready(FOLDER))
    stop('Another "npm start" is running in this folder. Use its page, or end it with Ctrl-C first.');
  await assertFree(port);
  if (process.argv.includes('--fresh')) rmSync(FOLDER, { recursive: true, force: true });

  const clock = token === undefined ? createKeptClock(FOLDER) : createMovingClock();
  const common = { clock, folder: FOLDER, log: readableLog(), env: await chosenEnvironment() };
  const running =
    token === undefined ? await startWithPage(common, clock, port) : await startWithTelegram(common, token);
  let ending = false;
  const end = (): void => {
    // Ctrl-C arrives twice, from the terminal and passed on by npm; the second one must not cut off the saving.
    if (ending) return;
    ending = true;
    // Whatever hangs, the shell gets its prompt back.
    setTimeout(() => process.exit(0), 1_500).unref();
    void running().finally(() => process.exit(0));
  };
  process.on('SIGINT', end).on('SIGTERM', end);
}

/** Log lines for a reader; metric lines are for CloudWatch and left out here. */
function readableLog(): { write(line: string): void } {
  const lines = pretty({ ignore: 'pid,hostname,stage', sync: true });
  return { write: (line) => void (line.startsWith('{"_aws"') || lines.write(line)) };
}

type Common = Pick<StackOptions, 'clock' | 'folder' | 'log' | 'env'>;
type Close = () => Promise<void>;

async function startWithPage(common: Common, clock: MovingClock, port: number): Promise<Close> {
  const note = companionNote(common.env);
  const page = await startPageStack({ ...common, clock, port, note });
  say(
    `\nReady: ${page.url}\n\nA chat with the bot, the prayer team's group, the mail inbox: all on that page. Ctrl-C ends it.`,
  );
  say(`${note} State is kept in ${FOLDER}/ (npm start -- --fresh forgets it).\n`);
  return () => page.close();
}

async function startWithTelegram(common: Common, token: string): Promise<Close> {
  const operators = process.env['OPERATOR_IDS'];
  const group = process.env['PRAYER_GROUP_CHAT_ID'];
  const apiRoot = process.env['TELEGRAM_API_ROOT']?.replace(/\/+$/, '') || 'https://api.telegram.org';
  const stack = await startStack({
    ...common,
    realToken: token,
    env: {
      ...common.env,
      ...(operators && { OPERATOR_IDS: operators }),
      ...(group && { PRAYER_GROUP_CHAT_ID: group }),
      TELEGRAM_API_ROOT: apiRoot,
    },
  });
  // There is no page with an inbox here, and nothing is mailed from this machine: the confirmation code is read in the terminal.
  stack.aws.ses.onMail((mail) =>
    say(`\nA mail that would be sent now: ${mail.subject}\n${mail.text ?? ''}\n`),
  );
  const fetch = createTelegramFetch();
  const options = {
    fetch,
    apiRoot,
    token,
    webhookUrl: `${stack.gateway.url}/telegram`,
    secret: stack.webhookSecret,
    say,
  };
  const name = await greetTelegram(options);
  begin(stack);
  const poller = startPoller(options);
  say(
    `\nReady: https://t.me/${name}\n\n${companionNote(common.env)} Ctrl-C ends it; messages sent meanwhile wait at Telegram for a day.`,
  );
  if (!group)
    say(
      'No prayer group yet: set OPERATOR_IDS to your Telegram id, send /bindcode to the bot, then /bind CODE in the group.\n',
    );
  return async () => {
    poller.stop();
    fetch.close();
    await stack.close();
  };
}

function begin(stack: Stack): void {
  stack.worker.start();
  stack.scheduler.start(10_000);
}

const companionNote = (env: StackOptions['env']): string =>
  env?.['COMPANION_MODEL_ID']
    ? `Replies come from Bedrock (${env['COMPANION_MODEL_ID']}).`
    : 'Replies come from the offline companion; no model is configured.';

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 8080;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  return stop(`PORT must be a number from 0 to 65535, for example PORT=8090. It is "${text}".`);
}

/** Said before anything is opened. */
async function assertFree(port: number): Promise<void> {
  if (port === 0) return;
  const free = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
  if (!free) stop(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
}

try {
  await main();
} catch (error) {
  // One sentence with a way out; a stack trace helps nobody who just cloned this.
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') stop('The port is taken. Choose another one: PORT=8090 npm start');
  if (error instanceof TelegramFetchError)
    stop(`Telegram can't be reached (${error.code}). Is this machine online?`);
  if (error instanceof SyntaxError)
    stop(`What is kept in ${FOLDER}/ can't be read. To forget it: npm start -- --fresh`);
  if (error instanceof ConfigError || error instanceof TelegramRefusal || error instanceof StartError)
    stop(error.message);
  throw error;
}
