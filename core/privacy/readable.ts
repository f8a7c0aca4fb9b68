// The export as a page a person can read: a heading per kind of record, every field named in their language, dates as dates. What only
// the machine needs is folded away, not left out. No script, nothing loaded.
import { attributeOf, TABLE_RECORDS } from './data-map.ts';
import type { Holds, RecordKind } from './data-map/types.ts';
import type { Exported } from './export.ts';

export interface ReadableWords {
  readonly title: string;
  readonly intro: string;
  /** What is not in the file, and where it is. */
  readonly elsewhere: string;
  readonly technical: string;
  readonly yes: string;
  readonly no: string;
  readonly kind: (kind: string) => string;
  /** Name of a field; the field's own name when there is none. */
  readonly field: (name: string) => string;
  readonly language: string;
  /** IANA zone of all times. */
  readonly timezone: string;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Kinds whose fields are explained by another one's row in the map. */
const EXPLAINED_BY: Readonly<Record<string, string>> = { 'team-trace': 'team-post' };
const mapRow = (kind: string): RecordKind | undefined =>
  TABLE_RECORDS.find(({ id }) => id === (EXPLAINED_BY[kind] ?? kind));

export async function* asPage(
  exported: AsyncIterable<Exported>,
  words: ReadableWords,
): AsyncGenerator<string> {
  yield head(words);
  const draw = drawer(words);
  let last = '';
  for await (const { kind, record } of exported) {
    if (kind !== last) yield `<h2>${escape(words.kind(kind))}</h2>`;
    last = kind;
    yield draw(record, mapRow(kind));
  }
  yield `<p>${escape(words.elsewhere)}</p></html>\n`;
}

function drawer(words: ReadableWords): (record: Exported['record'], kind: RecordKind | undefined) => string {
  const time = new Intl.DateTimeFormat(words.language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: words.timezone,
  });
  const scalar = (value: unknown, holds: Holds | undefined): string => {
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number' && holds === 'time') return time.format(value * 1000);
    if (typeof value === 'number' && holds === 'millis') return time.format(value);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  const cell = (value: unknown, path: string, kind: RecordKind | undefined): string => {
    if (Array.isArray(value))
      return value.every((one) => typeof one !== 'object')
        ? escape(value.map((one) => scalar(one, holdsOf(kind, path))).join('\n'))
        : value.map((one) => cell(one, path, kind)).join('');
    if (typeof value === 'object' && value !== null)
      return table(Object.entries(value).map(([name, inner]) => row(name, inner, `${path}.${name}`, kind)));
    return escape(scalar(value, holdsOf(kind, path)));
  };
  const row = (name: string, value: unknown, path: string, kind: RecordKind | undefined): string =>
    `<tr><th scope="row">${escape(words.field(name))}</th><td dir="auto">${cell(value, path, kind)}</td></tr>`;

  return (record, kind) => {
    const entries = Object.entries(record).filter(([, value]) => value !== undefined);
    const technical = entries.filter(([name]) => isTechnical(kind, name));
    const shown = entries.filter((entry) => !technical.includes(entry));
    const rows = (some: typeof entries): string =>
      table(some.map(([name, value]) => row(name, value, name, kind)));
    const folded =
      technical.length > 0
        ? `<details><summary>${escape(words.technical)}</summary>${rows(technical)}</details>`
        : '';
    return `<section>${rows(shown)}${folded}</section>`;
  };
}

const table = (rows: readonly string[]): string => (rows.length > 0 ? `<table>${rows.join('')}</table>` : '');

const holdsOf = (kind: RecordKind | undefined, path: string): Holds | undefined =>
  kind && attributeOf(kind, path);

const MACHINE = new Set([
  'PK',
  'SK',
  'v',
  'recent',
  'doneBy',
  'lease',
  'id',
  'prayerId',
  'updateId',
  'textHash',
  'who',
]);
const isTechnical = (kind: RecordKind | undefined, name: string): boolean =>
  MACHINE.has(name) || holdsOf(kind, name) === 'technical';

const head = ({ language, title, intro }: ReadableWords): string => `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}section{margin:0 0 1.5rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #8888;padding:.3rem .5rem;text-align:start;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}th{width:12rem;font-weight:600}details{margin:.3rem 0}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}}</style>
<h1>${escape(title)}</h1><p>${escape(intro)}</p>
`;
