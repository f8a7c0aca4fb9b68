// Telegram's limits on what a bot may be called and may say about itself, checked before anything is set.
// Source: Bot API, setWebhook, setMyCommands, setMyName, setMyDescription, setMyShortDescription. Ours is stricter for command
// descriptions (64 of 256): longer ones are cut on a phone.
import type { Setting } from './settings.ts';

export interface SettingProblem {
  readonly setting: string;
  readonly problem: string;
}

/** UTF-16 units, which is never less than what Telegram counts. */
const TEXT_LIMITS: Readonly<Record<string, number>> = { name: 64, description: 512, short_description: 120 };
const COMMAND_DESCRIPTION = 64;
const MAX_COMMANDS = 100;

export function checkSettings(
  webhook: { readonly webhookUrl: string; readonly secret: string; readonly maxConnections?: number },
  settings: readonly Setting[],
): readonly SettingProblem[] {
  return [...checkWebhook(webhook), ...settings.flatMap(checkSetting)];
}

function checkWebhook(webhook: {
  readonly webhookUrl: string;
  readonly secret: string;
  readonly maxConnections?: number;
}): SettingProblem[] {
  const problems: SettingProblem[] = [];
  const url = URL.parse(webhook.webhookUrl);
  const loopback = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost';
  if (!url || (url.protocol !== 'https:' && !loopback))
    problems.push({ setting: 'webhook', problem: 'the address is not https' });
  if (!/^[A-Za-z0-9_-]{16,256}$/.test(webhook.secret))
    problems.push({ setting: 'webhook', problem: 'the secret is not 16-256 of A-Z a-z 0-9 _ -' });
  const connections = webhook.maxConnections ?? 40;
  if (!Number.isInteger(connections) || connections < 1 || connections > 100)
    problems.push({ setting: 'webhook', problem: 'max_connections is not 1-100' });
  return problems;
}

function checkSetting({ label, value }: Setting): SettingProblem[] {
  const { commands } = value as { commands?: readonly { command: string; description: string }[] };
  if (commands) return checkCommands(label, commands);
  return Object.entries(TEXT_LIMITS).flatMap(([field, limit]) => {
    const text = value[field];
    if (typeof text !== 'string') return [];
    if (text === '') return [{ setting: label, problem: 'the text is empty' }];
    return text.length <= limit
      ? []
      : [{ setting: label, problem: `${text.length} characters, at most ${limit}` }];
  });
}

function checkCommands(
  label: string,
  commands: readonly { command: string; description: string }[],
): SettingProblem[] {
  const problems: SettingProblem[] = [];
  if (commands.length > MAX_COMMANDS) problems.push({ setting: label, problem: 'more than 100 commands' });
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/.test(command))
      problems.push({ setting: label, problem: `/${command} is not a command name` });
    if (description.length < 1 || description.length > COMMAND_DESCRIPTION) {
      const problem = `/${command} is described in ${description.length} characters, at most ${COMMAND_DESCRIPTION}`;
      problems.push({ setting: label, problem });
    }
  }
  return problems;
}
