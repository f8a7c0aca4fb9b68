// Begins a prayer request: marks the flow as open with a run of its own, then enters it.
import { randomBytes } from 'node:crypto';
import { change, type BotContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { say } from '../../presentation/screen.ts';
import { FLOW_VERSIONS } from '../versions.ts';

const REQUESTS_PER_DAY = 5;
const DAY = 24 * 3600;

/** `text`: words the person already wrote and now wants to use. */
export async function openPrayer(deps: BotDeps, ctx: BotContext, text?: string): Promise<void> {
  const { scope } = ctx;
  const recent = (await deps.prayers.ofPerson(scope.userId)).filter(
    (prayer) => scope.now - prayer.createdAt < DAY,
  );
  if (recent.length >= REQUESTS_PER_DAY) {
    await say(ctx, scope.t('pray-limit'));
    return;
  }
  const run = randomBytes(6).toString('base64url');
  change(scope, { flow: { name: 'pray', version: FLOW_VERSIONS.pray, run, lastInputAt: scope.now } });
  await ctx.conversation.enter('pray', { run, text: text ?? null });
}
