// For the operator: a one-time code that binds a prayer-team group. The code is shown once; only its keyed digest is kept.
import { randomInt } from 'node:crypto';
import { Composer } from 'grammy';
import { asEpochSeconds } from '../../core/brands.ts';
import type { BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { say } from '../presentation/screen.ts';

const CODE_SECONDS = 15 * 60;

export function operatorsFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('bindcode', async (ctx) => {
    const { scope } = ctx;
    if (!deps.settings.operatorIds.includes(scope.userId)) {
      await say(ctx, scope.t('bind-not-operator'));
      return;
    }
    const code = String(randomInt(10_000_000, 100_000_000));
    await deps.groups.offerCode(
      deps.identity.digest('bind-code', code),
      scope.userId,
      asEpochSeconds(scope.now + CODE_SECONDS),
    );
    await say(ctx, scope.t('bind-code', { code }));
  });
  return feature;
}
