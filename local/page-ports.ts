// What the chat page asks of the running stack: mails, switchable faults, the clock, everything stored.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { mailEventBody } from './aws/ses-events.ts';
import type { AwsService } from './aws/wire.ts';
import type { MovingClock } from './moving-clock.ts';
import type { FaultSwitch, PageClock, PageFaults, PageMail, PageState } from './page/server/ports.ts';
import { DEAD_QUEUE, JOBS_QUEUE, TABLES, type Stack } from './stack.ts';

export function pageMail({ aws }: Stack): PageMail {
  return {
    mails: () => aws.ses.mails(),
    onMail: (listener) => aws.ses.onMail(listener),
    report(messageId, event) {
      const mail = aws.ses.mails().find((sent) => sent.messageId === messageId);
      if (!mail) return;
      aws.sqs.queues.send(JOBS_QUEUE, {
        body: mailEventBody(mail, event === 'bounce' ? { type: 'bounce' } : { type: 'complaint' }),
      });
    },
  };
}

interface Switch extends Omit<FaultSwitch, 'on'> {
  readonly service: AwsService;
  readonly preset: string;
}
const SWITCHES: readonly Switch[] = [
  {
    id: 'model-slow',
    area: 'model',
    service: 'bedrock',
    preset: 'slow-5s',
    label: 'Model is slow',
    hint: 'Typing is shown; the answer comes later.',
  },
  {
    id: 'model-throttle',
    area: 'model',
    service: 'bedrock',
    preset: 'throttle',
    label: 'Model is throttled',
    hint: 'The offline companion answers.',
  },
  {
    id: 'database-down',
    area: 'database',
    service: 'dynamodb',
    preset: 'unavailable',
    label: 'Database down',
    hint: 'One honest sentence; help still comes; the message is answered later.',
  },
  {
    id: 'database-slow',
    area: 'database',
    service: 'dynamodb',
    preset: 'slow-1s',
    label: 'Database slow',
    hint: 'Everything works, slowly; help does not wait.',
  },
  {
    id: 'queue-down',
    area: 'queue',
    service: 'sqs',
    preset: 'unavailable',
    label: 'Queue down',
    hint: 'A shared prayer is kept and posted by the sweeper.',
  },
  {
    id: 'mail-rejected',
    area: 'mail',
    service: 'ses',
    preset: 'rejected',
    label: 'Mail is rejected',
    hint: 'The prayer goes on without the mail.',
  },
  {
    id: 'secrets-down',
    area: 'secrets',
    service: 'secrets',
    preset: 'unavailable',
    label: 'Secrets down',
    hint: 'Nothing changes while the bot is warm.',
  },
];

export function pageFaults({ aws }: Stack): PageFaults {
  const active = new Map<string, () => void>();
  return {
    list: () => SWITCHES.map(({ id, area, label, hint }) => ({ id, area, label, hint, on: active.has(id) })),
    set(id, on) {
      active.get(id)?.();
      active.delete(id);
      const found = SWITCHES.find((known) => known.id === id);
      if (on && found) active.set(id, aws.faults.fail(found.service, found.preset as never));
    },
  };
}

export function pageClock(stack: Stack, clock: MovingClock): PageClock {
  return {
    now: () => clock.now(),
    async advance(ms) {
      clock.advance(ms);
      await stack.aws.dynamodb.expire(Math.floor(clock.now() / 1000));
      await stack.scheduler.tick();
    },
  };
}

export function pageState({ aws }: Stack): PageState {
  return {
    async read() {
      const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
      const tables = await Promise.all(
        Object.values(TABLES).map(async (name) => {
          const { Items = [] } = await client.send(new ScanCommand({ TableName: name, Limit: 500 }));
          return { name, items: Items };
        }),
      );
      const queues = [JOBS_QUEUE, DEAD_QUEUE].map((name) => ({
        name,
        messages: aws.sqs.queues.messages(name).map((message) => ({ ...message })),
      }));
      client.destroy();
      return { tables, queues };
    },
  };
}
