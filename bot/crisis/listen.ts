// Hears what a short message inside an open crisis window says. Pure. It never makes a danger smaller on its own: "better" only
// changes what is said next.
import type { CountryCode } from '../../core/brands.ts';
import { readCountry } from '../../core/crisis/helplines/countries.ts';
import {
  A_PERSON,
  ACUTE,
  AFTER_PLACE,
  ARTICLE,
  AT_HAND,
  BETTER,
  CALL_FOR_ME,
  CHILD,
  NAMES_MEANS,
  NO_BEFORE,
  NOT_BETTER,
  NOT_TAKEN,
  PLAIN_YES,
  TAKEN,
  WHERE,
} from './window-words.ts';

/** Longer messages tell a story; a few words in them are no answer. */
const SHORT = 80;

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’`´]/g, "'").toLowerCase().trim();

export const hasTaken = (text: string): boolean => TAKEN.test(plain(text)) && !NOT_TAKEN.test(plain(text));
export const hasAtHand = (text: string): boolean => AT_HAND.test(plain(text));
export const namesMeans = (text: string): boolean => NAMES_MEANS.test(plain(text));
export const isAcute = (text: string): boolean => text.length <= SHORT && ACUTE.test(plain(text));
export const tellsOfChildhood = (text: string): boolean => CHILD.test(plain(text));
export const wantsACall = (text: string): boolean => text.length <= SHORT && CALL_FOR_ME.test(plain(text));
export const isPlainYes = (text: string): boolean => text.length <= 40 && PLAIN_YES.test(plain(text));
export const namesSomebody = (text: string): boolean =>
  isPlainYes(text) || (text.length <= 40 && A_PERSON.test(plain(text)));

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
