// Prayers, groups and what was given up: looking, sending again, closing. Words of a request are shown by `prayers show` only.
import { DeleteMessageCommand, ReceiveMessageCommand, type Message } from '@aws-sdk/client-sqs';
import { ulid } from 'ulid';
import type { ExitCode, OpsCommand, OpsContext } from '../command.ts';
import { describeDeadJob, listGivenUp, redriveDeadJob } from '../dead-letters.ts';
import { listGroups, unbindGroup } from '../groups.ts';
import { closePrayer, listPrayers, requeuePrayer, showPrayer, type PrayerDeskDeps } from '../prayers.ts';

const done = (fine: boolean): ExitCode => (fine ? 0 : 1);

async function desk({ stores, jobs, clock, identity }: OpsContext): Promise<PrayerDeskDeps> {
  return { ...stores, jobs, clock, identity: await identity(), newId: () => ulid(clock.now()) };
}

export const prayers: OpsCommand = {
  name: 'prayers',
  usage: 'prayers list | show ID | requeue ID | close ID',
  summary: 'Requests that wait or are uncertain; send again, close',
  asks: true,
  run: async (context) => {
    const [action = 'list', id = ''] = context.args;
    const deps = await desk(context);
    const { say, confirm } = context;
    if (action === 'list') return done((await listPrayers(deps, say)) >= 0);
    if (action === 'show') return done(await showPrayer(deps, id, say));
    if (action === 'requeue' && (await confirm(`Post request ${id} again?`)))
      return done(await requeuePrayer(deps, id, say));
    if (action === 'close' && (await confirm(`Close request ${id} and tell the person?`)))
      return done(await closePrayer(deps, id, say));
    say(action === 'requeue' || action === 'close' ? 'Nothing was changed.' : `Usage: ${prayers.usage}`);
    return 2;
  },
};

export const groups: OpsCommand = {
  name: 'groups',
  usage: 'groups list | unbind CHAT_ID',
  summary: 'Prayer-team groups; let one go',
  asks: true,
  run: async ({ args: [action = 'list', id = ''], stores, say, emit, confirm }) => {
    if (action === 'list') {
      await listGroups(stores, say);
      emit(await stores.groups.bindings());
      return 0;
    }
    if (action === 'unbind' && (await confirm(`Stop sending requests to ${id}?`)))
      return done(await unbindGroup(stores, id, say));
    say(`Usage: ${groups.usage}`);
    return 2;
  },
};

/** The dead-letter queue's address, by the name the jobs queue gives it in its redrive policy. */
export const deadQueueUrl = (env: OpsContext['env']): string =>
  env['DEAD_QUEUE_URL'] ?? `${env['JOBS_QUEUE_URL'] ?? ''}-dead`;

async function* deadJobs({ sqs, env }: OpsContext): AsyncGenerator<Message> {
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: deadQueueUrl(env),
        MaxNumberOfMessages: 10,
        VisibilityTimeout: 60,
        MessageSystemAttributeNames: ['SentTimestamp'],
      }),
    );
    if (Messages.length === 0) return;
    yield* Messages;
  }
}

const jobOf = (message: Message): { body: string; sentAt: number } => ({
  body: message.Body ?? '',
  sentAt: Number(message.Attributes?.SentTimestamp ?? 0) / 1000,
});

export const deadLetters: OpsCommand = {
  name: 'dead-letters',
  usage: 'dead-letters list | redrive | updates [DAY]',
  summary: 'Jobs and updates that were given up; try jobs again',
  asks: true,
  run: async (context) => {
    const { args, say, clock, jobs, stores, sqs, env, confirm } = context;
    const [action = 'list', day = new Date(clock.now()).toISOString().slice(0, 10)] = args;
    if (action === 'updates') return done((await listGivenUp(stores.deadLetters, day, say)) === 0);
    if (action !== 'list' && action !== 'redrive') {
      say(`Usage: ${deadLetters.usage}`);
      return 2;
    }
    if (action === 'redrive' && !(await confirm('Put the given-up jobs back on the queue?'))) return 1;
    let count = 0;
    for await (const message of deadJobs(context)) {
      count += 1;
      if (action === 'list') {
        describeDeadJob(jobOf(message), say);
        continue;
      }
      const outcome = await redriveDeadJob({ clock, jobs, prayers: stores.prayers }, jobOf(message), say);
      if (outcome === 'unreadable') continue;
      await sqs.send(
        new DeleteMessageCommand({ QueueUrl: deadQueueUrl(env), ReceiptHandle: message.ReceiptHandle }),
      );
    }
    say(count === 0 ? 'No job was given up.' : `${count} in all.`);
    return done(count === 0 || action === 'redrive');
  },
};
