// Quotations in a text: every kind of quotation mark, emphasis used as one, and marks that are opened and never closed.

export interface QuoteSpan {
  /** With the marks; UTF-16, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Emphasis (`*so*`): a quotation only if it is scripture. */
  readonly soft: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”', '„': '“”', '«': '»', '»': '«', '‹': '›', '「': '」', '『': '』', '《': '》', '〈': '〉', '"': '"', '‘': '’', '‚': '‘’', "'": "'", '`': '`', '”': '”',
}; // biome-ignore format: a table

const LETTER = /[\p{L}\p{N}]/u;

function opensAt(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (CLOSERS[char] === undefined) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (char === "'" || char === '‘' || char === '`' || char === '‚')
    return !LETTER.test(before) && /\S/.test(after) && (char !== "'" || /\p{L}|[{“"]/u.test(after));
  if (char === '”') return !LETTER.test(before) && LETTER.test(after);
  if (char === '»') return !/[\p{L}\p{N}.,!?…]/u.test(before) && LETTER.test(after);
  return true;
}

function closeOf(text: string, open: number, limit: number): number {
  const opener = text.charAt(open);
  const closers = CLOSERS[opener] ?? '';
  const apostrophe = closers.includes('’') || closers.includes("'");
  for (let i = open + 1; i < limit; i++) {
    const char = text.charAt(i);
    if (char === '\n' && (text.charAt(i + 1) === '\n' || apostrophe)) return -1;
    if (!closers.includes(char)) continue;
    if (apostrophe && LETTER.test(text.charAt(i + 1))) continue;
    return i;
  }
  return -1;
}

/** Outermost quotations, in order. */
export function findQuotes(text: string): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  let i = 0;
  while (i < text.length) {
    const emphasis = emphasisAt(text, i);
    if (emphasis) {
      spans.push(emphasis);
      i = emphasis.end;
      continue;
    }
    if (!opensAt(text, i)) {
      i++;
      continue;
    }
    const close = closeOf(text, i, text.length);
    const single = /['‘`‚]/.test(text.charAt(i));
    if (close < 0 && single) {
      i++;
      continue;
    }
    const lineEnd = text.indexOf('\n', i + 1);
    const innerEnd = close >= 0 ? close : lineEnd < 0 ? text.length : lineEnd;
    if (innerEnd > i + 1)
      spans.push({
        start: i,
        end: close >= 0 ? close + 1 : innerEnd,
        innerStart: i + 1,
        innerEnd,
        soft: false,
      });
    i = close >= 0 ? close + 1 : innerEnd + 1;
  }
  return spans;
}

const EMPHASIS = /(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{6,}?)(?<=\S)\1(?![\p{L}\p{N}])/uy;

function emphasisAt(text: string, at: number): QuoteSpan | undefined {
  const char = text.charAt(at);
  if ((char !== '*' && char !== '_') || LETTER.test(text.charAt(at - 1))) return undefined;
  EMPHASIS.lastIndex = at;
  const match = EMPHASIS.exec(text);
  if (!match || /["“”«»]/.test(match[2] ?? '')) return undefined;
  const mark = (match[1] ?? '').length;
  return {
    start: at,
    end: at + match[0].length,
    innerStart: at + mark,
    innerEnd: at + match[0].length - mark,
    soft: true,
  };
}
