// How people are shown: initials, a colour that stays theirs, a word for their language.

import { h } from './dom.js';

const COLOURS = 7;
const languages = new Intl.DisplayNames(undefined, { type: 'language' });

/** @param {number} id */
export const colourOf = (id) => `colour${Math.abs(id) % COLOURS}`;

const graphemes = new Intl.Segmenter();
/** @param {string} word */
const firstLetter = (word) => graphemes.segment(word).containing(0)?.segment ?? '';

/** @param {string} name */
function initials(name) {
  const words = name.trim().split(/\s+/u);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => firstLetter(word ?? ''));
  return letters.join('').toLocaleUpperCase();
}

/** Decorative: the name stands next to it. @param {{ id: number, name: string }} person */
export function avatar(person) {
  return h(`span.avatar.${colourOf(person.id)}`, { 'aria-hidden': 'true' }, initials(person.name));
}

/** @param {string | undefined} code */
export function languageName(code) {
  if (!code) return 'no language sent';
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}
