// Brings a crisis message to Telegram whatever it takes, within seconds: waits out a flood limit, drops buttons Telegram refuses,
// sends again when no answer came (twice is better than never). A final failure raises an alarm.
import type { OutgoingMessage } from '../../core/ports/messenger.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { BotDeps } from '../deps.ts';

const TRIES = 4;
const LONGEST_WAIT_MS = 10_000;
/** A connection that went dead is left for a new one so early that the second attempt still comes within three seconds. */
const FIRST_ATTEMPT_MS = 2_000;

/** `gone`: the person blocked the bot or has no account any more; nobody is left to tell. */
export type Delivery = 'sent' | 'gone' | 'failed';

export async function deliver(
  deps: Pick<BotDeps, 'messenger' | 'clock' | 'log' | 'metrics'>,
  message: OutgoingMessage,
): Promise<Delivery> {
  const began = deps.clock.now();
  let outgoing = message;
  let last = 'none';
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const sent = await deps.messenger.send(
      attempt === 1 ? { ...outgoing, withinMs: FIRST_ATTEMPT_MS } : outgoing,
    );
    if (sent.ok) {
      deps.metrics.duration('crisis-ms', deps.clock.now() - began);
      return 'sent';
    }
    last = sent.error.kind;
    if (sent.error.kind === 'unreachable') return 'gone';
    if (sent.error.kind === 'rate-limited') {
      // A longer wait outlives this invocation; Telegram brings the update again, and sending earlier would only lengthen the limit.
      if (sent.error.retryAfterSeconds * 1000 > LONGEST_WAIT_MS) break;
      await deps.clock.sleep(sent.error.retryAfterSeconds * 1000);
    } else if (sent.error.kind === 'refused') outgoing = { chatId: message.chatId, text: message.text };
    else await deps.clock.sleep(100 * attempt);
  }
  deps.log.error(MESSAGES.crisisUndelivered, undefined, { code: last });
  deps.metrics.count('crisis-undelivered', {});
  return 'failed';
}
