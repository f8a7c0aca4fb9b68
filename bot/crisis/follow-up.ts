// The fixed words of the turns after help was shown: one direct, kind question at a time, each fitting the answer before it.
// Needs no model and no consent. It never asks somebody who is hurt by another person about a plan of their own, and takes a
// "no" for what was asked last, never for more.
import type { CrisisCategory, Screening } from '../../core/crisis/categories.ts';
import type { CrisisQuestion, CrisisState } from '../../core/session.ts';
import type { CrisisTexts } from '../../locales/crisis-texts.ts';
import {
  feelsBetter,
  hasAtHand,
  hasTaken,
  isAcute,
  isPlainYes,
  namesMeans,
  namesSomebody,
  tellsOfChildhood,
  wantsACall,
} from './listen.ts';

const YES =
  /^(?:y(?:es|eah|ep|up)|i (?:am|do|have|did)\b|kind ?of|sort of|maybe|sometimes|i think so|(?:i )?do ?n[’']?t know|idk|not sure|unsure|both|s[ií](?=$|[\s,.!])|a veces|tal vez|quiz[aá]s?|no (?:lo )?s[eé]|creo que s[ií]|sim|às vezes|as vezes|talvez|não sei|nao sei|acho que sim|tenho(?=$|[\s,.!])|oui|parfois|peut-[eê]tre|(?:je )?(?:ne )?sais pas|je crois)(?![\p{L}])/iu;
const NO =
  /^(?:no(?:pe|t really)?|nah|never|nobody|no one|none|nadie|nunca|ning[uú]n[ao]?|não|nao|ningu[eé]m|nenhum[ao]?|non|personne|aucun[e]?|pas (?:du tout|vraiment)|jamais)(?![\p{L}])/iu;
const THANKS = /(?<![\p{L}])(?:thank(?:s| you)|gracias|obrigad[oa]|merci)(?![\p{L}])/iu;
const SHORT = 60;

export const saidNo = (text: string): boolean => !saidYes(text) && NO.test(text.trim());
export const saidYes = (text: string): boolean => YES.test(text.trim());

type Topic = 'suicide' | 'violence' | 'child' | 'medical' | 'harm' | 'eating' | 'panic';
const TOPICS: Readonly<Record<CrisisCategory, Topic>> = {
  'suicide-passive': 'suicide',
  'suicide-active': 'suicide',
  'suicide-plan': 'suicide',
  'suicide-imminent': 'suicide',
  'self-harm': 'suicide',
  violence: 'violence',
  child: 'child',
  medical: 'medical',
  'harm-to-others': 'harm',
  'eating-disorder': 'eating',
  panic: 'panic',
};

/** One thing to say next; `exercises` and `safe` name buttons that belong below it. */
export interface FollowUp {
  readonly text: string;
  readonly state: CrisisState;
  readonly exercises?: boolean;
  readonly safe?: boolean;
  readonly prayer?: boolean;
  /** "Call the number" belongs after it: which one depends on whether their country is known. */
  readonly call?: boolean;
}

/** The words to say, with the emergency number named in the way that is true for this person. */
export const saidText = (said: FollowUp, { followUp: words }: CrisisTexts, country: unknown): string =>
  said.call ? `${said.text} ${country === undefined ? words.callLocal : words.callAbove}` : said.text;

/**
 * A short answer that turns our question into a finding: yes to "are you thinking about suicide?", yes to "is it close to you?",
 * no to "are you safe?"; or a few words that are an emergency in this window. Undefined when it is nothing of the kind.
 */
export function raisedBy(state: CrisisState, text: string): Screening | undefined {
  const base = { categories: [state.category], subject: state.subject ?? 'self' } as const;
  const topic = TOPICS[state.category];
  const urgent = urgentIn(state, text);
  if (urgent) return { ...base, level: 'card', rules: ['window-words'], ...urgent };
  // "I am ok now" begins like a yes.
  const yes = saidYes(text) && !feelsBetter(text);
  if (state.level === 'ask' && state.step <= 1 && yes)
    return { ...base, level: 'card', rules: ['answered-yes'], imminent: false };
  const close = state.asked === 'means' && yes && topic === 'suicide';
  const unsafe = state.asked === 'safe' && saidNo(text);
  return close || unsafe ? { ...base, level: 'card', rules: ['answered-close'], imminent: true } : undefined;
}

type Urgent = Pick<Screening, 'categories' | 'imminent'> & { readonly subject?: 'self' };

function urgentIn(state: CrisisState, text: string): Urgent | undefined {
  const topic = TOPICS[state.category];
  if (hasTaken(text)) return { categories: ['medical'], imminent: true };
  if ((topic === 'violence' || topic === 'child') && isAcute(text))
    return { categories: [state.category], imminent: true };
  if (state.category !== 'child' && tellsOfChildhood(text))
    return { categories: ['child'], imminent: false, subject: 'self' };
  const named = (state.asked === 'plan' || state.asked === 'means') && namesMeans(text) && !saidNo(text);
  if (!hasAtHand(text) && !(named && topic === 'suicide')) return undefined;
  return { categories: [topic === 'suicide' ? 'suicide-imminent' : state.category], imminent: true };
}

/** A finding of the rules, made more urgent by what this window already knows; never less. */
export function sharpened(found: Screening, state: CrisisState | undefined, text: string): Screening {
  // "My uncle touches me" is about the one who writes.
  const own = found.categories[0] === 'child' && found.subject === 'other' && tellsOfChildhood(text);
  const finding: Screening = own ? { ...found, subject: 'self' } : found;
  const raised = state && raisedBy(state, text);
  if (!raised) return finding;
  const child = raised.categories.includes('child') && !finding.categories.includes('child');
  return (raised.imminent && !finding.imminent) || (child && !finding.imminent) ? raised : finding;
}

export function followUp(state: CrisisState, text: string, texts: CrisisTexts): FollowUp {
  const { followUp: words } = texts;
  if (wantsACall(text)) return { text: words.cannotCall, state, call: state.imminent === true };
  if (feelsBetter(text) && state.asked !== 'safe' && state.category !== 'medical')
    return { text: words.better, state: { ...next(state, undefined), step: Math.max(2, state.step) } };
  if (!state.thanked && text.length <= SHORT && THANKS.test(text))
    return { text: words.thanks, state: { ...state, thanked: true }, prayer: true };
  if (state.level === 'ask' && state.step <= 1) {
    const answer = afterQuestion(state, text, words);
    if (answer) return answer;
  }
  if (state.imminent && state.step === 0)
    return { text: texts.safeNow.question, state: next(state, 'safe'), safe: true };
  if (state.asked === 'safe' && (saidYes(text) || feelsBetter(text)))
    return { text: texts.safeNow.afterYes, state: next(state, undefined) };
  const topic = TOPICS[state.category];
  if (state.subject === 'other') return inOrder(state, otherList(topic, words), words);
  return topic === 'suicide' ? aboutSuicide(state, text, words) : inOrder(state, words[topic], words);
}

/** To a first, gentle question that was answered with neither a clear yes nor danger. */
function afterQuestion(
  state: CrisisState,
  text: string,
  words: CrisisTexts['followUp'],
): FollowUp | undefined {
  if (state.subject === 'other' || !['suicide', 'eating'].includes(TOPICS[state.category])) return undefined;
  if (saidNo(text)) return { text: words.no, state: { ...next(state, undefined), step: 2 } };
  return state.step === 0 ? { text: words.unclear, state: next(state, undefined) } : undefined;
}

function aboutSuicide(state: CrisisState, text: string, words: CrisisTexts['followUp']): FollowUp {
  const no = saidNo(text);
  if (state.asked === 'person' && !no && namesSomebody(text))
    return { text: words.somebody, state: next(state, undefined) };
  if (state.asked === 'person')
    return {
      text: no ? `${words.nobody} ${words.grounding}` : words.grounding,
      state: next(state, undefined),
      exercises: true,
    };
  if (state.asked === 'plan')
    return no
      ? { text: `${words.noPlan} ${words.person}`, state: next(state, 'person') }
      : { text: words.means, state: next(state, 'means'), call: true };
  if (state.asked === 'means')
    return { text: no ? `${words.noMeans} ${words.person}` : words.person, state: next(state, 'person') };
  if (namesMeans(text) && !no)
    return {
      text: `${words.distance} ${words.person}`,
      state: { ...next(state, 'person'), step: Math.max(2, state.step + 1) },
    };
  const known =
    state.imminent === true || state.category === 'suicide-plan' || state.category === 'self-harm';
  if (state.step === 0 || (state.imminent && state.step === 1) || (state.level === 'ask' && state.step === 2))
    return known
      ? {
          text: no ? `${words.nobody} ${words.grounding}` : words.person,
          state: next(state, no ? undefined : 'person'),
          exercises: no,
        }
      : {
          text: state.step === 0 ? `${toCardQuestion(text, words)}${words.plan}` : words.plan,
          state: next(state, 'plan'),
        };
  return stay(state, words);
}

/** The card ended with "is there one person?". */
const toCardQuestion = (text: string, words: CrisisTexts['followUp']): string =>
  saidNo(text) ? `${words.nobody} ` : isPlainYes(text) ? `${words.somebody} ` : '';

const otherList = (topic: Topic, words: CrisisTexts['followUp']): readonly string[] =>
  topic === 'suicide' ? [words.other, words.otherSuicide, words.otherYou] : [words.other, words.otherYou];

function inOrder(state: CrisisState, list: readonly string[], words: CrisisTexts['followUp']): FollowUp {
  const at = state.imminent ? state.step - 1 : state.step;
  const text = list[Math.max(0, at)];
  if (text === undefined) return stay(state, words);
  return {
    text,
    state: next(state, undefined),
    ...(state.category === 'panic' && at === 0 && { exercises: true }),
  };
}

/** Goes round, so that nobody reads the same lines twice in a row. */
function stay(state: CrisisState, { stay: lines }: CrisisTexts['followUp']): FollowUp {
  const text = lines[state.step % lines.length] ?? lines[0] ?? '';
  return { text, state: next(state, undefined), prayer: true };
}

function next(before: CrisisState, asked: CrisisQuestion | undefined): CrisisState {
  const { asked: _, ...state } = before;
  return { ...state, step: before.step + 1, ...(asked && { asked }) };
}
