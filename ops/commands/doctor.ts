// Asks every part the bot depends on, and says in words what is wrong and what to do. Changes nothing.
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { PRIVATE_COMMANDS } from '../../bot/commands.ts';
import type { OpsCommand, OpsContext } from '../command.ts';
import { deadQueueUrl } from './care.ts';
import { mail, models } from './doctor-models.ts';
import { attention, type Finding, type Look, ok } from './finding.ts';
import { readStamps, staleLines } from '../hotlines.ts';

/** Flags of `getMe` that must stand like this: the bot reads no ordinary group talk and offers nothing it does not handle. */
const FLAGS = {
  can_read_all_group_messages: 'Switch group privacy on in BotFather and add the bot to its group again.',
  supports_inline_queries: 'Switch inline mode off in BotFather.',
  can_connect_to_business: 'Switch business mode off in BotFather.',
  supports_guest_queries: 'Switch guest mode off in BotFather.',
} as const;

const bot: Look = async ({ telegram }) => {
  const me = await telegram('getMe', {});
  if (!me.ok)
    return [
      {
        part: 'bot',
        state: 'failed',
        detail: `Telegram refuses the token (${me.error_code}). Check the secret.`,
      },
    ];
  const flags = me.result as Record<string, unknown>;
  const wrong = Object.entries(FLAGS).filter(([flag]) => flags[flag] === true);
  return [
    ok('bot', `@${String(flags['username'])}`),
    ...wrong.map(([flag, fix]) => attention('bot', `${flag} is on. ${fix}`)),
  ];
};

const webhook: Look = async ({ telegram, clock }) => {
  const answer = await telegram('getWebhookInfo', {});
  if (!answer.ok) return [{ part: 'webhook', state: 'failed', detail: 'Telegram did not say' }];
  const info = answer.result as {
    url: string;
    pending_update_count: number;
    last_error_date?: number;
    last_error_message?: string;
  };
  if (!info.url)
    return [attention('webhook', 'None is set: nobody is heard. Deploy again, or poll with npm start.')];
  const recent = info.last_error_date !== undefined && clock.now() / 1000 - info.last_error_date < 3_600;
  return [
    info.pending_update_count > 20
      ? attention('webhook', `${info.pending_update_count} updates wait.`)
      : ok('webhook', `${info.pending_update_count} updates wait`),
    ...(recent
      ? [attention('webhook', `Last error less than an hour ago: ${info.last_error_message ?? 'unknown'}`)]
      : []),
  ];
};

const commands: Look = async ({ telegram }) => {
  const answer = await telegram('getMyCommands', { scope: { type: 'all_private_chats' } });
  const count = answer.ok ? (answer.result as unknown[]).length : 0;
  return [
    count >= PRIVATE_COMMANDS.length
      ? ok('menu', `${count} commands`)
      : attention('menu', 'The command menu is not set up. Deploy again.'),
  ];
};

const storage: Look = async ({ stores, clock }) => {
  // One read of each table: an account without rights on one of them shows here.
  for await (const _ of stores.audit.referrals(new Date(clock.now()).getUTCFullYear())) break;
  const groups = await stores.groups.bindings();
  const bound = groups.filter((group) => group.status === 'bound');
  const lost = groups.filter((group) => group.status === 'unreachable');
  return [
    ok('tables', 'both answer'),
    bound.length > 0
      ? ok('prayer team', `${bound.length} bound`)
      : attention('prayer team', 'No group is bound: prayers wait. Send /bindcode to the bot.'),
    ...lost.map((group) => attention('prayer team', `"${group.title}" can't be reached. Add the bot again.`)),
  ];
};

const queue: Look = async ({ sqs, env }) => {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: env['JOBS_QUEUE_URL'],
      AttributeNames: ['ApproximateNumberOfMessages', 'RedrivePolicy'],
    }),
  );
  const waiting = Number(Attributes['ApproximateNumberOfMessages'] ?? 0);
  return [
    waiting > 100 ? attention('queue', `${waiting} jobs wait`) : ok('queue', `${waiting} jobs wait`),
    Attributes['RedrivePolicy']
      ? ok('queue', 'has a dead-letter queue')
      : attention('queue', 'has no dead-letter queue'),
    ...(await deadJobs({ sqs, env })),
  ];
};

async function deadJobs({ sqs, env }: Pick<OpsContext, 'sqs' | 'env'>): Promise<Finding[]> {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: deadQueueUrl(env),
      AttributeNames: ['ApproximateNumberOfMessages'],
    }),
  );
  const count = Number(Attributes['ApproximateNumberOfMessages'] ?? 0);
  return count > 0 ? [attention('queue', `${count} jobs were given up: dead-letters list`)] : [];
}

const privacy: Look = ({ env }) =>
  Promise.resolve([
    env['PRIVACY_URL']
      ? ok('privacy policy', 'a page is set')
      : attention('privacy policy', 'PRIVACY_URL is not set: /privacy shows no page.'),
  ]);

const helplines: Look = async ({ clock }) => {
  const stale = staleLines(await readStamps(), clock.now());
  return [
    stale.length > 0
      ? attention(
          'helplines',
          `${stale.length} lines never dialled or longer than 180 days ago: ops hotlines check`,
        )
      : ok('helplines', 'all verified'),
  ];
};

const LOOKS: readonly [string, Look][] = [
  ['bot', bot],
  ['webhook', webhook],
  ['menu', commands],
  ['tables', storage],
  ['queue', queue],
  ['models', models],
  ['mail', mail],
  ['privacy policy', privacy],
  ['helplines', helplines],
];

export const doctor: OpsCommand = {
  name: 'doctor',
  usage: 'doctor',
  summary: 'Is everything the bot needs there and well?',
  run: async (context) => {
    const findings: Finding[] = [];
    for (const [part, look] of LOOKS) {
      const found = await look(context).catch((error: unknown): Finding[] => [
        {
          part,
          state: 'failed',
          detail: `does not answer (${error instanceof Error ? error.name : 'unknown'})`,
        },
      ]);
      for (const finding of found)
        context.say(`${MARK[finding.state]} ${finding.part.padEnd(15)} ${finding.detail}`);
      findings.push(...found);
    }
    context.emit(findings);
    return findings.some((finding) => finding.state === 'failed') ? 1 : 0;
  },
};

const MARK = { ok: 'ok       ', attention: 'attention', failed: 'FAILED   ' } as const;
