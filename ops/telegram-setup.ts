// What Telegram must know about the bot: where updates go, which commands its menus show, how it introduces itself.
// Deploy and the local stack run exactly this. It compares before it sets, so running it again changes nothing, and it never
// throws away updates that wait.
import type { TelegramCall } from '../adapters/telegram/call.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Translate } from '../locales/translator.ts';
import { commandSettings, introductionSettings, type Setting } from './telegram/settings.ts';
import { checkSettings, type SettingProblem } from './telegram/setting-limits.ts';

/** The only updates the product reads; a button tap or an edit is never left out by Telegram's default. */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

export interface TelegramSetup {
  readonly call: TelegramCall;
  readonly webhookUrl: string;
  readonly secret: string;
  readonly translate: (language: string) => Translate;
  readonly languages: readonly string[];
  /** Parallel deliveries, 1-100; keep it below the bot's reserved concurrency. */
  readonly maxConnections?: number;
  /** Chat of the prayer team: gets its own list, so that no personal command is offered there. */
  readonly teamChatId?: number;
  /** Waits between calls after Telegram asked to; tests pass a quick one. */
  readonly sleep?: (ms: number) => Promise<void>;
}

export interface SetupReport {
  /** Settings that were changed, as `method scope/language`. */
  readonly changed: readonly string[];
  readonly unchanged: number;
  /** Texts Telegram refused for now (names may change a few times a day only); the next run sets them. */
  readonly postponed: readonly string[];
}

export type SetupFailure =
  | { readonly kind: 'bad-settings'; readonly problems: readonly SettingProblem[] }
  | {
      readonly kind: 'refused';
      readonly setting: string;
      readonly code: number;
      readonly description: string;
    };

/** Longest wait Telegram may ask for before a text is postponed, in seconds. */
const PATIENCE_SECONDS = 30;

/**
 * Sets webhook, command lists and introduction. Every text is checked before the first call.
 * @throws TelegramFetchError when Telegram does not answer.
 */
export async function setUpTelegram(setup: TelegramSetup): Promise<Result<SetupReport, SetupFailure>> {
  const settings = settingsOf(setup);
  const problems = checkSettings(setup, settings);
  if (problems.length > 0) return err({ kind: 'bad-settings', problems });

  const changed: string[] = [];
  const postponed: string[] = [];
  const webhook = await setWebhook(setup);
  if (webhook !== 'same' && webhook !== 'set') return err(webhook);
  if (webhook === 'set') changed.push('setWebhook');
  for (const setting of settings) {
    const outcome = await bringUpToDate(setup, setting);
    if (outcome === 'set') changed.push(setting.label);
    else if (outcome === 'postponed') postponed.push(setting.label);
    else if (outcome !== 'same') return err(outcome);
  }
  return ok({ changed, unchanged: settings.length + 1 - changed.length - postponed.length, postponed });
}

/** Takes the webhook and the command lists back. Updates that wait stay with Telegram for a next deployment. */
export async function removeTelegramSetup(
  setup: Pick<TelegramSetup, 'call' | 'translate' | 'languages' | 'teamChatId' | 'sleep'>,
): Promise<Result<SetupReport, SetupFailure>> {
  const removals = [
    { method: 'deleteWebhook', payload: { drop_pending_updates: false } },
    ...commandSettings(setup).map(({ where }) => ({ method: 'deleteMyCommands', payload: where })),
  ];
  for (const { method, payload } of removals) {
    const answer = await patiently(setup, method, payload);
    if (!answer.ok) return err(refusal(method, answer));
  }
  return ok({ changed: removals.map(({ method }) => method), unchanged: 0, postponed: [] });
}

const settingsOf = (setup: TelegramSetup): readonly Setting[] => [
  ...commandSettings(setup),
  ...introductionSettings(setup),
];

type Outcome = 'same' | 'set' | 'postponed' | Extract<SetupFailure, { kind: 'refused' }>;

/** Telegram does not show the secret it holds, so it compares itself: "Webhook is already set" means nothing changed. */
async function setWebhook(setup: TelegramSetup): Promise<Exclude<Outcome, 'postponed'>> {
  const before = await patiently(setup, 'getWebhookInfo', {});
  const wanted = {
    url: setup.webhookUrl,
    max_connections: setup.maxConnections ?? 40,
    allowed_updates: ALLOWED_UPDATES,
  };
  const answer = await patiently(setup, 'setWebhook', { ...wanted, secret_token: setup.secret });
  if (!answer.ok) return refusal('setWebhook', answer);
  const info = (before.ok ? before.result : {}) as Partial<typeof wanted>;
  const sameInfo =
    info.url === wanted.url &&
    info.max_connections === wanted.max_connections &&
    JSON.stringify(info.allowed_updates?.toSorted()) === JSON.stringify(wanted.allowed_updates.toSorted());
  const { description } = answer as { description?: string };
  return sameInfo && description === 'Webhook is already set' ? 'same' : 'set';
}

async function bringUpToDate(setup: TelegramSetup, setting: Setting): Promise<Outcome> {
  const now = await patiently(setup, setting.get, setting.where);
  if (now.ok && setting.holds(now.result)) return 'same';
  const answer = await patiently(setup, setting.set, { ...setting.where, ...setting.value });
  if (answer.ok) return 'set';
  return answer.error_code === 429 && setting.mayWait ? 'postponed' : refusal(setting.label, answer);
}

type Answer = Awaited<ReturnType<TelegramCall>>;

/** Waits once when asked to slow down, if the wait is short enough for a deployment. */
async function patiently(
  setup: Pick<TelegramSetup, 'call' | 'sleep'>,
  method: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const answer = await setup.call(method, payload);
  if (answer.ok || answer.error_code !== 429) return answer;
  const seconds = answer.parameters?.retry_after ?? 1;
  if (seconds > PATIENCE_SECONDS) return answer;
  await (setup.sleep ?? wait)(seconds * 1_000);
  return setup.call(method, payload);
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const refusal = (
  setting: string,
  answer: Exclude<Answer, { ok: true }>,
): Extract<SetupFailure, { kind: 'refused' }> => ({
  kind: 'refused',
  setting,
  code: answer.error_code,
  description: answer.description,
});
