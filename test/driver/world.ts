// The whole product in a test: the embedded stack, a clock that stands still until moved, people with phones, a prayer team.
// Tests enter through people's phones and look at what people see.
import { itemsOf } from './items.ts';
import { leaksIn, overhear, wordsOf } from './leaks.ts';
import { createMovableClock, type MovableClock } from './movable-clock.ts';
import { testedFunctions } from './functions.ts';
import { createPerson, type Person } from './person.ts';
import { recordCalls } from './recorded-calls.ts';
import {
  startStack,
  type Stack,
  type StackOptions,
  DEAD_QUEUE,
  JOBS_QUEUE,
  TABLES,
} from '../../local/stack.ts';
import type { NewUser, TelegramServer } from '../../local/telegram/control.ts';
import type { WireUser } from '../../local/telegram/wire.ts';
import { callApi } from './telegram.ts';

export interface WorldOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly functionTimeoutMs?: number;
  /** What a wait of a millisecond takes (default 1). */
  readonly pace?: number;
  /** Binds a group of that many members at the start (default: none). */
  readonly team?: number;
  /** Makes a chat for the person on call and names it in the configuration. */
  readonly onCall?: boolean;
  readonly parts?: NonNullable<StackOptions['parts']>;
  /** Other functions than this checkout's. */
  readonly functions?: NonNullable<StackOptions['functions']>;
  /** Taps may stay without an answer, because the test cuts the bot off; otherwise closing throws. */
  readonly tapsMayHang?: boolean;
}

export interface World {
  readonly stack: Stack;
  readonly telegram: TelegramServer;
  readonly clock: MovableClock;
  /** Every log line written so far, as one text. */
  readonly log: () => string;
  person(who?: Partial<NewUser>): Person;
  /** Members of the bound group, acting in the group. */
  readonly team: readonly Person[];
  readonly groupId: number;
  /** Who is on call, acting in the on-call chat. */
  readonly onCall: Person | undefined;
  /** Moves time, lets schedules fire and the worker finish. */
  passes(seconds: number): Promise<void>;
  /** Lets the worker finish what is queued. */
  settle(): Promise<void>;
  /** Ends everything. Throws when a call went against the Bot API or a tap was never answered. */
  close(): Promise<void>;
}

export const OPERATOR_ID = 9_001;
const ON_CALL_ID = 9_900;

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const overheard = overhear();
  const clock = createMovableClock(undefined, options.pace);
  const lines: string[] = [];
  const members: WireUser[] = [];
  let groupId = 0;
  let onCallChat: { user: WireUser; chatId: number } | undefined;
  const { end, ...tested } = testedFunctions(clock);
  const stack = await startStack({
    clock,
    ...tested,
    retryDelayScale: 0.01,
    ...(options.functionTimeoutMs !== undefined && { functionTimeoutMs: options.functionTimeoutMs }),
    log: { write: (line) => void lines.push(line) },
    env: { OPERATOR_IDS: String(OPERATOR_ID), ...options.env },
    ...(options.parts && { parts: options.parts }),
    ...(options.functions && { functions: options.functions }),
    prepare(server) {
      const env: Record<string, string> = {};
      if (options.onCall) {
        const user = server.acts.createUser({ id: ON_CALL_ID, firstName: 'Deacon', languageCode: 'en' });
        const { id: chatId } = server.acts.createGroup({ title: 'On call', creator: ON_CALL_ID });
        onCallChat = { user, chatId };
        env['ONCALL_CHAT_ID'] = String(chatId);
      }
      if (!options.team) return env;
      for (let index = 0; index < options.team; index += 1)
        members.push(
          server.acts.createUser({
            id: OPERATOR_ID + index,
            firstName: `Member${index + 1}`,
            languageCode: 'en',
          }),
        );
      const ids = members.map((user) => user.id);
      groupId = server.acts.createGroup({
        title: 'Prayer team',
        creator: OPERATOR_ID,
        members: ids.slice(1),
      }).id;
      return { ...env, PRAYER_GROUP_CHAT_ID: String(groupId) };
    },
  });
  const recorded = recordCalls(stack.aws.log);
  const { telegram } = stack;
  if (!telegram) throw new Error('A world has no real Telegram');
  await setWebhook(telegram, stack);

  const settle = async (): Promise<void> => {
    await stack.worker.drain();
    await telegram.delivery.idle();
  };
  /** Words of people outside their own record. */
  const leaked = async (): Promise<readonly string[]> => {
    stack.aws.faults.clear();
    const { queues } = stack.aws.sqs;
    const { TABLE_NAME: table = TABLES.main, AWS_ENDPOINT_URL_DYNAMODB: endpoint } = stack.env;
    const letters = (await itemsOf(table, endpoint)).filter(({ PK }) => PK.startsWith('DEAD#'));
    const places = [
      lines.join(''),
      overheard.text(),
      JSON.stringify(letters),
      ...[JOBS_QUEUE, DEAD_QUEUE].map((queue) => JSON.stringify(queues.messages(queue))),
    ];
    return leaksIn(places.join('\n'), [...wordsOf(telegram), telegram.token, stack.webhookSecret]);
  };
  let nextId = 100;
  const person = (who: Partial<NewUser> = {}): Person =>
    createPerson(telegram, { id: (nextId += 1), firstName: 'Ana', languageCode: 'en', ...who }, { settle });

  const team = members.map((user) => createPerson(telegram, user, { chatId: groupId, settle }));
  await telegram.delivery.idle();
  return {
    stack,
    telegram,
    clock,
    log: () => lines.join(''),
    person,
    team,
    groupId,
    onCall: onCallChat && createPerson(telegram, onCallChat.user, { chatId: onCallChat.chatId, settle }),
    settle,
    async passes(seconds) {
      clock.forward(seconds);
      await stack.scheduler.tick();
      await settle();
    },
    async close() {
      const verdicts = telegram.sees.verdicts();
      const hanging = options.tapsMayHang ? [] : telegram.sees.callbacks({ unanswered: true });
      const leaks = await leaked();
      overheard.end();
      await stack.close();
      recorded();
      end();
      if (leaks.length > 0) throw new Error(`Left the person's own record: ${leaks.join(' | ')}`);
      if (verdicts.length > 0) throw new Error(`Against the Bot API: ${verdicts.join('; ')}`);
      if (hanging.length > 0)
        throw new Error(`Never answered: ${hanging.map(({ data }) => `"${data}"`).join(', ')}`);
    },
  };
}

async function setWebhook(telegram: TelegramServer, stack: Stack): Promise<void> {
  const answer = await callApi(telegram, 'setWebhook', {
    url: `${stack.gateway.url}/telegram`,
    secret_token: stack.webhookSecret,
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
  });
  if (!answer.ok) throw new Error(`setWebhook was refused: ${answer.description}`);
}

/** Jobs waiting, delayed ones included. */
export const queuedJobs = (world: World): number => world.stack.aws.sqs.queues.messages(JOBS_QUEUE).length;
