// Points out what may not belong in a group: ways to reach somebody, and other people's names. Hints only, sometimes wrong; the person
// decides. Phone numbers of a country are found outside and handed in: their rules are too big for here.

export interface Span {
  readonly start: number;
  readonly end: number;
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/gu;
const LINK = /(?:https?:\/\/|www\.|t\.me\/)\S{1,500}/giu;
const HANDLE = /(?<![\w@])@\w{4,32}/gu;
const DIGITS = /(?<![\d:.,])\+?\d[\d\s().-]{6,18}\d(?![\d:])/gu;
/** "12 Baker Street". */
const STREET_AFTER =
  /\b\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}'’-]{1,30} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Square|Close)\b\.?/gu;
/** "calle Mayor 5", "rua das Flores, 12", "12 rue de la Paix". */
const STREET_BEFORE =
  /\b(?:\d{1,5}[a-z]?,? )?(?:calle|c\/|avenida|avda\.?|plaza|paseo|carrera|rua|travessa|praça|alameda|rue|avenue|boulevard|place|impasse) (?:(?:de|del|de la|las|los|da|das|do|dos|du|des|l['’])? ?\p{Lu}[\p{L}'’-]{1,30}[ ,]{0,2}){1,4}(?:n[.ºo°]{0,2} ?)?\d{0,5}/giu;
const DATE = /^\d{4}[-./]\d{1,2}[-./]\d{1,2}$|^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/;

/** Phone numbers, mail and street addresses, links and @names, in order, without overlaps. `phones` adds what was found outside. */
export function contactSpans(text: string, phones: readonly Span[] = []): Span[] {
  const found: Span[] = [...phones];
  for (const pattern of [EMAIL, LINK, HANDLE, STREET_AFTER]) found.push(...spansOf(text, pattern));
  found.push(...spansOf(text, STREET_BEFORE).filter((span) => /\d/.test(text.slice(span.start, span.end))));
  found.push(...spansOf(text, DIGITS).filter((span) => !DATE.test(text.slice(span.start, span.end).trim())));
  return withoutOverlaps(found);
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** Each span becomes an ellipsis. */
export function maskContacts(text: string, spans: readonly Span[] = contactSpans(text)): string {
  let masked = text;
  for (const { start, end } of [...spans].reverse())
    masked = `${masked.slice(0, start)}…${masked.slice(end)}`;
  return masked;
}

/** Capitalised words that are no person here. */
const NOT_NAMES = new Set(
  `god lord jesus christ holy spirit father bible amen monday tuesday wednesday thursday friday saturday sunday january february march
  april may june july august september october november december christmas easter covid
  dios señor jesús cristo espíritu santo biblia amén lunes martes miércoles jueves viernes sábado domingo navidad pascua
  deus senhor jesus espírito natal páscoa dieu seigneur esprit saint noël pâques i`.split(/\s+/u),
);
const NAME = `\\p{Lu}[\\p{Ll}'’-]{1,30}`;
/** After a relation or a preposition: "my sister Anna", "for Tom", "mi hermana Ana". */
const NAMED = new RegExp(
  `(?<=\\b(?:for|with|named|called|and|sister|brother|mother|mom|mum|father|dad|son|daughter|wife|husband|friend|uncle|aunt|cousin|neighbou?r|boss|` +
    `para|por|con|com|llamad[oa]|chamad[oa]|herman[oa]|madre|mamá|padre|papá|hij[oa]|espos[oa]|amig[oa]|t[ií][oa]|prim[oa]|irmãos?|irmã|mãe|pai|filh[oa]|` +
    `pour|avec|sœur|frère|mère|père|fils|fille|femme|mari|ami|amie|oncle|tante|cousine?) )${NAME}(?: ${NAME}){0,2}`,
  'gu',
);
/** Two capitalised words in a row inside a sentence: likely a full name. */
const FULL = new RegExp(`(?<=[\\p{Ll},] )${NAME} ${NAME}`, 'gu');

/** What looks like other people's names. */
export function nameSpans(text: string): Span[] {
  const found = [NAMED, FULL].flatMap((pattern) => spansOf(text, pattern));
  return withoutOverlaps(
    found.filter(({ start, end }) => {
      const words = text.slice(start, end).toLowerCase().split(' ');
      return !words.some((word) => NOT_NAMES.has(word));
    }),
  );
}

/** Names become initials: "Tom Miller" reads "T. M." */
export function initialsOnly(text: string, spans: readonly Span[] = nameSpans(text)): string {
  let masked = text;
  for (const { start, end } of [...spans].reverse()) {
    const initials = text
      .slice(start, end)
      .split(' ')
      .map((word) => `${[...word][0] ?? ''}.`)
      .join(' ');
    masked = `${masked.slice(0, start)}${initials}${masked.slice(end)}`;
  }
  return masked;
}
