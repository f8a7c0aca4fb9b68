// Telegram's HTML mode, following the behaviour of its parser: few tags, four named entities, byte offsets in errors.
// Unknown tags and unbalanced ones refuse the whole message; an unusable link only loses its entity.

import type { WireEntity } from '../wire.ts';
import { linkProblem } from './link.ts';

export type ParsedHtml =
  | { ok: true; text: string; entities: WireEntity[]; notes: string[] }
  | { ok: false; description: string };

type Attributes = Record<string, string>;
type Open = { tag: string; start: number; attributes: Attributes };

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const simple: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
};
const special = new Set(['a', 'span', 'tg-emoji', 'tg-time', 'code', 'pre', 'blockquote']);

const decode = (raw: string): string =>
  raw.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
      return code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );

const attributePattern = /\s+([^\s=>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[a-zA-Z0-9.-]+))?/gy;

function readAttributes(raw: string, tag: string, at: number): Attributes | string {
  const attributes: Attributes = {};
  const body = raw.trimEnd();
  let index = 0;
  while (index < body.length) {
    attributePattern.lastIndex = index;
    const match = attributePattern.exec(body);
    if (!match) return `Unexpected end of name token at byte offset ${at}`;
    const [whole, name = '', value] = match;
    if (value === undefined && !(tag === 'blockquote' && name.toLowerCase() === 'expandable')) {
      return `Expected equal sign in declaration of an attribute of the tag "${tag}" at byte offset ${at}`;
    }
    attributes[name.toLowerCase()] = decode((value ?? '').replaceAll(/^["']|["']$/g, ''));
    index += whole.length;
  }
  return attributes;
}

/** Where the tag that starts at `from` ends; quotes may hide a `>`. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let i = from; i < html.length; i += 1) {
    const char = html.charAt(i);
    if (quote) quote = char === quote ? '' : quote;
    else if ((char === '"' || char === "'") && html.charAt(i - 1) === '=') quote = char;
    else if (char === '>') return i;
  }
  return -1;
}

export function parseHtml(html: string, resolveUser?: (id: number) => WireEntity['user']): ParsedHtml {
  const bytesTo = (index: number): number => Buffer.byteLength(html.slice(0, index));
  const fail = (description: string): ParsedHtml => ({ ok: false, description });
  const entities: WireEntity[] = [];
  const notes: string[] = [];
  const stack: Open[] = [];
  let text = '';
  let i = 0;
  while (i < html.length) {
    const next = html.indexOf('<', i);
    const upTo = next < 0 ? html.length : next;
    text += decode(html.slice(i, upTo));
    if (next < 0) break;
    const end = tagEnd(html, next);
    const at = bytesTo(next);
    if (html.charAt(next + 1) === '/') {
      if (stack.length === 0) return fail(`Unexpected end tag at byte offset ${at}`);
      if (end < 0) return fail(`Unclosed end tag at byte offset ${at}`);
      const name = html
        .slice(next + 2, end)
        .trim()
        .toLowerCase();
      const open = stack.pop() as Open;
      if (name !== '' && name !== open.tag) {
        return fail(`Unmatched end tag at byte offset ${at}, expected "</${open.tag}>", found "</${name}>"`);
      }
      const entity = close(open, text, stack, entities, notes, resolveUser);
      if (entity) entities.push(entity);
    } else {
      if (end < 0) return fail(`Unclosed start tag at byte offset ${at}`);
      const inner = html.slice(next + 1, end);
      const tag = (/^[^\s>]*/.exec(inner)?.[0] ?? '').toLowerCase();
      if (!(tag in simple) && !special.has(tag))
        return fail(`Unsupported start tag "${tag}" at byte offset ${at}`);
      const attributes = readAttributes(inner.slice(tag.length), tag, at);
      if (typeof attributes === 'string') return fail(attributes);
      if (tag === 'span' && attributes['class'] !== 'tg-spoiler') {
        return fail(`Tag "span" must have class "tg-spoiler" at byte offset ${at}`);
      }
      stack.push({ tag, start: text.length, attributes });
    }
    i = end + 1;
  }
  const left = stack.at(-1);
  if (left) return fail(`Can't find end tag corresponding to start tag "${left.tag}"`);
  return { ok: true, text, entities: entities.filter((entity) => entity.length > 0), notes };
}

function close(
  { tag, start, attributes }: Open,
  text: string,
  stack: Open[],
  done: WireEntity[],
  notes: string[],
  resolveUser?: (id: number) => WireEntity['user'],
): WireEntity | undefined {
  const length = text.length - start;
  const base = { offset: start, length };
  if (length === 0) return undefined;
  if (simple[tag]) return { type: simple[tag], ...base };
  switch (tag) {
    case 'span':
      return { type: 'spoiler', ...base };
    case 'blockquote':
      return { type: 'expandable' in attributes ? 'expandable_blockquote' : 'blockquote', ...base };
    case 'tg-emoji':
      return { type: 'custom_emoji', ...base, custom_emoji_id: attributes['emoji-id'] ?? '' };
    case 'tg-time':
      return {
        type: 'date_time',
        ...base,
        unix_time: Number(attributes['unix'] ?? 0),
        ...(attributes['format'] ? { date_time_format: attributes['format'] } : {}),
      };
    case 'pre': {
      // <pre><code class="language-x"> is one entity with a language.
      const inner = done.findIndex((e) => e.type === 'code' && e.offset === start && e.length === length);
      const language = inner >= 0 ? done[inner]?.language : undefined;
      if (inner >= 0) done.splice(inner, 1);
      return { type: 'pre', ...base, ...(language ? { language } : {}) };
    }
    case 'code': {
      const language = /^language-(.+)$/.exec(attributes['class'] ?? '')?.[1];
      return { type: 'code', ...base, ...(language && stack.at(-1)?.tag === 'pre' ? { language } : {}) };
    }
    default:
      return link(attributes['href'] ?? text.slice(start), base, notes, resolveUser);
  }
}

function link(
  href: string,
  base: { offset: number; length: number },
  notes: string[],
  resolveUser?: (id: number) => WireEntity['user'],
): WireEntity | undefined {
  const userId = /^tg:\/\/user\/?\?id=(\d+)/.exec(href)?.[1];
  const user = userId ? resolveUser?.(Number(userId)) : undefined;
  if (user) return { type: 'text_mention', ...base, user };
  const bad = linkProblem(href);
  if (bad) {
    notes.push(`link is dropped: ${bad}`);
    return undefined;
  }
  return { type: 'text_link', ...base, url: href };
}
