// Splits a folded message into words with the little punctuation that matters: where a sentence and a clause end,
// what stands between quotation marks, where somebody laughs. Each word is brought to the spelling the tables use.

import { fold } from './fold.ts';
import { APOSTROPHE_FORMS, ELISIONS, SHORT_FORMS, STARRED_WORDS, unleet, untypo } from './spelling.ts';

/** Parallel lists, one entry per word. */
export interface Words {
  readonly text: readonly string[];
  readonly sentence: readonly number[];
  readonly clause: readonly number[];
  readonly quoted: readonly boolean[];
  /** Sentences with laughter in them. */
  readonly laughing: ReadonlySet<number>;
}

export interface Spelling {
  readonly known: (word: string) => boolean;
}

const TOKEN =
  /([@$]?[a-z0-9]+(?:['*@$!]+[a-z0-9]+)*)|(\p{L}+)|([.!?\n\r\u2026\u3002;]+)|(--|[,:()\u2014\u2013])|(")|(\p{Extended_Pictographic})/gu;
const STRETCH = /(.)\1{2,}/g;
// "asii", "mass": people lean on the last letter; "door" must not become another word.
const DOUBLE = /(.)\1+$/;
const DOUBLED = /(.)\1/;
const LEETED = /[0-9@$!].*[a-z]|[a-z].*[0-9@$!]/;
const FRENCH_AFTER_NE = /^(?:ai|as|a|avais|avait|aurais|aurai|en|est|etais|etait|arrive|aime|existe|ose|y)$/;
const VOWEL = /^[aeiouyh]/;
const LAUGHTER =
  /^(?:l+o+l+(?:ol)*z?|lmf?ao+|rofl|(?:a*h*)?(?:ha){2,}h?|(?:he){3,}|(?:[jk]a){2,}j?|(?:[jk]e){2,}|(?:rs){2,}|k{3,}|xd+|mdr+|ptdr+|lul)$/;
// "jajajja", "ajsjsjd": hands on the keyboard. Two j's and nothing but such letters.
const KEYBOARD_LAUGHTER = /^[adehjksz]*j[adehjksz]*j[adehjksz]*$/;
const LAUGHING_FACES = new Set(['😂', '🤣', '😹', '😆', '😅', '💀', '😭😂']);
const LONGEST_WORD = 40;
const LONGEST_SPACED = 14;
const NO_WORDS: readonly string[] = [];
const FILLERS: ReadonlySet<string> = new Set(['like', 'um', 'uh', 'well']);

function unstar(word: string): string {
  const hit = STARRED_WORDS.find(
    (plain) =>
      plain.length === word.length &&
      plain.split('').every((letter, i) => word[i] === '*' || word[i] === letter),
  );
  return hit ?? word.replaceAll('*', '');
}

/** The table's spelling of one written word; several words for a short form. */
function spell(raw: string, spelling: Spelling): readonly string[] {
  const whole = APOSTROPHE_FORMS.get(raw);
  if (whole !== undefined) return whole.split(' ');
  const elided = raw.includes("'")
    ? /^(j|d|n|m|t|s|l|c|qu|jusqu|lorsqu|puisqu)'([aeiouyh].*)$/.exec(raw)
    : null;
  if (elided) return [ELISIONS.get(elided[1] ?? '') ?? '', ...spell(elided[2] ?? '', spelling)];
  const word = raw.replaceAll("'", '').slice(0, LONGEST_WORD);
  const short = SHORT_FORMS.get(word);
  if (short !== undefined) return short.split(' ');
  if (spelling.known(word)) return [word];
  return repair(word, spelling);
}

function repair(word: string, spelling: Spelling): readonly string[] {
  if (word.length < 3) return [word];
  const known = (guess: string): readonly string[] | undefined => {
    return SHORT_FORMS.get(guess)?.split(' ') ?? (spelling.known(guess) ? [guess] : undefined);
  };
  if (word.includes('*')) return [unstar(word)];
  if (LEETED.test(word)) {
    for (const guess of unleet(word)) {
      const hit = known(guess);
      if (hit) return hit;
    }
    if (word.includes('!')) return word.split('!').filter((part) => part !== '');
  }
  if (DOUBLED.test(word)) {
    for (const guess of [
      word.replace(STRETCH, '$1$1'),
      word.replace(STRETCH, '$1'),
      word.replace(DOUBLE, '$1'),
    ]) {
      const hit = known(guess);
      if (hit) return hit;
    }
  }
  return [untypo(word) ?? word];
}

class Collector {
  readonly text: string[] = [];
  readonly sentence: number[] = [];
  readonly clause: number[] = [];
  readonly quoted: boolean[] = [];
  readonly laughing = new Set<number>();
  sentences = 0;
  clauses = 0;
  /** Words since the last full stop. */
  inSentence = 0;
  open = false;
  afterComma = false;

  add(word: string): void {
    const last = this.text.length - 1;
    // "no no no no no": three say as much as a thousand.
    if (
      word === '' ||
      (last > 1 && this.text[last] === word && this.text[last - 1] === word && this.text[last - 2] === word)
    )
      return;
    if (this.afterComma && FILLERS.has(word)) this.clauses--;
    this.afterComma = false;
    this.text.push(word);
    this.sentence.push(this.sentences);
    this.clause.push(this.clauses);
    this.quoted.push(this.open);
    this.inSentence++;
  }

  /** ", like, " and ", um, " part nothing. */
  comma(): void {
    if (FILLERS.has(this.text.at(-1) ?? '')) return;
    this.clauses++;
    this.afterComma = true;
  }

  /** A full stop after a single word is rhythm, not the end of a thought ("I. want. to. die."). */
  stop(mark: string): void {
    const pause = (mark.startsWith('..') || mark.startsWith('\u2026')) && !mark.includes('\n');
    if (pause) return;
    this.clauses++;
    const single = this.inSentence < 2;
    this.inSentence = 0;
    if (single) return;
    this.sentences++;
  }
}

/** Joins letters written apart ("k m s") and elisions without their apostrophe ("j ai"). */
function joinLetters(raw: readonly string[], spelling: Spelling): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < raw.length; ) {
    let end = i;
    while (end < raw.length && raw[end]?.length === 1) end++;
    if (end - i > LONGEST_SPACED) {
      out.push(...raw.slice(i, end));
      i = end;
      continue;
    }
    const joined = end - i >= 3 ? raw.slice(i, end).join('') : '';
    const without = joined.slice(1);
    if (joined !== '' && (spelling.known(joined) || SHORT_FORMS.has(joined))) {
      out.push(joined);
      i = end;
    } else if (without.length > 2 && (spelling.known(without) || SHORT_FORMS.has(without))) {
      out.push(raw[i] ?? '', without);
      i = end;
    } else if (isContraction(raw[i], raw[i + 1])) {
      out.push(`${raw[i]}'${raw[i + 1]}`);
      i += 2;
    } else {
      out.push(raw[i] ?? '');
      i++;
    }
  }
  return out;
}

function isContraction(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  if (first === 'i') return second === 'm' || second === 've' || second === 'll';
  if (second === 't')
    return /^(?:do|does|did|ca|could|wo|would|should|is|are|was|were|have|has|had|ai)n$/.test(first);
  // "n aguento" is Portuguese ("não"), "n ai" French.
  if (first === 'n') return FRENCH_AFTER_NE.test(second);
  return /^(?:j|m|qu)$/.test(first) && VOWEL.test(second) && second.length > 1 && second !== 'y';
}

/** Splits `text`; `spelling` knows the tables' vocabulary. Total and linear. */
export function splitWords(text: string, spelling: Spelling): Words {
  const into = new Collector();
  let pending: string[] = [];
  // People repeat themselves, hostile text more so: each written word is spelled once a message. Laughter is no words.
  const spelled = new Map<string, readonly string[]>();
  const spellOnce = (raw: string) => {
    let words = spelled.get(raw);
    if (words === undefined) {
      const laughs = LAUGHTER.test(raw) || (raw.length > 3 && KEYBOARD_LAUGHTER.test(raw));
      words = laughs ? NO_WORDS : spell(raw, spelling);
      spelled.set(raw, words);
    }
    return words;
  };
  const flush = () => {
    for (const raw of joinLetters(pending, spelling)) {
      const words = spellOnce(raw);
      if (words === NO_WORDS) into.laughing.add(into.sentences);
      for (const word of words) into.add(word);
    }
    pending = [];
  };
  for (const match of fold(text).matchAll(TOKEN)) {
    const token = match[0];
    if (match[1] !== undefined || match[2] !== undefined) {
      pending.push(token.slice(0, LONGEST_WORD * 2));
      continue;
    }
    flush();
    if (match[3] !== undefined) into.stop(token);
    else if (match[4] !== undefined) into.comma();
    else if (match[5] !== undefined) {
      into.open = !into.open;
      into.clauses++;
    } else if (LAUGHING_FACES.has(token)) into.laughing.add(into.sentences);
  }
  flush();
  return into;
}
