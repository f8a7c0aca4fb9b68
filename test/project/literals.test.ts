// No sentence a person reads stands outside locales/: bot and workers say texts by their id.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const sources = ['bot', 'workers'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

/** Where words for people go out: a literal with a space between letters is a sentence. */
const SENTENCE = String.raw`(['"\x60])(?:(?!\1|\$\{)[^\n\\]|\\.)*\p{L} \p{L}(?:(?!\1)[^\n\\]|\\.)*\1`;
const SPOKEN = [
  new RegExp(String.raw`\b(?:say|show)\(\s*ctx,\s*${SENTENCE}`, 'u'),
  new RegExp(
    String.raw`\b(?:text|caption|description|input_field_placeholder|placeholder|title):\s*${SENTENCE}`,
    'u',
  ),
  new RegExp(String.raw`\bbutton\(\s*${SENTENCE}`, 'u'),
  new RegExp(String.raw`\banswerCallbackQuery\(\s*\{\s*text:\s*${SENTENCE}`, 'u'),
  new RegExp(String.raw`\b(?:reply|sendMessage)\([^)\n]*${SENTENCE.replaceAll('\\1', '\\1')}`, 'u'),
];
const spoken = (code: string): string | undefined =>
  SPOKEN.map((pattern) => pattern.exec(code)?.[0]).find((found) => found !== undefined);

describe('texts for people', () => {
  it.each(sources)('%s has none of its own', (path) => {
    expect(spoken(readFileSync(join(ROOT, path), 'utf8'))).toBeUndefined();
  });
  it.each([
    `await say(ctx, 'Hello there');`,
    'await say(ctx, `All right, ${name} it is`);',
    `{ text: "I don't know", rows: [] }`,
    `button('Try again', data)`,
    `ctx.answerCallbackQuery({ text: 'No longer active' })`,
  ])('the check notices %s', (code) => expect(spoken(code)).toBeDefined());
  it.each([`say(ctx, scope.t('chat-away'))`, `{ text: scope.t('x') }`, '{ text: `${a}\\n\\n${b}` }'])(
    'and lets %s pass',
    (code) => expect(spoken(code)).toBeUndefined(),
  );
});
