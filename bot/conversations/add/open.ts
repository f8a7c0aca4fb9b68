// Begins adding words to a request, from one of its buttons.
import { randomBytes } from 'node:crypto';
import { asPrayerId } from '../../../core/brands.ts';
import type { Addition } from '../../../core/prayer/prayer.ts';
import { change, type BotContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { say } from '../../presentation/screen.ts';
import { FLOW_VERSIONS } from '../versions.ts';
import type { AddArguments } from './conversation.ts';
import { mayAdd } from './save.ts';

export const KIND_OF: Readonly<Record<string, Addition['kind']>> = {
  update: 'update',
  thank: 'answered',
  answer: 'answer',
};

export async function openAddition(
  deps: BotDeps,
  ctx: BotContext,
  id: string,
  kind: Addition['kind'],
): Promise<void> {
  const { scope } = ctx;
  if (scope.session.flow) return void (await say(ctx, scope.t('pray-open-already')));
  const prayer = await deps.prayers.get(scope.userId, asPrayerId(id));
  if (!prayer || !mayAdd(prayer, kind))
    return void (await say(
      ctx,
      scope.t(prayer && kind === 'answer' ? 'relay-answered-already' : 'add-gone'),
    ));
  if (prayer.addition) return void (await say(ctx, scope.t('add-wait')));
  const run = randomBytes(6).toString('base64url');
  const version = FLOW_VERSIONS['prayer-update'];
  change(scope, { flow: { name: 'prayer-update', version, run, lastInputAt: scope.now } });
  const args: AddArguments = { run, prayerId: prayer.id, kind };
  await ctx.conversation.enter('prayer-update', args);
}
