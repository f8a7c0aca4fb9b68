// Points out what may not belong in a group: ways to reach somebody, and other people's names. Hints only; the person decides.

export interface Span {
  readonly start: number;
  readonly end: number;
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/gu;
const LINK = /(?:https?:\/\/|www\.|t\.me\/)\S{1,500}/giu;
const HANDLE = /(?<![\w@])@\w{4,32}/gu;

/** Phone numbers, mail addresses, links and @names, in order, without overlaps. */
export function contactSpans(text: string): Span[] {
  const found: Span[] = [];
  for (const pattern of [EMAIL, LINK, HANDLE])
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(/(?<![\d:])\+?\d[\d\s().-]{6,18}\d(?!\d)/gu))
    found.push({ start: match.index, end: match.index + match[0].length });
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    (span, index) =>
      index === 0 || span.start >= Math.max(...sorted.slice(0, index).map((before) => before.end)),
  );
}

/** Each span becomes an ellipsis. */
export function maskContacts(text: string): string {
  let masked = text;
  for (const span of contactSpans(text).reverse())
    masked = `${masked.slice(0, span.start)}…${masked.slice(span.end)}`;
  return masked;
}

/** Two capitalised words in a row, not at the start of a sentence: likely a full name. */
export function namesOthers(text: string): boolean {
  return /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text);
}
