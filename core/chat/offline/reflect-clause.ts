// Finds the one thing that happened in a message and turns it to "you", so that a person sees they were heard in their own words.
// Cautious by design: unless the grammar is sure and the words are harmless it says nothing, and the companion paraphrases nothing.

import type { Language } from '../../languages.ts';
import type { ClauseRules } from './clause-words/clause-rules.ts';
import { EN_CLAUSES } from './clause-words/en.ts';
import { ES_CLAUSES } from './clause-words/es.ts';
import { FR_CLAUSES } from './clause-words/fr.ts';
import { PT_CLAUSES } from './clause-words/pt.ts';

const RULES: Readonly<Record<Language, ClauseRules>> = {
  en: EN_CLAUSES,
  es: ES_CLAUSES,
  pt: PT_CLAUSES,
  fr: FR_CLAUSES,
};
const MIN_WORDS = 3;
const MAX_WORDS = 12;
/** Only plain words: no links, handles, numbers beyond two digits, quotes or emoji are repeated. */
const DANGLING =
  /(?<![\p{L}])(?:is|are|was|were|am|before|after|than|about|from|into|until|antes|desde|depois|depuis|avant|the|a|an|to|of|in|at|for|with|my|so|very|es|está|esta|el|la|los|las|un|una|de|en|con|por|para|muy|tan|é|o|os|as|um|uma|do|da|no|na|com|muito|est|le|les|une|du|des|à|dans|avec|pour|très|si)$/iu;
const PLAIN = /^(?:[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d{1,2})$/u;

function clauses(text: string, rules: ClauseRules): string[] {
  const straight = text.slice(0, 1200).normalize('NFC').replace(/[’‘]/g, "'");
  return straight.split(/[.!?;:\n,…()–—]+/u).flatMap((sentence) => {
    const words = sentence.trim().split(/\s+/);
    while (words.length > 0 && rules.lead.has((words[0] ?? '').toLowerCase())) words.shift();
    const whole = words.join(' ').replace(/ (?:before|after) that$/i, '');
    const cut = rules.cuts.exec(whole);
    return cut && cut.index > 0
      ? [whole.slice(0, cut.index).trim(), whole.slice(cut.index + cut[0].length).trim()]
      : [whole];
  });
}

const LONGEST_QUOTE = 70;
/** An order is not repeated. */
const ORDER =
  /^(?:tell|say|give|write|show|repeat|please|let|stop|go|talk|speak|be|dime|di|dame|escribe|muestra|repite|habla|se|diga|diz|fala|fale|escreva|mostre|repita|seja|dis|dites|donne|donnez|écris|écrivez|montre|répète|parle|parlez|sois|soyez)(?![\p{L}])/iu;

/** The whole message, short and harmless enough to be repeated word for word; undefined when it is not. Pure. */
export function quotable(text: string, language: Language): string | undefined {
  const plain = text
    .trim()
    .replace(/[.!…]+$/u, '')
    .trim();
  const words = plain.split(/\s+/);
  if (plain.length > LONGEST_QUOTE || words.length < MIN_WORDS || words.length > MAX_WORDS) return undefined;
  if (!words.every((word) => PLAIN.test(word.replace(/,$/, '')))) return undefined;
  if (/\p{Lu}{3,}/u.test(plain) || DANGLING.test(plain) || RULES[language].never.test(plain))
    return undefined;
  return ORDER.test(plain) ? undefined : plain;
}

/** The clause turned to "you", lower case at its head, without a full stop; undefined when unsure. Pure. */
export function reflectClause(text: string, language: Language): string | undefined {
  const rules = RULES[language];
  if (text.includes('?') && text.length < 60) return undefined;
  for (const clause of clauses(text, rules)) {
    const words = clause.split(' ').filter((word) => word !== '');
    while (words.length > 0 && rules.lead.has((words[0] ?? '').toLowerCase())) words.shift();
    const plain = words.join(' ');
    if (words.length < MIN_WORDS || words.length > MAX_WORDS || !words.every((word) => PLAIN.test(word)))
      continue;
    if (!rules.opens.test(plain) || !rules.event.test(plain) || rules.never.test(plain)) continue;
    if (/\p{Lu}{3,}/u.test(plain) || DANGLING.test(plain)) continue;
    const turned = rules.turn(words);
    if (turned) return turned.join(' ').replaceAll("'", '’');
  }
  return undefined;
}
