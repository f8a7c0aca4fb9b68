// The deployment's own Lambda: sets the bot up at Telegram (custom resource), rotates the webhook secret (Secrets Manager), checks
// every few minutes that updates arrive. It never logs an answer, a secret or an address.
import { handleCustomResource, type CustomResourceEvent } from './custom-resource.ts';
import { checkWebhook } from './check-webhook.ts';
import { openSetup } from './setup.ts';
import { rotate, type RotationEvent } from './rotate.ts';

export type TelegramEvent = CustomResourceEvent | RotationEvent | { readonly action: 'check' | 'set-up' };

export async function handler(event: TelegramEvent): Promise<unknown> {
  const setup = openSetup(process.env);
  if ('RequestType' in event) return handleCustomResource(event, setup);
  if ('Step' in event) return rotate(event, setup);
  if (event.action === 'check') return checkWebhook(setup);
  return setup.apply();
}
