// A new webhook secret without a lost update. The new one becomes current with the old beside it, so the bot takes both; only then
// is Telegram told. A bot that still knows only the old value reads the secret again before it refuses anybody.
import { randomBytes } from 'node:crypto';
import type { Setup } from './setup.ts';

/** What Secrets Manager sends, four times with one id. */
export interface RotationEvent {
  readonly Step: 'createSecret' | 'setSecret' | 'testSecret' | 'finishSecret';
  readonly SecretId: string;
  readonly ClientRequestToken: string;
}

export async function rotate(event: RotationEvent, setup: Setup): Promise<void> {
  const id = event.ClientRequestToken;
  if (event.Step === 'createSecret') {
    if (await setup.secrets.has(id)) return;
    const { webhookSecret, ...kept } = await setup.secrets.current();
    await setup.secrets.prepare(id, {
      ...kept,
      webhookSecret: randomBytes(32).toString('base64url'),
      ...(webhookSecret ? { previousWebhookSecret: webhookSecret } : {}),
    });
  }
  if (event.Step !== 'finishSecret') return;
  await setup.secrets.makeCurrent(id);
  await setup.apply();
}
