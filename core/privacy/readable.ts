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
  /** Name of the field at a path; the field's own name when there is none. */
  readonly field: (path: string) => string;
  /** What a code means; the code itself when there is no word for it. */
  readonly choice: (path: string, code: string) => string;
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

type Draw = (record: Exported['record'], kind: RecordKind | undefined) => string;

function drawer(words: ReadableWords): Draw {
  const time = new Intl.DateTimeFormat(words.language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: words.timezone,
  });
  const scalar = (value: unknown, path: string, kind: RecordKind | undefined): string => {
    const holds = holdsOf(kind, path);
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number' && holds === 'time') return time.format(value * 1000);
    if (typeof value === 'number' && holds === 'millis') return time.format(value);
    if (typeof value === 'string') return holds === 'choice' ? words.choice(path, value) : value;
    return JSON.stringify(value);
  };
  const cell = (value: unknown, path: string, kind: RecordKind | undefined): string => {
    if (Array.isArray(value) && value.some((one) => typeof one === 'object'))
      return value.map((one) => cell(one, path, kind)).join('');
    if (Array.isArray(value)) return escape(value.map((one) => scalar(one, path, kind)).join('\n'));
    return typeof value === 'object' && value !== null
      ? fields(value as Exported['record'], `${path}.`, kind)
      : escape(scalar(value, path, kind));
  };
  const fields = (record: Exported['record'], prefix: string, kind: RecordKind | undefined): string => {
    const entries = Object.entries(record).filter(([, value]) => value !== undefined && !isEmpty(value));
    const rows = (technical: boolean): string[] =>
      entries
        .filter(([name]) => isTechnical(kind, `${prefix}${name}`, name) === technical)
        .map(([name, value]) => {
          const path = `${prefix}${name}`;
          return `<tr><th scope="row">${escape(words.field(path))}</th><td dir="auto">${cell(value, path, kind)}</td></tr>`;
        });
    const folded = table(rows(true));
    const details = `<details><summary>${escape(words.technical)}</summary>${folded}</details>`;
    return `${table(rows(false))}${folded === '' ? '' : details}`;
  };
  return (record, kind) => `<section>${fields(record, '', kind)}</section>`;
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

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
  'conversation',
]);
const isTechnical = (kind: RecordKind | undefined, path: string, name: string): boolean =>
  MACHINE.has(name) || holdsOf(kind, path) === 'technical';

const head = ({ language, title, intro }: ReadableWords): string => `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}section{margin:0 0 1.5rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #8888;padding:.3rem .5rem;text-align:start;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}th{width:12rem;font-weight:600}details{margin:.3rem 0}@media(max-width:36rem){table,tbody,tr,th,td{display:block;width:auto}th,td{border:0;padding:.1rem .5rem}tr{border:1px solid #8888;margin-bottom:-1px;padding:.2rem 0}}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}}</style>
<h1>${escape(title)}</h1><p>${escape(intro)}</p>
`;
