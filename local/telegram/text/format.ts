// From what a bot or a person wrote to what Telegram stores: parse mode or entity list, cleaning, trimming, automatic
// entities, length. Descriptions are Telegram's own; MarkdownV2 is refused, the project does not use it.

import type { WireEntity } from '../wire.ts';
import { cleanText } from './clean.ts';
import { detectEntities } from './detect.ts';
import { checkEntities } from './entities.ts';
import { parseHtml } from './parse-html.ts';

export type Formatted =
  | { ok: true; text: string; entities: WireEntity[]; notes: string[] }
  | { ok: false; description: string };

export type FormatRequest = {
  text: string;
  parseMode?: string;
  entities?: WireEntity[];
  /** Longest allowed, UTF-16 units, after parsing. */
  limit: number;
  tooLong: string;
  /** Description when nothing is left; absent when empty is fine. */
  empty?: string;
  resolveUser?: (id: number) => WireEntity['user'];
};

/** Longest raw argument in bytes the server looks at, before any parsing. */
const rawLimit = 32_768;

export function formatText(request: FormatRequest): Formatted {
  if (Buffer.byteLength(request.text) > rawLimit) return { ok: false, description: 'text is too long' };
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(request.text)) {
    return { ok: false, description: 'strings must be encoded in UTF-8' };
  }
  const parsed = parse(request);
  if (!parsed.ok) return parsed;
  const cleaned = cleanText(parsed.text, parsed.entities);
  if (cleaned.text === '' && request.empty !== undefined) return { ok: false, description: request.empty };
  if (cleaned.text.length > request.limit) return { ok: false, description: request.tooLong };
  const entities = [...cleaned.entities, ...detectEntities(cleaned.text, cleaned.entities)];
  entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
  return { ok: true, text: cleaned.text, entities, notes: parsed.notes };
}

function parse(request: FormatRequest): Formatted {
  const mode = request.parseMode?.toLowerCase();
  if (mode === undefined || mode === '') {
    return checkEntities(request.text, request.entities ?? [], request.resolveUser);
  }
  if (mode === 'html') {
    const parsed = parseHtml(request.text, request.resolveUser);
    return parsed.ok ? parsed : { ok: false, description: `can't parse entities: ${parsed.description}` };
  }
  if (mode === 'markdown' || mode === 'markdownv2') {
    return {
      ok: false,
      description: `can't parse entities: ${request.parseMode} is not supported by the local server`,
    };
  }
  return { ok: false, description: 'unsupported parse_mode' };
}
