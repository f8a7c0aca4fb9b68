// Which lexicon belongs to which language; compiled when a language is first met, and kept.

import { compileLexicon, type CompiledLexicon } from '../score-emotion.ts';
import type { ReadLanguage } from '../guess-language.ts';
import { CORE_LEXICONS } from './core-words.ts';
import { EMOJI } from './emoji.ts';
import { EN_LEXICON } from './en-lexicon.ts';
import { ES_LEXICON } from './es.ts';
import { FR_LEXICON } from './fr.ts';
import type { EmotionLexicon } from './lexicon.ts';
import { PT_LEXICON } from './pt.ts';

const LEXICONS: Readonly<Record<ReadLanguage, EmotionLexicon>> = {
  en: EN_LEXICON,
  es: ES_LEXICON,
  pt: PT_LEXICON,
  fr: FR_LEXICON,
  ...CORE_LEXICONS,
};

const compiled = new Map<ReadLanguage, CompiledLexicon>();

export function lexiconOf(language: ReadLanguage): CompiledLexicon {
  const known = compiled.get(language);
  if (known) return known;
  const fresh = compileLexicon(LEXICONS[language], EMOJI);
  compiled.set(language, fresh);
  return fresh;
}
