// Old words are a mark: nobody writes "thy", "saith" and "the LORD" in one sentence of today's English. A sentence with two of them
// that is verbatim from no installed text passes for scripture and is taken out. It refuses to judge today's words.
import type { Desk } from './desk.ts';
import { locateExact } from './locate.ts';
import { type Token, tokenize } from '../tokens.ts';

const OLD_WORD =
  /^(?:thou|thee|thy|thine|thyself|ye|hath|hast|doth|dost|saith|sayest|unto|shalt|wilt|wast|wert|spake|begat|verily|whence|whither|[a-z]{2,12}[b-df-hj-np-tv-z]eth)$/;
const NAMES = /^(?:elizabeth|kenneth|nazareth|macbeth|gareth|japheth|ashtoreth|lambeth|hesketh|gwyneth)$/;
const SACRED =
  /^(?:lord|god|jesus|christ|israel|jerusalem|zion|amen|behold|dios|senor|jehova|jesucristo|deus|senhor|dieu|seigneur|eternel)$/;
const ENOUGH = 2;
/** A run of old words this long is telling in itself; a shorter one must fit its neighbours too. */
const LONG_RUN = 6;

const isOld = (token: Token, text: string): boolean =>
  (OLD_WORD.test(token.plain) && !NAMES.test(token.plain)) || text.slice(token.start, token.end) === 'LORD';

/** True when the run speaks as scripture does: an old word, or a holy name. */
export const soundsSacred = (run: readonly Token[], text: string): boolean =>
  run.some((token) => isOld(token, text) || SACRED.test(token.plain));

/** The text without such sentences. Linear in its length; a sentence costs one look into the packs. */
export function dropArchaic(text: string, desk: Desk): string {
  const sentences = text.match(/[^.!?…\n]*(?:[.!?…\n]+|$)\s*/gu) ?? [];
  return sentences.map((sentence) => (isPretence(sentence, desk) ? '' : sentence)).join('');
}

function isPretence(sentence: string, desk: Desk): boolean {
  const tokens = tokenize(sentence);
  const old = tokens.flatMap((token, at) => (isOld(token, sentence) ? [at] : []));
  const first = old[0];
  const last = old.at(-1);
  if (first === undefined || last === undefined || old.length < ENOUGH) return false;
  const run = tokens.slice(first, last + 1);
  if (desk.isOwn(run)) return false;
  const wider = [
    [1, 1],
    [2, 0],
    [0, 2],
  ].map(([before = 0, after = 0]) => tokens.slice(Math.max(0, first - before), last + 1 + after));
  const tries = run.length >= LONG_RUN ? [run] : wider;
  if (tries.some((words) => locateExact(desk.packs, words))) return false;
  desk.note('', 'dropped');
  return true;
}
