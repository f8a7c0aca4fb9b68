// Composition root of the webhook Lambda: the only file of the bot that knows which adapters stand behind the ports.
// Everything the first reply does not need is created when it is first used.
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import type { UserFromGetMe } from 'grammy/types';
import { openStores } from '../adapters/dynamodb/stores.ts';
import { readBotConfig, type BotConfig } from '../adapters/environment/config.ts';
import { createIdentity } from '../adapters/identity.ts';
import { createLog } from '../adapters/log/log.ts';
import { createMetrics } from '../adapters/log/metrics.ts';
import { createSecrets, type BotSecrets } from '../adapters/secrets/secrets.ts';
import { createJobQueue } from '../adapters/sqs/job-queue.ts';
import { createTelegramCall } from '../adapters/telegram/call.ts';
import { createTelegramFetch } from '../adapters/telegram/fetch.ts';
import { createMessenger } from '../adapters/telegram/messenger.ts';
import { openInstalledScripture } from '../adapters/scripture/installed.ts';
import { countTokens } from '../adapters/bedrock/count-tokens.ts';
import type { ChatReplies } from '../core/chat/replies.ts';
import { safeScreen } from '../core/crisis/screen.ts';
import type { Clock } from '../core/ports/clock.ts';
import { MESSAGES, type Log } from '../core/ports/log.ts';
import { createTranslator } from '../locales/translator.ts';
import { createFeatures } from './bot.ts';
import { chatLater } from './chat-later.ts';
import type { BotDeps, BotSettings } from './deps.ts';
import { createPoliteFetch } from './polite-fetch.ts';
import { processUpdate, type Features } from './process-update.ts';
import { originOf } from './update-kind.ts';
import { createWebhook, systemClock } from './webhook.ts';

export interface BotHandlerOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock;
  /** Receives log and metric lines; standard output without it. */
  readonly logTo?: { write(line: string): void };
  /** Parts to put in place of our own, for tests of what a person meets when one of them fails. */
  readonly parts?: Partial<Pick<BotDeps, 'screen' | 'translate'>>;
}
interface Assembled {
  readonly token: string;
  readonly deps: BotDeps;
  readonly features: Features;
  readonly me: UserFromGetMe;
}
export type BotHandler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

/** @throws ConfigError naming every variable that is missing or malformed. */
export function createBotHandler(options: BotHandlerOptions = {}): BotHandler {
  const { env = process.env, clock = systemClock, logTo } = options;
  const config = readBotConfig(env);
  const log = createLog({
    stage: config.stage,
    level: config.logLevel,
    ...(logTo && { destination: logTo }),
  });
  const metrics = createMetrics({
    stage: config.stage,
    now: () => clock.now(),
    ...(logTo && { write: (line) => logTo.write(line) }),
  });
  const secrets = createSecrets({ secretId: config.botSecretId, clock });
  const stores = openStores({
    tableName: config.tableName,
    auditTableName: config.auditTableName,
    clock,
    guard: { onRefused: () => log.error(MESSAGES.tableRestored) },
  });
  const http = createTelegramFetch();
  const polite = createPoliteFetch(http, clock, async (address) => {
    const old = token();
    await secrets.refresh();
    return token() === old ? undefined : address.replace(`/bot${old}/`, `/bot${token()}/`);
  });
  const { telegramApiRoot: apiRoot } = config;

  const token = (): string => secrets.known()?.token ?? '';
  const call = createTelegramCall({
    fetch: http,
    apiRoot,
    token,
    refreshToken: async () => void (await secrets.refresh()),
  });
  const scripture = openInstalledScripture(env);
  const deps = (known: BotSecrets): BotDeps => ({
    clock,
    settings: settingsOf(config),
    log,
    metrics,
    ...stores,
    jobs: createJobQueue({ queueUrl: config.jobsQueueUrl }),
    identity: createIdentity(known.pepper),
    messenger: createMessenger(call),
    scripture,
    chat: chatLater(config.models !== undefined, () =>
      openChatWith(config, { clock, log, metrics, scripture }),
    ),
    translate: createTranslator(({ id, problem }) =>
      log.error(MESSAGES.textMissing, undefined, { kind: id, code: problem }),
    ),
    ...options.parts,
  });

  let ready: Assembled | undefined;
  const assemble = (known: BotSecrets): Assembled => {
    if (ready?.token === known.token) return ready;
    const assembled = deps(known);
    const me = provisionalMe(known.token);
    const features = createFeatures(assembled, {
      token: known.token,
      client: { apiRoot, fetch: polite },
      me,
    });
    ready = { token: known.token, deps: assembled, features, me };
    return ready;
  };

  const inLambda = env['AWS_LAMBDA_FUNCTION_NAME'] !== undefined;
  // Opens the rule tables while Lambda still sets up, so that the first person does not wait for it.
  if (inLambda) safeScreen({ text: 'hello' });
  const learnName = nameAsker(() => call('getMe', {}), log);

  // The first request finds open connections; a failure here is met again, and handled, by the request itself.
  void Promise.allSettled([secrets.current(), stores.warm(), ...(inLambda ? [http.warm(apiRoot)] : [])]);

  const webhook = createWebhook({
    clock,
    log,
    metrics,
    secrets: (asked) => (asked?.refresh ? secrets.refresh() : secrets.current()),
    process: async (update, timing) => {
      const { deps: assembled, features, me } = assemble(await secrets.current());
      if (originOf(update).kind === 'group') await learnName(me);
      return processUpdate(assembled, features, update, timing);
    },
  });
  const unsubscribe = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
    const { createUnsubscribe } = await import('./unsubscribe.ts');
    return createUnsubscribe(async () => assemble(await secrets.current()).deps)(event);
  };
  return (event, context) =>
    event.path?.endsWith('/unsubscribe') ? unsubscribe(event) : webhook(event, context);
}

async function openChatWith(
  { models }: BotConfig,
  { clock, log, metrics, scripture }: Pick<BotDeps, 'clock' | 'log' | 'metrics' | 'scripture'>,
): Promise<ChatReplies> {
  const [{ openChat, PROMPTS }, { createBedrockModels }] = await Promise.all([
    import('./open-chat.ts'),
    import('../adapters/bedrock/models.ts'),
  ]);
  return openChat({
    clock,
    scripture,
    ...(models && { models: createBedrockModels({ ...models, prompts: PROMPTS }) }),
    onUsage: ({ modelId, ...tokens }) => {
      log.info(MESSAGES.modelDone, { model: modelId, ...tokens });
      countTokens(metrics, { modelId, ...tokens });
    },
    onFailure: (which, failure) => {
      log.warn(MESSAGES.modelFailed, { kind: which, code: failure });
      metrics.count('model-failed', { kind: which, reason: failure });
    },
  });
}

function settingsOf(config: BotConfig): BotSettings {
  const {
    stage,
    minimumAge,
    aiNotice,
    operatorIds,
    dailyTurnLimit,
    communityName,
    privacyUrl,
    protocolUrl,
    defaultCountry,
    onCallChatId,
    prayerGroupChatId,
  } = config;
  return {
    stage,
    minimumAge,
    operatorIds,
    dailyTurns: dailyTurnLimit,
    sendsMail: config.mailFrom !== undefined,
    ...(aiNotice !== undefined && { aiNotice }),
    ...(communityName !== undefined && { communityName }),
    ...(privacyUrl !== undefined && { privacyUrl }),
    ...(protocolUrl !== undefined && { protocolUrl }),
    ...(defaultCountry !== undefined && { defaultCountry }),
    ...(onCallChatId !== undefined && { onCallChatId }),
    ...(prayerGroupChatId !== undefined && { prayerGroupChatId }),
  };
}

/** Who the bot is, as far as its token tells. */
const provisionalMe = (token: string): UserFromGetMe =>
  ({ id: Number(token.split(':')[0]), is_bot: true, first_name: 'Emmaus', username: '' }) as UserFromGetMe;

/** The rest is asked once, and only when an update needs it: groups address the bot by name. A failure is asked again. */
function nameAsker(
  ask: () => Promise<{ ok: boolean; result?: unknown }>,
  log: Log,
): (me: UserFromGetMe) => Promise<void> {
  return async (me) => {
    if (me.username) return;
    try {
      const answer = await ask();
      if (answer.ok) Object.assign(me, answer.result);
    } catch (error) {
      log.error(MESSAGES.sendFailed, error, { method: 'getMe' });
    }
  };
}

/** In Lambda everything is set up before the first event, and a bad configuration stops the start with the variable's name. */
let lambda = process.env['AWS_LAMBDA_FUNCTION_NAME'] === undefined ? undefined : createBotHandler();
export const handler: BotHandler = (event, context) => (lambda ??= createBotHandler())(event, context);
