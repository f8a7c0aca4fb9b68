// Whether a whole short message says one thing and nothing else. What would make a danger smaller or end the asking is heard only so:
// "it's a song" is, "my life, it's a joke" and "ya basta, no aguanto más" are not. It knows no list; the lists are data next door.
import { safeScreen } from '../../core/crisis/screen.ts';

/** Longer messages tell a story. */
const MOST_WORDS = 12;

/** Without accents, in lower case, the quotes straight. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/[’`´]/g, "'")
    .replace(/^[\s¿¡]+/, '')
    .toLowerCase()
    .trim();

/** The Portuguese verb, kept apart from "and" before the accents go. */
export const withVerb = (text: string): string =>
  text.normalize('NFC').replace(/(?<!\p{L})é(?!\p{L})/giu, 'eh');

const COURTESY =
  "no+|nope|nah|yes|yeah|ok(?:ay)?|well|hey|hi|oh|sorry|i'?m sorry|please|thanks?(?: you)?|lol|haha+|honestly|actually|really|i (?:promise|swear)|si|nao|sim|non|oui|perdon|perdona|disculpa|por favor|gracias|tranquil[oa]|desculp[ae]|obrigad[oa]|calma|pardon|desolee?|merci|s'il (?:te|vous) plait|vraiment|de verdad|en serio|de verdade";
const POLITE = new RegExp(`^(?:${COURTESY})$`);
// "No es una broma" is a no to the joke: in Spanish a comma makes the difference, so a "no" leads only English words.
const LEAD =
  '(?:ok(?:ay)?|yes|yeah|well|sorry|hey|oh|please|honestly|actually|really|lol|haha|and|so|no(?= (?:i|it|that|you)\\b)|sim|si|oui|por favor|perdon|disculpa|desculpa|calma|pardon|desolee?)';
const TAIL =
  "(?:now|right now|really|please|ok(?:ay)?|thanks|thank you|lol|haha|at all|i (?:promise|swear)|sorry|ahora|por favor|de verdad|gracias|nada mas|agora|mesmo|obrigad[oa]|maintenant|vraiment|merci|s'il (?:te|vous) plait)";

/** Words that must be a whole sentence, or what stands between two commas. */
export const clause = (...parts: readonly string[]): RegExp =>
  new RegExp(`^(?:${LEAD} )*(?:${parts.join('|')})(?: ${TAIL})*$`);

/** Every part of the message says it or is a courtesy, and one at least says it. `also` may stand beside it. */
export function wholly(text: string, said: RegExp, also?: RegExp): boolean {
  const parts = plain(text)
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F/gu, ' ')
    .split(/[.!?¿¡,;:…\n()"“”«»]+|\s[-–—]\s/)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
  if (parts.join(' ').split(' ').length > MOST_WORDS) return false;
  const rest = parts.filter((part) => !said.test(part));
  return rest.length < parts.length && rest.every((part) => POLITE.test(part) || also?.test(part) === true);
}

/** Nothing in the words themselves is a sign of danger. */
export const isCalm = (text: string): boolean => safeScreen({ text }).level === 'none';
