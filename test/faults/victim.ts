// A function that will be killed: a process of its own with the bot's handler, which takes one event from its parent. Its clock stands
// where the parent's stands.
import { createBotHandler } from '../../bot/handler.ts';
import { systemClock } from '../../bot/webhook.ts';
import { asEpochMillis } from '../../core/brands.ts';
import { lambdaContext } from '../../local/aws/lambda-context.ts';

const now = asEpochMillis(Number(process.env['VICTIM_NOW']));
const handler = createBotHandler({
  clock: { ...systemClock, now: () => now },
  logTo: { write: () => undefined },
});
process.on('message', (event) => {
  void answer(event);
});
process.send?.('ready');

/** Tells the parent what was answered, and how many timers still run: a frozen function must leave none behind. */
async function answer(event: unknown): Promise<void> {
  const { statusCode } = await handler(event as never, lambdaContext('bot', 29_000));
  const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  process.send?.({ statusCode, timers });
}
