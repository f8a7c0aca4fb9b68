// "Shall I write once tomorrow?": asked once in a crisis window, never together with the card. Only a yes plans anything.
import { Composer } from 'grammy';
import { checkInTime } from '../../core/crisis/check-in-time.ts';
import { tapData } from '../callback-data.ts';
import { recordConsent } from '../consent.ts';
import { agreedTo, change, type BotContext } from '../context.ts';
import { crisisTexts } from '../crisis/cards.ts';
import type { BotDeps } from '../deps.ts';
import { button, say, show } from '../presentation/screen.ts';

/** Turns after the card before the question: first the person is heard, and no question of ours waits for an answer. */
const TURNS_BEFORE = 5;

export async function offerCheckIn(ctx: BotContext): Promise<void> {
  const { scope } = ctx;
  const { crisis } = scope.session;
  if (!crisis || crisis.level !== 'card' || crisis.checkInOffered) return;
  if (!crisis.thanked && (crisis.step < TURNS_BEFORE || crisis.asked)) return;
  change(scope, { crisis: { ...crisis, checkInOffered: true } });
  await ask(ctx);
}

async function ask(ctx: BotContext): Promise<void> {
  const { checkIn } = crisisTexts(ctx.scope.lang);
  await say(ctx, {
    text: checkIn.offer,
    rows: [
      [
        button(checkIn.yes, tapData('check-in', '0', 'yes')),
        button(checkIn.no, tapData('check-in', '0', 'no')),
      ],
    ],
  });
}

export function checkInFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.callbackQuery(/^v1:crisis:[^:]*:check-in$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    await ask(ctx);
  });

  feature.callbackQuery(/^v1:check-in:[^:]*:yes$/, async (ctx) => {
    const { scope } = ctx;
    const { checkIn } = crisisTexts(scope.lang);
    const recorded = await recordConsent(deps, scope, {
      purpose: 'check-in',
      given: true,
      shownText: checkIn.offer,
    });
    if (recorded === 'deleting') return show(ctx, { text: checkIn.declined });
    const country = scope.person?.country ?? scope.session.country ?? deps.settings.defaultCountry;
    const at = checkInTime(scope.now, country);
    await deps.people.planCheckIn(scope.userId, { ...at, language: scope.lang }, { ifKnown: true });
    return show(ctx, {
      text: checkIn.agreed,
      rows: [[button(checkIn.stop, tapData('check-in', '0', 'stop'))]],
    });
  });

  feature.callbackQuery(/^v1:check-in:[^:]*:(no|stop)$/, async (ctx) => {
    const { scope } = ctx;
    const { checkIn } = crisisTexts(scope.lang);
    const stop = ctx.match[1] === 'stop';
    // A no before anything was agreed leaves nothing behind, not even the no.
    if (scope.person && (!stop || agreedTo(scope, 'check-in')))
      await recordConsent(deps, scope, { purpose: 'check-in', given: false, shownText: checkIn.offer });
    if (stop) await deps.people.takeCheckIn(scope.userId);
    await show(ctx, { text: stop ? checkIn.stopped : checkIn.declined });
  });
  return feature;
}
