// Text into comparable tokens: case, accents, repeated letters and typographic quotes do not matter to the word tables.
// Refuses to guess meaning; punctuation and emoji stay as tokens of their own because negation stops at them.

const EMOTICONS: readonly (readonly [RegExp, string])[] = [
  [/:'-?\(|;-;|;_;|T_T/g, ' 😢 '],
  [/[:=]-?[([]+|[:=]-?\/(?!\/)|:-?\|/g, ' 🙁 '],
  [/[:=]-?[)\]]+|\^_?\^/g, ' 🙂 '],
  [/[:=;]-?D\b|\bxD\b/gi, ' 😄 '],
  [/<3+/g, ' ❤ '],
];

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[’‘ʼ´`]/g, "'"],
  [/ı/g, 'i'],
  [/ł/g, 'l'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ø/g, 'o'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/[ـ\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ''],
];

/** Lower case, no accents, straight quotes, no invisible marks. Tables and messages go through the same folding. */
export function fold(text: string): string {
  let folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [from, to] of LETTERS) folded = folded.replace(from, to);
  return folded;
}

const TOKEN = /[\p{L}\p{N}']+|[.,!?;:…\n—–-]|\p{Extended_Pictographic}/gu;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|sull|un|quest)'(?=\p{L})/u;
/** A hyphen inside a word only parts its halves: "êtes-vous" is two words. */
export const JOINED = /(?<=\p{L})[-‐‑](?=\p{L})/gu;
const MAX_LENGTH = 4096;
/** A long message has said what it feels long before; the bound keeps the time of a hostile one under a few milliseconds. */
const MAX_TOKENS = 400;

export interface Token {
  readonly text: string;
  /** A pause in the sentence: negation and "but" do not reach across it. */
  readonly pause: boolean;
}

/** Splits a message (first 4,096 characters, 400 tokens) into folded tokens. French and Italian elisions become two tokens, "don't" one. */
export function tokenise(text: string): Token[] {
  let source = text.slice(0, MAX_LENGTH);
  for (const [from, to] of EMOTICONS) source = source.replace(from, to);
  const tokens: Token[] = [];
  for (const match of fold(source).replace(JOINED, ' ').matchAll(TOKEN)) {
    if (tokens.length >= MAX_TOKENS) break;
    pushWord(tokens, match[0]);
  }
  return tokens;
}

function pushWord(tokens: Token[], word: string): void {
  if (/^[.,!?;:…\n—–-]$/u.test(word)) {
    tokens.push({ text: word, pause: true });
    return;
  }
  const elided = ELISION.exec(word)?.[0];
  if (elided !== undefined) tokens.push({ text: elided.slice(0, -1), pause: false });
  const rest = word
    .slice(elided?.length ?? 0)
    .replaceAll("'", '')
    .replace(/(\p{L})\1{2,}/gu, '$1');
  if (rest === '') return;
  tokens.push({
    text: /^\p{Script=Arabic}/u.test(rest) ? rest.replace(/^و?ال(?=..)/u, '') : rest,
    pause: false,
  });
}
