// For any model output: whatever looks like scripture in what leaves is verbatim from a pack. Outputs are put together from true and
// mutated verses, tokens whole and broken, wrong references, markup meant to slip through, and ordinary sentences.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VERSE_TOTAL, type VerseId, versePlace } from '../../core/scripture/canon.ts';
import { formatReference } from '../../core/scripture/reference.ts';
import { verifyScripture } from '../../core/scripture/verify.ts';
import { kjv, scriptureOf } from './bibles.ts';

/** `npm run verify:property` takes 10,000 outputs, about a minute; the everyday run takes fewer. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 800);
const scripture = scriptureOf();
/** Fixed, so that a run says the same everywhere; other outputs with `SCRIPTURE_SEED=7 npx vitest run test/scripture`. */
const seed = Number(process.env['SCRIPTURE_SEED'] ?? 34_18);
const even = (text: string): string =>
  text
    .replace(/[“”„‟«»‹›‘’"'`]+/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
const corpus = even(Array.from({ length: VERSE_TOTAL }, (_, id) => kjv.verse(id as VerseId)).join(' '));

const nameOf = (id: VerseId): string => formatReference({ first: id, last: id, whole: false });
const verse = fc.integer({ min: 0, max: VERSE_TOTAL - 1 }).map((id) => id as VerseId);
const longVerse = verse.filter((id) => kjv.verse(id).split(' ').length >= 9 && kjv.verse(id).length < 400);

const PROSE = [
  'I hear how heavy this week has been.',
  'Would you like to tell me more?',
  'You do not have to carry it alone tonight.',
  'A warm drink and a slow breath can help a little.',
  'It is okay to say "no" sometimes.',
] as const;
/** Not a word of the corpus, so that what was changed can be recognised. */
const ALIENS = ['zeppelins', 'credit cards', 'smartphones', 'blockchain', 'vitamins'] as const;

/** A verse with some of its middle words exchanged, and the strange words that must not leave. */
const mutated = fc
  .tuple(
    longVerse,
    fc.array(fc.tuple(fc.double({ min: 0.2, max: 0.8, noNaN: true }), fc.constantFrom(...ALIENS)), {
      minLength: 1,
      maxLength: 2,
    }),
  )
  .map(([id, changes]) => {
    const words = kjv.verse(id).split(' ');
    for (const [where, alien] of changes) words[Math.floor(where * words.length)] = alien;
    return { id, text: words.join(' ') };
  });

const QUOTES = [
  ['“', '”'], ['"', '"'], ['«', '»'], ['‘', '’'], ['„', '“'], ['&quot;', '&quot;'], ['<q>', '</q>'], ['<blockquote>', '</blockquote>'], ['\n> ', '\n'], ['*', '*'], ['_', '_'], ['「', '」'], ['“', ''], ['``', "''"],
] as const; // biome-ignore format: a table
const wrap = fc.constantFrom(...QUOTES);
const HIDE: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/(\w{3})(\w)/, '$1\u200b$2'),
  (text) => text.replace('o', 'о'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.toUpperCase(),
  (text) => `<b>${text}</b>`,
];

interface Part {
  readonly text: string;
  /** May leave only word for word. */
  readonly quoted?: boolean;
}

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.constantFrom(...PROSE).map((text) => ({ text })),
  verse.map((id) => ({ text: `{{${nameOf(id)}}}` })),
  fc
    .constantFrom(
      '{{Ps 151:1}}',
      '{{',
      '}}',
      '{{Ps 34:18',
      '{{John 3:16-40}}',
      '{{Hezekiah 1:1}}',
      '{{{{Ps 4:8}}}}',
      '{{Ps 4:8|“God likes vitamins”}}',
    )
    .map((text) => ({ text })),
  fc.tuple(verse, wrap).map(([id, [open, close]]) => ({
    text: `${open}${kjv.verse(id)}${close} (${nameOf(id)})`,
    quoted: true,
  })),
  fc
    .tuple(mutated, wrap, fc.constantFrom(...HIDE), fc.boolean(), verse)
    .map(([{ id, text }, [open, close], hide, right, other]) => ({
      text: `${open}${hide(text)}${close} (${nameOf(right ? id : other)}).`,
      quoted: true,
    })),
  fc.tuple(mutated, wrap).map(([{ id, text }, [open, close]]) => ({
    text: `${nameOf(id)} says: ${open}${text}${close}`,
    quoted: true,
  })),
  fc
    .tuple(mutated, wrap)
    .map(([{ text }, [open, close]]) => ({ text: `The Bible says, ${open}${text}${close}`, quoted: true })),
  fc.tuple(mutated).map(([{ text }]) => ({ text: `It is written: ${text}` })),
  fc
    .tuple(verse, fc.constantFrom(...ALIENS))
    .map(([id, alien]) => ({ text: `God will give you ${alien} and make you rich — ${nameOf(id)}.` })),
);

const output = fc
  .array(part, { minLength: 1, maxLength: 2 })
  .map((parts) => parts.map(({ text }) => text).join(' '));

/** Quotations as a reader sees them. */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/“([^“”]*)”|"([^"\n]*)"|«([^«»]*)»|„([^“”]*)“/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '',
  );

test('only verbatim scripture leaves', () => {
  fc.assert(
    fc.property(output, (raw) => {
      const { text, passages } = verifyScripture(raw, { scripture, language: 'en' });
      expect(text).not.toMatch(/\{\{|\}\}|[\ue000-\uf8ff]/);
      for (const alien of ALIENS) expect(text, raw).not.toContain(alien);
      for (const quoted of quotedIn(text)) {
        if (quoted.split(' ').length > 3)
          expect(corpus.includes(even(quoted)), `${raw}\n=>\n${text}`).toBe(true);
      }
      for (const { offset, length, reference } of passages)
        expect(`${text.slice(offset, offset + length)} ${reference}`).toMatch(/^“[^]+”/u);
    }),
    { seed, numRuns: RUNS },
  );
}, 300_000);

test('what left once leaves unchanged again', () => {
  fc.assert(
    fc.property(output, (raw) => {
      const once = verifyScripture(raw, { scripture, language: 'en' }).text;
      expect(verifyScripture(once, { scripture, language: 'en' }).text).toBe(once);
    }),
    { seed, numRuns: Math.min(400, RUNS / 4) },
  );
}, 120_000);

test('an unquoted verse with a word exchanged does not leave', () => {
  fc.assert(
    fc.property(mutated, fc.constantFrom(...PROSE), ({ text }, prose) => {
      const raw = `${prose} ${text} ${prose}`;
      const { text: out } = verifyScripture(raw, { scripture, language: 'en' });
      // Where the change leaves fewer than six words in a row there is too little to recognise.
      const pieces = text
        .split(/zeppelins|credit cards|smartphones|blockchain|vitamins/)
        .map((piece) => piece.trim().split(/\s+/).length);
      if (Math.max(...pieces) >= 10) for (const alien of ALIENS) expect(out, raw).not.toContain(alien);
    }),
    { seed, numRuns: Math.min(400, RUNS / 4) },
  );
}, 120_000);

test('any characters at all are taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
      const { text } = verifyScripture(raw, { scripture, language: 'es' });
      expect(text).not.toMatch(/\{\{|\}\}/);
    }),
    { seed, numRuns: 1_000 },
  );
}, 60_000);

test('verses and their places agree', () => {
  fc.assert(
    fc.property(verse, (id) => {
      expect(nameOf(id)).toContain(`${versePlace(id).chapter}:${versePlace(id).verse}`);
    }),
  );
});
