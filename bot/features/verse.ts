// /verse: a passage by feeling or by reference, and the verses around it by a button. The words come from an installed text.
import { Composer } from 'grammy';
import { EMOTIONS } from '../../core/chat/emotions.ts';
import { classifyEmotion } from '../../core/chat/offline/classify-emotion.ts';
import type { Button } from '../../core/ports/messenger.ts';
import type { VerseId } from '../../core/scripture/canon.ts';
import { lookUp, lookUpReference, type LookUp } from '../../core/scripture/look-up.ts';
import { numberedVerses, type Passage } from '../../core/scripture/passage.ts';
import { choosePassage, passageAbout, referenceOf } from '../../core/scripture/choose-passage.ts';
import { usedPassages } from '../companion.ts';
import type { Translate } from '../../locales/translator.ts';
import { tapData } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { button, say, show, type Screen } from '../presentation/screen.ts';

/** Below this the words do not say how somebody feels. */
const CLEAR_FEELING = 0.35;

function passageScreen(t: Translate, passage: Passage, rows: Button[][] = []): Screen {
  const text = `${passage.text}\n${passage.label}`;
  return { text, entities: [{ type: 'blockquote', offset: 0, length: passage.text.length }], rows };
}

const foundScreen = (t: Translate, found: LookUp): Screen => {
  const { first, last } = found.passage.reference;
  return passageScreen(t, found.passage, [
    [
      button(t('chat-verse-context'), tapData('verse', `${first}-${last}`, 'around')),
      button(t('verse-another'), tapData('verse', '', 'menu')),
    ],
  ]);
};

function feelingsScreen(t: Translate): Screen {
  const buttons = EMOTIONS.map((emotion) =>
    button(t(`feeling-${emotion}`), tapData('verse', emotion, 'feeling')),
  );
  return { text: t('verse-question'), rows: [buttons.slice(0, 3), buttons.slice(3, 6), buttons.slice(6)] };
}

export function verseFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  const byFeeling = (ctx: BotContext, emotion: (typeof EMOTIONS)[number], text?: string): Screen => {
    const { scope } = ctx;
    const exclude = usedPassages(scope.session);
    const chosen = choosePassage({
      emotion,
      seed: scope.updateId,
      exclude,
      ...(text !== undefined && { text }),
    });
    const found = lookUpReference(deps.scripture, referenceOf(chosen), scope.lang);
    return found.ok ? foundScreen(scope.t, found.value) : feelingsScreen(scope.t);
  };

  /** For a word: what it is about, else the feeling in it; neither is said plainly instead of guessed. */
  const about = (ctx: BotContext, asked: string): Screen => {
    const { t, lang, session, updateId } = ctx.scope;
    const ref = passageAbout(asked, { exclude: usedPassages(session), seed: updateId });
    const found = ref && lookUpReference(deps.scripture, referenceOf({ ref }), lang);
    if (found && found.ok) return foundScreen(t, found.value);
    const { emotion, confidence } = classifyEmotion(asked, lang);
    if (confidence >= CLEAR_FEELING) return byFeeling(ctx, emotion, asked);
    return { text: t('verse-no-match'), rows: feelingsScreen(t).rows ?? [] };
  };

  feature.command('verse', async (ctx) => {
    const { t, lang } = ctx.scope;
    const asked = ctx.match.trim();
    if (!asked) {
      await say(ctx, feelingsScreen(t));
      return;
    }
    const found = lookUp(deps.scripture, asked, lang);
    if (found.ok) await say(ctx, foundScreen(t, found.value));
    else if (/\d/u.test(asked))
      await say(ctx, { text: t('verse-unknown'), rows: feelingsScreen(t).rows ?? [] });
    else await say(ctx, about(ctx, asked));
  });
  feature.callbackQuery(/^v1:verse:[^:]*:menu$/, (ctx) => say(ctx, feelingsScreen(ctx.scope.t)));
  feature.callbackQuery(/^v1:verse:([a-z]+):feeling$/, async (ctx, next) => {
    const emotion = EMOTIONS.find((known) => known === ctx.match[1]);
    if (!emotion) return next();
    await show(ctx, byFeeling(ctx, emotion));
  });
  feature.callbackQuery(/^v1:verse:(\d{1,5})-(\d{1,5}):around$/, async (ctx, next) => {
    const reference = {
      first: Number(ctx.match[1]) as VerseId,
      last: Number(ctx.match[2]) as VerseId,
      whole: false,
    };
    const found = lookUpReference(deps.scripture, reference, ctx.scope.lang);
    if (!found.ok) return next();
    await ctx.answerCallbackQuery();
    const { context } = found.value;
    await say(ctx, passageScreen(ctx.scope.t, { ...context, text: numberedVerses(context) }));
  });
  return feature;
}
