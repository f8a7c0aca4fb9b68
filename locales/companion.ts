// The offline companion's sentences by language, imported statically.
import type { Language } from '../core/languages.ts';
import type { CompanionTexts } from './companion-texts.ts';
import { companionEn } from './en/companion.ts';
import { companionEs } from './es/companion.ts';
import { companionFr } from './fr/companion.ts';
import { companionPt } from './pt/companion.ts';

const TEXTS: Readonly<Record<Language, CompanionTexts>> = {
  en: companionEn,
  es: companionEs,
  pt: companionPt,
  fr: companionFr,
};

export const companionTexts = (language: Language): CompanionTexts => TEXTS[language];
