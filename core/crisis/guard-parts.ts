// Reads a pattern of the guard into its parts and unfolds parts into the strings they stand for, so that guard-needs.ts can tell
// which words a match must hold. Knows only the signs the rules use, and throws on others. Never in the bot.

/** In an unfolded pattern: something not known, of any length; and the edge of a word. */
export const UNKNOWN = '\ue000';
export const EDGE = '\ue001';
const MOST_STRINGS = 1500;

/** A part of a pattern: alternatives, each a list of parts; or the strings it stands for. */
export type Part =
  | { readonly kind: 'strings'; readonly strings: readonly string[] }
  | { readonly kind: 'group'; readonly alternatives: readonly (readonly Part[])[] };

const strings = (...list: string[]): Part => ({ kind: 'strings', strings: list });
export const OUTSIDE_WORD = /[^\w\ue000]/;
export const startsOutside = (text: string) => OUTSIDE_WORD.test(text.charAt(0));
export const endsOutside = (text: string) => OUTSIDE_WORD.test(text.at(-1) ?? '');

/** Every string of a list of parts, or nothing when there are too many. */
export function unfold(parts: readonly Part[]): readonly string[] | undefined {
  let all: string[] = [''];
  for (const part of parts) {
    const next = part.kind === 'strings' ? part.strings : unfoldGroup(part.alternatives);
    if (!next || next.length * all.length > MOST_STRINGS) return undefined;
    all = all.flatMap((head) => next.map((tail) => head + tail));
  }
  return all;
}

function unfoldGroup(alternatives: readonly (readonly Part[])[]): readonly string[] | undefined {
  const each = alternatives.map(unfold);
  return each.includes(undefined) ? undefined : [...new Set(each.flatMap((list) => list ?? []))];
}

/** A part that may come more than once, or not at all. */
function repeated(part: Part, least: number, most: number): Part {
  const known = part.kind === 'strings' ? part.strings : unfoldGroup(part.alternatives);
  if (least === 1 && most === 1) return part;
  const none = least === 0 ? [''] : [];
  if (most === 1 && part.kind === 'group') return { kind: 'group', alternatives: [[], ...part.alternatives] };
  if (most === 1) return strings(...none, ...(known ?? [UNKNOWN]));
  if (known?.every(endsOutside)) return strings(...none, `${UNKNOWN} `);
  if (known?.every(startsOutside)) return strings(...none, ` ${UNKNOWN}`);
  return strings(...none, UNKNOWN);
}

/** Reads the kinds of signs the rules use; a sign it does not know is a mistake of whoever wrote it, and it throws. */
export class Reader {
  private at = 0;
  private readonly source: string;
  constructor(source: string) {
    this.source = source;
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.source) ?? undefined;
    if (found) this.at = sticky.lastIndex;
    return found;
  }

  alternatives(): (readonly Part[])[] {
    const all: Part[][] = [[]];
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.take(/\|/)) all.push([]);
      else all.at(-1)?.push(this.quantified());
    }
    return all;
  }

  private quantified(): Part {
    const part = this.part();
    const sign = this.take(/(?:([?*+])|\{(\d+)(?:,(\d*))?\})\??/);
    if (!sign) return part;
    const [, short, least, most] = sign;
    if (short === '?') return repeated(part, 0, 1);
    if (short !== undefined) return repeated(part, short === '+' ? 1 : 0, Infinity);
    const upTo = most === undefined ? Number(least) : most === '' ? Infinity : Number(most);
    return repeated(part, Math.min(1, Number(least)), upTo);
  }

  private part(): Part {
    const look = this.take(/\(\?<?[=!]/);
    if (look ?? this.take(/\((?:\?:)?/)) {
      const alternatives = this.alternatives();
      if (!this.take(/\)/)) throw new Error(`Unclosed group in ${this.source}`);
      // What stands around a match only makes it rarer.
      return look ? strings('') : { kind: 'group', alternatives };
    }
    if (this.take(/\\b|\^|\$/)) return strings(EDGE);
    if (this.take(/\.|\\[wd]/)) return strings(UNKNOWN);
    if (this.take(/\\[sW]/)) return strings(' ');
    const set = this.take(/\[((?:[^\]\\]|\\.)*)\]/)?.[1];
    if (set !== undefined) return /^\^|-.|\\/.test(set) ? strings(UNKNOWN) : strings(...set);
    const escaped = this.take(/\\([^\w])/)?.[1];
    const plain = escaped ?? this.take(/[^\\()[\]{}?*+|]/)?.[0];
    if (plain === undefined) throw new Error(`Cannot read ${this.source} at ${this.at}`);
    return strings(plain);
  }
}
