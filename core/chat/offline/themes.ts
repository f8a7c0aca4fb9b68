// What a message is about, apart from how it feels: it decides which passage, question and person to turn to fit.
// Refuses to say who is ill or dead beyond what the words give: "my friend's father" is the friend's loss.

import { tokenise } from './fold.ts';
import { guessLanguage } from './guess-language.ts';
import { compileTable, matchTable, type CompiledTable, type PatternSource } from './pattern-table.ts';
import { EN_THEMES } from './theme-words/en.ts';
import { ES_THEMES } from './theme-words/es.ts';
import { FR_THEMES } from './theme-words/fr.ts';
import { PT_THEMES } from './theme-words/pt.ts';
import { LANGUAGES, type Language } from '../../languages.ts';

export const THEMES = [
  'grief',
  'illness',
  'exam',
  'work',
  'money',
  'family',
  'loneliness',
  'guilt',
  'sleep',
  'doubt',
  'gratitude',
  'relationship',
  'new-beginning',
] as const;
export type Theme = (typeof THEMES)[number];

/**
 * Finer than a theme: whose loss or illness it is; anger at God and fear of his judgement; harm done by others; danger to oneself,
 * which crisis screening answers before, so that a word it missed is still met with people to turn to.
 */
export type Topic = Theme | 'grief-other' | 'illness-other' | 'god-anger' | 'judgement' | 'harm' | 'danger';

/** Words that only touch a theme: enough to choose a passage, too little to say a sentence about it. */
type Mention = 'kin' | 'shame' | 'coin';
export type ThemeSource = PatternSource<Topic | Mention>;

const THEME_OF: Partial<Record<Topic | Mention, Theme>> = {
  'grief-other': 'grief',
  'illness-other': 'illness',
  'god-anger': 'doubt',
  judgement: 'guilt',
  harm: 'family',
  danger: 'loneliness',
  kin: 'family',
  shame: 'guilt',
  coin: 'money',
};
const MENTIONS: readonly (Topic | Mention)[] = ['kin', 'shame', 'coin'];

const SOURCES: Readonly<Record<Language, ThemeSource>> = {
  en: EN_THEMES,
  es: ES_THEMES,
  pt: PT_THEMES,
  fr: FR_THEMES,
};
const tables = new Map<Language, CompiledTable<Topic | Mention>>();

function tableOf(language: Language): CompiledTable<Topic | Mention> {
  const known = tables.get(language);
  if (known) return known;
  const fresh = compileTable(SOURCES[language]);
  tables.set(language, fresh);
  return fresh;
}

/** The supported language a text is in: its own when that is plain, else the given one. */
export function textLanguage(text: string, lang: string | undefined): Language {
  const guess = guessLanguage(text);
  const [first] = guess.ranked;
  const own = LANGUAGES.find((language) => language === first);
  if (guess.sure && own) return own;
  const primary = lang?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? own ?? 'en';
}

function labelsOf(text: string, lang?: string): (Topic | Mention)[] {
  const points = new Map<Topic | Mention, number>();
  for (const hit of matchTable(tableOf(textLanguage(text, lang)), tokenise(text))) {
    points.set(hit.label, (points.get(hit.label) ?? 0) + hit.weight);
  }
  return [...points.entries()].sort((a, b) => b[1] - a[1]).map(([label]) => label);
}

/** Topics, strongest first. Empty when no word spoke of any. */
export function topicsOf(text: string, lang?: string): Topic[] {
  return labelsOf(text, lang).filter((label): label is Topic => !MENTIONS.includes(label));
}

/** Themes of a message, strongest first; `lang` is a BCP 47 hint. Pure, never throws. */
export function themesOf(text: string, lang?: string): Theme[] {
  return [...new Set(labelsOf(text, lang).map((label) => THEME_OF[label] ?? (label as Theme)))];
}

/** The themes topics belong to, in their order. */
export const themesOfTopics = (topics: readonly Topic[]): Theme[] => [
  ...new Set(topics.map((topic) => THEME_OF[topic] ?? (topic as Theme))),
];
