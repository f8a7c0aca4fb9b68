// A line of notes without a model: what the talk was about, how it felt, which days were named. Codes and days, never a sentence of
// the person's: nothing to misunderstand, and little to keep.
import type { Language } from '../../languages.ts';
import type { ChatTurn } from '../../session.ts';
import type { Emotion } from '../emotions.ts';
import { classifyEmotion } from './classify-emotion.ts';
import { themesOf } from './themes.ts';

/** Below this the words say too little to keep a feeling of them. */
const SURE = 0.35;

const DAYS_NAMED =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|segunda|ter[cç]a|quarta|quinta|sexta|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)\b/giu;

/** What a message felt like; nothing when its words do not say. */
export function feltIn(text: string, language: Language): Emotion[] {
  const { emotion, confidence } = classifyEmotion(text, language);
  return confidence >= SURE ? [emotion] : [];
}

/** One line about turns that go; empty when they say nothing that can be named. */
export function ruleNote(folded: readonly ChatTurn[], language: Language): string {
  const said = folded.filter((turn) => turn.role === 'person');
  const themes = said.flatMap((turn) => themesOf(turn.text, language));
  const feelings = said.flatMap((turn) => turn.emotion ?? feltIn(turn.text, language));
  const days = said.flatMap((turn) => turn.text.match(DAYS_NAMED) ?? []);
  const parts = [
    ['about', themes],
    ['felt', feelings],
    ['days named', days],
  ] as const;
  return parts
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}: ${[...new Set(values)].slice(0, 6).join(', ')}`)
    .join('; ');
}
