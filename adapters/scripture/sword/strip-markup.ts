// From a module's entry to plain words: OSIS, ThML and GBF markup off, and with it what is not the verse: notes, headings, Strong's
// numbers, variants, page marks. It keeps every word of the verse and never adds one.

/** Elements whose content is not scripture. */
const NOT_TEXT =
  /<(note|title|rf|figure|reference|catchWord|rdg|scripRef|h[1-6]|sup|sync|foot)\b(?![^>]*\/>)[^>]*>[\s\S]*?<\/\1\s*>/gi;
const PSALM_TITLE = /<title\b[^>]*(?:canonical="true"|type="psalm")[^>]*>[\s\S]*?<\/title\s*>/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', mdash: '—', ndash: '–', hellip: '…',
}; // biome-ignore format: a table

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

export function stripMarkup(entry: string, sourceType: string): string {
  let text = entry.normalize('NFC').replace(/[\u0000-\u0008\u000b-\u001f]/g, ' '); // oxlint-disable-line no-control-regex
  if (/gbf/i.test(sourceType)) text = stripGbf(text);
  text = text.replace(PSALM_TITLE, ' ');
  // What follows the end of a chapter in its last verse (a glossary, an afterword) is not the verse.
  const chapterEnd = /<chapter\b[^>]*\beID=[^>]*>|<\/chapter\s*>/i.exec(text);
  if (chapterEnd && /[\p{L}]/u.test(text.slice(0, chapterEnd.index).replace(/<[^>]*>/g, '')))
    text = text.slice(0, chapterEnd.index);
  // Nested notes: take off the innermost until none is left.
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(NOT_TEXT, (match) =>
      /<(note|title)\b/i.test(match.slice(1)) ? dropInner(match) : ' ',
    );
  }
  text = text
    .replace(
      /<(?:q|l|lg|lb|p|br|div|milestone|chapter|verse|caesura|speaker)\b[^>]*>|<\/(?:q|l|lg|p|div|speaker)\s*>/gi,
      ' ',
    )
    .replace(/<\/?[A-Za-z!?][^<>]*>/g, '');
  return decodeEntities(text)
    .replace(/\{[HG]?\d+\}|\\[a-z]+\d?\*?/g, '')
    .replace(/[¶§†‡\u200b\u2060\ufeff]/g, '')
    .replace(/^\s*#\s*/, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?»”’)\]])/g, (match, mark: string) => (/[»:;!?]/.test(mark) ? match : mark))
    .trim();
}

/** Takes the last opened inner element out of a match that began too early. */
function dropInner(match: string): string {
  const at = Math.max(match.toLowerCase().lastIndexOf('<note'), match.toLowerCase().lastIndexOf('<title'));
  return at > 0 ? match.slice(0, at) : ' ';
}

/** GBF: notes `<RF>..<Rf>`, titles `<TS>..<Ts>`, numbers `<WG123>`; the other tags are single marks. */
const stripGbf = (text: string): string =>
  text
    .replace(/<RF[^>]*>[\s\S]*?<Rf>/g, ' ')
    .replace(/<T[A-Z]>[\s\S]*?<T[a-z]>/g, ' ')
    .replace(/<C[LM]>/g, ' ')
    .replace(/<[A-Z][A-Za-z0-9]*>/g, '');
