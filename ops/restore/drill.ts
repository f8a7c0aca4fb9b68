// The drill: people live with the bot, the table is lost, and everything that docs/disaster-recovery.md tells an operator to do is done on
// embedded servers with the real handlers. Counts what became of every prayer the bot said yes to, and of everybody who was erased.
import { openStores } from '../../adapters/dynamodb/stores.ts';
import { createIdentity } from '../../adapters/identity.ts';
import { createJobQueue } from '../../adapters/sqs/job-queue.ts';
import { createTelegramCall } from '../../adapters/telegram/call.ts';
import { createTelegramFetch } from '../../adapters/telegram/fetch.ts';
import { createMessenger } from '../../adapters/telegram/messenger.ts';
import { ulid } from 'ulid';
import { asChatId, asEpochSeconds, asUserId } from '../../core/brands.ts';
import { createTranslator } from '../../locales/translator.ts';
import { TABLES } from '../../local/stack.ts';
import type { Person } from '../../test/driver/person.ts';
import { startWorld, type World } from '../../test/driver/world.ts';
import { afterRestore, type AfterRestore, type AfterRestoreDeps } from './after-restore.ts';
import { copyOf, type Copy, loseTable, restoreInto } from './drill-table.ts';
import { fatesOf } from './fates.ts';
import { createSwitchboard } from './switchboard.ts';

export interface DrillReport {
  /** Prayers the bot said yes to, by what became of them; each is in exactly one. */
  readonly accepted: number;
  readonly reachedTheTeam: number;
  readonly takenBackByThePerson: number;
  readonly personTold: number;
  /** Of somebody the backup does not know at all; only where the damaged table is gone too. */
  readonly ofUnknownNewcomers: number;
  readonly lost: number;
  readonly erasedPeople: number;
  readonly erasedAndBack: number;
  readonly postedTwice: number;
  /** What a second run of the command still found to do. */
  readonly secondRun: number;
  readonly helpDuringOutage: boolean;
  readonly answeredAfterwards: boolean;
  /** Seconds of stored data that the restored table does not have. */
  readonly dataLossSeconds: number;
  /** Real milliseconds of each step on this machine. */
  readonly ms: Readonly<Record<'restore' | 'afterRestore' | 'firstAnswer', number>>;
  readonly done: AfterRestore;
}

const RESTORED = 'emmaus-restored';
/** How far point-in-time recovery lags behind, at most. */
const LAG_SECONDS = 300;

/** @param damagedAnswers whether the damaged table can still be read, as it can after a mistake or a bug. */
export async function drill(damagedAnswers: boolean): Promise<DrillReport> {
  const board = createSwitchboard();
  const world = await startWorld({ team: 2, functions: board.functions });
  try {
    return await run(world, board, damagedAnswers);
  } finally {
    await world.close();
  }
}

async function run(
  world: World,
  board: ReturnType<typeof createSwitchboard>,
  damagedAnswers: boolean,
): Promise<DrillReport> {
  const texts = new Map<string, Person>();
  const shares = async (person: Person, text: string): Promise<void> => {
    await prays(person, text);
    texts.set(text, person);
  };
  const people = [1, 2, 3, 4, 5, 6, 7].map((n) => world.person({ firstName: `P${n}` }));
  const [ana, ben, cleo, dan, eva, finn, gil] = people as [
    Person,
    Person,
    Person,
    Person,
    Person,
    Person,
    Person,
  ];
  for (const person of people) await meets(person);
  await shares(ana, 'Please pray for my knee operation');
  await shares(dan, 'Please pray for our harvest');
  // From here on requests wait for the digest: the outbox is not empty when the table goes.
  const main = openStores({ tableName: TABLES.main, auditTableName: TABLES.audit, clock: world.clock });
  await main.groups.change(asChatId(world.groupId), { mode: 'hourly' });
  await shares(ben, 'Please pray for my new flat');
  await shares(eva, 'Please pray for my driving test');
  await shares(finn, 'Please pray for peace at work');

  const backup: Copy = await copyOf(TABLES.main);
  const backupAt = asEpochSeconds(world.clock.now() / 1000);

  world.clock.forward(60);
  for (const person of [dan, eva]) {
    await person.says('/delete');
    await person.taps('Delete everything');
  }
  await finn.taps('Withdraw');
  await finn.taps('Yes, withdraw');
  await shares(cleo, 'Please pray for my exam in June');
  const newcomer = world.person({ firstName: 'New' });
  await meets(newcomer);
  await shares(newcomer, 'Please pray for my first week here');
  world.clock.forward(LAG_SECONDS - 60);

  if (!damagedAnswers) await loseTable(TABLES.main);
  // The functions stay, the table is closed to them: in danger, people still find help. The worker waits.
  board.plugIn({ TABLE_NAME: 'emmaus-closed' });
  board.unplugWorker();
  const helped = await gil.says('I want to kill myself');
  const known = ana.replies().length;
  world.telegram.acts.say(ana.id, ana.chatId, { text: 'Are you there?' });
  await world.telegram.delivery.idle({ blockedAfter: 2 });

  const restoring = performance.now();
  await restoreInto(RESTORED, backup);
  const restored = performance.now();
  const deps = operator(world);
  const broken = damagedAnswers ? { damaged: main } : {};
  const done = await afterRestore({ ...deps, ...broken }, backupAt, () => {});
  const twice = await afterRestore({ ...deps, ...broken }, backupAt, () => {});
  const ready = performance.now();
  board.plugIn({ TABLE_NAME: RESTORED });
  // Telegram delivers again what was refused.
  await world.telegram.delivery.idle({ blockedAfter: 1_000 });
  const answered = performance.now();
  await world.passes(3_700);
  await world.passes(300);
  // A world looks into its table when it ends.
  if (!damagedAnswers) await restoreInto(TABLES.main, []);
  main.close();
  deps.close();
  return {
    ...fatesOf(world, texts, {
      gone: [dan, eva],
      tookBack: [finn],
      unknown: damagedAnswers ? [] : [newcomer],
    }),
    erasedPeople: 2,
    erasedAndBack: await stillThere(world, [dan, eva]),
    helpDuringOutage: helped.some(({ text }) => /988|112|findahelpline|emergency/i.test(text)),
    answeredAfterwards: ana.replies().length > known && !/memory/.test(ana.lastReply().text),
    secondRun: twice.erased + twice.prayersTakenBack + twice.rescued + twice.told,
    dataLossSeconds: LAG_SECONDS,
    ms: { restore: restored - restoring, afterRestore: ready - restored, firstAnswer: answered - ready },
    done,
  };
}

async function meets(person: Person): Promise<void> {
  await person.says('My week was long and I am tired');
  await person.taps('I agree');
  await person.taps('Yes, remember');
}

async function prays(person: Person, text: string): Promise<void> {
  await person.says('/pray');
  if (person.buttons().includes('I agree')) await person.taps('I agree');
  await person.says(text);
  await person.taps('Team, no name');
  await person.taps('No, thanks');
  await person.taps('Share');
}

/** The operator's side of the restored table, as `npm run ops -- after-restore` opens it. */
function operator(world: World): AfterRestoreDeps & { close(): void } {
  const { env, aws } = world.stack;
  const { pepper, token } = JSON.parse(aws.secrets.current(env['BOT_SECRET_ID'] ?? '') ?? '{}') as {
    pepper: string;
    token: string;
  };
  const fetch = createTelegramFetch();
  const stores = openStores({ tableName: RESTORED, auditTableName: TABLES.audit, clock: world.clock });
  const apiRoot = env['TELEGRAM_API_ROOT'] ?? '';
  return {
    ...stores,
    clock: world.clock,
    identity: createIdentity(pepper),
    jobs: createJobQueue({ queueUrl: env['JOBS_QUEUE_URL'] ?? '' }),
    newId: () => ulid(world.clock.now()),
    messenger: createMessenger(createTelegramCall({ fetch, apiRoot, token: () => token })),
    translate: createTranslator(),
    close: () => {
      stores.close();
      fetch.close();
    },
  };
}

async function stillThere(world: World, people: readonly Person[]): Promise<number> {
  const stores = openStores({ tableName: RESTORED, auditTableName: TABLES.audit, clock: world.clock });
  let count = 0;
  for (const { id } of people) {
    const found = await stores.people.find(asUserId(id));
    const prayers = await stores.prayers.ofPerson(asUserId(id));
    if (found || prayers.length > 0) count += 1;
  }
  stores.close();
  return count;
}
