// A daily word of encouragement: asked for, at the person's hour on the person's clock, and stopped with one tap. The bot only keeps the
// wish; the worker sends.
import { Composer } from 'grammy';
import { asEpochMillis } from '../../core/brands.ts';
import { EMOTIONS } from '../../core/chat/emotions.ts';
import { findZone } from '../../core/daily/zones.ts';
import type { Reminder } from '../../core/person.ts';
import { agreedTo, change, drop, type BotContext, type ChatScope } from '../context.ts';
import { recordConsent } from '../consent.ts';
import type { BotDeps } from '../deps.ts';
import { isMinor } from '../minors.ts';
import {
  dailyScreen,
  declinedScreen,
  feelingScreen,
  HOURS,
  hourScreen,
  offerScreen,
  stoppedScreen,
  zoneFromTap,
  zoneScreen,
} from '../presentation/daily-screens.ts';
import { dropButtons, say, show, type Screen } from '../presentation/screen.ts';

/** The open question "which city?" is forgotten after that. */
const QUESTION_SECONDS = 1800;
const DEFAULT_HOUR = 8;

export function dailyFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  async function keep(scope: ChatScope, reminder: Reminder): Promise<void> {
    drop(scope, 'zoneQuestion');
    await deps.people.change(scope.userId, { reminder }, { ifKnown: true });
    if (scope.person) scope.person = { ...scope.person, reminder };
  }

  async function askForZone(ctx: BotContext, hour: number): Promise<void> {
    const { scope } = ctx;
    const screen = zoneScreen(scope, hour);
    if (screen) return show(ctx, screen);
    return askForCity(ctx, hour);
  }

  async function askForCity(ctx: BotContext, hour: number): Promise<void> {
    const { scope } = ctx;
    const asked = await say(ctx, scope.t('daily-city'), {
      forceReply: { placeholder: scope.t('daily-city-placeholder') },
    });
    change(scope, { zoneQuestion: { messageId: asked.message_id, hour, at: scope.now } });
  }

  const open = (ctx: BotContext): Promise<unknown> => {
    const { scope } = ctx;
    const screen =
      scope.person?.reminder && agreedTo(scope, 'daily') ? dailyScreen(scope) : offerScreen(scope);
    return ctx.callbackQuery ? show(ctx, screen) : say(ctx, screen);
  };

  feature.callbackQuery(/^v1:daily:/, async (ctx, next) => {
    const refusal = whyNot(ctx.scope);
    if (refusal === undefined || /:(?:stop|pause)$/.test(ctx.callbackQuery.data)) return next();
    await ctx.answerCallbackQuery({ text: refusal });
  });
  feature.command('daily', (ctx) => {
    const refusal = whyNot(ctx.scope);
    return refusal === undefined ? open(ctx) : say(ctx, refusal);
  });
  feature.callbackQuery(/^v1:daily:[^:]*:open$/, open);

  feature.callbackQuery(/^v1:daily:[^:]*:(agree|decline)$/, async (ctx) => {
    const { scope } = ctx;
    const given = ctx.match[1] === 'agree';
    // A no before anything was agreed leaves nothing behind, not even the no.
    if (given || scope.person)
      await recordConsent(deps, scope, { purpose: 'daily', given, shownText: scope.t('daily-text') });
    await show(ctx, given ? hourScreen(scope) : declinedScreen(scope));
  });

  feature.callbackQuery(/^v1:daily:[^:]*:hours$/, (ctx) => show(ctx, hourScreen(ctx.scope)));
  feature.callbackQuery(/^v1:daily:(\d{1,2}):hour$/, async (ctx, next) => {
    const { scope } = ctx;
    const hour = HOURS.find((one) => one === Number(ctx.match[1]));
    if (hour === undefined || !agreedTo(scope, 'daily')) return next();
    const { reminder } = scope.person ?? {};
    if (!reminder) return askForZone(ctx, hour);
    await keep(scope, { ...reminder, hour, paused: false, unanswered: 0 });
    return show(ctx, dailyScreen(scope));
  });

  feature.callbackQuery(/^v1:daily:[^:]*:place$/, (ctx) =>
    askForZone(ctx, ctx.scope.person?.reminder?.hour ?? DEFAULT_HOUR),
  );
  feature.callbackQuery(/^v1:daily:(\d{1,2}):city$/, (ctx) => askForCity(ctx, Number(ctx.match[1])));
  feature.callbackQuery(/^v1:daily:([\w.+-]+):zone$/, async (ctx, next) => {
    const { scope } = ctx;
    const chosen = zoneFromTap(scope, ctx.match[1] ?? '');
    if (!chosen || !agreedTo(scope, 'daily')) return next();
    await keep(scope, fresh(scope, chosen.hour, chosen.timezone));
    return show(ctx, dailyScreen(scope));
  });

  feature.on('message:text', async (ctx, next) => {
    const { scope } = ctx;
    const { zoneQuestion, flow } = scope.session;
    if (!zoneQuestion || flow || ctx.message.text.startsWith('/')) return next();
    const isReply = ctx.message.reply_to_message?.message_id === zoneQuestion.messageId;
    const over = scope.now - zoneQuestion.at > QUESTION_SECONDS || !agreedTo(scope, 'daily');
    const timezone = over ? undefined : findZone(ctx.message.text, asEpochMillis(scope.now * 1000));
    if (timezone) {
      await keep(scope, fresh(scope, zoneQuestion.hour, timezone));
      await say(ctx, dailyScreen(scope));
      return;
    }
    // Not a place and not said to our question: they have moved on, and so do we.
    if (over || !isReply) {
      drop(scope, 'zoneQuestion');
      return next();
    }
    await say(ctx, scope.t('daily-city-unknown'));
  });

  feature.callbackQuery(/^v1:daily:[^:]*:about$/, (ctx) => show(ctx, feelingScreen(ctx.scope)));
  feature.callbackQuery(/^v1:daily:(\w+):feeling$/, async (ctx, next) => {
    const { reminder } = ctx.scope.person ?? {};
    if (!reminder) return next();
    const { feeling: _, ...others } = reminder;
    const feeling = EMOTIONS.find((emotion) => emotion === ctx.match[1]);
    await keep(ctx.scope, { ...others, ...(feeling && { feeling }) });
    return show(ctx, dailyScreen(ctx.scope));
  });

  feature.callbackQuery(/^v1:daily:(word)?:(pause|resume)$/, async (ctx, next) => {
    const { reminder } = ctx.scope.person ?? {};
    if (!reminder || !agreedTo(ctx.scope, 'daily')) return next();
    await keep(ctx.scope, { ...reminder, paused: ctx.match[2] === 'pause', unanswered: 0 });
    await ctx.answerCallbackQuery({
      text: ctx.scope.t(ctx.match[2] === 'pause' ? 'daily-paused' : 'daily-resumed'),
    });
    return below(ctx, ctx.match[1] === 'word', dailyScreen(ctx.scope));
  });

  feature.callbackQuery(/^v1:daily:(word)?:stop$/, async (ctx) => {
    const { scope } = ctx;
    await ctx.answerCallbackQuery({ text: scope.t('daily-stopped') });
    if (agreedTo(scope, 'daily'))
      await recordConsent(deps, scope, { purpose: 'daily', given: false, shownText: scope.t('daily-text') });
    await deps.people.change(scope.userId, { reminder: null }, { ifKnown: true });
    if (scope.person) {
      const { reminder: _, ...person } = scope.person;
      scope.person = person;
    }
    await below(ctx, ctx.match[1] === 'word', stoppedScreen(scope));
  });
  return feature;
}

/** Whoever has agreed to nothing yet has nowhere for us to keep an hour; somebody young gets no messages by the clock. */
function whyNot(scope: ChatScope): string | undefined {
  if (isMinor(scope)) return scope.t('daily-young');
  return scope.person ? undefined : scope.t('settings-after-consent');
}

/** The word of a day stays readable: what its buttons say comes below it. A screen is redrawn. */
async function below(ctx: BotContext, isWord: boolean, screen: Screen): Promise<void> {
  if (!isWord) return show(ctx, screen);
  await dropButtons(ctx);
  await say(ctx, screen);
}

const fresh = ({ person }: ChatScope, hour: number, timezone: string): Reminder => ({
  ...person?.reminder,
  hour,
  timezone,
  paused: false,
  unanswered: 0,
});
