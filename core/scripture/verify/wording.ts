// When two texts are the same words: white space and the style of quotation marks may differ, nothing else.

/** One space for white space, one mark for all quotation marks and apostrophes, no space at the ends. */
export function evenOut(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„‟«»‹›‘’‚‛"'`´ʼ]+/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

export const sameWording = (a: string, b: string): boolean => evenOut(a) === evenOut(b);

/** The text without punctuation and quotation marks at its ends. */
export const trimMarks = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
