// What one verification works with: the installed texts, the person's own words, and the passages placed so far. A placed passage is
// one private-use character in the working text, so nothing later can change, split or mistake it.
import type { Language } from '../../languages.ts';
import type { Pack, Scripture } from '../../ports/scripture.ts';
import { MAX_VERSES, type Passage, passageFor } from '../passage.ts';
import { formatReference, type Reference, verseSpan } from '../reference.ts';
import { type Token, tokenize } from '../tokens.ts';
import { isWithheld } from '../withheld.ts';
import { PLACEHOLDER_BASE } from './clean.ts';

/** `inserted`: from a token. `verified`: was right. `corrected`: words or reference replaced. `dropped`: taken out. */
export type CitationStatus = 'inserted' | 'verified' | 'corrected' | 'dropped';

export interface Citation {
  /** In the reader's language; for a dropped one what was written, at most 60 characters, or '' for words without a reference. */
  readonly ref: string;
  readonly status: CitationStatus;
  /** Id of the translation the words are from. */
  readonly pack?: string;
}

export interface Placed {
  readonly passage: Passage;
  readonly status: CitationStatus;
  /** The sentence names the reference already: only the words are shown. */
  readonly bare: boolean;
}

export interface Desk {
  readonly packs: readonly Pack[];
  readonly language: Language;
  readonly placed: Placed[];
  readonly citations: Citation[];
  /** True when the run is in the person's own words. */
  isOwn(run: readonly Token[]): boolean;
  /** True when most of the run's words are the person's, as when their words are said back. */
  echoes(run: readonly Token[]): boolean;
  /** Character standing for the passage, or undefined when no pack has it, it is too long to quote, or it is withheld. */
  place(reference: Reference, status: CitationStatus, bare?: boolean): string | undefined;
  note(ref: string | Reference, status: CitationStatus, pack?: Pack): void;
}

/** Longest passage put into a reply, in characters. */
const MAX_CHARACTERS = 900;

/** Share of a quotation's words that makes it the person's own, said back. */
const ECHO = 0.8;

export function makeDesk(scripture: Scripture, language: Language, personWords: readonly string[]): Desk {
  const own = personWords.map((words) => ` ${plain(tokenize(words.normalize('NFC')))} `);
  const spoken = new Set(own.join(' ').split(' '));
  const placed: Placed[] = [];
  const citations: Citation[] = [];
  const first = scripture.packFor(language);
  return {
    packs: [...new Set([first, ...scripture.packs()])],
    language,
    placed,
    citations,
    isOwn: (run) => run.length > 0 && own.some((words) => words.includes(` ${plain(run)} `)),
    echoes: (run) => run.filter(({ plain: word }) => spoken.has(word)).length >= run.length * ECHO,
    place(reference, status, bare = false) {
      if (verseSpan(reference) > MAX_VERSES || placed.length > 200 || isWithheld(reference)) return undefined;
      const passage = passageFor(scripture, reference, language);
      if (!passage || passage.text.length > MAX_CHARACTERS) return undefined;
      // Another language's text is never shown without saying so.
      placed.push({ passage, status, bare: bare && passage.label === formatReference(reference, language) });
      return String.fromCharCode(PLACEHOLDER_BASE + placed.length - 1);
    },
    note(ref, status, pack) {
      const name = typeof ref === 'string' ? ref.slice(0, 60) : formatReference(ref, language);
      citations.push(pack ? { ref: name, status, pack: pack.info.id } : { ref: name, status });
    },
  };
}

const plain = (run: readonly Token[]): string => run.map((token) => token.plain).join(' ');
