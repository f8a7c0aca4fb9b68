// Where bundles are measured: the embedded stack in this process, a person who has agreed to everything, and updates made by hand that a
// child process hands to a bundle as Lambda would.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createMovingClock } from '../local/moving-clock.ts';
import { startStack, type Stack } from '../local/stack.ts';
import { createPerson, type Person } from '../test/driver/person.ts';
import { callApi } from '../test/driver/telegram.ts';
import { agrees, CLASSIFIER, COMPANION, script } from '../test/chat-turn/models.ts';
import { answerText } from '../local/aws/bedrock-answers.ts';
import { ROOT } from './bundles.ts';

export interface Stage {
  readonly stack: Stack;
  /** Somebody who has agreed; the next event is theirs. */
  readonly person: Person;
  /** An API Gateway event with a message of that person, or of somebody else; each comes a minute after the one before. */
  event(text: string, userId?: number): Record<string, unknown>;
  /** Somebody who has only started the bot. */
  newcomer(): Promise<number>;
  /** Runs a script of bench/child with these arguments and gives the last line it prints, read as JSON. */
  child<T>(name: string, args: readonly string[]): Promise<T>;
  close(): Promise<void>;
}

export const TOKEN = '700000001:local-bot-token-for-the-embedded-stack';

export async function openStage(): Promise<Stage> {
  const stack = await startStack({
    clock: createMovingClock(),
    env: {
      COMPANION_MODEL_ID: COMPANION,
      CLASSIFIER_MODEL_ID: CLASSIFIER,
      LOG_LEVEL: 'silent',
      DAILY_TURN_LIMIT: '9999',
    },
    log: { write: () => undefined },
  });
  const { telegram } = stack;
  if (!telegram) throw new Error('The stack has no local Telegram');
  script({ stack } as never, answerText('That sounds like a lot to carry. What weighs most on you tonight?'));
  await callApi(telegram, 'setWebhook', {
    url: `${stack.gateway.url}/telegram`,
    secret_token: stack.webhookSecret,
  });
  const person = createPerson(telegram, { firstName: 'Ada', languageCode: 'en' });
  await person.starts();
  await agrees(person);
  let updateId = 500_000_000;
  let messageId = 10_000;
  let date = Math.floor(Date.now() / 1000);
  const run = promisify(execFile);
  return {
    stack,
    person,
    async newcomer() {
      const { id } = telegram.acts.createUser({ firstName: 'Eva', languageCode: 'en' });
      telegram.acts.start(id);
      await telegram.delivery.idle();
      return id;
    },
    event(text, userId = person.id) {
      updateId += 1;
      messageId += 1;
      const command = text.startsWith('/') && {
        entities: [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length }],
      };
      const message = {
        message_id: messageId,
        date: (date += 60),
        chat: { id: userId, type: 'private', first_name: 'Ada' },
        from: { id: userId, is_bot: false, first_name: 'Ada', language_code: 'en' },
        text,
        ...command,
      };
      return {
        httpMethod: 'POST',
        path: '/telegram',
        headers: { 'X-Telegram-Bot-Api-Secret-Token': stack.webhookSecret },
        body: JSON.stringify({ update_id: updateId, message }),
      };
    },
    async child<T>(name: string, args: readonly string[]) {
      const { stdout } = await run(process.execPath, [join(ROOT, 'bench/child', name), ...args], {
        env: {
          ...stack.env,
          PATH: process.env['PATH'],
          BENCH_TOKEN: TOKEN,
          AWS_LAMBDA_FUNCTION_NAME: 'bench',
        },
        maxBuffer: 64 * 1024 * 1024,
      });
      return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T;
    },
    close: () => stack.close(),
  };
}
