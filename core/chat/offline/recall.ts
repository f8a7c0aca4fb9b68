// What to come back to when somebody writes again on another day: the exam that lay ahead, the illness at home. Only from turns that
// are still remembered; a talk that was forgotten, or was never kept, has none. Refuses to come back to danger, guilt or doubt.

import type { Language } from '../../languages.ts';
import { classifyEmotion } from './classify-emotion.ts';
import { fold } from './fold.ts';
import { topicsOf } from './themes.ts';

export const RECALLED_TOPICS = [
  'grief',
  'illness',
  'illness-other',
  'work',
  'money',
  'family',
  'relationship',
  'loneliness',
  'sleep',
] as const;
export type RecalledTopic = (typeof RECALLED_TOPICS)[number];
export type Thing = 'exam' | 'interview' | 'presentation' | 'operation' | 'results';
export type When = 'yesterday' | 'days' | 'week' | 'while';

export interface Recalled {
  readonly when: When;
  readonly about: { readonly thing: Thing } | { readonly topic: RecalledTopic };
}

interface DatedTurn {
  readonly role: 'person' | 'companion';
  readonly text: string;
  /** Epoch seconds. */
  readonly at?: number;
}

/** So many seconds without a word make the next message another day's. */
const ANOTHER_DAY = 18 * 3600;
const DAY = 24 * 3600;
/** The last messages of the earlier day that are looked at. */
const LOOK_AT = 6;

const THINGS: readonly (readonly [Thing, RegExp])[] = [
  ['interview', /\b(?:interview|entrevista|entretien)\b/],
  ['presentation', /\b(?:presentation|presentacion|apresentacao|soutenance)\b/],
  [
    'operation',
    /\b(?:operation|surgery|operacion|cirugia|cirurgia|me operan|me opero|vou operar|me fais operer)\b/,
  ],
  ['results', /\b(?:test results|biopsy|resultados|biopsia|resultats|biopsie)\b/],
  [
    'exam',
    /\b(?:exams?|finals|midterms?|driving test|big test|examen|examenes|provas?|vestibular|examens|partiels|concours)\b/,
  ],
];
/** Said of a thing that is over already. */
const IS_OVER =
  /\b(?:passed|failed|went well|was yesterday|got the job|aprobe|reprobe|suspendi|salio|ya paso|passei|reprovei|nao passei|ja passou|deu certo|reussi|rate|s est bien passe|echoue)\b/;

const whenOf = (seconds: number): When => {
  const days = seconds / DAY;
  if (days < 1.8) return 'yesterday';
  if (days < 6) return 'days';
  return days < 13 ? 'week' : 'while';
};

/** What an earlier day's talk was about; undefined when it was today, says nothing to come back to, or is not remembered. Pure. */
export function recall(
  history: readonly DatedTurn[],
  now: number | undefined,
  language: Language,
): Recalled | undefined {
  const last = history.at(-1)?.at;
  if (now === undefined || last === undefined || now - last < ANOTHER_DAY) return undefined;
  const said = history.filter((turn) => turn.role === 'person').slice(-LOOK_AT);
  for (const { text, at } of said.toReversed()) {
    const { emotion } = classifyEmotion(text, language);
    if (emotion === 'joy' || emotion === 'peace' || at === undefined) continue;
    const when = whenOf(now - at);
    const folded = fold(text);
    const thing = THINGS.find(([, words]) => words.test(folded))?.[0];
    if (thing && !IS_OVER.test(folded)) return { when, about: { thing } };
    const [first] = topicsOf(text, language);
    const topic = RECALLED_TOPICS.find((known) => known === first);
    if (topic) return { when, about: { topic } };
  }
  return undefined;
}
