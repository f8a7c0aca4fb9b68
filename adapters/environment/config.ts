// Configuration from the environment, parsed once at start. Secrets are not here: only the name of the secret is.
// Where AWS is, and who we are to it, the SDK reads from its own variables.
import * as z from 'zod/mini';
import { asChatId, asCountryCode, type ChatId, type CountryCode } from '../../core/brands.ts';
import { UNREACHABLE_DAYS } from '../../core/privacy/retention.ts';
import { LOG_LEVELS, type LogLevel } from '../log/log.ts';
import { ConfigError, type ConfigProblem } from './config-error.ts';

/**
 * What classifies when only COMPANION_MODEL_ID is set: a small fast model under an inference profile that answers from any region.
 * Read on 2026-11-21 in Amazon's list of inference profiles. Whoever needs the words to stay in a region sets CLASSIFIER_MODEL_ID.
 */
export const DEFAULT_CLASSIFIER_MODEL_ID = 'global.anthropic.claude-haiku-5-5';

type Environment = Readonly<Record<string, string | undefined>>;

export interface SharedConfig {
  readonly stage: string;
  readonly logLevel: LogLevel;
  readonly telegramApiRoot: string;
  readonly botSecretId: string;
  readonly tableName: string;
  readonly auditTableName: string;
  readonly jobsQueueUrl: string;
  readonly communityName?: string;
  readonly privacyUrl?: string;
  /** Where the crisis protocol is published. */
  readonly protocolUrl?: string;
  /** Address of our API, for unsubscribe links. */
  readonly publicUrl?: string;
  /** Sender of mail; absent: no mail leaves, and nobody is asked for an address. */
  readonly mailFrom?: string;
  readonly defaultCountry?: CountryCode;
  readonly onCallChatId?: ChatId;
  readonly prayerGroupChatId?: ChatId;
  /** Telegram ids of people who may bind a prayer-team group. */
  readonly operatorIds: readonly number[];
}
export interface BotConfig extends SharedConfig {
  readonly minimumAge: number;
  /** How the notice that this is a program is written; absent: plainly. */
  readonly aiNotice?: 'capitals';
  /** Companion turns a person may have a day. */
  readonly dailyTurnLimit: number;
  /** Absent: the offline companion answers. */
  readonly models?: ModelConfig;
}
export interface ModelConfig {
  readonly companionModelId: string;
  readonly classifierModelId: string;
  readonly fallbackModelId?: string;
  readonly guardrail?: { readonly id: string; readonly version: string };
}
export interface WorkerConfig extends SharedConfig {
  readonly mailConfigurationSet?: string;
  /** Days after which somebody who blocked the bot is forgotten. */
  readonly unreachableDays: number;
}

interface Rule {
  readonly schema: z.ZodMiniType<string>;
  readonly problem: string;
  readonly example: string;
}
const rule = (pattern: RegExp, problem: string, example: string): Rule => ({
  schema: z.string().check(z.regex(pattern)),
  problem,
  example,
});
const NAME = 'is not a name AWS accepts';
const URL_RULE = (example: string) =>
  rule(/^https?:\/\/[^\s/]+(\/\S*)?$/, 'is not an http(s) address', example);
const MODEL = (example: string) =>
  rule(/^[\w.:/-]{1,2048}$/, 'is not a model or inference profile id', example);

/** Every variable we read: how it must look, and an example a reader can copy. */
const RULES = {
  STAGE: rule(/^[A-Za-z0-9_-]{1,32}$/, 'is not a short name', 'prod'),
  LOG_LEVEL: rule(
    new RegExp(`^(${LOG_LEVELS.join('|')})$`),
    `is not one of ${LOG_LEVELS.join(', ')}`,
    'info',
  ),
  TELEGRAM_API_ROOT: rule(/^https?:\/\/[^\s/]\S*$/, 'is not an http(s) address', 'https://api.telegram.org'),
  BOT_SECRET_ID: rule(/^[\w/+=.@:-]{1,512}$/, 'is not a secret name or ARN', 'emmaus/prod/bot'),
  TABLE_NAME: rule(/^[\w.-]{3,255}$/, NAME, 'emmaus-prod'),
  AUDIT_TABLE_NAME: rule(/^[\w.-]{3,255}$/, NAME, 'emmaus-prod-audit'),
  JOBS_QUEUE_URL: URL_RULE('https://sqs.eu-west-1.amazonaws.com/123456789012/emmaus-prod-jobs'),
  COMPANION_MODEL_ID: MODEL('global.anthropic.claude-sonnet-5-5'),
  CLASSIFIER_MODEL_ID: MODEL('global.anthropic.claude-haiku-5-5'),
  FALLBACK_MODEL_ID: MODEL('us.amazon.nova-2-lite-v1:0'),
  BEDROCK_GUARDRAIL_ID: rule(/^[\w:/-]{1,2048}$/, 'is not a guardrail id', 'ab12cd34ef56'),
  BEDROCK_GUARDRAIL_VERSION: rule(/^(\d{1,8}|DRAFT)$/, 'is not a number or DRAFT', '1'),
  MAIL_FROM: rule(/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/, 'is not a mail address', 'Emmaus <hello@example.org>'),
  MAIL_CONFIGURATION_SET: rule(/^[\w-]{1,64}$/, NAME, 'emmaus-prod'),
  PRAYER_GROUP_CHAT_ID: rule(/^-\d{1,16}$/, 'is not a group chat id (a negative number)', '-1001234567890'),
  // In a private chat what the person on call writes would go to the companion instead of to whoever asked.
  ONCALL_CHAT_ID: rule(/^-\d{1,16}$/, 'is not a group chat id (a negative number)', '-1001234567890'),
  OPERATOR_IDS: rule(
    /^\s*\d{1,16}(\s*,\s*\d{1,16})*\s*$/,
    'is not a list of Telegram user ids',
    '1234567,7654321',
  ),
  DEFAULT_COUNTRY: rule(/^[A-Za-z]{2}$/, 'is not a two-letter country code', 'ES'),
  MINIMUM_AGE: rule(/^(\d|1\d|2[01])$/, 'is not an age in years from 0 to 21', '16'),
  AI_NOTICE: rule(/^(?:plain|capitals)$/, 'is neither plain nor capitals', 'capitals'),
  COMMUNITY_NAME: rule(/^[^\r\n]{1,80}$/, 'is not one line of at most 80 characters', 'Grace Church'),
  PRIVACY_URL: URL_RULE('https://example.org/privacy/{language}'),
  PROTOCOL_URL: URL_RULE('https://example.org/crisis-protocol'),
  PUBLIC_URL: URL_RULE('https://abc123.execute-api.eu-west-1.amazonaws.com/prod'),
  UNREACHABLE_DAYS: rule(/^[1-9]\d{0,2}$/, 'is not a number of days from 1 to 999', '30'),
  DAILY_TURN_LIMIT: rule(/^[1-9]\d{0,3}$/, 'is not a number from 1 to 9999', '60'),
} as const satisfies Record<string, Rule>;
type Variable = keyof typeof RULES;

/** @throws ConfigError naming every variable that is missing or malformed. */
export function readBotConfig(env: Environment): BotConfig {
  const reader = readVariables(env);
  const companionModelId = reader.optional('COMPANION_MODEL_ID');
  const classifierModelId =
    reader.optional('CLASSIFIER_MODEL_ID') ??
    (companionModelId ? classifierBeside(companionModelId) : undefined);
  const fallbackModelId = reader.optional('FALLBACK_MODEL_ID');
  const id = reader.optional('BEDROCK_GUARDRAIL_ID');
  const version = reader.optional('BEDROCK_GUARDRAIL_VERSION') ?? 'DRAFT';
  const config: BotConfig = {
    ...shared(reader),
    minimumAge: Number(reader.optional('MINIMUM_AGE') ?? 16),
    dailyTurnLimit: Number(reader.optional('DAILY_TURN_LIMIT') ?? 60),
    ...(reader.optional('AI_NOTICE') === 'capitals' ? { aiNotice: 'capitals' as const } : {}),
    ...(companionModelId && classifierModelId
      ? {
          models: {
            companionModelId,
            classifierModelId,
            ...(fallbackModelId ? { fallbackModelId } : {}),
            ...(id ? { guardrail: { id, version } } : {}),
          },
        }
      : {}),
  };
  reader.finish();
  return config;
}

/** In the same part of the world as the companion, where the small model has a profile there. */
export function classifierBeside(companionModelId: string): string {
  const [, region] = /^(us|eu|au|jp)\./.exec(companionModelId) ?? [];
  return region ? DEFAULT_CLASSIFIER_MODEL_ID.replace('global', region) : DEFAULT_CLASSIFIER_MODEL_ID;
}

/** @throws ConfigError naming every variable that is missing or malformed. */
export function readWorkerConfig(env: Environment): WorkerConfig {
  const reader = readVariables(env);
  const mailConfigurationSet = reader.optional('MAIL_CONFIGURATION_SET');
  const config: WorkerConfig = {
    ...shared(reader),
    ...(mailConfigurationSet ? { mailConfigurationSet } : {}),
    unreachableDays: Number(reader.optional('UNREACHABLE_DAYS') ?? UNREACHABLE_DAYS),
  };
  reader.finish();
  return config;
}

function shared(reader: Reader): SharedConfig {
  const country = reader.optional('DEFAULT_COUNTRY');
  const onCall = reader.optional('ONCALL_CHAT_ID');
  const group = reader.optional('PRAYER_GROUP_CHAT_ID');
  const communityName = reader.optional('COMMUNITY_NAME');
  const privacyUrl = reader.optional('PRIVACY_URL');
  const protocolUrl = reader.optional('PROTOCOL_URL');
  const publicUrl = reader.optional('PUBLIC_URL');
  const mailFrom = reader.optional('MAIL_FROM');
  return {
    stage: reader.optional('STAGE') ?? 'local',
    logLevel: (reader.optional('LOG_LEVEL') ?? 'info') as LogLevel,
    telegramApiRoot: reader.optional('TELEGRAM_API_ROOT')?.replace(/\/+$/, '') ?? 'https://api.telegram.org',
    botSecretId: reader.required('BOT_SECRET_ID'),
    tableName: reader.required('TABLE_NAME'),
    auditTableName: reader.required('AUDIT_TABLE_NAME'),
    jobsQueueUrl: reader.required('JOBS_QUEUE_URL'),
    operatorIds: (reader.optional('OPERATOR_IDS') ?? '')
      .split(',')
      .filter((part) => part.trim() !== '')
      .map(Number),
    ...(communityName ? { communityName } : {}),
    ...(privacyUrl ? { privacyUrl } : {}),
    ...(protocolUrl ? { protocolUrl } : {}),
    ...(publicUrl ? { publicUrl } : {}),
    ...(mailFrom ? { mailFrom } : {}),
    ...(country ? { defaultCountry: asCountryCode(country) } : {}),
    ...(onCall ? { onCallChatId: asChatId(Number(onCall)) } : {}),
    ...(group ? { prayerGroupChatId: asChatId(Number(group)) } : {}),
  };
}

interface Reader {
  required(variable: Variable): string;
  optional(variable: Variable): string | undefined;
  finish(): void;
}

/** Collects problems instead of stopping at the first. An empty variable is an absent one. */
function readVariables(env: Environment): Reader {
  const problems: ConfigProblem[] = [];
  const optional = (variable: Variable): string | undefined => {
    const value = env[variable]?.trim() || undefined;
    const { schema, problem, example } = RULES[variable];
    if (value === undefined || schema.safeParse(value).success) return value;
    problems.push({ variable, problem, example });
    return undefined;
  };
  return {
    optional,
    required(variable) {
      if (env[variable]?.trim()) return optional(variable) ?? '';
      problems.push({ variable, problem: 'is missing', example: RULES[variable].example });
      return '';
    },
    finish() {
      if (problems.length > 0) throw new ConfigError(problems);
    },
  };
}
