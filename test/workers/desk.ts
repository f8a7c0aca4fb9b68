// The worker with everything around it, but without the bot: tests store a prayer, queue its job and look at the group and the mailbox.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ulid } from 'ulid';
import { createTable } from '../../adapters/dynamodb/create-tables.ts';
import { openStores, type Stores } from '../../adapters/dynamodb/stores.ts';
import { AUDIT_TABLE, MAIN_TABLE } from '../../adapters/dynamodb/tables.ts';
import { createIdentity } from '../../adapters/identity.ts';
import { asChatId, asPrayerId, asUpdateId, asUserId, toSeconds, type ChatId } from '../../core/brands.ts';
import type { Job } from '../../core/jobs.ts';
import type { Identity } from '../../core/ports/identity.ts';
import type { GroupBinding } from '../../core/prayer/group.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import { startEmbeddedAws, type EmbeddedAws } from '../../local/aws/embedded.ts';
import { createEventSource, type EventSource } from '../../local/aws/event-source.ts';
import type { MessageSeen } from '../../local/telegram/control.ts';
import type { WireUser } from '../../local/telegram/wire.ts';
import { createWorkerHandler, type WorkerHandler } from '../../workers/handler.ts';
import { createMovableClock, type MovableClock } from '../driver/movable-clock.ts';
import { startTelegram, type TestTelegram } from '../driver/telegram.ts';

export const OPERATOR = 9_001;
const PEPPER = 'a-pepper-for-tests-only';
const QUEUE = 'jobs';

export interface Desk {
  readonly aws: EmbeddedAws;
  readonly telegram: TestTelegram;
  readonly clock: MovableClock;
  readonly stores: Stores;
  readonly identity: Identity;
  readonly worker: EventSource;
  readonly handler: WorkerHandler;
  readonly groupId: ChatId;
  readonly members: readonly WireUser[];
  readonly log: () => string;
  /** A person who started the bot and agreed to share. */
  person(fields?: { email?: string; firstName?: string }): Promise<WireUser>;
  /** Stores a prayer, without its job. */
  store(user: WireUser, fields?: Partial<Prayer>): Promise<Prayer>;
  queue(job: Job, delaySeconds?: number): void;
  /** Stores it, queues its job and lets the worker finish. */
  share(user: WireUser, fields?: Partial<Prayer>): Promise<Prayer>;
  /** Lets the worker work off everything that is due. */
  work(): Promise<void>;
  /** Moves time and works. */
  later(seconds: number): Promise<void>;
  prayer(prayer: Prayer): Promise<Prayer>;
  inGroup(): MessageSeen[];
  inChat(user: WireUser): MessageSeen[];
  bind(fields?: Partial<GroupBinding>): Promise<void>;
  close(): Promise<void>;
}

export async function startDesk(
  env: Record<string, string> = {},
  options: { limits?: boolean } = {},
): Promise<Desk> {
  const clock = createMovableClock();
  const telegram = await startTelegram({ clock, ...options });
  const aws = await startEmbeddedAws({ clock });
  const { queues } = aws.sqs;
  queues.create('dead');
  const deadLetterTargetArn = 'arn:aws:sqs:us-east-1:000000000000:dead';
  queues.create(QUEUE, {
    VisibilityTimeout: '90',
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 5 }),
  });
  aws.secrets.put('bot', { token: telegram.token, webhookSecret: 'secret', pepper: PEPPER });
  const all = {
    ...aws.env,
    STAGE: 'test',
    LOG_LEVEL: 'info',
    TELEGRAM_API_ROOT: telegram.apiRoot,
    BOT_SECRET_ID: 'bot',
    TABLE_NAME: 'main',
    AUDIT_TABLE_NAME: 'audit',
    JOBS_QUEUE_URL: aws.sqs.queueUrl(QUEUE),
    MAIL_FROM: 'Emmaus <companion@example.org>',
    PUBLIC_URL: 'https://bot.example.org/prod',
    OPERATOR_IDS: String(OPERATOR),
    ...env,
  };
  Object.assign(process.env, all);
  const client = new DynamoDBClient({});
  await Promise.all([createTable(client, 'main', MAIN_TABLE), createTable(client, 'audit', AUDIT_TABLE)]);
  const stores = openStores({ tableName: 'main', auditTableName: 'audit', clock, client });
  const lines: string[] = [];
  const handler = createWorkerHandler({ env: all, clock, logTo: { write: (line) => void lines.push(line) } });
  const worker = createEventSource({ queues, queue: QUEUE, handler });

  const operator = telegram.acts.createUser({ id: OPERATOR, firstName: 'Olga', languageCode: 'en' });
  telegram.acts.start(operator.id);
  const members = ['Mara', 'Nils', 'Omar'].map((firstName) =>
    telegram.acts.createUser({ firstName, languageCode: 'en' }),
  );
  const group = telegram.acts.createGroup({
    title: 'Prayer team',
    creator: OPERATOR,
    members: members.map(({ id }) => id),
  });
  const groupId = asChatId(group.id);
  const now = () => toSeconds(clock.now());

  const desk: Desk = {
    aws,
    telegram,
    clock,
    stores,
    identity: createIdentity(PEPPER),
    worker,
    handler,
    groupId,
    members,
    log: () => lines.join(''),
    async person({ email, firstName = 'Ana' } = {}) {
      const user = telegram.acts.createUser({ firstName, languageCode: 'en' });
      telegram.acts.start(user.id);
      const id = asUserId(user.id);
      const consent = { given: true, at: now(), textVersion: '1', textHash: 'x', locale: 'en' } as const;
      for (const purpose of ['share-prayer', 'email'] as const)
        await stores.people.recordConsent(id, {
          ...consent,
          id: ulid(clock.now()),
          purpose,
          updateId: asUpdateId(1),
        });
      if (email !== undefined)
        await stores.people.change(id, { email: { address: email, status: 'confirmed' } });
      return user;
    },
    async store(user, fields = {}) {
      const prayer: Prayer = {
        id: asPrayerId(ulid(clock.now())),
        userId: asUserId(user.id),
        text: 'Please pray for my exam on Monday.',
        visibility: 'anonymous',
        language: 'en',
        urgent: false,
        status: 'queued',
        createdAt: now(),
        groupId,
        steps: {},
        mail: 'none',
        ...fields,
      };
      await stores.prayers.create(prayer);
      return prayer;
    },
    queue: (job, delaySeconds = 0) =>
      void queues.send(QUEUE, { body: JSON.stringify({ v: 1, job, correlation: 'test' }), delaySeconds }),
    async share(user, fields) {
      const prayer = await desk.store(user, fields);
      desk.queue({ kind: 'prayer', prayerId: prayer.id });
      await desk.work();
      return desk.prayer(prayer);
    },
    async work() {
      await worker.drain();
    },
    async later(seconds) {
      clock.forward(seconds);
      await worker.drain();
    },
    async prayer({ userId, id }) {
      const found = await stores.prayers.get(userId, id);
      if (!found) throw new Error('The prayer is gone');
      return found;
    },
    inGroup: () =>
      telegram.sees.messages(groupId).filter(({ kind, from }) => kind !== 'service' && from.isBot),
    inChat: (user) => telegram.sees.messages(user.id).filter(({ from }) => from.isBot),
    bind: (fields = {}) =>
      stores.groups.bind({
        chatId: groupId,
        title: 'Prayer team',
        language: 'en',
        status: 'bound',
        mode: 'instant',
        timezone: 'UTC',
        relay: false,
        boundAt: now(),
        ...fields,
      }),
    async close() {
      await telegram.close();
      await aws.close();
      client.destroy();
    },
  };
  await desk.bind();
  return desk;
}
