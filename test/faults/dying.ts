// A function that dies on certain updates: it has taken its claim, and then is gone. What API Gateway answers for it is 502.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { openStores } from '../../adapters/dynamodb/stores.ts';
import { createBotHandler, type BotHandler } from '../../bot/handler.ts';
import { LEASE_MS } from '../../bot/opening.ts';
import { asUpdateId, asUserId } from '../../core/brands.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { startGateway, type Gateway } from '../../local/gateway.ts';
import type { Stack } from '../../local/stack.ts';
import { callApi } from '../driver/telegram.ts';

interface Written {
  readonly update_id: number;
  readonly message?: { readonly text?: string; readonly from: { readonly id: number } };
}

export interface Dying {
  readonly gateway: Gateway;
  readonly deaths: () => number;
  /** Updates answered 200, by person, in their order. */
  readonly finished: ReadonlyMap<number, readonly number[]>;
}

/** Puts such a function behind the webhook; it dies on texts that hold `poison`, as often as it is asked but the third time. */
export async function dieOn(stack: Stack, clock: Clock, poison: string): Promise<Dying> {
  const { env, telegram } = stack;
  if (!telegram) throw new Error('The stack has no local Telegram');
  const living: BotHandler = createBotHandler({ env, clock, logTo: { write: () => undefined } });
  const stores = openStores({
    tableName: env['TABLE_NAME'] ?? '',
    auditTableName: env['AUDIT_TABLE_NAME'] ?? '',
    clock,
  });
  let deaths = 0;
  const finished = new Map<number, number[]>();
  const gateway = await startGateway(async (event: APIGatewayProxyEvent, context) => {
    const { update_id: number, message } = JSON.parse(event.body ?? '{}') as Written;
    if (!message?.text?.includes(poison)) {
      const answer = await living(event, context);
      if (message && answer.statusCode === 200)
        finished.set(message.from.id, [...(finished.get(message.from.id) ?? []), number]);
      return answer;
    }
    const taken = await stores.sessions.claim(asUserId(message.from.id), asUpdateId(number), LEASE_MS);
    if (taken.kind !== 'claimed') return { statusCode: 503, headers: { 'Retry-After': '1' }, body: '' };
    if (taken.claim.attempt < 3) {
      deaths += 1;
      throw new Error('out of memory');
    }
    await stores.sessions.release(taken.claim);
    return living(event, context);
  });
  await callApi(telegram, 'setWebhook', {
    url: `${gateway.url}/telegram`,
    secret_token: stack.webhookSecret,
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
  });
  return { gateway, deaths: () => deaths, finished };
}
