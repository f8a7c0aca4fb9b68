// Tells the local Bot API server what deploy tells the real one: webhook, menus, names. The same code does both.
import { createTelegramCall } from '../adapters/telegram/call.ts';
import { createTelegramFetch } from '../adapters/telegram/fetch.ts';
import { LANGUAGES } from '../core/languages.ts';
import { createTranslator } from '../locales/translator.ts';
import { setUpTelegram } from '../ops/telegram-setup.ts';
import type { Stack } from './stack.ts';
import type { TelegramServer } from './telegram/control.ts';

export async function setUpLocalTelegram(stack: Stack, telegram: TelegramServer): Promise<void> {
  const fetch = createTelegramFetch();
  const done = await setUpTelegram({
    call: createTelegramCall({ fetch, apiRoot: telegram.apiRoot, token: () => telegram.token }),
    webhookUrl: `${stack.gateway.url}/telegram`,
    secret: stack.webhookSecret,
    translate: createTranslator(),
    languages: LANGUAGES,
  });
  fetch.close();
  if (!done.ok) throw new Error(`The local Bot API server refused the setup: ${JSON.stringify(done.error)}`);
}
