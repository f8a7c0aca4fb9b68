// The stack with its chat page: what `npm start` shows, what the product's browser test and its screenshots use.
import { castWorld, OPERATOR_ID, type Cast } from './page/server/cast.ts';
import { createPageServer } from './page/server/page-server.ts';
import { pageClock, pageFaults, pageMail, pageState } from './page-ports.ts';
import type { MovingClock } from './moving-clock.ts';
import { setUpLocalTelegram } from './set-up-telegram.ts';
import { startStack, type Stack, type StackOptions } from './stack.ts';

export interface PageStack {
  readonly url: string;
  readonly stack: Stack;
  readonly cast: Cast;
  close(): Promise<void>;
}

export interface PageStackOptions extends Omit<StackOptions, 'clock' | 'realToken' | 'prepare'> {
  readonly clock: MovingClock;
  /** Port of the page; 0 picks a free one. */
  readonly port: number;
  /** Words under the page's title. */
  readonly note: string;
}

/** Real milliseconds between two looks at what became due. */
const SCHEDULE_TICK_MS = 10_000;

export async function startPageStack({ port, note, ...options }: PageStackOptions): Promise<PageStack> {
  let cast: Cast | undefined;
  const stack = await startStack({
    ...options,
    prepare(telegram) {
      cast = castWorld(telegram);
      return { PRAYER_GROUP_CHAT_ID: String(cast.groupId), OPERATOR_IDS: String(OPERATOR_ID) };
    },
  });
  const { telegram } = stack;
  if (!telegram || !cast) throw new Error('The local Bot API server did not start');
  await setUpLocalTelegram(stack, telegram);
  stack.worker.start();
  stack.scheduler.start(SCHEDULE_TICK_MS);
  const page = await createPageServer({
    telegram,
    mail: pageMail(stack),
    faults: pageFaults(stack),
    clock: pageClock(stack, options.clock),
    state: pageState(stack),
    cast,
    port,
    note,
  });
  return {
    url: page.url,
    stack,
    cast,
    async close() {
      await page.close();
      await stack.close();
    },
  };
}
