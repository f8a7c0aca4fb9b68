// Telegram's cleaning of text before it is stored: carriage returns and bidirectional overrides go, control characters
// become spaces, both ends are trimmed. Entities keep pointing at the same words.

import type { WireEntity } from '../wire.ts';

// U+2028..U+202E and three combining lines are dropped by Telegram; FSI/PDI isolates (U+2066..2069) stay.
const dropped = /\r|[\u2028-\u202E]|\u0333|\u033F|\u030A/;
const isBlanked = (char: string): boolean => char < ' ' && char !== '\n';

type Cleaned = { text: string; entities: WireEntity[] };

function shift(entities: WireEntity[], at: (offset: number) => number): WireEntity[] {
  return entities
    .map((entity) => {
      const offset = at(entity.offset);
      return { ...entity, offset, length: at(entity.offset + entity.length) - offset };
    })
    .filter((entity) => entity.length > 0);
}

function replace(text: string, entities: WireEntity[]): Cleaned {
  const position: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    position.push(out.length);
    const char = text.charAt(i);
    if (!dropped.test(char)) out += isBlanked(char) ? ' ' : char;
  }
  position.push(out.length);
  return { text: out, entities: shift(entities, (offset) => position[offset] ?? out.length) };
}

export function cleanText(raw: string, rawEntities: WireEntity[]): Cleaned {
  const { text, entities } = replace(raw, rawEntities);
  const end = text.trimEnd().length;
  const start = end === 0 ? 0 : (/^[ \n]*/.exec(text)?.[0].length ?? 0);
  const clamp = (offset: number): number => Math.min(Math.max(offset, start), end) - start;
  return { text: text.slice(start, end), entities: shift(entities, clamp) };
}
