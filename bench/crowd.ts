// Many people on the local stack at once, for load and backlog: they have agreed to talk, and the models answer at once.
import { createMovingClock } from '../local/moving-clock.ts';
import { startStack, type Stack } from '../local/stack.ts';
import type { TelegramServer } from '../local/telegram/control.ts';
import { answerText } from '../local/aws/bedrock-answers.ts';
import { CLASSIFIER, COMPANION, script } from '../test/chat-turn/models.ts';
import { createPerson, type Person } from '../test/driver/person.ts';
import { callApi } from '../test/driver/telegram.ts';

export interface Crowd {
  readonly stack: Stack;
  readonly telegram: TelegramServer;
  readonly people: readonly Person[];
  /** Log lines of errors. */
  readonly errors: () => readonly string[];
  close(): Promise<void>;
}

export async function gather(count: number): Promise<Crowd> {
  const errors: string[] = [];
  let group = 0;
  const stack = await startStack({
    clock: createMovingClock(),
    env: {
      COMPANION_MODEL_ID: COMPANION,
      CLASSIFIER_MODEL_ID: CLASSIFIER,
      LOG_LEVEL: 'warn',
      DAILY_TURN_LIMIT: '9999',
    },
    log: { write: (line) => void (line.includes('"level":"error"') && errors.push(line)) },
    prepare(server) {
      const { id } = server.acts.createUser({ firstName: 'Olga', languageCode: 'en' });
      group = server.acts.createGroup({ title: 'Prayer team', creator: id }).id;
      return { PRAYER_GROUP_CHAT_ID: String(group) };
    },
  });
  const { telegram } = stack;
  if (!telegram) throw new Error('The stack has no local Telegram');
  script({ stack } as never, answerText('That sounds like a lot to carry. What weighs most on you tonight?'));
  await callApi(telegram, 'setWebhook', {
    url: `${stack.gateway.url}/telegram`,
    secret_token: stack.webhookSecret,
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
  });
  const people = Array.from({ length: count }, (_, index) =>
    createPerson(telegram, { id: 8_000_000_000 + index, firstName: `P${index}`, languageCode: 'en' }),
  );
  for (const person of people) telegram.acts.say(person.id, person.chatId, 'Good evening');
  await telegram.delivery.idle({ timeoutMs: 600_000 });
  for (const person of people) {
    const question = person
      .replies()
      .findLast(({ buttons }) => buttons.flat().some(({ text }) => text === 'I agree'));
    if (question) telegram.acts.tap(person.id, person.chatId, question.id, { text: 'I agree' });
  }
  await telegram.delivery.idle({ timeoutMs: 600_000 });
  return { stack, telegram, people, errors: () => errors, close: () => stack.close() };
}
