// What the operator chooses for a stage: infra/settings/<stage>.json. No secret belongs in it. Every field is optional but `mailFrom`
// in prod; the bot runs without a model id (offline companion) and without mail.
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { classifierBeside } from '../adapters/environment/config.ts';
import type { Stage } from './stages.ts';

const modelId = z.string().regex(/^[\w.:/-]{3,2048}$/);

const shape = z.strictObject({
  /** Where the data lives. Choose it once: moving is a restore. */
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/)
    .default('eu-central-1'),
  /** Second region for backup copies in prod; another one than `region`. */
  recoveryRegion: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/)
    .default('eu-west-1'),
  /** Sender of mail, "Emmaus <hello@example.org>". The domain, or this address alone, is verified with SES. */
  mailFrom: z
    .string()
    .regex(/^[^\r\n]*[^\s@<]+@[^\s@>]+\.[^\s@>]+>?$/)
    .optional(),
  verify: z.enum(['domain', 'address']).default('domain'),
  /** Who is woken; without it alarms are only seen in the console. */
  alarmMail: z.email().optional(),
  monthlyBudget: z.number().positive().optional(),
  companionModelId: modelId.optional(),
  /** Without it a small model that has a profile beside the companion's. */
  classifierModelId: modelId.optional(),
  fallbackModelId: modelId.optional(),
  /** Creates a Bedrock Guardrail and lets the models pass through it. */
  guardrail: z.boolean().default(false),
  /** Warm bot instances around the clock; each costs about 5 dollars a month. */
  provisionedConcurrency: z.int().min(1).max(100).optional(),
  communityName: z.string().min(1).max(80).optional(),
  privacyUrl: z.url().optional(),
  /** Where docs/protocol.md is published: laws on companion chatbots ask for it. */
  protocolUrl: z.url().optional(),
  /** `capitals`: the notice that this is a program in capitals, as New York words it; counsel decides. */
  aiNotice: z.enum(['plain', 'capitals']).optional(),
  defaultCountry: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  operatorIds: z.array(z.int().positive()).default([]),
  onCallChatId: z.int().negative().optional(),
  prayerGroupChatId: z.int().negative().optional(),
  minimumAge: z.int().min(0).max(21).optional(),
  dailyTurnLimit: z.int().min(1).max(9999).optional(),
  /** Days after which somebody who blocked the bot is forgotten; 30 without it. */
  unreachableDays: z.int().min(1).max(999).optional(),
  /** After a restore: the table the functions work on instead of their own (docs/disaster-recovery.md). */
  restoredTable: z
    .string()
    .regex(/^[\w.-]{3,255}$/)
    .optional(),
  /** Where docs/runbooks can be read, for the links in alarms, e.g. "https://github.com/you/emmaus/blob/main". */
  docsUrl: z.url().optional(),
});
export type OperatorSettings = z.infer<typeof shape>;

/** @throws with the path and the field when the file is malformed. A missing file gives the defaults. */
export function readOperatorSettings(stage: Stage, folder: string): OperatorSettings {
  const path = `${folder}/${stage}.json`;
  return parseOperatorSettings(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}, path);
}

export function parseOperatorSettings(given: unknown, path: string): OperatorSettings {
  const parsed = shape.safeParse(given);
  if (!parsed.success) throw new Error(`${path} cannot be used:\n${z.prettifyError(parsed.error)}`);
  const settings = parsed.data;
  if (settings.region === settings.recoveryRegion)
    throw new Error(`${path}: recoveryRegion must differ from region`);
  const { companionModelId, classifierModelId } = settings;
  // Said here, so that the policy names the same model as the bot's own default.
  return companionModelId !== undefined && classifierModelId === undefined
    ? { ...settings, classifierModelId: classifierBeside(companionModelId) }
    : settings;
}
