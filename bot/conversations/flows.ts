// Mounts the multi-step flows. Their state lives inside the session item, so claim, state and everything else are saved at once.
// A tap reaches a flow only if it belongs to the run that is open; everything else goes on to the stale-tap answer.
import { conversations, createConversation, type ConversationData } from '@grammyjs/conversations';
import { Composer, type MiddlewareFn } from 'grammy';
import { parseTap, tapData } from '../callback-data.ts';
import { change, drop, type BotContext, type FlowContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { safetyPlanFeature } from '../features/safety-plan.ts';
import { dropButtons, say } from '../presentation/screen.ts';
import { addConversation } from './add/conversation.ts';
import { KIND_OF, openAddition } from './add/open.ts';
import { keepOutages } from './keep-outages.ts';
import { prayConversation } from './pray/conversation.ts';
import { answerToKeep, openPrayer } from './pray/open.ts';
import { safetyPlanConversation } from './safety-plan.ts';
import { FLOW_AREAS } from './versions.ts';

type Stored = { version: [0, string | number]; state: ConversationData };

/** Raise when the plugin's own data or anything shared by all flows changes. */
const STORAGE_VERSION = 1;

function plugin(): MiddlewareFn<BotContext> {
  return conversations<BotContext, FlowContext>({
    storage: {
      type: 'context',
      version: STORAGE_VERSION,
      adapter: {
        read: (ctx) =>
          ctx.scope.session.conversation ? (JSON.parse(ctx.scope.session.conversation) as Stored) : undefined,
        write: (ctx, state) => change(ctx.scope, { conversation: JSON.stringify(state) }),
        // Nothing is left open: the marker goes with the state.
        delete: (ctx) => drop(ctx.scope, 'conversation', 'flow'),
      },
    },
  });
}

/** Lets messages, edits and taps of the open run into the flow, and answers such a tap at once. */
function onlyOpenRun(flow: MiddlewareFn<BotContext>): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const open = ctx.scope.session.flow;
    if (!open) return next();
    if (ctx.callbackQuery) {
      const tap = parseTap(ctx.callbackQuery.data);
      if (tap?.area !== FLOW_AREAS[open.name] || tap.id !== open.run) return next();
      await ctx.answerCallbackQuery();
      await flow(ctx, next);
      return dropTapped(ctx, tap.area);
    }
    return flow(ctx, next);
  };
}

/** The step that was answered keeps no buttons. Looks only: what the step did must not be done again because this failed. */
async function dropTapped(ctx: BotContext, area: string): Promise<void> {
  // A safety plan puts its own buttons away.
  if (area !== FLOW_AREAS.pray || ctx.scope.redrawn) return;
  await dropButtons(ctx, /^v1:pray:|^v1:crisis:[^:]*:(?:continue|later)$/).catch(() => undefined);
}

function conversationsOf(deps: BotDeps): Composer<BotContext> {
  const mounted = new Composer<BotContext>();
  mounted.callbackQuery(/^v1:(?:crisis:[^:]*:plan|safety-plan:[^:]*:(?:anew|begin))$/, (ctx, next) => {
    // The plan that is asked for is open already, and an open flow can't be begun: its question comes again.
    const { flow } = ctx.scope.session;
    if (flow?.name === 'safety-plan')
      ctx.callbackQuery.data = tapData(FLOW_AREAS[flow.name], flow.run, 'resume');
    return next();
  });
  // Registered always, so that they can be entered; fed only with what belongs to the open run.
  const all = [
    ['pray', prayConversation(deps)],
    ['prayer-update', addConversation(deps)],
    ['safety-plan', safetyPlanConversation(deps)],
  ] as const;
  for (const [name, builder] of all) {
    const flow = createConversation<BotContext, FlowContext>(
      (talk, ctx, ...given) => builder(keepOutages(talk), ctx, ...given),
      { id: name },
    );
    mounted.use(async (ctx, next) => {
      const open = ctx.scope.session.flow;
      const foreignTap =
        ctx.callbackQuery !== undefined && parseTap(ctx.callbackQuery.data)?.id !== open?.run;
      const command =
        ctx.message?.entities?.some((entity) => entity.type === 'bot_command' && entity.offset === 0) ===
        true;
      const toPlan = ctx.scope.toPlan !== undefined;
      if (open?.name === name && !foreignTap && !command && !toPlan) return onlyOpenRun(flow)(ctx, next);
      // The plugin registers a flow when its middleware runs; without an active run it passes the update on.
      return ctx.conversation.active(name) > 0 ? next() : flow(ctx, next);
    });
  }
  return mounted;
}

/** Ways into a flow. Placed behind the flows, because only a registered flow can be entered. */
function entrances(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('pray', (ctx) => openPrayer(deps, ctx));
  feature.callbackQuery(/^v1:pray:[^:]*:open$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    if (ctx.scope.session.flow) await say(ctx, ctx.scope.t('pray-open-already'));
    else await openPrayer(deps, ctx);
  });
  feature.callbackQuery(/^v1:pray:[^:]*:(agree|decline)$/, (ctx) =>
    answerToKeep(deps, ctx, ctx.match[1] === 'agree'),
  );
  feature.callbackQuery(/^v1:pray:[^:]*:use$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    if (ctx.scope.session.flow) {
      await say(ctx, ctx.scope.t('pray-open-already'));
      return;
    }
    const tapped = ctx.callbackQuery.message;
    const waiting = tapped && 'reply_to_message' in tapped ? tapped.reply_to_message : undefined;
    await openPrayer(
      deps,
      ctx,
      waiting?.text === undefined ? undefined : { text: waiting.text, messageId: waiting.message_id },
    );
  });
  feature.callbackQuery(/^v1:pray:[^:]*:aside$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    const { aside, flow } = ctx.scope.session;
    if (flow) {
      await say(ctx, ctx.scope.t('pray-open-already'));
      return;
    }
    drop(ctx.scope, 'aside');
    await dropButtons(ctx);
    await openPrayer(deps, ctx, aside && { text: aside.text });
  });
  feature.callbackQuery(/^v1:prayer:(\w{26}):(update|thank|answer)$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    await openAddition(deps, ctx, ctx.match[1] ?? '', KIND_OF[ctx.match[2] ?? ''] ?? 'update');
  });
  return feature;
}

/** What has to run before every other feature, and the flows themselves with the ways into them. */
export function openFlows(deps: BotDeps): {
  readonly plugin: MiddlewareFn<BotContext>;
  readonly steps: Composer<BotContext>;
} {
  const steps = new Composer<BotContext>();
  steps.use(conversationsOf(deps));
  steps.use(entrances(deps));
  steps.use(safetyPlanFeature(deps));
  return { plugin: plugin(), steps };
}
