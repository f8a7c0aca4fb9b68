import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../local/telegram/text/clean.ts';
import { detectEntities } from '../../local/telegram/text/detect.ts';
import { linkProblem } from '../../local/telegram/text/link.ts';
import { formatText } from '../../local/telegram/text/format.ts';
import { parseHtml } from '../../local/telegram/text/parse-html.ts';

describe('HTML mode', () => {
  test.each<[string, string, object[]]>([
    ['<b>a</b> &lt;&amp;&quot;&gt; &nbsp;', 'a <&"> &nbsp;', [{ type: 'bold', offset: 0, length: 1 }]],
    [
      '🙏 <i>x<u>y</u></i>',
      '🙏 xy',
      [
        { type: 'underline', offset: 4, length: 1 },
        { type: 'italic', offset: 3, length: 2 },
      ],
    ],
    [
      '<blockquote expandable>long</blockquote>',
      'long',
      [{ type: 'expandable_blockquote', offset: 0, length: 4 }],
    ],
    ['<span class="tg-spoiler">s</span>', 's', [{ type: 'spoiler', offset: 0, length: 1 }]],
    [
      '<a href="https://example.org/?a=1&amp;b=2">x</a>',
      'x',
      [{ type: 'text_link', offset: 0, length: 1, url: 'https://example.org/?a=1&b=2' }],
    ],
    ['<a href="tel:+15550100">x</a>', 'x', []],
    [
      '<pre><code class="language-ts">x</code></pre>',
      'x',
      [{ type: 'pre', offset: 0, length: 1, language: 'ts' }],
    ],
    [
      '<tg-time unix="1700000000" format="r">soon</tg-time>',
      'soon',
      [{ type: 'date_time', offset: 0, length: 4, unix_time: 1_700_000_000, date_time_format: 'r' }],
    ],
    ['&#128591;&#x1F64F;', '🙏🙏', []],
    ['<b></b>', '', []],
  ])('%s', (html, text, entities) => {
    expect(parseHtml(html)).toMatchObject({ ok: true, text, entities });
  });

  test.each([
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>x</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['é<br>', 'Unsupported start tag "br" at byte offset 2'],
    ['a < b', 'Unclosed start tag at byte offset 2'],
    ['a < b > c', 'Unsupported start tag "" at byte offset 2'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ])('refuses %s', (html, description) => {
    expect(parseHtml(html)).toEqual({ ok: false, description });
  });
});

describe('entities Telegram finds by itself', () => {
  const found = (text: string): string[] =>
    detectEntities(text, []).map(
      ({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`,
    );

  test.each<[string, string[]]>([
    ['ask @mary_b about #hope', ['mention @mary_b', 'hashtag #hope']],
    ['see https://example.org/a?b=1. Or example.org!', ['url https://example.org/a?b=1', 'url example.org']],
    ['mail a.b@example.org', ['email a.b@example.org']],
    ['/help and /start@some_bot but not a/b', ['bot_command /help', 'bot_command /start@some_bot']],
    ['#123 is none, $USD is', ['cashtag $USD']],
    ['call +1 555 010 0199', ['phone_number +1 555 010 0199']],
    ['@\u200Bmary #\u200Bhope /\u200Bhelp example\u200B.\u200Borg', []],
    ['Psalm 34.18 and 3.5 and a.m.', []],
  ])('%s', (text, entities) => {
    expect(found(text)).toEqual(entities);
  });

  test('not inside code or behind a link', () => {
    expect(detectEntities('@mary_b', [{ type: 'code', offset: 0, length: 7 }])).toEqual([]);
  });
});

test('cleaning drops overrides and trims, keeping entities on their words', () => {
  const { text, entities } = cleanText('  a\r\u202Eb\u0007c \n', [{ type: 'bold', offset: 5, length: 1 }]);
  expect(text).toBe('ab c');
  expect(entities).toEqual([{ type: 'bold', offset: 1, length: 1 }]);
  expect(cleanText('\u2068Ann\u2069', []).text).toBe('\u2068Ann\u2069');
});

test.each([
  ['https://example.org', undefined],
  ['example.org/a', undefined],
  ['tg://user?id=1', undefined],
  ['tel:+123', 'Unsupported URL protocol'],
  ['mailto:a@b.org', 'Unsupported URL protocol'],
  ['', 'URL host is empty'],
  ['nowhere', 'Wrong HTTP URL'],
])('link %s', (url, problem) => {
  expect(linkProblem(url)).toBe(problem);
});

describe('for any text', () => {
  const anything = string({ unit: 'grapheme', maxLength: 200 });
  const format = (text: string, parseMode?: string) =>
    formatText({ text, limit: 4096, tooLong: 'too long', ...(parseMode === undefined ? {} : { parseMode }) });

  test('escaped HTML is never refused and reads like the plain text', () => {
    const escape = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    assert(
      property(anything, (text) => {
        expect(format(escape(text), 'HTML')).toEqual(format(text));
      }),
    );
  });

  test('no entity leaves the text or cuts a surrogate pair', () => {
    assert(
      property(anything, anything, (a, b) => {
        const formatted = formatText({
          text: `${a} example.org ${b}`,
          entities: [{ type: 'bold', offset: 0, length: a.length }],
          limit: 4096,
          tooLong: 'too long',
        });
        if (!formatted.ok) throw new Error(formatted.description);
        for (const { offset, length } of formatted.entities) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset + length).toBeLessThanOrEqual(formatted.text.length);
          expect(formatted.text.slice(offset, offset + length).isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
