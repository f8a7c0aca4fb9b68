// /crisis and /country, and the buttons of the crisis cards; and what is written instead of tapped. Fixed texts, no model, works in every
// state: commands and buttons stand before the flows, so that they never wait for a form's code.
import { Composer } from 'grammy';
import { asCountryCode } from '../../core/brands.ts';
import { negotiateLanguage } from '../../core/languages.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import { countryInSentence, readCountry } from '../../core/crisis/helplines/countries.ts';
import { agreedTo, change, drop, type BotContext } from '../context.ts';
import { tapData } from '../callback-data.ts';
import { ASKED_FOR } from '../crisis/asked.ts';
import { crisisTexts } from '../crisis/cards.ts';
import { saidCountry } from '../crisis/listen.ts';
import { countReferral } from '../crisis/record.ts';
import { screenWords } from '../crisis/screen-words.ts';
import { findingOf, inCrisisWindow, showCard, showDanger } from '../crisis/turn.ts';
import { dayOf } from '../rate.ts';
import { FLOW_AREAS } from '../conversations/versions.ts';
import type { BotDeps } from '../deps.ts';
import { button, dropButtons, say, show } from '../presentation/screen.ts';
import { DIRECTORY } from '../../core/crisis/helplines/directory.ts';
import { countryScreen } from '../presentation/country-screen.ts';
import { crisisBetween } from './crisis-between.ts';
import { answersOnCall } from './on-call.ts';
import { exerciseOver, steadyingFeature } from './steadying.ts';

/** A card the person asked for; in a window it is the referral they were pointed to, so it counts as one. */
async function showAsked(deps: BotDeps, ctx: BotContext): Promise<void> {
  const { scope } = ctx;
  const finding = findingOf(scope);
  const delivery = await showCard(deps, scope, finding, 'full', { more: true });
  if (delivery !== 'sent') return;
  const open = scope.session.crisis;
  change(scope, { numbersAt: scope.now });
  if (open && inCrisisWindow(scope)) change(scope, { crisis: { ...open, lastCardAt: scope.now } });
  const counted =
    finding === ASKED_FOR
      ? deps.audit.count(dayOf(scope.now), 'help-asked')
      : countReferral(deps, scope, finding.categories[0] ?? 'suicide-passive');
  await counted.catch((error: unknown) => deps.log.error(MESSAGES.crisisNotRecorded, error, {}));
}

export function crisisFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.command('crisis', (ctx) => showAsked(deps, ctx));
  feature.command('country', (ctx) => say(ctx, countryScreen(ctx.scope.lang)));

  feature.callbackQuery(/^v1:crisis:[^:]*:show$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    await showAsked(deps, ctx);
  });

  feature.callbackQuery(/^v1:crisis:[^:]*:more$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    const texts = crisisTexts(ctx.scope.lang);
    const plan = ctx.scope.person?.safetyPlan ? texts.button.myPlan : texts.button.plan;
    const onCall = deps.settings.onCallChatId !== undefined;
    const rows = [
      button(texts.button.ground, tapData('crisis', '0', 'ground')),
      button(texts.button.breathe, tapData('crisis', '0', 'breathe')),
      button(plan, tapData('crisis', '0', 'plan')),
      ...(onCall ? [button(texts.button.onCall, tapData('crisis', '0', 'on-call'))] : []),
      button(texts.checkIn.button, tapData('crisis', '0', 'check-in')),
      button(texts.prayer.button, tapData('crisis', '0', 'prayer')),
      button(texts.button.how, tapData('crisis', '0', 'how')),
    ].map((one) => [one]);
    await say(ctx, { text: texts.more.intro, rows });
  });
  feature.callbackQuery(/^v1:crisis:[^:]*:how$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    const { more } = crisisTexts(ctx.scope.lang);
    const { protocolUrl: url } = deps.settings;
    await say(ctx, url ? `${more.how}\n\n${more.howLink.replace('{url}', url)}` : more.how);
  });
  feature.callbackQuery(/^v1:crisis:[^:]*:prayer$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    const { prayer, button: labels } = crisisTexts(ctx.scope.lang);
    const rows = [[button(labels.showNumbers, tapData('crisis', '0', 'show'))]];
    await say(ctx, { text: `${prayer.intro}\n\n${prayer.text}`, rows });
  });

  // "Are you safe right now?"
  feature.callbackQuery(/^v1:crisis:[^:]*:safe-(yes|no)$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    const { scope } = ctx;
    const { safeNow } = crisisTexts(scope.lang);
    await dropButtons(ctx);
    const { crisis } = scope.session;
    if (ctx.match[1] === 'yes') {
      if (crisis) {
        const { asked: _, ...open } = crisis;
        change(scope, { crisis: { ...open, step: 2 } });
      }
      const { button: labels } = crisisTexts(scope.lang);
      const rows = [[button(labels.showNumbers, tapData('crisis', '0', 'show'))]];
      await say(ctx, { text: safeNow.afterYes, rows });
      return;
    }
    await showDanger(deps, scope, { ...findingOf(scope), imminent: true }, '');
    await say(ctx, safeNow.afterNo);
  });

  feature.filter((ctx) => ctx.callbackQuery !== undefined).use(steadyingFeature(deps));

  feature.callbackQuery(/^v1:crisis:[^:]*:country$/, (ctx) => show(ctx, countryScreen(ctx.scope.lang)));
  feature.callbackQuery(/^v1:crisis:[^:]*:country-other$/, async (ctx) => {
    const { country } = crisisTexts(ctx.scope.lang);
    await say(ctx, country.typeIt, { forceReply: { placeholder: country.ask.slice(0, 64) } });
  });
  feature.callbackQuery(/^v1:crisis:[^:]*:country-([A-Z]{2})$/, async (ctx, next) => {
    const code = ctx.match[1] ?? '';
    // Anybody can send such data; only countries we offer are kept.
    if (!Object.hasOwn(DIRECTORY, code)) return next();
    await ctx.answerCallbackQuery();
    await keepCountry(deps, ctx, code);
  });
  // Back into an open prayer request or safety plan: the tap is handed on to the flow as its own "resume".
  feature.callbackQuery(/^v1:crisis:([\w-]+):continue$/, async (ctx, next) => {
    const { flow } = ctx.scope.session;
    if (!flow || flow.run !== ctx.match[1]) return next();
    ctx.callbackQuery.data = `v1:${FLOW_AREAS[flow.name]}:${flow.run}:resume`;
    return next();
  });
  feature.callbackQuery(/^v1:crisis:[\w-]+:later$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    await dropButtons(ctx, /:(?:continue|later)$/);
  });
  return feature;
}

/** What is written around the cards: a line that failed, a step of an exercise, a country. A reply to the person on call is theirs. */
export function crisisWords(deps: BotDeps): Composer<BotContext> {
  const all = new Composer<BotContext>();
  const feature = all.filter((ctx) => !answersOnCall(ctx.message?.reply_to_message?.text));
  feature.use(crisisBetween(deps));

  // The answer to "type it": recognised by the question it replies to, so nothing has to be remembered.
  feature.on('message:text').filter(
    (ctx) => {
      const { typeIt, unknown } = crisisTexts(ctx.scope.lang).country;
      const asked = ctx.message.reply_to_message?.text;
      return asked === typeIt || asked === unknown;
    },
    async (ctx) => {
      const code = readCountry(ctx.message.text) ?? saidCountry(ctx.message.text);
      if (code) await keepCountry(deps, ctx, code);
      else {
        const { rows } = countryScreen(ctx.scope.lang);
        await say(ctx, { text: crisisTexts(ctx.scope.lang).country.unknown, ...(rows && { rows }) });
      }
    },
  );
  // Or simply written, below a card that had no numbers of their country.
  feature.on('message:text').filter(
    ({ scope, message }) => answersCountry(scope, message.text),
    (ctx) => keepCountry(deps, ctx, saidCountry(ctx.message.text) ?? ''),
  );
  feature.use(steadyingFeature(deps));
  return all;
}

/** A country written in a crisis window; outside of one only its bare name, while no talk with the companion is open. */
function answersCountry(scope: BotContext['scope'], text: string): boolean {
  if (scope.session.flow) return false;
  const known = scope.person?.country ?? scope.session.country;
  const bare = !inCrisisWindow(scope);
  if (bare && (known !== undefined || agreedTo(scope, 'chat'))) return false;
  const code = saidCountry(text, { bare });
  return code !== undefined && code !== known;
}

/** Keeps the country the person chose and shows its numbers at once, in one message. */
async function keepCountry(deps: BotDeps, ctx: BotContext, code: string): Promise<void> {
  const { scope } = ctx;
  const country = asCountryCode(code);
  if (scope.person) {
    await deps.people.change(scope.userId, { country }, { ifKnown: true });
    scope.person = { ...scope.person, country };
  } else change(scope, { country });
  change(scope, { numbersAt: scope.now });
  if (scope.session.steady) drop(scope, 'steady');
  const { noted } = crisisTexts(scope.lang).country;
  await showCard(deps, scope, findingOf(scope), 'full', {
    more: !inCrisisWindow(scope),
    opening: noted.replace('{country}', countryInSentence(country, scope.lang)),
  });
}

/** The link below /crisis in a group, before the ordinary /start. A payload shows help; it never agrees to anything. */
export function crisisStart(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.use(exerciseOver());
  feature.command('start').filter(
    (ctx) => ctx.match === 'crisis',
    (ctx) => showAsked(deps, ctx),
  );
  return feature;
}

/**
 * In a group: the way to a private talk, and numbers for who can't wait. Nothing personal, no database. Words are read only where they
 * are spoken to the bot: a command, a reply to it, its name. What stands on call for people in danger speaks of danger all day.
 */
export function groupCrisis(
  deps: Pick<BotDeps, 'screen' | 'log' | 'metrics' | 'settings'>,
): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  const point = (ctx: BotContext, replyTo?: number): Promise<unknown> => {
    const { group } = crisisTexts(negotiateLanguage(ctx.from?.language_code));
    const text = group.replace('{link}', `https://t.me/${ctx.me.username}?start=crisis`);
    return say(ctx, text, replyTo === undefined ? {} : { replyTo });
  };
  feature.command('crisis', (ctx) => point(ctx));
  feature.on(['message:text', 'message:caption']).filter(
    (ctx) => {
      const text = ctx.message.text ?? ctx.message.caption ?? '';
      const own = ctx.message.reply_to_message?.from?.id === ctx.me.id;
      const named = ctx.me.username !== '' && text.includes(`@${ctx.me.username}`);
      if (ctx.chat.id === deps.settings.onCallChatId || !(own || named || text.startsWith('/'))) return false;
      const words = text.replace(/^\/\w+(?:@\w+)?\s*/, '');
      return screenWords(deps, { text: words, lang: ctx.from?.language_code }).level === 'card';
    },
    (ctx) => point(ctx, ctx.message.message_id),
  );
  return feature;
}
