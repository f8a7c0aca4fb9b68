// What the three uses of the function share: configuration, the secret, Telegram. Made anew for each event, so that a rotated
// secret is never missed.
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createTelegramCall, type TelegramCall } from '../../adapters/telegram/call.ts';
import { createTelegramFetch } from '../../adapters/telegram/fetch.ts';
import { LANGUAGES } from '../../core/languages.ts';
import { createTranslator } from '../../locales/translator.ts';
import { removeTelegramSetup, setUpTelegram, type SetupReport } from '../../ops/telegram-setup.ts';
import { createSecretVersions, type SecretVersions } from './secret-versions.ts';

export interface Setup {
  readonly stage: string;
  readonly webhookUrl: string;
  readonly secrets: SecretVersions;
  /** Brings Telegram up to date. @throws SetupError */
  apply(): Promise<SetupReport>;
  /** Takes webhook and commands back. @throws SetupError */
  remove(): Promise<SetupReport>;
  call(): Promise<TelegramCall>;
}

/** Says what is wrong in words that may be shown to the operator: Telegram's description, never a token. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

export function openSetup(env: Readonly<Record<string, string | undefined>>): Setup {
  const required = (name: string): string => {
    const value = env[name];
    if (!value) throw new SetupError(`${name} is missing`);
    return value;
  };
  const webhookUrl = required('WEBHOOK_URL');
  const secrets = createSecretVersions(new SecretsManagerClient({}), required('BOT_SECRET_ID'));
  const apiRoot = env['TELEGRAM_API_ROOT'] ?? 'https://api.telegram.org';
  const team = env['PRAYER_GROUP_CHAT_ID'];
  const translate = createTranslator();

  const call = async (): Promise<TelegramCall> => {
    const { token } = await secrets.current();
    if (!token) throw new SetupError('The secret holds no bot token yet. Run: npm run deploy');
    return createTelegramCall({ fetch: createTelegramFetch(), apiRoot, token: () => token });
  };
  const shared = async () => ({
    call: await call(),
    translate,
    languages: LANGUAGES,
    ...(team === undefined ? {} : { teamChatId: Number(team) }),
  });
  const orThrow = (result: Awaited<ReturnType<typeof setUpTelegram>>): SetupReport => {
    if (result.ok) return result.value;
    const { error } = result;
    throw new SetupError(
      error.kind === 'refused'
        ? `Telegram refused ${error.setting}: ${error.code} ${error.description}`
        : error.problems.map(({ setting, problem }) => `${setting}: ${problem}`).join('; '),
    );
  };

  return {
    stage: env['STAGE'] ?? 'local',
    webhookUrl,
    secrets,
    call,
    async apply() {
      const { webhookSecret } = await secrets.current();
      const maxConnections = Number(env['MAX_CONNECTIONS'] ?? 40);
      return orThrow(
        await setUpTelegram({ ...(await shared()), webhookUrl, secret: webhookSecret, maxConnections }),
      );
    },
    remove: async () => orThrow(await removeTelegramSetup(await shared())),
  };
}
