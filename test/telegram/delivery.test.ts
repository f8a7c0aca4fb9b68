import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { retryDelay } from '../../local/telegram/delivery/engine.ts';
import {
  callApi,
  listenWebhook,
  startTelegram,
  type TestTelegram,
  type WebhookAnswer,
  type WebhookRequest,
} from '../driver/telegram.ts';

let server: TestTelegram;
let close: () => Promise<void>;
let ada: number;
let ben: number;
let seen: WebhookRequest[];
let answer: (request: WebhookRequest) => Promise<WebhookAnswer> | WebhookAnswer;

const texts = (): string[] =>
  seen.map(({ update }) => update.message?.text ?? update.callback_query?.data ?? 'other');
const send = async (chatId: number): Promise<number> =>
  (
    (
      await callApi(server, 'sendMessage', {
        chat_id: chatId,
        text: 'Pick',
        reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
      })
    ).result as { message_id: number }
  ).message_id;

beforeEach(async () => {
  server = await startTelegram();
  ada = server.acts.createUser({ firstName: 'Ada' }).id;
  ben = server.acts.createUser({ firstName: 'Ben' }).id;
  server.acts.start(ada);
  seen = [];
  answer = () => ({ status: 200 });
  const webhook = await listenWebhook((request) => {
    seen.push(request);
    return answer(request);
  });
  close = webhook.close;
  await callApi(server, 'setWebhook', {
    url: webhook.url,
    secret_token: 'secret_1',
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
    drop_pending_updates: true,
  });
});
afterEach(async () => {
  await server.close();
  await close();
});

describe('webhook delivery', () => {
  test('carries the secret and waits until everything was answered', async () => {
    server.acts.say(ada, ada, 'one');
    server.acts.say(ada, ada, 'two');
    await server.delivery.idle();
    expect(texts()).toEqual(['one', 'two']);
    expect(seen[0]?.secret).toBe('secret_1');
    expect(server.sees.updates().filter((update) => update.state === 'done')).toHaveLength(2);
  });

  test('one chat in order, one at a time; other chats and taps at the same time', async () => {
    let open = 0;
    let most = 0;
    const perChat: string[] = [];
    // Nobody is answered until three wait at once; how long they take to arrive does not matter.
    const threeWait = Promise.withResolvers<void>();
    answer = async ({ update }) => {
      open += 1;
      most = Math.max(most, open);
      if (open === 3) threeWait.resolve();
      await threeWait.promise;
      if (update.message?.chat.id === ada) perChat.push(update.message.text ?? '');
      open -= 1;
      return { status: 200 };
    };
    const message = await send(ada);
    server.acts.say(ada, ada, 'one');
    server.acts.say(ada, ada, 'two');
    server.acts.tap(ada, ada, message, { text: 'Go' });
    server.acts.say(ben, ben, 'hello');
    await server.delivery.idle();
    expect(perChat).toEqual(['one', 'two']);
    expect(most).toBe(3);
  });

  test('a failure blocks its queue only and is tried again in order', async () => {
    let failures = 3;
    answer = ({ update }) => {
      if (update.message?.text !== 'one' || failures === 0) return { status: 200 };
      failures -= 1;
      return { status: 500 };
    };
    server.acts.say(ada, ada, 'one');
    server.acts.say(ada, ada, 'two');
    server.acts.say(ben, ben, 'hello');
    await server.delivery.idle();
    expect(texts().filter((text) => text !== 'hello')).toEqual(['one', 'one', 'one', 'one', 'two']);
    expect(texts().indexOf('hello')).toBeLessThan(3);
  });

  test('delays double up to a minute; Retry-After decides when given', async () => {
    expect([1, 2, 3, 4, 9, 30].map((n) => retryDelay(n, {}))).toEqual([0, 1000, 2000, 4000, 60_000, 60_000]);
    expect(retryDelay(5, { retryAfterSeconds: 7 })).toBe(7000);
    const times: number[] = [];
    answer = () => {
      times.push(performance.now());
      return times.length === 1 ? { status: 503, headers: { 'retry-after': '10' } } : { status: 200 };
    };
    server.acts.say(ada, ada, 'one');
    await server.delivery.idle();
    // Ten seconds at a hundredth.
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(90);
  });

  test('getWebhookInfo tells what is pending and what went wrong', async () => {
    answer = () => ({ status: 500 });
    server.acts.say(ada, ada, 'one');
    server.acts.say(ada, ada, 'two');
    await server.delivery.idle({ blockedAfter: 2 });
    const { result } = await callApi(server, 'getWebhookInfo');
    expect(result).toMatchObject({
      pending_update_count: 2,
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    });
  });

  test('messages live 24 hours, taps 150 seconds', async () => {
    const message = await send(ada);
    server.delivery.hold();
    server.acts.say(ada, ada, 'old');
    server.acts.tap(ada, ada, message, { text: 'Go' });
    server.clock.forward(151);
    await server.delivery.release();
    await server.delivery.idle();
    expect(texts()).toEqual(['old']);
    server.delivery.hold();
    server.acts.say(ada, ada, 'older');
    server.clock.forward(24 * 3600 + 1);
    await server.delivery.release();
    await server.delivery.idle();
    expect(texts()).toEqual(['old']);
    expect(
      server.sees.updates().filter((update) => update.state === 'expired').length,
    ).toBeGreaterThanOrEqual(2);
  });

  test('held updates go in the order that is asked for', async () => {
    server.delivery.hold();
    const first = server.acts.say(ada, ada, 'first').updateId ?? 0;
    const second = server.acts.say(ada, ada, 'second').updateId ?? 0;
    await server.delivery.idle();
    expect(texts()).toEqual([]);
    await server.delivery.release([second, first]);
    await server.delivery.idle();
    expect(texts()).toEqual(['second', 'first']);
  });

  test('the same update again, one after the other and all at once', async () => {
    const { updateId = 0 } = server.acts.say(ada, ada, 'one');
    await server.delivery.idle();
    expect(await server.delivery.redeliver(updateId, { times: 2 })).toEqual([200, 200]);
    let open = 0;
    let most = 0;
    answer = async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 20));
      open -= 1;
      return { status: 200 };
    };
    await server.delivery.redeliver(updateId, { times: 3, together: true });
    expect(most).toBe(3);
    expect(new Set(seen.map(({ update }) => update.update_id)).size).toBe(1);
  });

  test('max_connections bounds what is under way', async () => {
    await callApi(server, 'setWebhook', { url: server.delivery.webhook().url, max_connections: 1 });
    let open = 0;
    let most = 0;
    answer = async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open -= 1;
      return { status: 200 };
    };
    for (const id of [ada, ben]) for (const text of ['a', 'b']) server.acts.say(id, id, text);
    await server.delivery.idle();
    expect(seen).toHaveLength(4);
    expect(most).toBe(1);
  });

  test('a connection that hangs is given up after the limit', async () => {
    const own = await startTelegram({ webhookTimeoutMs: 50 });
    let tries = 0;
    const webhook = await listenWebhook(async () => {
      tries += 1;
      if (tries === 1) await new Promise((resolve) => setTimeout(resolve, 200));
      return { status: 200 };
    });
    await callApi(own, 'setWebhook', { url: webhook.url });
    const { id } = own.acts.createUser({ firstName: 'Cleo' });
    own.acts.start(id);
    await own.delivery.idle();
    expect(tries).toBe(2);
    expect(own.sees.updates()[0]?.attempts.map(({ error }) => error)).toEqual([
      'Read timeout expired',
      undefined,
    ]);
    await own.close();
    await webhook.close();
  });

  test('kinds left out of allowed_updates are not sent', async () => {
    await callApi(server, 'setWebhook', { url: server.delivery.webhook().url, allowed_updates: ['message'] });
    const { messageId } = server.acts.say(ada, ada, 'one');
    expect(server.acts.edit(ada, ada, messageId, 'uno').updateId).toBeUndefined();
    await server.delivery.idle();
    expect(texts()).toEqual(['one']);
  });

  test('names the update that caused a call', async () => {
    answer = async ({ update }) => {
      await callApi(server, 'sendMessage', { chat_id: update.message?.chat.id, text: 'reply' });
      return { status: 200 };
    };
    const { updateId } = server.acts.say(ada, ada, 'one');
    await server.delivery.idle();
    expect(server.sees.calls({ method: 'sendMessage' }).at(-1)?.causeUpdateId).toBe(updateId);
  });
});
