// Crisis texts by language. In a deployed bundle English is part of the code, and the others are files beside it that are read at once
// and without waiting when somebody needs them; should that fail, English stands in.
// Which language a person in danger reads is decided here and nowhere else.

import type { CrisisTexts } from './crisis-texts.ts';
import { crisisEn } from './en/crisis.ts';
import { crisisEs } from './es/crisis.ts';
import { crisisFr } from './fr/crisis.ts';
import { crisisPt } from './pt/crisis.ts';

export type CrisisLanguage = 'en' | 'es' | 'pt' | 'fr';

export const CRISIS_TEXTS: Readonly<Record<CrisisLanguage, CrisisTexts>> = {
  en: crisisEn,
  es: crisisEs,
  pt: crisisPt,
  fr: crisisFr,
};

export interface CrisisLanguageChoice {
  readonly language: CrisisLanguage;
  /** A line in the person's own language to put above the text, when it had to be English. */
  readonly note?: string;
}

/**
 * The language of crisis texts for a person who reads `language`.
 *
 * Texts written by the team count, reviewed or not: someone in danger who reads only Spanish must get Spanish. An operator
 * bound to outside review sets `onlyReviewed`: a language without a review then falls back to English, with a note.
 * A language without texts always gives English.
 */
export function crisisLanguage(
  language: string,
  {
    onlyReviewed = false,
    texts = CRISIS_TEXTS,
  }: { onlyReviewed?: boolean; texts?: typeof CRISIS_TEXTS } = {},
): CrisisLanguageChoice {
  const own = (Object.keys(texts) as CrisisLanguage[]).find((known) => known === language);
  if (own === undefined || own === 'en') return { language: 'en' };
  if (onlyReviewed && texts[own].reviewed === null) return { language: 'en', note: texts[own].englishNote };
  return { language: own };
}
