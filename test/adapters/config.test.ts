// Configuration that refuses to start says all of it at once.
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_CLASSIFIER_MODEL_ID,
  readBotConfig,
  readWorkerConfig,
} from '../../adapters/environment/config.ts';
import { ConfigError } from '../../adapters/environment/config-error.ts';

const minimal = {
  BOT_SECRET_ID: 'emmaus/bot',
  TABLE_NAME: 'emmaus',
  AUDIT_TABLE_NAME: 'emmaus-audit',
  JOBS_QUEUE_URL: 'http://127.0.0.1:4100/000000000000/jobs',
};
const problemsOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('expected a ConfigError');
};

describe('the configuration', () => {
  it('needs four variables and fills in the rest', () => {
    expect(readBotConfig(minimal)).toEqual({
      stage: 'local',
      logLevel: 'info',
      telegramApiRoot: 'https://api.telegram.org',
      botSecretId: 'emmaus/bot',
      tableName: 'emmaus',
      auditTableName: 'emmaus-audit',
      jobsQueueUrl: minimal.JOBS_QUEUE_URL,
      operatorIds: [],
      minimumAge: 16,
      dailyTurnLimit: 60,
    });
  });

  it('reads everything an operator can set', () => {
    const config = readBotConfig({
      ...minimal,
      STAGE: 'prod',
      LOG_LEVEL: 'warn',
      COMPANION_MODEL_ID: 'global.anthropic.claude-sonnet-5-5',
      CLASSIFIER_MODEL_ID: 'arn:aws:bedrock:eu-west-1:123456789012:application-inference-profile/ab12',
      FALLBACK_MODEL_ID: 'us.amazon.nova-2-lite-v1:0',
      BEDROCK_GUARDRAIL_ID: 'gr12',
      BEDROCK_GUARDRAIL_VERSION: '4',
      OPERATOR_IDS: '123456, 7890123',
      PRAYER_GROUP_CHAT_ID: '-1001234567890',
      ONCALL_CHAT_ID: '-99887766',
      DEFAULT_COUNTRY: 'es',
      MINIMUM_AGE: '18',
      DAILY_TURN_LIMIT: '25',
      COMMUNITY_NAME: 'Iglesia de la Paz',
      PRIVACY_URL: 'https://example.org/privacy',
      PUBLIC_URL: 'https://api.example.org/prod',
    });
    expect(config).toMatchObject({
      stage: 'prod',
      models: { fallbackModelId: 'us.amazon.nova-2-lite-v1:0', guardrail: { id: 'gr12', version: '4' } },
      operatorIds: [123_456, 7_890_123],
      prayerGroupChatId: -1_001_234_567_890,
      onCallChatId: -99_887_766,
      defaultCountry: 'ES',
      minimumAge: 18,
      dailyTurnLimit: 25,
    });
  });

  it('names every problem with an example', () => {
    const { TABLE_NAME: _, ...rest } = minimal;
    const error = problemsOf(() =>
      readBotConfig({ ...rest, BOT_SECRET_ID: ' ', DEFAULT_COUNTRY: 'Spain', LOG_LEVEL: 'loud' }),
    );
    expect(error.problems.map((problem) => problem.variable).toSorted()).toEqual([
      'BOT_SECRET_ID',
      'DEFAULT_COUNTRY',
      'LOG_LEVEL',
      'TABLE_NAME',
    ]);
    expect(error.message).toContain('TABLE_NAME is missing, for example TABLE_NAME=emmaus-prod');
    expect(error.message).not.toContain('Spain');
  });

  it('wants a classifier where there is a companion, and nothing where there is none', () => {
    const classifierBeside = (companion: string): string | undefined =>
      readBotConfig({ ...minimal, COMPANION_MODEL_ID: companion }).models?.classifierModelId;
    expect(classifierBeside('global.anthropic.claude-sonnet-5-5')).toBe(DEFAULT_CLASSIFIER_MODEL_ID);
    expect(classifierBeside('eu.anthropic.claude-sonnet-5-5')).toMatch(/^eu\./);
    expect(classifierBeside('some.other-model-v1:0')).toBe(DEFAULT_CLASSIFIER_MODEL_ID);
    expect(readBotConfig({ ...minimal, CLASSIFIER_MODEL_ID: 'x.y' }).models).toBeUndefined();
  });

  it('lets a worker run without mail', () => {
    expect(readWorkerConfig(minimal)).not.toHaveProperty('mailFrom');
    const from = 'Emmaus <prayer@example.org>';
    expect(readWorkerConfig({ ...minimal, MAIL_FROM: from }).mailFrom).toBe(from);
    expect(() => readWorkerConfig({ ...minimal, MAIL_FROM: 'nobody' })).toThrow('MAIL_FROM');
  });

  it('gives examples it would accept itself', () => {
    const names =
      `STAGE LOG_LEVEL TELEGRAM_API_ROOT BOT_SECRET_ID TABLE_NAME AUDIT_TABLE_NAME JOBS_QUEUE_URL COMPANION_MODEL_ID
      CLASSIFIER_MODEL_ID FALLBACK_MODEL_ID BEDROCK_GUARDRAIL_ID BEDROCK_GUARDRAIL_VERSION PRAYER_GROUP_CHAT_ID ONCALL_CHAT_ID
      OPERATOR_IDS DEFAULT_COUNTRY MINIMUM_AGE PRIVACY_URL PUBLIC_URL DAILY_TURN_LIMIT`.split(/\s+/);
    const error = problemsOf(() => readBotConfig(Object.fromEntries(names.map((name) => [name, '!!']))));
    const examples = Object.fromEntries(error.problems.map(({ variable, example }) => [variable, example]));
    expect(Object.keys(examples)).toHaveLength(names.length);
    expect(() => readBotConfig(examples)).not.toThrow();
  });
});
