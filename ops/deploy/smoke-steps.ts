// What is looked at after a deployment: Telegram's own view of the webhook, and one synthetic update through the API that must be
// answered 200. From an address that is not Telegram's the firewall answers 403: that too is as it should be, and is said.
import type { TelegramCall } from '../../adapters/telegram/call.ts';

export interface SmokeStep {
  readonly ok: boolean;
  readonly line: string;
}

export interface SmokeInput {
  readonly call: TelegramCall;
  readonly webhookSecret: string;
  /** A private chat of the operator's that has written to the bot. Without it no update is sent. */
  readonly canaryChatId?: number;
  readonly nowSeconds?: number;
}

const FRESH_SECONDS = 300;

export async function smoke(input: SmokeInput): Promise<readonly SmokeStep[]> {
  const now = input.nowSeconds ?? Math.floor(Date.now() / 1_000);
  const answer = await input.call('getWebhookInfo', {});
  if (!answer.ok) return [{ ok: false, line: `Telegram answered ${answer.error_code} to getWebhookInfo` }];
  const info = answer.result as { url: string; pending_update_count: number; last_error_date?: number };
  const fresh = now - (info.last_error_date ?? 0) < FRESH_SECONDS && info.pending_update_count > 0;
  const steps: SmokeStep[] = [
    {
      ok: info.url !== '',
      line: info.url === '' ? 'Telegram holds no webhook' : 'Telegram holds our webhook',
    },
    {
      ok: !fresh,
      line: `${info.pending_update_count} updates wait, ${fresh ? 'the last delivery failed' : 'no fresh error'}`,
    },
  ];
  if (info.url === '') return steps;
  steps.push(await refusesStrangers(info.url));
  if (input.canaryChatId === undefined)
    return [...steps, { ok: true, line: 'synthetic update skipped: SMOKE_CHAT_ID is not set' }];
  return [...steps, await answersUpdate(info.url, input.webhookSecret, input.canaryChatId, now)];
}

async function refusesStrangers(url: string): Promise<SmokeStep> {
  const { status } = await post(url, 'not-the-secret-at-all', { update_id: 0 });
  return { ok: status === 401 || status === 403, line: `a request without our secret gets ${status}` };
}

/** `/help` from the canary chat: answered without a model, and nothing of it is stored. */
async function answersUpdate(url: string, secret: string, chatId: number, date: number): Promise<SmokeStep> {
  const person = { id: chatId, is_bot: false, first_name: 'Smoke test', language_code: 'en' };
  const message = {
    message_id: 1,
    date,
    chat: { id: chatId, type: 'private', first_name: 'Smoke test' },
    from: person,
    text: '/help',
    entities: [{ type: 'bot_command', offset: 0, length: 5 }],
  };
  const { status } = await post(url, secret, { update_id: date, message });
  if (status === 403)
    return { ok: true, line: 'synthetic update skipped: the firewall admits only Telegram (403)' };
  return { ok: status === 200, line: `a synthetic update gets ${status}` };
}

const post = (url: string, secret: string, body: object): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
