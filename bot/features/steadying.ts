// Grounding and breathing: short exercises, one step at a time, by buttons or by simply writing what is seen and felt. Which step is
// on the screen is remembered for a quarter of an hour; what is written in it is not.
import { Composer } from 'grammy';
import { tapData } from '../callback-data.ts';
import { change, drop, type BotContext, type ChatScope } from '../context.ts';
import { crisisTexts } from '../crisis/cards.ts';
import { answersAnExercise } from '../crisis/listen.ts';
import type { BotDeps } from '../deps.ts';
import { button, say, show, type Screen } from '../presentation/screen.ts';

const EXERCISES = { ground: 'grounding', breathe: 'breathing' } as const;
type Exercise = keyof typeof EXERCISES;
const OTHER: Readonly<Record<Exercise, Exercise>> = { ground: 'breathe', breathe: 'ground' };
const OPEN_SECONDS = 15 * 60;

function stepScreen({ lang }: ChatScope, exercise: Exercise, step: number): Screen {
  const texts = crisisTexts(lang);
  const { intro, steps, end } = texts[EXERCISES[exercise]];
  const { hint, lighter, same, heavier } = texts.steady;
  const help = [button(texts.button.showNumbers, tapData('crisis', '0', 'show'))];
  if (step >= steps.length) {
    const after = (label: string, action: string) => [button(label, tapData('steady', exercise, action))];
    return {
      text: end,
      rows: [after(lighter, 'lighter'), after(same, 'same'), after(heavier, 'same'), help],
    };
  }
  return {
    text: step === 0 ? `${intro}\n\n${steps[0] ?? ''}\n\n${hint}` : (steps[step] ?? end),
    rows: [[button(texts.button.next, tapData('steady', String(step + 1), exercise), 'primary')], help],
  };
}

function keepStep(scope: ChatScope, exercise: Exercise, step: number): void {
  const last = crisisTexts(scope.lang)[EXERCISES[exercise]].steps.length;
  if (step >= last) drop(scope, 'steady');
  else change(scope, { steady: { exercise, step, at: scope.now } });
}

/** Whatever else is tapped or asked for ends the exercise: what is typed after it answers something newer. */
export function exerciseOver(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.use((ctx, next) => {
    const tapped = ctx.callbackQuery?.data;
    const other = tapped !== undefined && !/^v1:(?:steady:\d|crisis:[^:]*:(?:ground|breathe)$)/.test(tapped);
    const command = ctx.message?.text?.startsWith('/') === true;
    if ((other || command) && ctx.scope.session.steady) drop(ctx.scope, 'steady');
    return next();
  });
  return feature;
}

export function steadyingFeature(_deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.callbackQuery(/^v1:crisis:[^:]*:(ground|breathe)$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    const exercise = ctx.match[1] as Exercise;
    keepStep(ctx.scope, exercise, 0);
    await say(ctx, stepScreen(ctx.scope, exercise, 0));
  });
  feature.callbackQuery(/^v1:steady:(\d{1,2}):(ground|breathe)$/, (ctx) => {
    const exercise = ctx.match[2] as Exercise;
    const step = Number(ctx.match[1]);
    keepStep(ctx.scope, exercise, step);
    return show(ctx, stepScreen(ctx.scope, exercise, step));
  });
  // "How is it now?" has an answer each, and a way on.
  feature.callbackQuery(/^v1:steady:(ground|breathe):(lighter|same)$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    const { button: labels, steady } = crisisTexts(ctx.scope.lang);
    const exercise = ctx.match[1] as Exercise;
    const help = button(labels.showNumbers, tapData('crisis', '0', 'show'));
    if (ctx.match[2] === 'lighter') return show(ctx, { text: steady.afterLighter, rows: [[help]] });
    const other = OTHER[exercise];
    const rows = [
      [button(steady.again, tapData('crisis', '0', exercise))],
      [button(labels[other], tapData('crisis', '0', other))],
      [help],
    ];
    return show(ctx, { text: steady.afterSame, rows });
  });
  // Asked for five things, people write them. The next step comes; what they wrote stays theirs.
  feature.on('message:text').filter(
    ({ scope, message }) => {
      const { steady, flow } = scope.session;
      // A reply has its own question.
      if (message.reply_to_message !== undefined) return false;
      if (!steady || flow || scope.now - steady.at > OPEN_SECONDS) return false;
      return answersAnExercise(message.text);
    },
    async (ctx) => {
      const { steady } = ctx.scope.session;
      if (!steady) return;
      keepStep(ctx.scope, steady.exercise, steady.step + 1);
      await say(ctx, stepScreen(ctx.scope, steady.exercise, steady.step + 1));
    },
  );
  feature.on('message', (ctx, next) => {
    // They went on to something else: the exercise is over.
    if (ctx.scope.session.steady) drop(ctx.scope, 'steady');
    return next();
  });
  return feature;
}
