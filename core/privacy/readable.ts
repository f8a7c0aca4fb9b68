// The export as a page a person can read: a heading per kind of record, every field in a table row. No script, nothing loaded.
import type { ExportDocument } from './export.ts';

export interface ReadableWords {
  readonly title: string;
  readonly intro: string;
  /** Heading for a kind of record: PROFILE, SESSION, CONSENT, PRAYER, FEEDBACK, post, audit. */
  readonly kind: (kind: string) => string;
  readonly language: string;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value, undefined, 1);

function table(record: Record<string, unknown>): string {
  const rows = Object.entries(record).map(
    ([field, value]) =>
      `<tr><th scope="row">${escape(field)}</th><td dir="auto">${escape(shown(value))}</td></tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

export function readableExport(document: ExportDocument, words: ReadableWords): string {
  const groups = new Map<string, string[]>();
  const add = (kind: string, record: Record<string, unknown>): void =>
    void groups.set(kind, [...(groups.get(kind) ?? []), table(record)]);
  for (const record of document.records)
    add(String(record['SK'] ?? 'other').split('#')[0] ?? 'other', record);
  for (const post of document.teamPosts) add('post', post);
  for (const event of document.auditEvents) add('audit', { ...event });
  const body = [...groups]
    .map(([kind, tables]) => `<h2>${escape(words.kind(kind))}</h2>${tables.join('')}`)
    .join('');
  return `<!doctype html><html lang="${words.language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(words.title)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%;margin:0 0 1rem}th,td{border:1px solid #8888;padding:.3rem .5rem;text-align:start;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}th{width:12rem;font-weight:600}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}}</style>
<h1>${escape(words.title)}</h1><p>${escape(words.intro)}</p>${body}</html>`;
}
