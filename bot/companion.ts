// Connects the offline companion and the model's candidate passages with texts, scripture and what was said before.
import type { OfflineCompanion } from '../core/chat/chat-replies.ts';
import type { Emotion } from '../core/chat/emotions.ts';
import { classifyEmotion } from '../core/chat/offline/classify-emotion.ts';
import { dailyEncouragement } from '../core/chat/offline/daily-encouragement.ts';
import { MANY_TODAY, offlineReply } from '../core/chat/offline/offline-reply.ts';
import { feltIn } from '../core/chat/offline/rule-note.ts';
import { themesOf, type Theme as ChatTheme } from '../core/chat/offline/themes.ts';
import type { ReplyRequest } from '../core/chat/replies.ts';
import type { Language } from '../core/languages.ts';
import type { CompanionInput } from '../core/ports/models.ts';
import type { Scripture } from '../core/ports/scripture.ts';
import {
  PASSAGES,
  passageAbout,
  rankPassages,
  referenceOf,
  situationsOf,
} from '../core/scripture/choose-passage.ts';
import { findReferences, parseReferences } from '../core/scripture/parse-reference.ts';
import { MAX_VERSES, passageFor } from '../core/scripture/passage.ts';
import type { PassageChoice, Situation, Theme } from '../core/scripture/passages/passage-choice.ts';
import { formatReference, verseSpan } from '../core/scripture/reference.ts';
import type { Session } from '../core/session.ts';
import { companionTexts } from '../locales/companion.ts';

/** What the companion calls a theme, in the words of the passage tables. */
const THEME_OF: Readonly<Record<ChatTheme, Theme>> = {
  grief: 'grief',
  illness: 'illness',
  exam: 'work',
  work: 'work',
  money: 'money',
  family: 'family',
  loneliness: 'loneliness',
  guilt: 'guilt',
  sleep: 'night',
  doubt: 'doubt',
  gratitude: 'gratitude',
  relationship: 'family',
  'new-beginning': 'beginnings',
};

/** References already shown, as the passage tables write them: labels come in the reader's language. */
export function usedPassages(session: Session): string[] {
  const shown = new Set(
    session.turns
      .flatMap((turn) => turn.refs ?? [])
      .flatMap((label) => {
        const parsed = parseReferences(label);
        return parsed.ok ? parsed.value.map(({ first, last }) => `${first}-${last}`) : [];
      }),
  );
  if (shown.size === 0) return [];
  return Object.values(PASSAGES)
    .flat()
    .filter((choice) => {
      const { first, last } = referenceOf(choice);
      return shown.has(`${first}-${last}`);
    })
    .map((choice) => choice.ref);
}

/** Messages whose situation still holds: a death told two messages ago is not over. */
const STILL_HOLDS = 6;

function situationsIn({ turns, crisis }: Session): Situation[] {
  const told = turns.filter((turn) => turn.role === 'person').slice(-STILL_HOLDS);
  const found = told.flatMap(({ text }) => situationsOf(text)).filter((known) => known !== 'wronged');
  return [...new Set([...found, ...(crisis ? (['crisis'] as const) : [])])];
}

function ranked(
  request: ReplyRequest,
  emotion: Emotion,
  themes: readonly ChatTheme[],
  exclude: readonly string[],
): readonly PassageChoice[] {
  return rankPassages({
    emotion,
    themes: themes.map((theme) => THEME_OF[theme]),
    text: request.text,
    exclude,
    seed: request.seed,
    situations: situationsIn(request.session),
  });
}

/** The first place named in a message that exists and is short enough to show. */
function placeIn(text: string, language: Language): string | undefined {
  for (const { result } of findReferences(text, language)) {
    const [reference] = result.ok ? result.value : [];
    if (reference && verseSpan(reference) <= MAX_VERSES) return formatReference(reference, 'en');
  }
  return undefined;
}

export function offlineCompanion(): OfflineCompanion {
  return {
    reply(request) {
      const { session, seed, text, language } = request;
      const reply = offlineReply({
        text,
        lang: language,
        history: session.turns,
        usedRefs: usedPassages(session),
        seed,
        now: Math.floor(request.now / 1000),
        turnsToday: request.longUse ? MANY_TODAY : 0,
        textsFor: companionTexts,
        choosePassage: ({ emotion, themes, exclude, asked }) => {
          const place = asked ? placeIn(text, language) : undefined;
          if (place !== undefined || asked === 'place')
            return place === undefined ? undefined : { ref: place };
          const ref = asked ? passageAbout(text, { exclude, seed }) : undefined;
          return ref === undefined ? ranked(request, emotion, themes, exclude)[0] : { ref };
        },
      });
      const [emotion] = feltIn(text, language);
      return {
        text: reply.text,
        nudged: reply.frames.some((frame) => frame.startsWith('long-use')),
        ...(emotion && { emotion }),
      };
    },
    encourage(request) {
      const { session, seed, text, language } = request;
      const emotions = feltIn(text, language);
      const [emotion] = emotions;
      const said = dailyEncouragement({
        emotions,
        texts: companionTexts(language),
        seed,
        exclude: usedPassages(session),
        choosePassage: (asked) => ranked(request, asked.emotion, [], asked.exclude)[0],
      });
      return { text: said.text, ...(emotion && { emotion }) };
    },
    humanVoice({ language, seed }) {
      const frames = companionTexts(language)['long-use'];
      return frames[seed % frames.length] ?? '';
    },
  };
}

const OFFERED = 8;

/** Passages that fit what the person wrote, for the model to choose from. It names one; the words are inserted from our text. */
export const candidatePassages =
  (scripture: Scripture) =>
  (request: ReplyRequest): CompanionInput['passages'] => {
    if (request.persona === 'crisis') return [];
    const { emotion } = classifyEmotion(request.text, request.language);
    const choices = ranked(
      request,
      emotion,
      themesOf(request.text, request.language),
      usedPassages(request.session),
    );
    return choices.slice(0, OFFERED).flatMap((choice) => {
      const passage = passageFor(scripture, referenceOf(choice), request.language);
      return passage ? [{ ref: choice.ref, note: choice.note, text: passage.text }] : [];
    });
  };
