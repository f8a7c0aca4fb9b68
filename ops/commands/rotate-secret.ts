// A new webhook secret without losing an update: the old one stays accepted while Telegram learns the new one.
import { randomBytes } from 'node:crypto';
import { PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import type { OpsCommand } from '../command.ts';

export const rotateSecret: OpsCommand = {
  name: 'rotate-secret',
  usage: 'rotate-secret',
  summary: 'A new webhook secret; the old one stays valid beside it',
  asks: true,
  run: async ({ secrets, secretsManager, telegram, env, say, emit, confirm }) => {
    const known = await secrets.current();
    const info = await telegram('getWebhookInfo', {});
    const webhook = info.ok ? (info.result as { url: string; max_connections?: number }) : { url: '' };
    const { url } = webhook;
    if (!url) {
      say('No webhook is set, so there is nothing to rotate.');
      return 1;
    }
    if (!(await confirm('This replaces the webhook secret.'))) {
      say('Nothing was changed.');
      return 1;
    }
    const next = {
      ...known,
      webhookSecret: randomBytes(32).toString('base64url'),
      previousWebhookSecret: known.webhookSecret,
    };
    // Stored first: from now on both are accepted, so no update is turned away in between.
    await secretsManager.send(
      new PutSecretValueCommand({ SecretId: env['BOT_SECRET_ID'], SecretString: JSON.stringify(next) }),
    );
    const set = await telegram('setWebhook', {
      url,
      secret_token: next.webhookSecret,
      // Left out, Telegram would go back to its own default.
      ...(webhook.max_connections !== undefined && { max_connections: webhook.max_connections }),
      allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
    });
    say(
      set.ok
        ? 'Rotated. The previous secret is still accepted; the next rotation drops it.'
        : 'Stored, but Telegram refused the new secret. Run this again.',
    );
    emit({ rotated: set.ok });
    return set.ok ? 0 : 1;
  },
};
