// The multi-step flows and their plugin are code that most updates never reach: it comes with the first update that has a flow open or
// may begin one. For every other update no flow is open, and whoever asks is told so.
import type { MiddlewareFn } from 'grammy';
import type { BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { asksFor, later } from '../middleware/later.ts';

const mayBegin = asksFor('pray', 'prayer', 'plan', 'safety-plan');
const BEGINS_PLAN = /^v1:crisis:[^:]*:plan$/;

const needsFlows = (ctx: BotContext): boolean =>
  ctx.scope.session.flow !== undefined ||
  ctx.scope.session.conversation !== undefined ||
  ctx.scope.toPlan !== undefined ||
  mayBegin(ctx) ||
  BEGINS_PLAN.test(ctx.callbackQuery?.data ?? '');

/** What the plugin says when nothing is stored. Nobody enters a flow but the flows' own features. */
const NONE_OPEN = {
  active: () => 0,
  exitAll: () => Promise.resolve(),
} as unknown as BotContext['conversation'];

export function flowsLater(deps: BotDeps): {
  readonly plugin: MiddlewareFn<BotContext>;
  readonly steps: MiddlewareFn<BotContext>;
} {
  let opening: Promise<ReturnType<typeof import('./flows.ts')['openFlows']>> | undefined;
  const open = () =>
    (opening ??= import('./flows.ts').then(({ openFlows }) => openFlows(deps))).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  const plugin = later(async () => (await open()).plugin).middleware();
  const steps = later(async () => (await open()).steps).middleware();
  return {
    plugin: (ctx, next) => {
      if (needsFlows(ctx)) return plugin(ctx, next);
      ctx.conversation = NONE_OPEN;
      return next();
    },
    steps: (ctx, next) => (ctx.conversation === NONE_OPEN ? next() : steps(ctx, next)),
  };
}
