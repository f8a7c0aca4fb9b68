// The door: who may speak, what can be read, what Telegram is answered. And every odd text a phone can send.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startWorld, type World } from '../driver/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

const post = (
  body: string,
  secret: string | undefined = world.stack.webhookSecret,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${world.stack.gateway.url}/telegram`, {
    method: 'POST',
    headers: { ...(secret && { 'X-Telegram-Bot-Api-Secret-Token': secret }), ...headers },
    body,
  });
const calls = (): number => world.telegram.sees.calls().length;

describe('the webhook', () => {
  it.each([
    ['a wrong secret', 'wrong'],
    ['an empty secret', ''],
    ['a secret that begins right', 'prefix'],
  ])('answers 401 to %s and does nothing', async (_, given) => {
    const before = calls();
    const secret = given === 'prefix' ? world.stack.webhookSecret.slice(0, -1) : given;
    const answer = await post(
      JSON.stringify({ update_id: 1, message: { text: 'I want to kill myself' } }),
      secret,
    );
    expect(answer.status).toBe(401);
    expect(calls()).toBe(before);
  });

  it.each<[string, string]>([
    ['an empty body', ''],
    ['broken JSON', '{"update_id": 7, "message": {'],
    ['an array', '[]'],
    ['a number', '42'],
    ['an update without a number', '{"message":{}}'],
    ['an unknown kind', '{"update_id": 991, "hologram": {"x": 1}}'],
    [
      'a poll',
      '{"update_id": 992, "poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": false, "is_anonymous": true, "type": "regular", "allows_multiple_answers": false}}',
    ],
    [
      'a channel post',
      '{"update_id": 993, "channel_post": {"message_id": 1, "date": 1, "chat": {"id": -1009, "type": "channel", "title": "c"}, "text": "hello"}}',
    ],
    [
      'a message without a sender',
      '{"update_id": 994, "message": {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "x"}}',
    ],
    [
      'a tap without a message',
      '{"update_id": 995, "callback_query": {"id": "1", "from": {"id": 5, "is_bot": false, "first_name": "A"}, "chat_instance": "1", "data": "v1:x:y:z"}}',
    ],
    ['a megabyte and more', JSON.stringify({ update_id: 996, message: { text: 'x'.repeat(1_100_000) } })],
    ['a megabyte in bytes', JSON.stringify({ update_id: 996, message: { text: 'ñ'.repeat(550_000) } })],
  ])('answers 200 to %s, once and for all', async (_, body) => {
    expect((await post(body)).status).toBe(200);
  });

  it('reads a body that API Gateway encoded', async () => {
    const { createBotHandler } = await import('../../bot/handler.ts');
    const handler = createBotHandler({
      env: world.stack.env,
      clock: world.clock,
      logTo: { write: () => {} },
    });
    const person = world.person();
    const update = {
      update_id: 500_001,
      message: {
        message_id: 1,
        date: Math.floor(world.clock.now() / 1000),
        chat: { id: person.id, type: 'private', first_name: 'Ana' },
        from: person.user,
        text: '/help',
        entities: [{ type: 'bot_command', offset: 0, length: 5 }],
      },
    };
    person.says('/start').catch(() => {});
    await world.telegram.delivery.idle();
    const answer = await handler(
      {
        path: '/telegram',
        httpMethod: 'POST',
        headers: { 'x-telegram-bot-api-secret-token': world.stack.webhookSecret },
        body: Buffer.from(JSON.stringify(update)).toString('base64'),
        isBase64Encoded: true,
      } as never,
      {} as never,
    );
    expect(answer.statusCode).toBe(200);
    expect(person.lastReply().text).toContain('What I can do');
  });

  it('takes the new and the old secret while a rotation is under way', async () => {
    const { secrets } = world.stack.aws;
    const current = JSON.parse(secrets.current('emmaus/bot') ?? '{}') as { webhookSecret: string };
    const next = {
      ...current,
      webhookSecret: 'a-new-webhook-secret',
      previousWebhookSecret: current.webhookSecret,
    };
    secrets.put('emmaus/bot', next);
    world.clock.forward(120);
    expect((await post('{"update_id": 77001}', 'a-new-webhook-secret')).status).toBe(200);
    expect((await post('{"update_id": 77002}', current.webhookSecret)).status).toBe(200);
    expect((await post('{"update_id": 77003}', 'neither')).status).toBe(401);
  });
});

describe('any text', () => {
  const odd: [string, string][] = [
    ['one character', 'a'],
    ['4,096 characters', 'I am worried about work. '.repeat(200).slice(0, 4_096)],
    ['only emoji', '😭😭😭'],
    ['a flag and a family', '🇪🇸👨‍👩‍👧‍👦'],
    ['right-to-left', 'أنا خائف جدا من الغد'],
    ['Hebrew with marks', 'אֲנִי עָיֵף מְאֹד'],
    ['combining marks', `I am tired${'\u0301'.repeat(500)}`],
    ['HTML', '<b>bold</b> & <script>alert(1)</script> "quotes"'],
    ['Markdown', '*bold* _it_ [link](http://x.y) `code` ~~no~~ ||spoiler||'],
    ['ten thousand newlines, cut to the limit', '\n'.repeat(4_000) + 'help me understand'],
    ['zero-width characters', 'I\u200b am\u200d sad'],
    ['a question mark', '?'],
    ['digits', '1234567890'],
    ['Chinese', '我今天很难过'],
  ];
  it.each(odd)('%s gets a kind answer', async (_, text) => {
    const person = world.person();
    await person.says('hello');
    await person.taps('I agree');
    const replies = await person.says(text);
    expect(replies.length).toBeGreaterThan(0);
    for (const reply of replies) expect(reply.text.trim().length).toBeGreaterThan(3);
    expect(replies.map((reply) => reply.text).join()).not.toMatch(/Code |undefined|\{\{|\[object/);
  });

  it.each(['photo', 'voice', 'sticker', 'document', 'video_note', 'location', 'contact'] as const)(
    'a %s gets one kind sentence',
    async (kind) => {
      const person = world.person();
      const replies = await person.sends({ kind });
      expect(replies.map((reply) => reply.text)).toEqual([
        'I can read text only. Could you tell me in a few words what you wanted to share?',
      ]);
    },
  );

  it('an album gets one sentence, not one per picture', async () => {
    const person = world.person();
    await person.sendsAlbum([{ kind: 'photo' }, { kind: 'photo' }, { kind: 'photo' }]);
    expect(person.replies()).toHaveLength(1);
  });
});

describe('when things fail', () => {
  it('the database being down is said once, and the message is answered when it is back', async () => {
    const person = world.person();
    await person.says('hello');
    await person.taps('I agree');
    world.stack.aws.faults.fail('dynamodb', 'server-error');
    world.telegram.acts.say(person.id, person.chatId, 'The exam frightens me');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const told = person.replies().filter((reply) => reply.text.includes("can't reach my memory"));
    expect(told).toHaveLength(1);
    world.stack.aws.faults.clear();
    await vi.waitFor(() => expect(person.lastReply().text).not.toContain("can't reach my memory"), {
      timeout: 8_000,
    });
    expect(person.lastReply().text).not.toContain("can't reach my memory");
    expect(world.log()).toContain('"step":"claim"');
  });
});
