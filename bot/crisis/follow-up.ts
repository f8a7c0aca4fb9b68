// The fixed words of the turns after help was shown: one direct, kind question at a time, each fitting the answer before it.
// Needs no model and no consent. It never asks somebody who is hurt by another person about a plan of their own, and takes a
// "no" for what was asked last, never for more.
import type { Screening } from '../../core/crisis/categories.ts';
import type { CrisisState } from '../../core/session.ts';
import type { CrisisTexts } from '../../locales/crisis-texts.ts';
import { easedBy } from './eased.ts';
import { readClosely } from './read-closely.ts';
import { hear } from './hear.ts';
import {
  asksIfHere,
  asksWhoSees,
  bleeds,
  fearsSending,
  feelsBetter,
  hasAtHand,
  hasBodySigns,
  hasTaken,
  isAcute,
  isForSomebodyElse,
  isNear,
  isUnsure,
  namesMeans,
  namesNobody,
  namesSomebody,
  saidNo,
  saidNobody,
  saidYes,
  saysSoon,
  tellsOfChildhood,
  wantsACall,
} from './listen.ts';
import { next } from './state.ts';
import { isCalm } from './wholly.ts';
import { TOPICS, type Topic } from './topics.ts';

const THANKS = /(?<![\p{L}])(?:thank(?:s| you)|gracias|obrigad[oa]|merci)(?![\p{L}])/iu;
const SHORT = 60;
/** Who asked us to stop and writes more than that begins to tell something. */
const QUIET_LENGTH = 40;

/** One thing to say next; `exercises` and `safe` name buttons that belong below it. */
export interface FollowUp {
  readonly text: string;
  readonly state: CrisisState;
  readonly exercises?: boolean;
  readonly safe?: boolean;
  readonly prayer?: boolean;
  /** A fact about this bot: no model says it in other words. */
  readonly exact?: boolean;
  /** "Call the number" belongs after it: which one depends on whether their country is known. */
  readonly call?: boolean;
}

/** The words to say, with the emergency number named in the way that is true for this person. */
export const saidText = (said: FollowUp, { followUp: words }: CrisisTexts, country: unknown): string =>
  said.call ? `${said.text}\n\n${country === undefined ? words.callLocal : words.callAbove}` : said.text;

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
  if (state.level === 'ask' && state.step <= 1 && (yes || (isUnsure(text) && !feelsBetter(text))))
    return { ...base, level: 'card', rules: ['answered-yes'], imminent: false };
  const soon = (state.asked === 'plan' || state.asked === 'means') && saysSoon(text) && !saidNo(text);
  const close =
    topic === 'suicide' && ((state.asked === 'means' && (yes || isNear(text))) || soon) && !feelsBetter(text);
  const unsafe = state.asked === 'safe' && saidNo(text);
  return close || unsafe ? { ...base, level: 'card', rules: ['answered-close'], imminent: true } : undefined;
}

type Urgent = Pick<Screening, 'categories' | 'imminent'> & { readonly subject?: 'self' };

function urgentIn(state: CrisisState, text: string): Urgent | undefined {
  const topic = TOPICS[state.category];
  if (hasTaken(text) || (state.category === 'self-harm' && bleeds(text)))
    return { categories: ['medical'], imminent: true };
  if ((topic === 'violence' || topic === 'child') && isAcute(text))
    return { categories: [state.category], imminent: true };
  if (topic === 'eating' && hasBodySigns(text)) return { categories: [state.category], imminent: true };
  if (state.category !== 'child' && tellsOfChildhood(text))
    return { categories: ['child'], imminent: false, subject: 'self' };
  const named = (state.asked === 'plan' || state.asked === 'means') && namesMeans(text) && !saidNo(text);
  if (!hasAtHand(text) && !(named && topic === 'suicide')) return undefined;
  return { categories: [topic === 'suicide' ? 'suicide-imminent' : state.category], imminent: true };
}

/** A finding of the rules, made more urgent by what this window already knows; never less. */
export function sharpened(found: Screening, state: CrisisState | undefined, text: string): Screening {
  const finding = readClosely(found, text);
  const raised = state && raisedBy(state, text);
  if (!raised) return finding;
  const child = raised.categories.includes('child') && !finding.categories.includes('child');
  return (raised.imminent && !finding.imminent) || (child && !finding.imminent) ? raised : finding;
}

export function followUp(state: CrisisState, text: string, texts: CrisisTexts): FollowUp {
  if (!asksIfHere(text)) return turn(state, text, texts);
  // The question that is open stays open: "are you there?" is no answer to it.
  const due = openQuestion(state, texts) ?? turn(state, text, texts);
  return { ...due, text: above(texts.followUp.heard.here, due.text), exact: true };
}

/** While the ordinary talk goes on: facts about this bot, and their wish not to be asked. */
export function factsOnly(state: CrisisState, text: string, texts: CrisisTexts): FollowUp | undefined {
  if (asksIfHere(text)) return { text: texts.followUp.heard.here, state, exact: true };
  const heard = hear(state, TOPICS[state.category], text, texts);
  return heard?.exact || heard?.state.asked === 'quiet' ? heard : undefined;
}

function openQuestion(state: CrisisState, { followUp: words, safeNow }: CrisisTexts): FollowUp | undefined {
  switch (state.asked) {
    case 'safe':
      return { text: safeNow.question, state, safe: true };
    case 'plan':
    case 'means':
    case 'person':
      return { text: words[state.asked], state };
    case 'nothing':
      return { text: words.heard.nothingSure, state };
    default:
      return undefined;
  }
}

function turn(state: CrisisState, text: string, texts: CrisisTexts): FollowUp {
  const { followUp: words } = texts;
  const topic = TOPICS[state.category];
  if (state.asked === 'quiet' && text.length <= QUIET_LENGTH && !text.includes('?') && isCalm(text))
    return { text: words.heard.quiet, state };
  // "Can you call an ambulance?" is no fear of it: while it is now, the number comes first.
  if (state.imminent && wantsACall(text) && !fearsSending(text) && !asksWhoSees(text))
    return { text: words.cannotCall, state, call: true, exact: true };
  const heard = hear(state, topic, text, texts);
  if (heard) return heard;
  const eased = easedBy(state, topic === 'medical', text, texts);
  if (eased) return eased;
  if (wantsACall(text)) return { text: words.cannotCall, state, call: state.imminent === true, exact: true };
  if (!state.thanked && text.length <= SHORT && THANKS.test(text))
    return { text: words.thanks, state: { ...state, thanked: true }, prayer: true };
  if (state.level === 'ask' && state.step <= 1 && state.subject !== 'other' && isForSomebodyElse(text))
    return inOrder({ ...state, subject: 'other' }, otherList(topic, words), words);
  if (state.level === 'ask' && state.step <= 1) {
    const answer = afterQuestion(state, text, words);
    if (answer) return answer;
  }
  // Whose body is the danger is asked about the call instead.
  const bodily = topic === 'medical' || topic === 'eating';
  if (state.imminent && state.step === 0 && !bodily)
    return { text: texts.safeNow.question, state: next(state, 'safe'), safe: true };
  if (state.asked === 'safe' && (saidYes(text) || feelsBetter(text) || /^i(?:'m| am|m) safe/i.test(text)))
    return { text: texts.safeNow.afterYes, state: next(state, undefined) };
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
  const named = !no && namesSomebody(text);
  if (named && (state.asked === 'person' || (state.asked === undefined && state.step > 0)))
    return { text: words.somebody, state: { ...next(state, undefined), step: Math.max(2, state.step + 1) } };
  switch (state.asked) {
    case 'person':
      return {
        text: no ? `${words.nobody}\n\n${words.grounding}` : words.grounding,
        state: next(state, undefined),
        exercises: true,
      };
    case 'plan':
      return afterPlan(state, text, words);
    case 'means': {
      const first = no ? words.noMeans : isUnsure(text) ? words.distance : undefined;
      return { text: above(first, words.person), state: next(state, 'person') };
    }
    default:
  }
  if (namesMeans(text) && !no)
    return {
      text: above(words.distance, words.person),
      state: { ...next(state, 'person'), step: Math.max(2, state.step + 1) },
    };
  const known =
    state.imminent === true || state.category === 'suicide-plan' || state.category === 'self-harm';
  if (state.step === 0 || (state.imminent && state.step <= 2) || (state.level === 'ask' && state.step === 2))
    return known
      ? {
          text: no ? above(words.nobody, words.grounding) : words.person,
          state: next(state, no ? undefined : 'person'),
          exercises: no,
        }
      : {
          text: above(state.step === 0 ? toCardQuestion(text, words) : undefined, words.plan),
          state: next(state, 'plan'),
        };
  return stay(state, words);
}

/** To "have you made a plan?": only a yes names the emergency number; an answer to something else does not count as one. */
function afterPlan(state: CrisisState, text: string, words: CrisisTexts['followUp']): FollowUp {
  if (saidNo(text) && !namesNobody(text))
    return { text: above(words.noPlan, words.person), state: next(state, 'person') };
  const yes = saidYes(text) || namesMeans(text);
  return yes || isUnsure(text)
    ? { text: words.means, state: next(state, 'means'), call: yes }
    : { text: words.meansToo, state: next(state, 'means') };
}

const above = (first: string | undefined, then: string): string => (first ? `${first}\n\n${then}` : then);

/** The card ended with "is there one person?". */
const toCardQuestion = (text: string, words: CrisisTexts['followUp']): string | undefined =>
  saidNobody(text) ? words.nobody : saidYes(text) || namesSomebody(text) ? words.somebody : undefined;

const otherList = (topic: Topic, words: CrisisTexts['followUp']): readonly string[] =>
  topic === 'suicide' ? [words.other, words.otherSuicide, words.otherYou] : [words.other, words.otherYou];

function inOrder(state: CrisisState, list: readonly string[], words: CrisisTexts['followUp']): FollowUp {
  const bodily = state.category === 'medical' || state.category === 'eating-disorder';
  const at = state.imminent && !bodily ? state.step - 1 : state.step;
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
