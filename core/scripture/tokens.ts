// Words of a text with their places, in two foldings: `plain` (case and accents off) to compare wording, `stem` (endings and
// archaic forms off too: "saveth", "saves" and "saved" meet) to find a verse from words that are only like it.

export interface Token {
  /** UTF-16 offsets in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly stem: string;
}

// Scripts written without spaces: one token a character.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;

// Letters of other alphabets that pass for Latin ones.
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', һ: 'h', ո: 'n', ο: 'o', α: 'a', ε: 'e', ι: 'i', ν: 'v', κ: 'k', ρ: 'p', τ: 't', υ: 'u', ı: 'i', ɡ: 'g', ӏ: 'l', ь: 'b', в: 'b', н: 'h', м: 'm', т: 't', к: 'k',
}; // biome-ignore format: a table

const ARCHAIC: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'you thou thee ye', 'your thy thine', 'have hath hast has had', 'to unto', 'say saith says said sayest', 'shall shalt will wilt',
    'are art', 'do doth dost does did', 'near nigh close', 'no not', 'that which who whom', 'toward towards', 'among amongst',
    'brother brethren', 'enter entereth', 'go goeth went goest', 'come cometh came comest', 'give giveth gave givest given', 'before ere',
    'my mine', 'spoke spake', 'any aught', 'because for', 'love charity', 'forever ever', 'lest unless', 'from whence', 'was wast wert were',
  ].flatMap((row) => {
    const [head = '', ...rest] = row.split(' ');
    return [head, ...rest].map((word) => [word, head] as const);
  }),
); // biome-ignore format: a table

function plainForm(word: string): string {
  const base = word
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase();
  return /[a-z]/.test(base) && /[^a-z0-9]/.test(base)
    ? Array.from(base, (char) => LOOKALIKES[char] ?? char).join('')
    : base;
}

function stemForm(plain: string): string {
  const known = ARCHAIC[plain];
  if (known !== undefined && Object.hasOwn(ARCHAIC, plain)) return known;
  if (plain.length < 4 || /[^a-z]/.test(plain)) return plain;
  // English, Spanish, Portuguese and French endings together: a crude cut that treats every text alike.
  return plain.replace(/(?:eth|est|ing|ed|es|as|os|ies|e|a|o|s)$/, (ending) =>
    plain.length - ending.length < 3 ? ending : '',
  );
}

const stems = new Map<string, { plain: string; stem: string }>();

/** Words in order. Text should be NFC. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    let forms = stems.get(match[0]);
    if (!forms) {
      const plain = plainForm(match[0]);
      forms = { plain, stem: stemForm(plain) };
      if (stems.size > 20_000) stems.clear();
      stems.set(match[0], forms);
    }
    tokens.push({
      start: match.index,
      end: match.index + match[0].length,
      plain: forms.plain,
      stem: forms.stem,
    });
  }
  return tokens;
}

/** FNV-1a, 32 bits: the key of a stem in a pack's index. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
