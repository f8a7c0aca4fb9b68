// Hears what a short message inside an open crisis window says. Pure. It never makes a danger smaller on its own: "better" only
// changes what is said next.
import type { CountryCode } from '../../core/brands.ts';
import { readCountry } from '../../core/crisis/helplines/countries.ts';
import {
  ARE_YOU_HERE,
  BODY_SIGNS,
  CALL_FEAR,
  COMPANY,
  FAITH,
  FOR_OTHER,
  FORGIVE,
  GOODBYE,
  NAMED,
  NEAR,
  NO,
  NO_HELP,
  NOBODY,
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
  FALSE_ALARM,
  HELP_COMES,
  KEEPS_A_SECRET,
  LINE_FAILED,
  NAMES_A_LINE,
  NO_FALSE_ALARM,
  NOTHING_TAKEN,
  SENDS_SOMEBODY,
  SORRY_TO_BOTHER,
  STOP_SENDING,
  WANTS_TO_LIVE,
} from './between-words.ts';
import { HELPLINE, withoutOtherThings } from './line-words.ts';
import {
  ACUTE,
  AFTER_PLACE,
  ARTICLE,
  AT_HAND,
  BETTER,
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

/** Longer messages tell a story; a few words in them are no answer. */
const SHORT = 80;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/[’`´]/g, "'")
    .toLowerCase()
    .trim();

export const hasTaken = (text: string): boolean => TAKEN.test(plain(text)) && !NOT_TAKEN.test(plain(text));
export const bleeds = (text: string): boolean => BLEEDS.test(plain(text)) && !NOT_TAKEN.test(plain(text));
export const hasAtHand = (text: string): boolean => AT_HAND.test(plain(text));
export const namesMeans = (text: string): boolean => NAMES_MEANS.test(plain(text));
export const isAcute = (text: string): boolean => text.length <= SHORT && ACUTE.test(plain(text));
export const tellsOfChildhood = (text: string): boolean => CHILD.test(plain(text));
export const wantsACall = (text: string): boolean => text.length <= SHORT && CALL_FOR_ME.test(plain(text));
export const hasBodySigns = (text: string): boolean => BODY_SIGNS.test(plain(text));
/** "Tonight", "I will do it today"; not "I had a nice walk today". */
export const saysSoon = (text: string): boolean =>
  text.length <= SHORT && SOON.test(plain(text)) && !TELLS_OF_A_DAY.test(plain(text));

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
export const wantsQuiet = (text: string): boolean =>
  STOP.test(plain(text)) || (text.length <= SHORT && STOP_SENDING.test(plain(text)));
export const wantsToLive = (text: string): boolean =>
  text.length <= SHORT &&
  WANTS_TO_LIVE.test(plain(text)) &&
  !NO_FALSE_ALARM.test(plain(text).replace(/\bliv\w+|\bviv\w+/g, ''));
/** To "is there one person?": a bare no, or nobody. */
export const saidNobody = (text: string): boolean => saidNo(text) && NOBODY.test(plain(text));
/** "I have nobody": said to any of our questions, it is about company, not about a plan. */
export const namesNobody = (text: string): boolean =>
  /\b(?:nobody|no one|no-one|anyone|anybody|nadie|ninguem|personne)\b/.test(plain(text));
export const asksAboutTheCall = asks(ABOUT_THE_CALL);
export const isSorry = asks(SORRY_TO_BOTHER);
export const isElsewhere = asks(ELSEWHERE);
export const keepsASecret = asks(KEEPS_A_SECRET);
export const tellsHelpComes = (text: string): boolean =>
  text.length <= SHORT && HELP_COMES.test(plain(text)) && !NO_HELP.test(plain(text));
export const tookNothing = asks(NOTHING_TAKEN);
export const cannotSpeak = asks(CANNOT_SPEAK);
/** A line does not answer; `named`: only where one of our numbers is meant, or a helpline by its name. */
export const lineFailed = (text: string, named?: 'number' | 'helpline'): boolean =>
  text.length <= 120 &&
  LINE_FAILED.test(withoutOtherThings(plain(text))) &&
  (named === undefined || (named === 'number' ? NAMES_A_LINE : HELPLINE).test(plain(text)));
/** "It is a song", "I am not in danger": said in one short sentence, with no "but". */
export const saysFalseAlarm = (text: string): boolean =>
  text.length <= SHORT && FALSE_ALARM.test(plain(text)) && !NO_FALSE_ALARM.test(plain(text));
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
  !CANNOT_GO_ON.test(plain(text));
const CANNOT_GO_ON =
  /\b(?:not working|does ?n'?t (?:help|work)|can(?:'t|not)|no funciona|no (?:me )?ayuda|no puedo|nao (?:funciona|ajuda|consigo|posso)|marche pas|aide pas|peux pas|n'arrive pas|die|morir|morrer|mourir|hurt|kill|help|ayuda|ajuda|aide)\b/;

export function feelsBetter(text: string): boolean {
  if (text.length > SHORT) return false;
  const said = plain(text).replace(NO_BEFORE, '');
  return BETTER.test(said) && !NOT_BETTER.test(said);
}

/** The country somebody writes: "Mexico", "I'm in the United States". Bare names only, when `bare`. */
export function saidCountry(text: string, { bare = false } = {}): CountryCode | undefined {
  const name = text.trim().replace(/’/g, "'").replace(AFTER_PLACE, '');
  if (bare) return readCountry(name);
  const place = name.replace(WHERE, '');
  return readCountry(place) ?? readCountry(place.replace(ARTICLE, ''));
}
