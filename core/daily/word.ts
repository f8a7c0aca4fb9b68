// What the daily word says: a sentence that fits the week and a verse nobody had to make up. The week is known only to people who let us
// remember; for all others it is what they chose, or a quiet word.
import type { EpochMillis } from '../brands.ts';
import type { Emotion } from '../chat/emotions.ts';
import { finishReply, type FinishedReply } from '../chat/finish-reply.ts';
import type { CompanionTexts } from '../chat/offline/companion-texts.ts';
import { dailyEncouragement } from '../chat/offline/daily-encouragement.ts';
import { hasConsent } from '../consent/purposes.ts';
import type { Language } from '../languages.ts';
import type { Person } from '../person.ts';
import type { Scripture } from '../ports/scripture.ts';
import { rankPassages } from '../scripture/choose-passage.ts';
import type { Session } from '../session.ts';

const WEEK = 7 * 24 * 3600;
const DAY = 24 * 3_600_000;

/** Feelings of the last seven days, oldest first. */
function weekOf(person: Person, session: Session | undefined, now: EpochMillis): Emotion[] {
  const { feeling } = person.reminder ?? {};
  if (feeling) return [feeling];
  if (!session || !hasConsent(person.consents, 'history')) return [];
  const since = now / 1000 - WEEK;
  return session.turns.flatMap((turn) => (turn.emotion && turn.at >= since ? [turn.emotion] : []));
}

export function dailyWord(input: {
  readonly person: Person;
  readonly session: Session | undefined;
  readonly language: Language;
  readonly texts: CompanionTexts;
  readonly scripture: Scripture;
  readonly now: EpochMillis;
}): FinishedReply | undefined {
  const { person, session, language, texts, scripture, now } = input;
  const day = Math.floor(now / DAY);
  const { text } = dailyEncouragement({
    emotions: weekOf(person, session, now),
    texts,
    seed: day + (person.userId % 9_973),
    exclude: [],
    // A fixed order for each person, a day further every day: no passage comes again before all were there.
    choosePassage: ({ emotion }) => {
      const passages = rankPassages({ emotion, seed: person.userId });
      return passages[day % passages.length];
    },
  });
  return finishReply(text, { scripture, language, crisis: false, abuse: false, personWords: [] });
}
