// A command that begins a flow, or any other command that no feature took, ends the open one first.
import { Composer } from 'grammy';
import { drop, type BotContext } from '../context.ts';
import { say } from '../presentation/screen.ts';
import { FLOW_VERSIONS, IDLE_SECONDS } from './versions.ts';

export function flowStarters(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('pray', async (ctx, next) => {
    const { session, now, t } = ctx.scope;
    // Words that wait for a tap are not lost to a second /pray.
    const { flow } = session;
    const waits = flow?.draft !== undefined && now - flow.lastInputAt < IDLE_SECONDS;
    if (waits && flow.name === 'pray' && flow.version === FLOW_VERSIONS.pray)
      return void (await say(ctx, t('pray-open-already')));
    await ctx.conversation.exitAll();
    drop(ctx.scope, 'flow', 'conversation');
    return next();
  });
  return feature;
}
