// Reads the age a person states of themselves: "I'm 13", "tengo 12 años". Never guesses one from how somebody writes, never
// takes "10 minutes late", "when I was 13" or somebody else's age for it.

const WORDS: Readonly<Record<string, number>> = {
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  oito: 8,
  nove: 9,
  dez: 10,
  onze: 11,
  doze: 12,
  treze: 13,
  quatorze: 14,
  quinze: 15,
  dezesseis: 16,
  dezassete: 17,
  dezessete: 17,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  treize: 13,
  seize: 16,
}; // prettier-ignore
const NUMBER = String.raw`(\d{1,3}|${Object.keys(WORDS).join('|')})`;

/** What may follow an age without a word for years: the end, punctuation, or the next thought. */
const END = String.raw`(?=\s*(?:$|[.,;:!?)\n]|(?:and|but|so|now|btw|yo\b|y/o|male|female|f\b|m\b|girl|boy|i\b|my\b|in\b)))(?!\s*[.,]\d)`;
const YEARS_EN = String.raw`(?:\s*-?\s*(?:years?|yrs?)\s*-?\s*old|\s*y/?o\b)`;

const PATTERNS: readonly RegExp[] = [
  // "I'm only 13", "im 13 and", "I am thirteen years old", "I'm a 13 year old girl", "I just turned 13", "13 years old here"
  new RegExp(
    String.raw`(?<!when |since |if |before |until |till )\b(?:i'?m|i am|im)\s+(?:just\s+|only\s+|actually\s+|still\s+|turning\s+|about to turn\s+|almost\s+)*(?:an?\s+)?${NUMBER}(?:${YEARS_EN}|${END})`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!when |since |before |until )\bi (?:just |recently )?(?:turned|turn|will be|'?ll be)\s+${NUMBER}(?:${YEARS_EN}|${END}|(?=\s+(?:next|last|this|today|tomorrow|yesterday)))`,
    'u',
  ),
  new RegExp(String.raw`^\s*${NUMBER}${YEARS_EN}\s*(?:$|[.,!]|here|girl|boy)`, 'u'),
  new RegExp(String.raw`\bmy age is\s+${NUMBER}`, 'u'),
  // Spanish, Portuguese, French always name the years, or "cumplí trece".
  new RegExp(
    String.raw`(?<!cuando |desde que )\b(?:yo )?(?:solo |apenas |todavia )?tengo\s+(?:solo\s+|apenas\s+|casi\s+|recien\s+)?${NUMBER}\s+(?:anos|anitos)(?!\s+(?:de|sin|en|con|esperando|trabajando|casad))`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!cuando )\b(?:acabo de cumplir|cumpli|cumplo)\s+${NUMBER}(?:\s+anos)?(?!\s+anos?\s+(?:de|sin|en|con))${END}`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!quando |desde que )\b(?:eu )?(?:so |apenas )?tenho\s+(?:so\s+|apenas\s+|quase\s+)?${NUMBER}\s+(?:anos|aninhos)(?!\s+(?:de|sem|em|com|esperando|trabalhando|casad))`,
    'u',
  ),
  new RegExp(String.raw`\b(?:acabei de fazer|fiz|faco)\s+${NUMBER}\s+anos(?!\s+(?:de|sem|em|com))`, 'u'),
  new RegExp(
    String.raw`(?<!quand )\b(?:j'?ai|jai)\s+(?:seulement\s+|que\s+|juste\s+|presque\s+)?${NUMBER}\s+ans\b(?!\s+(?:de|d'|sans|en|avec))`,
    'u',
  ),
  new RegExp(String.raw`\bje viens d'avoir\s+${NUMBER}\s+ans\b`, 'u'),
]; // prettier-ignore

const fold = (text: string): string =>
  text
    .slice(0, 4_096)
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** The age in years, 5 to 120, that the writer states of themselves now; undefined when none is stated. */
export function statedAge(text: string): number | undefined {
  const folded = fold(text);
  if (!/\d|een\b|eight|nine|\bten\b|eleven|twelve|anos|anitos|\bans\b|cumpl/u.test(folded)) return undefined;
  for (const pattern of PATTERNS) {
    const found = pattern.exec(folded)?.[1];
    if (found === undefined) continue;
    const age = WORDS[found] ?? Number(found);
    if (age >= 5 && age <= 120) return age;
  }
  return undefined;
}

/** `minimumAge` 0 switches the matter off. Undefined: no age was stated. */
export function statesMinor(text: string, minimumAge: number): boolean | undefined {
  if (minimumAge <= 0) return undefined;
  const age = statedAge(text);
  return age === undefined ? undefined : age < minimumAge;
}
