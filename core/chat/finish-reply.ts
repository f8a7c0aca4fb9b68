// From a model's raw text to what may leave the bot: guarded, then every word of scripture inserted or verified. Undefined when
// nothing is left that stands on its own; the caller then answers without the model.
import { guardReply } from '../crisis/guard.ts';
import type { Language } from '../languages.ts';
import type { MessageEntity } from '../ports/messenger.ts';
import type { Scripture } from '../ports/scripture.ts';
import { verifyScripture } from '../scripture/verify.ts';
import { mayLeave, wholesome } from './last-look.ts';
import { PROMPT_CANARY } from './prompts/companion.ts';

export interface FinishedReply {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly refs: readonly string[];
}

export interface FinishOptions {
  readonly scripture: Scripture;
  readonly language: Language;
  readonly crisis: boolean;
  readonly abuse: boolean;
  /** Texts of the person, which a reply may quote. */
  readonly personWords: readonly string[];
}

/** Longest raw text looked at, UTF-16 units; a reply has about 700. */
const RAW_LIMIT = 6_000;
/** Replies longer than this are cut at the end of a sentence. */
const REPLY_LIMIT = 1_500;

export function finishReply(raw: string, options: FinishOptions): FinishedReply | undefined {
  const bounded = shorten(
    wholesome(raw.slice(0, RAW_LIMIT))
      .replace(/[ \t\u00A0]{2,}/gu, ' ')
      .replace(/\n{3,}/gu, '\n\n')
      .trim(),
  );
  const withoutTokens = options.crisis ? bounded.replace(/\{\{[^}]{0,60}\}\}/gu, '').trim() : bounded;
  const guarded = guardReply(withoutTokens, {
    crisis: options.crisis,
    abuse: options.abuse,
    canary: PROMPT_CANARY,
  });
  if (guarded.verdict === 'blocked') return undefined;
  const { scripture, language, personWords } = options;
  const verified = verifyScripture(guarded.text, { scripture, language, personWords });
  if (!/\p{L}{2}/u.test(verified.text) || !mayLeave(verified.text, verified.passages)) return undefined;
  return {
    text: verified.text,
    entities: verified.passages.map(({ offset, length }) => ({ type: 'blockquote', offset, length })),
    refs: verified.citations.filter(({ status }) => status !== 'dropped').map(({ ref }) => ref),
  };
}

/** Whole sentences up to the limit; a single endless one is no reply. */
function shorten(text: string): string {
  if (text.length <= REPLY_LIMIT) return text;
  const cut = text.slice(0, REPLY_LIMIT);
  const end = Math.max(
    cut.lastIndexOf('. '),
    cut.lastIndexOf('? '),
    cut.lastIndexOf('! '),
    cut.lastIndexOf('.\n'),
    cut.lastIndexOf('}}'),
  );
  return end > 100 ? cut.slice(0, end + 2).trim() : '';
}
