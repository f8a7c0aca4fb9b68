// The entities Telegram finds by itself in plain text: mentions, hashtags, cashtags, commands, links, mail addresses,
// phone numbers. A text that was meant to be neutral and still matches here would be clickable for its readers.

import type { WireEntity } from '../wire.ts';

const topLevel =
  'com|org|net|info|io|me|app|dev|de|uk|us|co|ru|fr|es|pt|br|it|nl|ch|at|eu|church|online|site|xyz|tv|gov|edu|int|in|ng|ke|za|ca|au|nz|ie|pl|se|no|dk|fi|be|help|care|ly|to|gg|ai|link|page|chat|cc|biz|mobi|ph|mx|ar|cl|pe|jp|cn|kr|il|gr|ro|cz|ua';

const finders: readonly { type: string; pattern: RegExp; guard?: (found: string) => boolean }[] = [
  {
    type: 'email',
    pattern: /(?<![\w.@+-])[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}(?![\w@])/giu,
  },
  {
    type: 'url',
    pattern:
      /(?<![\p{L}\p{N}_@$])(?:https?|ftp|tg|ton):\/\/[^\s<>"'{}|\\^`\u200B]+[^\s<>"'{}|\\^`.,:;!?)\]\u200B]/giu,
  },
  {
    type: 'url',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_@.$/-])(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.)+(?:${topLevel})(?::\\d{1,5})?(?:[/?#][^\\s<>"'\\u200B]*[^\\s<>"'.,:;!?)\\]\\u200B])?(?![\\p{L}\\p{N}_@-])`,
      'giu',
    ),
  },
  {
    type: 'bot_command',
    pattern: /(?<![\p{L}\p{N}_/<>])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/giu,
  },
  { type: 'mention', pattern: /(?<![\p{L}\p{N}_])@[a-z0-9_]{3,32}(?![\p{L}\p{N}_])/giu },
  {
    type: 'hashtag',
    pattern: /(?<![\p{L}\p{N}_])#[\p{L}\p{M}\p{N}_\u00B7\u200C]{1,256}(?:@[a-z0-9_]{3,32})?/giu,
    guard: (found) => /\p{L}/u.test(found),
  },
  { type: 'cashtag', pattern: /(?<![\p{L}\p{N}_$])\$(?:1INCH|[A-Z]{1,8})(?![\p{L}\p{N}_$])/gu },
  {
    type: 'phone_number',
    pattern: /(?<![\w+])\+\d[\d ()-]{6,18}\d(?!\w)/g,
    guard: (found) => found.replaceAll(/\D/g, '').length >= 8,
  },
];

const opaque = new Set(['code', 'pre', 'text_link', 'text_mention', 'custom_emoji']);

export function detectEntities(text: string, present: WireEntity[]): WireEntity[] {
  const taken = present.filter((entity) => opaque.has(entity.type));
  const found: WireEntity[] = [];
  for (const { type, pattern, guard } of finders) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      const overlaps = [...taken, ...found].some(
        (other) =>
          entity.offset < other.offset + other.length && other.offset < entity.offset + entity.length,
      );
      if (!overlaps && (guard?.(match[0]) ?? true)) found.push(entity);
    }
  }
  return found;
}
