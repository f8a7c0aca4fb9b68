// Quotations in a text: every kind of quotation mark, and marks that are opened and never closed.

export interface QuoteSpan {
  /** With the marks; UTF-16, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
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
    // Opened again before it closed: the first mark was never closed.
    if (char === opener && (opener === '“' || opener === '«')) return -1;
    if (!closers.includes(char)) continue;
    if (apostrophe && LETTER.test(text.charAt(i + 1))) continue;
    return i;
  }
  return -1;
}

/** The text without double marks that open a quotation and never close it, so that what follows is judged as plain text. */
export function dropUnclosed(text: string): string {
  let out = '';
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    if (!opensAt(text, i)) continue;
    const close = closeOf(text, i, text.length);
    if (close >= 0) i = close;
    else if (!/['‘`‚]/.test(text.charAt(i))) {
      out += text.slice(at, i);
      at = i + 1;
    }
  }
  return out + text.slice(at);
}

/** Outermost quotations, in order. */
export function findQuotes(text: string): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  let i = 0;
  while (i < text.length) {
    if (!opensAt(text, i)) {
      i++;
      continue;
    }
    const close = closeOf(text, i, text.length);
    if (close < 0) {
      i++;
      continue;
    }
    if (close > i + 1) spans.push({ start: i, end: close + 1, innerStart: i + 1, innerEnd: close });
    i = close + 1;
  }
  return spans;
}
