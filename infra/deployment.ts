// What every stack is told: which stage, what the operator chose, where the built code lies. And the names that follow from it.
import type { AlarmHome } from './constructs/alarm.ts';
import type { OperatorSettings } from './operator-settings.ts';
import type { Permission } from './permissions.ts';
import type { StageDefinition } from './stages.ts';

export interface Deployment {
  readonly stage: StageDefinition;
  readonly settings: OperatorSettings;
  /** Folder of the build, with bot/, workers/ and telegram/ in it. */
  readonly dist: string;
}

/** `emmaus-prod`: begins the name of everything, so that stages can share an account. */
export const prefixOf = ({ stage }: Deployment): string => `emmaus-${stage.stage}`;

/** Bounces and complaints of our mail. Its name is known to the queue, which stands in an earlier stack. */
export const mailEventsTopic = (deployment: Deployment): string => `${prefixOf(deployment)}-mail-events`;

const docsOf = ({ settings }: Deployment): string => settings.docsUrl?.replace(/\/$/, '') ?? '';

export const alarmHome = (deployment: Deployment, topic: AlarmHome['topic']): AlarmHome => ({
  prefix: prefixOf(deployment),
  topic,
  docs: docsOf(deployment),
});

/** Features that need permissions of their own. */
export function featuresOf({ settings }: Deployment): ReadonlySet<Permission['when']> {
  const features = new Set<Permission['when']>();
  if (settings.companionModelId) features.add('models');
  if (settings.companionModelId && settings.guardrail) features.add('guardrail');
  if (settings.mailFrom) features.add('mail');
  return features;
}

/** Variables the operator's choices become, for bot and worker alike. Empty choices are left out. */
export function settingsEnvironment({ stage, settings }: Deployment): Record<string, string> {
  const chosen: Record<string, string | number | undefined> = {
    STAGE: stage.stage,
    LOG_LEVEL: stage.stage === 'prod' ? 'info' : 'debug',
    COMMUNITY_NAME: settings.communityName,
    PRIVACY_URL: settings.privacyUrl,
    PROTOCOL_URL: settings.protocolUrl,
    AI_NOTICE: settings.aiNotice,
    DEFAULT_COUNTRY: settings.defaultCountry,
    OPERATOR_IDS: settings.operatorIds.join(',') || undefined,
    ONCALL_CHAT_ID: settings.onCallChatId,
    PRAYER_GROUP_CHAT_ID: settings.prayerGroupChatId,
    MINIMUM_AGE: settings.minimumAge,
    DAILY_TURN_LIMIT: settings.dailyTurnLimit,
    UNREACHABLE_DAYS: settings.unreachableDays,
    COMPANION_MODEL_ID: settings.companionModelId,
    CLASSIFIER_MODEL_ID: settings.classifierModelId,
    FALLBACK_MODEL_ID: settings.fallbackModelId,
    MAIL_FROM: settings.mailFrom,
  };
  return Object.fromEntries(
    Object.entries(chosen).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
