// Which passage fits: by feeling, by what the message is about, and away from what could hurt. The same input gives the same passage, so
// a redelivered message gets the same answer.
import type { Emotion } from '../chat/emotions.ts';
import { foldCharacters } from './books/names.ts';
import { parseReferences } from './parse-reference.ts';
import { ANGER_PASSAGES } from './passages/anger.ts';
import { ANXIETY_PASSAGES } from './passages/anxiety.ts';
import { FEAR_PASSAGES } from './passages/fear.ts';
import { HOPE_PASSAGES } from './passages/hope.ts';
import { JOY_PASSAGES } from './passages/joy.ts';
import {
  type PassageChoice,
  type Situation,
  SITUATIONS,
  type Theme,
  THEMES,
} from './passages/passage-choice.ts';
import { PEACE_PASSAGES } from './passages/peace.ts';
import { SADNESS_PASSAGES } from './passages/sadness.ts';
import { SHAME_PASSAGES } from './passages/shame.ts';
import { SUBJECTS } from './passages/subjects.ts';
import { OWN_ANGER, SITUATION_WORDS, THEME_WORDS } from './passages/situations.ts';
import type { Reference } from './reference.ts';
import { hashTerm } from './tokens.ts';

export const PASSAGES: Readonly<Record<Emotion, readonly PassageChoice[]>> = {
  anxiety: ANXIETY_PASSAGES,
  joy: JOY_PASSAGES,
  sadness: SADNESS_PASSAGES,
  anger: ANGER_PASSAGES,
  fear: FEAR_PASSAGES,
  shame: SHAME_PASSAGES,
  hope: HOPE_PASSAGES,
  peace: PEACE_PASSAGES,
};

export interface PassageRequest {
  readonly emotion: Emotion;
  readonly themes?: readonly Theme[];
  /** What the person wrote: themes and situations are read from it. */
  readonly text?: string;
  /** Situations known otherwise (a crisis earlier in the conversation). */
  readonly situations?: readonly Situation[];
  /** References used lately, as in the tables. */
  readonly exclude?: readonly string[];
  /** Anything stable for the turn, such as the update id. */
  readonly seed: string | number;
}

/** What a message is about, in the words it uses. */
export function themesOf(text: string): readonly Theme[] {
  const folded = foldCharacters(text);
  return THEMES.filter((theme) => THEME_WORDS[theme].test(folded));
}

/** Situations a message shows in which some verses would hurt. */
export function situationsOf(text: string): readonly Situation[] {
  const folded = foldCharacters(text);
  return SITUATIONS.filter((situation) => SITUATION_WORDS[situation].test(folded));
}

/** Also what the feeling says: who is angry, and not at themselves, was wronged; nobody tells them to be slow to wrath. */
function situationsFor({ emotion, situations = [], text = '' }: PassageRequest): ReadonlySet<Situation> {
  const found = new Set([...situations, ...situationsOf(text)]);
  if (emotion === 'anger' && !OWN_ANGER.test(foldCharacters(text))) found.add('wronged');
  if (OWN_ANGER.test(foldCharacters(text))) found.delete('wronged');
  return found;
}

/** Passages for a turn, best first: none that the situation forbids, none excluded unless all are, themes first, then by seed. */
export function rankPassages(request: PassageRequest): readonly PassageChoice[] {
  const situations = situationsFor(request);
  const themes = new Set([...(request.themes ?? []), ...themesOf(request.text ?? '')]);
  // Glad words about somebody who died are love, not an occasion to rejoice.
  const emotion = request.emotion === 'joy' && situations.has('grief') ? 'peace' : request.emotion;
  const fitting = PASSAGES[emotion].filter(
    (choice) => !choice.avoid?.some((situation) => situations.has(situation)),
  );
  const fresh = fitting.filter((choice) => !request.exclude?.includes(choice.ref));
  const order = (choice: PassageChoice): number => hashTerm(`${request.seed} ${choice.ref}`);
  const overlap = (choice: PassageChoice): number =>
    choice.themes.filter((theme) => themes.has(theme)).length;
  return [...(fresh.length > 0 ? fresh : fitting)].sort(
    (a, b) => overlap(b) - overlap(a) || order(a) - order(b),
  );
}

/** The passage for a turn. Every feeling keeps passages for every situation, so there always is one. */
export function choosePassage(request: PassageRequest): PassageChoice {
  const [best] = rankPassages(request);
  if (!best) throw new Error(`No passage left for ${request.emotion}`);
  return best;
}

/** A passage for a word that was asked about, "patience"; undefined for one no row knows. Used ones wait. */
export function passageAbout(
  text: string,
  { exclude = [], seed }: Pick<PassageRequest, 'exclude' | 'seed'>,
): string | undefined {
  const folded = foldCharacters(text);
  const refs = SUBJECTS.find(({ words }) => words.test(folded))?.refs ?? [];
  const situations = situationsOf(text);
  const hurts = new Set(
    Object.values(PASSAGES)
      .flat()
      .flatMap(({ ref, avoid }) => (avoid?.some((known) => situations.includes(known)) ? [ref] : [])),
  );
  const fitting = refs.filter((ref) => !hurts.has(ref));
  const fresh = fitting.filter((ref) => !exclude.includes(ref));
  const order = (ref: string): number => hashTerm(`${seed} ${ref}`);
  return (fresh.length > 0 ? fresh : fitting).toSorted((a, b) => order(a) - order(b))[0];
}

/** The table's reference, read. Throws for a row that names no verse: a test reads them all. */
export function referenceOf(choice: Pick<PassageChoice, 'ref'>): Reference {
  const parsed = parseReferences(choice.ref);
  const [reference] = parsed.ok ? parsed.value : [];
  if (!reference) throw new Error(`Not a reference: ${choice.ref}`);
  return reference;
}
