// Grounding and breathing: short exercises, one step at a time, by buttons. Nothing is stored and nothing is asked.
import { Composer } from 'grammy';
import { tapData } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import { crisisTexts } from '../crisis/cards.ts';
import type { BotDeps } from '../deps.ts';
import { button, say, show, type Screen } from '../presentation/screen.ts';

const EXERCISES = { ground: 'grounding', breathe: 'breathing' } as const;

function stepScreen(ctx: BotContext, exercise: keyof typeof EXERCISES, step: number): Screen {
  const texts = crisisTexts(ctx.scope.lang);
  const { intro, steps, end } = texts[EXERCISES[exercise]];
  const text = step === 0 ? `${intro}\n\n${steps[0] ?? ''}` : (steps[step] ?? end);
  const last = step >= steps.length;
  const help = button(texts.button.showNumbers, tapData('crisis', '0', 'show'));
  return {
    text,
    rows: last
      ? [[help]]
      : [[button(texts.button.next, tapData('steady', String(step + 1), exercise), 'primary')], [help]],
  };
}

export function steadyingFeature(_deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.callbackQuery(/^v1:crisis:[^:]*:(ground|breathe)$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    await say(ctx, stepScreen(ctx, ctx.match[1] as keyof typeof EXERCISES, 0));
  });
  feature.callbackQuery(/^v1:steady:(\d{1,2}):(ground|breathe)$/, (ctx) =>
    show(ctx, stepScreen(ctx, ctx.match[2] as keyof typeof EXERCISES, Number(ctx.match[1]))),
  );
  return feature;
}
