// Checks an entity list given by the caller: inside the text, not through a surrogate pair, known types, valid links.

import type { WireEntity } from '../wire.ts';
import type { Formatted } from './format.ts';
import { linkProblem } from './link.ts';

const manual = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'custom_emoji',
  'date_time',
]);

const insidePair = (text: string, offset: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(offset));

function problem(text: string, { offset, length }: WireEntity): string | undefined {
  if (offset < 0 || offset > 1_000_000) return `entity has incorrect offset ${offset}`;
  if (length < 0 || length > 1_000_000) return `entity has incorrect length ${length}`;
  if (offset + length > text.length) {
    return `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${text.length}`;
  }
  if (insidePair(text, offset)) {
    return `entity begins in a middle of a UTF-16 symbol at byte offset ${Buffer.byteLength(text.slice(0, offset - 1))}`;
  }
  if (insidePair(text, offset + length)) {
    const bytes = Buffer.byteLength(text.slice(0, offset + length - 1));
    return `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at byte offset ${bytes}`;
  }
  return undefined;
}

export function checkEntities(
  text: string,
  entities: WireEntity[],
  resolveUser?: (id: number) => WireEntity['user'],
): Formatted {
  const kept: WireEntity[] = [];
  const notes: string[] = [];
  for (const entity of entities) {
    const description = problem(text, entity);
    if (description) return { ok: false, description };
    if (entity.length === 0) notes.push(`entity ${entity.type} at ${entity.offset} is empty and dropped`);
    else if (entity.type === 'text_link') {
      const bad = linkProblem(entity.url ?? '');
      if (bad) notes.push(`text_link is dropped: ${bad}`);
      else kept.push(entity);
    } else if (entity.type === 'text_mention') {
      const user = entity.user ? resolveUser?.(entity.user.id) : undefined;
      if (user) kept.push({ ...entity, user });
      else notes.push('text_mention of an unknown user is dropped');
    } else if (manual.has(entity.type)) kept.push(entity);
    // Types Telegram detects by itself are ignored in the list and found again in the text.
  }
  return { ok: true, text, entities: kept, notes };
}
