// Cuts a long text into messages at paragraph, sentence or word, never inside a grapheme, and moves its entities along.
import type { MessageEntity } from '../ports/messenger.ts';

export interface MessagePart {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** Bot API limit of one message, UTF-16 units. */
export const MESSAGE_LIMIT = 4_096;

export function splitMessage(
  text: string,
  entities: readonly MessageEntity[] = [],
  limit = MESSAGE_LIMIT,
): MessagePart[] {
  const parts: MessagePart[] = [];
  let start = 0;
  while (start < text.length) {
    const end = text.length - start <= limit ? text.length : cutBefore(text, start, start + limit);
    const part = trimmed(text, start, end, entities);
    if (part.text) parts.push(part);
    start = end;
  }
  return parts;
}

/** Best place to cut in the second half of the window: blank line, line, sentence, word, else a grapheme border. */
function cutBefore(text: string, start: number, end: number): number {
  const half = start + Math.floor((end - start) / 2);
  for (const pattern of ['\n\n', '\n', '. ', '? ', '! ', ' ']) {
    const at = text.lastIndexOf(pattern, end - pattern.length);
    if (at >= half) return at + pattern.length;
  }
  return graphemeBorder(text, start, end);
}

function graphemeBorder(text: string, start: number, end: number): number {
  const from = Math.max(start, end - 64);
  let border = from > start ? -1 : start;
  for (const { index, segment } of new Intl.Segmenter().segment(text.slice(from, end + 64))) {
    if (from + index > end) break;
    if (from + index > start) border = from + index;
    if (from + index + segment.length === end) return end;
  }
  if (border > start) return border;
  return isLowSurrogate(text, end) ? end - 1 : end;
}

const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

function trimmed(text: string, from: number, to: number, entities: readonly MessageEntity[]): MessagePart {
  const slice = text.slice(from, to);
  const start = from + (slice.length - slice.trimStart().length);
  const part = slice.trim();
  const end = start + part.length;
  return {
    text: part,
    entities: entities
      .map((entity) => {
        const offset = Math.max(entity.offset, start);
        return {
          ...entity,
          offset: offset - start,
          length: Math.min(entity.offset + entity.length, end) - offset,
        };
      })
      .filter((entity) => entity.length > 0),
  };
}
