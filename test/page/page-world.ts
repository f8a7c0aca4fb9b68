// The page on its own: the real local Bot API server, the tiny bot, and small stand-ins for mail, faults and state.

import { createMovingClock } from '../../local/moving-clock.ts';
import { type Cast, castWorld } from '../../local/page/server/cast.ts';
import { createPageServer } from '../../local/page/server/page-server.ts';
import type { FaultSwitch, MailSeen, PageServer } from '../../local/page/server/ports.ts';
import type { TelegramServer } from '../../local/telegram/control.ts';
import { createTelegramServer } from '../../local/telegram/server.ts';
import { startEchoBot } from './echo-bot.ts';

export interface PageWorld {
  readonly telegram: TelegramServer;
  readonly cast: Cast;
  readonly server: PageServer;
  readonly switches: Map<string, boolean>;
  deliver(mail: Partial<MailSeen>): MailSeen;
  close(): Promise<void>;
}

export async function startPageWorld(options: { forum?: boolean; port?: number } = {}): Promise<PageWorld> {
  const clock = createMovingClock();
  const telegram = await createTelegramServer({ clock });
  const bot = await startEchoBot(telegram.token, telegram.apiRoot);
  const cast = castWorld(telegram, { forum: options.forum === true });
  const mails: MailSeen[] = [];
  const listeners = new Set<(mail: MailSeen) => void>();
  const switches = new Map<string, boolean>([
    ['model-slow', false],
    ['database-down', false],
  ]);

  const server = await createPageServer({
    telegram,
    cast,
    clock,
    port: options.port ?? 0,
    note: 'offline companion answers',
    mail: {
      mails: () => mails,
      onMail: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      report: () => undefined,
    },
    faults: {
      list: () => [
        described(
          'model-slow',
          'model',
          'Model answers after 20 s',
          'Typing stays on; an answer still comes.',
          switches,
        ),
        described(
          'database-down',
          'database',
          'Database is down',
          'People are told plainly; numbers still come.',
          switches,
        ),
      ],
      set: (id, on) => void switches.set(id, on),
    },
    state: {
      read: async () => ({
        tables: [
          { name: 'emmaus', items: [{ PK: 'USER#1001', SK: 'PROFILE', language: 'en', ttl: 1_900_000_000 }] },
        ],
        queues: [{ name: 'emmaus-jobs-dead', messages: [] }],
      }),
    },
  });

  return {
    telegram,
    cast,
    server,
    switches,
    deliver(mail) {
      const whole: MailSeen = {
        messageId: `mail-${mails.length + 1}`,
        at: clock.now(),
        from: 'Emmaus <companion@example.org>',
        to: ['grace@example.org'],
        subject: 'Your code',
        headers: [{ name: 'List-Unsubscribe', value: '<https://example.org/u/1>' }],
        text: 'Your code is 123 456.',
        html: '<html lang="en" dir="ltr"><body style="font-family:sans-serif"><p>Your code is <b>123 456</b>.</p></body></html>',
        outcome: 'sent',
        ...mail,
      };
      mails.push(whole);
      for (const listener of listeners) listener(whole);
      return whole;
    },
    close: async () => {
      await server.close();
      await telegram.close();
      await bot.stop();
    },
  };
}

function described(
  id: string,
  area: FaultSwitch['area'],
  label: string,
  hint: string,
  switches: Map<string, boolean>,
): FaultSwitch {
  return { id, area, label, hint, on: switches.get(id) === true };
}
