// /myprayers: what was asked, where it stands, and everything that can be done about it: take it back, mark it answered, hear from
// the team or not. What needs words of the person's own (an update, a thank-you, an answer) is a conversation.
import { Composer } from 'grammy';
import { asPrayerId, type PrayerId } from '../../core/brands.ts';
import { isBeingSent } from '../../core/prayer/places.ts';
import { prayingCount, type Prayer } from '../../core/prayer/prayer.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import type { Button } from '../../core/ports/messenger.ts';
import { tapData } from '../callback-data.ts';
import { agreedTo, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { button, dropButtons, say, show, type Screen } from '../presentation/screen.ts';
import { withdrawPrayer } from '../withdraw-prayer.ts';
import { answerPrayer } from './prayers/answered.ts';

const SHOWN = 6;
const ENDED = new Set<Prayer['status']>(['withdrawn', 'closed']);

async function statusOf(deps: BotDeps, ctx: BotContext, prayer: Prayer): Promise<string> {
  const home = prayer.groupId ?? prayer.post?.chatId;
  const post = home === undefined ? undefined : await deps.groups.post(home, prayer.id);
  return ctx.scope.t(`myprayers-status-${prayer.status}`, { count: post ? prayingCount(post) : 0 });
}

async function listScreen(deps: BotDeps, ctx: BotContext): Promise<Screen> {
  const { t, userId, person } = ctx.scope;
  const prayers = [...(await deps.prayers.ofPerson(userId))].reverse().slice(0, SHOWN);
  if (prayers.length === 0) return { text: t('myprayers-none') };
  const lines = await Promise.all(
    prayers.map(async (prayer) =>
      t('myprayers-line', { id: shortId(prayer.id), status: await statusOf(deps, ctx, prayer) }),
    ),
  );
  const buttons = prayers.map((prayer) =>
    button(t('myprayers-open', { id: shortId(prayer.id) }), tapData('prayer', prayer.id, 'open')),
  );
  const relay = person?.relay === true ? 'on' : 'off';
  return {
    text: `${t('myprayers-title')}\n\n${lines.join('\n')}`,
    rows: [
      buttons.slice(0, 3),
      buttons.slice(3),
      [button(t(`prayer-relay-${relay}`), tapData('prayer', '', `relay-${relay === 'on' ? 'off' : 'on'}`))],
    ],
  };
}

async function detailScreen(deps: BotDeps, ctx: BotContext, prayer: Prayer): Promise<Screen> {
  const { t } = ctx.scope;
  const action = (text: string, name: string): Button => button(t(text), tapData('prayer', prayer.id, name));
  const posted = prayer.status === 'posted';
  return {
    text: t('prayer-detail', {
      id: shortId(prayer.id),
      status: await statusOf(deps, ctx, prayer),
      text: prayer.text,
    }),
    rows: [
      posted ? [action('prayer-update', 'update'), action('prayer-answered', 'answered')] : [],
      ENDED.has(prayer.status) ? [] : [action('pray-withdraw', 'withdraw')],
      [button(t('back'), tapData('prayer', '', 'list'))],
    ],
  };
}

const SHARED = new Set<Prayer['status']>(['queued', 'uncertain', 'posted']);

/** Who edits the message of a shared request may believe that the team reads the new words. True when they were told how it is. */
export async function saysItStays(deps: BotDeps, ctx: BotContext, messageId: number): Promise<boolean> {
  const { t, userId } = ctx.scope;
  if (!agreedTo(ctx.scope, 'prayer')) return false;
  const prayers = await deps.prayers.ofPerson(userId);
  const prayer = prayers.find((one) => one.messageId === messageId && SHARED.has(one.status));
  if (!prayer) return false;
  const action = (text: string, name: string): Button => button(t(text), tapData('prayer', prayer.id, name));
  const update = prayer.status === 'posted' ? [action('prayer-update', 'update')] : [];
  await say(ctx, {
    text: t('prayer-edited', { id: shortId(prayer.id) }),
    rows: [[...update, action('pray-withdraw', 'withdraw')]],
  });
  return true;
}

export function prayerButtons(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('myprayers', async (ctx) => say(ctx, await listScreen(deps, ctx)));
  feature.callbackQuery(/^v1:prayer:[^:]*:list$/, async (ctx) => show(ctx, await listScreen(deps, ctx)));

  feature.callbackQuery(/^v1:prayer:[^:]*:relay-(on|off)$/, async (ctx) => {
    const { scope } = ctx;
    const relay = ctx.match[1] === 'on';
    await ctx.answerCallbackQuery({
      text: scope.t(relay ? 'prayer-relay-now-on' : 'prayer-relay-now-off'),
      show_alert: relay,
    });
    if (!scope.person) return;
    await deps.people.change(scope.userId, { relay }, { ifKnown: true });
    scope.person = { ...scope.person, relay };
    await show(ctx, await listScreen(deps, ctx));
  });

  feature.callbackQuery(/^v1:prayer:(\w{26}):(open|withdraw|yes|answered|end|mute)$/, async (ctx) => {
    const { t, userId } = ctx.scope;
    const prayer = await deps.prayers.get(userId, asPrayerId(ctx.match[1] ?? ''));
    if (!prayer) {
      await ctx.answerCallbackQuery({ text: t('prayer-gone') });
      return;
    }
    await ctx.answerCallbackQuery();
    switch (ctx.match[2]) {
      case 'open':
        return show(ctx, await detailScreen(deps, ctx, prayer));
      case 'withdraw':
        return ENDED.has(prayer.status)
          ? show(ctx, await detailScreen(deps, ctx, prayer))
          : show(ctx, sureScreen(ctx, prayer));
      case 'yes':
        return withdraw(deps, ctx, prayer);
      case 'answered':
        return show(ctx, answeredScreen(ctx, prayer.id));
      case 'end':
        return show(ctx, await answerPrayer(deps, ctx, prayer));
      default:
        return mute(deps, ctx, prayer);
    }
  });
  return feature;
}

/** Where it may be: nobody else has a private one, and what the on-call person got never was in the group. */
const sureText = ({ status }: Prayer): string =>
  status === 'kept' || status === 'held' ? `prayer-withdraw-sure-${status}` : 'prayer-withdraw-sure';

const sureScreen = ({ scope: { t } }: BotContext, prayer: Prayer): Screen => ({
  text: t(sureText(prayer)),
  rows: [
    [
      button(t('prayer-withdraw-no'), tapData('prayer', prayer.id, 'open')),
      button(t('prayer-withdraw-yes'), tapData('prayer', prayer.id, 'yes'), 'danger'),
    ],
  ],
});

/** A word of thanks to the team is offered, never sent by itself. */
const answeredScreen = ({ scope: { t } }: BotContext, id: PrayerId): Screen => ({
  text: t('prayer-answered-question'),
  rows: [
    [
      button(t('prayer-answered-thank'), tapData('prayer', id, 'thank')),
      button(t('prayer-answered-quiet'), tapData('prayer', id, 'end')),
    ],
    [button(t('back'), tapData('prayer', id, 'open'))],
  ],
});

async function withdraw(deps: BotDeps, ctx: BotContext, prayer: Prayer): Promise<void> {
  const { t } = ctx.scope;
  const taken = await withdrawPrayer(deps, ctx.scope, prayer);
  await show(ctx, {
    text: t(withdrawnText(prayer.status, taken)),
    rows: [[button(t('back'), tapData('prayer', '', 'list'))]],
  });
}

/** What is true of it after it was taken back: the worker may have begun to post it since the screen was drawn. */
function withdrawnText(before: Prayer['status'], prayer: Prayer): string {
  if (before === 'held' && prayer.post) return 'prayer-withdrawn-held';
  if (prayer.post) return 'prayer-withdrawn';
  return isBeingSent(prayer) ? 'prayer-withdrawn-unsure' : 'prayer-withdrawn-kept';
}

async function mute(deps: BotDeps, ctx: BotContext, prayer: Prayer): Promise<void> {
  const { received = 0, answered = 0 } = prayer.relayed ?? {};
  await deps.prayers.set(prayer, { relayed: { received, answered, muted: true } });
  await dropButtons(ctx);
  await say(ctx, ctx.scope.t('relay-muted'));
}
