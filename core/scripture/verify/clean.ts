// Makes a model's text plain before it is checked: what could hide or disguise a quotation (invisible characters, markup, entities,
// odd quotation marks) is gone or ordinary afterwards. It never adds words.

import type { Language } from '../../languages.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"', '&#34;': '"', '&#x22;': '"', '&ldquo;': '“', '&rdquo;': '”', '&lsquo;': '‘', '&rsquo;': '’', '&laquo;': '«', '&raquo;': '»',
  '&apos;': "'", '&#39;': "'", '&nbsp;': ' ', '&amp;': '&', '&#8220;': '“', '&#8221;': '”',
}; // biome-ignore format: a table

/** First character of the private-use block that stands for inserted passages; input loses these characters. */
export const PLACEHOLDER_BASE = 0xe000;
export const PLACEHOLDER = /[\ue000-\uf8ff]/;

export function cleanText(raw: string): string {
  return quoteBlocks(
    raw
      .normalize('NFC')
      .replace(/[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu, '')
      // A joiner belongs between emoji; between letters it only hides.
      .replace(/(?<=[\p{L}\p{N}\p{P}\s])\u200d|\u200d(?=[\p{L}\p{N}\p{P}\s])/gu, '')
      .replace(
        /\u00ad|\u034f|\u061c|\u115f|\u1160|\u17b4|\u17b5|\u180e|\ufeff|[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069]/g,
        '',
      )
      .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
      .replace(/[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '') // oxlint-disable-line no-control-regex
      .replace(
        /&(?:quot|ldquo|rdquo|lsquo|rsquo|laquo|raquo|apos|nbsp|amp|#34|#39|#x22|#8220|#8221);/g,
        (entity) => ENTITIES[entity] ?? entity,
      )
      .replace(/<\s*(?:q|blockquote)\b[^>]*>/gi, '“')
      .replace(/<\s*\/\s*(?:q|blockquote)\s*>/gi, '”')
      .replace(/<\s*br\b[^>]*>/gi, '\n')
      .replace(
        /<\s*\/?\s*(?:i|em|b|strong|u|s|code|pre|p|span|div|cite|sup|sub|a|font|tg-spoiler|scripture|verse)\b[^>]*>/gi,
        '',
      )
      // Emphasis can pass for quotation marks; a reply is sent as plain text anyway.
      .replace(/(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
      // A block begun in the middle of a line is one all the same.
      .replace(/(?<=[.!?…"”])[ ]+(?=>+ \p{Lu})/gu, '\n')
      .replace(/[＂″〃]/g, '"')
      .replace(/[❝〝‟]|``/g, '“')
      .replace(/[❞〞]|(?<=\S)''/g, '”')
      .replace(/[｛❴]/g, '{')
      .replace(/[｝❵]/g, '}'),
  );
}

/** Lines after `>` become one quotation in marks, so that a block is checked like any quotation. */
function quoteBlocks(text: string): string {
  const out: string[] = [];
  let block: string[] = [];
  const close = (): void => {
    if (block.length === 0) return;
    const body = block.join(' ').trim();
    block = [];
    if (body === '') return;
    const cite = /\s*(?:[-—–―~]|\()[^“”"]{3,40}$/u.exec(body);
    const quoted = cite && /\d/.test(cite[0]) ? body.slice(0, cite.index) : body;
    const rest = body.slice(quoted.length);
    out.push(/^[“"«{]/.test(quoted) ? body : `“${quoted}”${rest}`);
  };
  for (const line of text.split('\n')) {
    const match = /^\s*>+\s?(.*)$/.exec(line);
    if (match) block.push(match[1] ?? '');
    else {
      close();
      out.push(line);
    }
  }
  close();
  return out.join('\n');
}

/** Removes what dropping left behind: empty brackets, doubled spaces, lonely dashes and marks. */
export function tidy(text: string, language: Language): string {
  // French keeps a space before the tall marks.
  const marks = language === 'fr' ? / +([,.…])(?=\s|$)/g : / +([,.;:!?…])(?=\s|$)/g;
  return text
    .replace(/\(\s*[;,.]?\s*\)|\[\s*\]|“\s*”|«\s*»|"\s*"/g, '')
    .replace(/\{\{+|\}\}+/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(marks, '$1')
    .replace(/^[ \t]*[-—–―:;,.*_~>]+[ \t]*$/gm, '')
    .replace(/^ +| +$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
