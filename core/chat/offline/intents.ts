// What a message asks of the companion itself, apart from telling how someone is: a greeting, a prayer, a verse, a question about
// the bot, advice it must not give. A feeling that is told beats a courtesy; it refuses to take "thanks, but my father died" for thanks.

import type { Language } from '../../languages.ts';
import { tokenise, type Token } from './fold.ts';
import { EN_INTENTS } from './intent-words/en.ts';
import { ES_INTENTS } from './intent-words/es.ts';
import { FR_INTENTS } from './intent-words/fr.ts';
import { PT_INTENTS } from './intent-words/pt.ts';
import { compileTable, matchTable, type CompiledTable, type PatternRow } from './pattern-table.ts';

export const INTENTS = [
  'empty',
  'emoji',
  'injection',
  'human',
  'god',
  'afterlife',
  'belief',
  'pray-for-me',
  'check-verse',
  'ask-prayer',
  'ask-verse',
  'medical',
  'legal',
  'financial',
  'doctrine',
  'politics',
  'flirting',
  'insult',
  'privacy',
  'who',
  'task',
  'how-are-you',
  'bye',
  'sorry',
  'thanks',
  'greeting',
  'unsure',
  'yes',
  'no',
] as const;
export type Intent = (typeof INTENTS)[number];
export type IntentRows = readonly PatternRow<Intent>[];

const ROWS: Readonly<Record<Language, IntentRows>> = {
  en: EN_INTENTS,
  es: ES_INTENTS,
  pt: PT_INTENTS,
  fr: FR_INTENTS,
};
const tables = new Map<Language, CompiledTable<Intent>>();

function tableOf(language: Language): CompiledTable<Intent> {
  const known = tables.get(language);
  if (known) return known;
  const fresh = compileTable({ rows: ROWS[language] });
  tables.set(language, fresh);
  return fresh;
}

/** Courtesies count only when there is little else in the message. */
const COURTESIES: readonly Intent[] = [
  'bye',
  'sorry',
  'thanks',
  'greeting',
  'unsure',
  'yes',
  'no',
  'how-are-you',
];
/** Count only when they are the whole message. */
const ALONE: readonly Intent[] = ['yes', 'no', 'unsure'];
const COURTESY_WORDS = 7;
/** Said of other people in longer messages ("my boss is an idiot"), to the companion in short ones. */
const OFTEN_OF_OTHERS: readonly Intent[] = ['insult', 'flirting'];
const SAID_TO_US = 6;
/** Begins with the companion: "you understand me better than my husband". */
const TO_US =
  /^\W*(?:you|u|tú|tu|eres|me (?:entiendes|comprendes|entende|comprends|comprenez)|você|voce|vc|vous)(?![\p{L}])/iu;
/** "Hezekiah 4:7": a place in a book, real or not. */
const NAMES_A_PLACE = /(?:^|\s)[1-3]?\s?\p{L}{2,}\.?\s\d{1,3}[:.]\d{1,3}(?![\d:])/u;
const SHORT_REQUEST = 9;
/** Beyond the words of the courtesy itself, so many others may stand. */
const OTHER_WORDS = 3;

function wordless(text: string, tokens: readonly Token[]): Intent | undefined {
  if (/\p{L}/u.test(text) || /\p{N}{2,}/u.test(text)) return undefined;
  return tokens.some((token) => /\p{Extended_Pictographic}/u.test(token.text)) ? 'emoji' : 'empty';
}

/** The intent of a message, or undefined when it simply tells something. Pure; never throws. */
export function intentOf(text: string, language: Language): Intent | undefined {
  const tokens = tokenise(text);
  const none = wordless(text, tokens);
  if (none) return none;
  const words = tokens.filter((token) => !token.pause).length;
  const matched = matchTable(tableOf(language), tokens);
  const found = INTENTS.filter((intent) => matched.some((hit) => hit.label === intent));
  const first = found.find(
    (intent) =>
      !COURTESIES.includes(intent) &&
      (words <= SAID_TO_US || TO_US.test(text) || !OFTEN_OF_OTHERS.includes(intent)),
  );
  if (first) return first;
  if (words <= SHORT_REQUEST && NAMES_A_PLACE.test(text)) return 'check-verse';
  const courtesy = found.find((intent) => COURTESIES.includes(intent));
  const leaving =
    (courtesy === 'thanks' || courtesy === 'bye') && !/\b(?:but|pero|mas|mais|porém)\b/i.test(text);
  if (!courtesy || words > COURTESY_WORDS + (leaving ? 2 : 0)) return undefined;
  const covered = matched.reduce((sum, hit) => sum + hit.end - hit.start, 0);
  const spare = ALONE.includes(courtesy) ? 0 : OTHER_WORDS + (leaving ? 2 : 0);
  return words - covered <= spare ? courtesy : undefined;
}
