// Hears what a short message inside an open crisis window says. Pure. What would make a danger smaller or end the asking is heard
// only when the whole message says it and its words are no sign of danger themselves.
import type { CountryCode } from '../../core/brands.ts';
import { readCountry } from '../../core/crisis/helplines/countries.ts';
import {
  ARE_YOU_HERE,
  ASKS_OF_SUPPER,
  BODY_SIGNS,
  CALL_FEAR,
  COMPANY,
  FAITH,
  FOR_OTHER,
  FORGIVE,
  GOODBYE,
  INTENDS,
  NAMED,
  NEAR,
  NO,
  NO_HELP,
  NOBODY,
  ONLY_TODAY,
  SOON,
  STOP,
  TELLS_OF_A_DAY,
  TOLD,
  UNREACHABLE,
  UNSURE,
  WHO_ARE_YOU,
  WHO_SEES,
  WILL_REACH,
  YES,
} from './answer-words.ts';
import {
  ABOUT_THE_CALL,
  CANNOT_SPEAK,
  ELSEWHERE,
  KEEPS_A_SECRET,
  LINE_FAILED,
  NAMES_A_LINE,
  SENDS_SOMEBODY,
  SORRY_TO_BOTHER,
  WANTS_TO_LIVE,
} from './between-words.ts';
import {
  AND_HELP_COMES,
  BETTER,
  FALSE_ALARM,
  HELP_COMES,
  NO_FALSE_ALARM,
  NOTHING_TAKEN,
  STOP_SENDING,
} from './calming-words.ts';
import { HELPLINE, withoutOtherThings } from './line-words.ts';
import {
  ACUTE,
  AFTER_PLACE,
  ARTICLE,
  AT_HAND,
  BLEEDS,
  CALL_FOR_ME,
  CHILD,
  NAMES_MEANS,
  NO_BEFORE,
  NOT_BETTER,
  NOT_TAKEN,
  TAKEN,
  WHERE,
} from './window-words.ts';
import { isCalm, plain, wholly, withVerb } from './wholly.ts';

/** Longer messages tell a story; a few words in them are no answer. */
const SHORT = 80;

export const hasTaken = (text: string): boolean => TAKEN.test(plain(text)) && !NOT_TAKEN.test(plain(text));
export const bleeds = (text: string): boolean => BLEEDS.test(plain(text)) && !NOT_TAKEN.test(plain(text));
export const hasAtHand = (text: string): boolean => AT_HAND.test(plain(text));
export const namesMeans = (text: string): boolean => NAMES_MEANS.test(plain(text));
export const isAcute = (text: string): boolean => text.length <= SHORT && ACUTE.test(plain(text));
export const tellsOfChildhood = (text: string): boolean => CHILD.test(plain(text));
export const wantsACall = (text: string): boolean => text.length <= SHORT && CALL_FOR_ME.test(plain(text));
export const hasBodySigns = (text: string): boolean => BODY_SIGNS.test(plain(text));
/** "Tonight", "I was thinking tonight", "I will do it today"; not "I had a nice walk today". */
export function saysSoon(text: string): boolean {
  const said = plain(text);
  if (text.length > SHORT || !SOON.test(said) || ASKS_OF_SUPPER.test(said)) return false;
  return INTENDS.test(said) || !ONLY_TODAY.test(said) || !TELLS_OF_A_DAY.test(said);
}

export const isNear = (text: string): boolean =>
  text.length <= SHORT && NEAR.test(plain(text)) && !/\b(?:not|no|nao|pas|nobody)\b|n't/.test(plain(text));

export const saidYes = (text: string): boolean => YES.test(plain(text));
export const isUnsure = (text: string): boolean => !saidYes(text) && UNSURE.test(plain(text));
export const saidNo = (text: string): boolean => !saidYes(text) && !isUnsure(text) && NO.test(plain(text));

/** Names a person who could help; "my mom hates me" does not. */
export const namesSomebody = (text: string): boolean =>
  text.length <= SHORT && NAMED.test(plain(text)) && !NO_HELP.test(plain(text));
export const hasCompany = (text: string): boolean =>
  text.length <= SHORT && COMPANY.test(plain(text)) && !NO_HELP.test(plain(text));
export const hasTold = (text: string): boolean =>
  text.length <= SHORT && TOLD.test(plain(text)) && !NO_HELP.test(plain(text));
export const willReachOut = (text: string): boolean =>
  text.length <= SHORT && WILL_REACH.test(plain(text)) && !NO_HELP.test(plain(text));

const asks =
  (words: RegExp) =>
  (text: string): boolean =>
    text.length <= 120 && words.test(plain(text));
export const asksWhoSees = asks(WHO_SEES);
export const fearsSending = asks(SENDS_SOMEBODY);
export const asksIfHere = (text: string): boolean => text.length <= 50 && ARE_YOU_HERE.test(plain(text));
export const asksWhoAnswers = asks(WHO_ARE_YOU);
export const asksAboutFaith = asks(FAITH);
export const isForSomebodyElse = asks(FOR_OTHER);
export const asksAboutBlame = asks(FORGIVE);
export const fearsTheCall = asks(CALL_FEAR);
export const cannotReach = asks(UNREACHABLE);
/** The whole message says so, and its words are no sign of danger. */
const sayWholly =
  (words: RegExp, also?: RegExp) =>
  (text: string): boolean =>
    wholly(text, words, also) && isCalm(text);
export const wantsQuiet = (text: string): boolean =>
  (STOP.test(plain(text)) || wholly(text, STOP_SENDING, STOP)) && isCalm(text);
export const wantsToLive = (text: string): boolean =>
  text.length <= SHORT &&
  WANTS_TO_LIVE.test(plain(text)) &&
  !NO_FALSE_ALARM.test(plain(text).replace(/\bliv\w+|\bviv\w+/g, ''));
/** To "is there one person?": a bare no, or nobody. */
export const saidNobody = (text: string): boolean => saidNo(text) && NOBODY.test(plain(text));
/** "I have nobody": said to any of our questions, it is about company, not about a plan. */
export const namesNobody = (text: string): boolean =>
  /\b(?:nobody|no one|no-one|anyone|anybody|nadie|ninguem|personne)\b/.test(plain(text));
export const asksAboutTheCall = sayWholly(ABOUT_THE_CALL);
export const isSorry = sayWholly(SORRY_TO_BOTHER);
export const isElsewhere = sayWholly(ELSEWHERE);
export const keepsASecret = asks(KEEPS_A_SECRET);
export const tellsHelpComes = (text: string): boolean =>
  wholly(text, HELP_COMES, AND_HELP_COMES) && !NO_HELP.test(plain(text)) && isCalm(text);
export const tookNothing = sayWholly(NOTHING_TAKEN, FALSE_ALARM);
export const cannotSpeak = asks(CANNOT_SPEAK);
/** A line does not answer; `named`: only where one of our numbers is meant, or a helpline by its name. */
export const lineFailed = (text: string, named?: 'number' | 'helpline'): boolean =>
  text.length <= 120 &&
  LINE_FAILED.test(withoutOtherThings(plain(text))) &&
  (named === undefined || (named === 'number' ? NAMES_A_LINE : HELPLINE).test(plain(text)));
/** "It is a song", "I am not in danger": nothing else is said, and no "but". */
export const saysFalseAlarm = (text: string): boolean => {
  const marked = withVerb(text);
  return wholly(marked, FALSE_ALARM) && !NO_FALSE_ALARM.test(plain(marked)) && isCalm(text);
};
export const saysGoodbye = asks(GOODBYE);

/** Said to a step of an exercise: a few words, no question, no command, nothing that speaks of help or of themselves in danger. */
export const answersAnExercise = (text: string): boolean =>
  text.length <= 100 &&
  !/[?/]/.test(text) &&
  ![
    wantsQuiet,
    fearsTheCall,
    wantsACall,
    asksWhoSees,
    asksWhoAnswers,
    saysGoodbye,
    namesMeans,
    hasCompany,
  ].some((hears) => hears(text)) &&
  !feelsBetter(text) &&
  !saysFalseAlarm(text) &&
  !CANNOT_GO_ON.test(plain(text)) &&
  isCalm(text);
const CANNOT_GO_ON =
  /\b(?:not working|does ?n'?t (?:help|work)|can(?:'t|not)|no funciona|no (?:me )?ayuda|no puedo|nao (?:funciona|ajuda|consigo|posso)|marche pas|aide pas|peux pas|n'arrive pas|die|morir|morrer|mourir|hurts?|kill|help|ayuda|ajuda|aide|pain|dolor|dor|douleur|want|quiero|quero|veux|aguanto|aguento|en peux|enough|basta|chega|suffit)\b/;

export function feelsBetter(text: string): boolean {
  const said = plain(text).replace(NO_BEFORE, '');
  return wholly(said, BETTER) && !NOT_BETTER.test(said) && isCalm(text);
}

/** The country somebody writes: "Mexico", "I'm in the United States". Bare names only, when `bare`. */
export function saidCountry(text: string, { bare = false } = {}): CountryCode | undefined {
  const name = text.trim().replace(/’/g, "'").replace(AFTER_PLACE, '');
  if (bare) return readCountry(name);
  const place = name.replace(WHERE, '');
  return readCountry(place) ?? readCountry(place.replace(ARTICLE, ''));
}
