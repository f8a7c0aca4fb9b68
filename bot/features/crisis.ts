// /crisis and /country, and the buttons of the crisis cards. Fixed texts, no model, works in every state.
import { Composer } from 'grammy';
import { asCountryCode } from '../../core/brands.ts';
import type { Screening } from '../../core/crisis/categories.ts';
import { countryName, readCountry } from '../../core/crisis/helplines/countries.ts';
import { change, type BotContext } from '../context.ts';
import { crisisTexts } from '../crisis/cards.ts';
import { showCard } from '../crisis/turn.ts';
import type { BotDeps } from '../deps.ts';
import { dropButtons, say, show } from '../presentation/screen.ts';
import { countryScreen } from '../presentation/country-screen.ts';
import { steadyingFeature } from './steadying.ts';

/** What a person who asks for help by themselves is shown: the general card of their country. */
const ASKED_FOR: Screening = {
  level: 'card',
  categories: ['suicide-passive'],
  rules: ['asked'],
  imminent: false,
  subject: 'unclear',
};

const findingOf = (ctx: BotContext): Screening => {
  const category = ctx.scope.session.crisis?.category;
  return category ? { ...ASKED_FOR, categories: [category] } : ASKED_FOR;
};

export function crisisFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.command('crisis', async (ctx) => void (await showCard(deps, ctx.scope, ASKED_FOR, 'full')));
  feature.command('country', (ctx) => say(ctx, countryScreen(ctx.scope.lang)));

  feature.callbackQuery(/^v1:crisis:[^:]*:show$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    await showCard(deps, ctx.scope, findingOf(ctx), 'full');
  });

  feature.callbackQuery(/^v1:crisis:[^:]*:country$/, (ctx) => show(ctx, countryScreen(ctx.scope.lang)));
  feature.callbackQuery(/^v1:crisis:[^:]*:country-other$/, async (ctx) => {
    const { country } = crisisTexts(ctx.scope.lang);
    await say(ctx, country.typeIt, { forceReply: { placeholder: country.ask.slice(0, 64) } });
  });
  feature.callbackQuery(/^v1:crisis:[^:]*:country-([A-Z]{2})$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    await keepCountry(deps, ctx, ctx.match[1] ?? '');
  });
  // The answer to "type it": recognised by the question it replies to, so nothing has to be remembered.
  feature.on('message:text').filter(
    (ctx) => ctx.message.reply_to_message?.text === crisisTexts(ctx.scope.lang).country.typeIt,
    async (ctx) => {
      const code = readCountry(ctx.message.text);
      if (code) await keepCountry(deps, ctx, code);
      else await say(ctx, crisisTexts(ctx.scope.lang).country.unknown);
    },
  );

  // Back into an open prayer request: the tap is handed on to the flow as its own "resume".
  feature.callbackQuery(/^v1:crisis:([\w-]+):continue$/, async (ctx, next) => {
    const { flow } = ctx.scope.session;
    if (!flow || flow.run !== ctx.match[1]) return next();
    ctx.callbackQuery.data = `v1:pray:${flow.run}:resume`;
    return next();
  });
  feature.callbackQuery(/^v1:crisis:[\w-]+:later$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    await dropButtons(ctx);
  });

  feature.use(steadyingFeature(deps));
  return feature;
}

/** Keeps the country the person chose and shows its numbers at once. */
async function keepCountry(deps: BotDeps, ctx: BotContext, code: string): Promise<void> {
  const { scope } = ctx;
  const country = asCountryCode(code);
  if (scope.person) {
    await deps.people.change(scope.userId, { country });
    scope.person = { ...scope.person, country };
  } else change(scope, { country });
  await say(
    ctx,
    crisisTexts(scope.lang).country.noted.replace('{country}', countryName(country, scope.lang)),
  );
  await showCard(deps, scope, findingOf(ctx), 'full');
}
