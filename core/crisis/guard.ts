// Last look at everything a model wrote, before scripture is inserted and before it leaves. It removes single sentences when the
// rest still stands, and blocks the reply when it does not; the caller then sends fixed text. It never writes new advice.

import { BLAME_RULES } from './guard-rules/blame.ts';
import { CLINICAL_RULES } from './guard-rules/clinical.ts';
import { DEATH_COMFORT_RULES } from './guard-rules/death-comfort.ts';
import { EMBODIED_RULES } from './guard-rules/embodied.ts';
import { ISOLATION_RULES } from './guard-rules/isolation.ts';
import { LETHALITY_RULES } from './guard-rules/lethality.ts';
import { METHOD_RULES } from './guard-rules/method.ts';
import { OWN_LIFE_RULES } from './guard-rules/own-life.ts';
import { THEOLOGY_RULES } from './guard-rules/theology.ts';
import { THING_RULES } from './guard-rules/things.ts';
import { TREATING_RULES } from './guard-rules/treating.ts';
import { TRUST_RULES } from './guard-rules/trust.ts';
import type { GuardReason, GuardRule } from './guard-rules/types.ts';
import { REWORDINGS } from './guard-rules/wording.ts';
import { Sieve } from './guard-sieve.ts';
import { DIRECTORY, INTERNATIONAL_FINDER } from './helplines/directory.ts';
import { digitsOf } from './helplines/lookup.ts';

export interface GuardContext {
  /** The turn is in a crisis window: stricter about means and about verses that long for death. */
  readonly crisis?: boolean;
  /** Someone is being hurt by someone: nothing about forgiving, staying, confronting. */
  readonly abuse?: boolean;
  /** A marker placed in the system prompt; its appearance means the prompt leaked. */
  readonly canary?: string;
  /** Hosts the operator allows besides the helpline directory's, lower case without "www.". */
  readonly allowedHosts?: ReadonlySet<string>;
}

export interface GuardResult {
  /** `pass`: untouched. `replaced`: send `text`. `blocked`: send fixed text, `text` is empty. */
  readonly verdict: 'pass' | 'replaced' | 'blocked';
  readonly text: string;
  readonly reasons: readonly GuardReason[];
}

/** All rows, in the order of the table of needed words (guard-rules/needs.ts). */
export const GUARD_RULES: readonly GuardRule[] = [
  ...METHOD_RULES,
  ...LETHALITY_RULES,
  ...THING_RULES,
  ...TRUST_RULES,
  ...ISOLATION_RULES,
  ...EMBODIED_RULES,
  ...OWN_LIFE_RULES,
  ...CLINICAL_RULES,
  ...TREATING_RULES,
  ...THEOLOGY_RULES,
  ...BLAME_RULES,
  ...DEATH_COMFORT_RULES,
];
const FATAL: ReadonlySet<GuardReason> = new Set(['leak', 'method', 'abuse-advice']);
const QUOTABLE: ReadonlySet<GuardReason> = new Set(['human-claim', 'prayer-claim', 'promise']);
const MAX_LENGTH = 8192;
// A reply of more sentences than this is not a reply; refusing it bounds the work.
const MAX_SENTENCES = 200;

// Within one clause: the words before a match up to the last comma.
const NEGATION =
  /\b(?:not|never|n't|cannot|nor|neither|without|nobody|nothing|no(?! one| matter|,)|nunca|jamas|tampoco|ni|sin|nao|nem|sem|jamais|ne|n'|pas|aucun|rather than|instead of|en vez de|em vez de|au lieu de)\b|n't\b|\bn'/;
const URL =
  /\b(?:https?:\/\/|www\.)[^\s)>\]]{1,300}|\b[a-z0-9-]{1,60}\.(?:com|org|net|io|info|me|co|app|gov|edu|tv|ly|uk|br|mx|es|fr|de|ca|au)\b(?:\/[^\s)>\]]{0,300})?/gi;
/** No address without one of these; as `MAYBE_REWORDED`, it spares most replies the compiling of what follows. */
const MAYBE_URL = /:\/\/|\.\S/;
const MAYBE_REWORDED = /suic[ií]d/i;
const NUMBER = /(?<![\d:.,])\+?\(?\d(?:[\d ()-]{5,18})\d(?![\d:])/g;
const CALL_SHORT =
  /\b(?:call|dial|text|phone|llama|marca|ligue|disque|appelez|composez)(?: al?| para o?| le| the)? (\d{3,6})\b/g;
const DANGLING =
  /^(?:but|so|and|because|that|therefore|then|this way|otherwise|pero|entonces|por eso|porque|asi|y|mas|entao|por isso|assim|e|mais|donc|alors|parce que|car|et|ainsi)\b/;

/** Lower case, no accents, straight quotes, single spaces: what the patterns are written for. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/\u0153/g, 'oe')
    .replace(/[\s*_~]+/g, ' ')
    .toLowerCase()
    .trim();
}

/** Sentences with the white space after them, so the rest can be put together again unchanged. */
function sentences(text: string): string[] {
  return (
    text
      .match(
        /[^.!?\u2026\n]*(?:[.!?\u2026]+(?!\s|$|["'\u201d\u00bb)])[^.!?\u2026\n]*)*(?:[.!?\u2026]+["'\u201d\u00bb)]*|\n|$)\s*/g,
      )
      ?.filter((part) => part !== '') ?? []
  );
}

function negated(sentence: string, at: number): boolean {
  const from = Math.max(0, at - 40);
  const before = sentence.slice(from, at);
  const clause = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1,
  );
  return NEGATION.test(clause);
}

const BREAK = /[,;:]/g;

/** The clause around a match, from the comma before it to the one after. */
function clauseOf(sentence: string, at: number, length: number): string {
  const after = sentence.slice(at + length).search(/[,;:]/);
  const before = [...sentence.slice(0, at).matchAll(BREAK)].at(-1)?.index ?? -1;
  return sentence.slice(before + 1, after < 0 ? undefined : at + length + after);
}

let hosts: ReadonlySet<string> | undefined;
let numbers: ReadonlySet<string> | undefined;

function hostOf(url: string): string {
  return (
    url
      .replace(/^https?:\/\//i, '')
      .replace(/^www\./i, '')
      .split(/[/?#:]/)[0]
      ?.replace(/[.,;!]+$/, '')
      .toLowerCase() ?? ''
  );
}

function knownHosts(): ReadonlySet<string> {
  if (!hosts) {
    const lines = Object.values(DIRECTORY).flatMap((row) => row.lines);
    const urls = [INTERNATIONAL_FINDER, ...lines.flatMap(({ chat, site }) => [chat, site])];
    hosts = new Set(urls.filter((url) => url !== undefined).map(hostOf));
  }
  return hosts;
}

function knownNumbers(): ReadonlySet<string> {
  if (!numbers) {
    const rows = Object.values(DIRECTORY);
    const all = rows.flatMap((row) => [
      ...row.lines.flatMap(({ dial, sms, whatsapp }) => [dial, sms, whatsapp]),
      row.emergency.any,
      row.emergency.police,
      row.emergency.ambulance,
    ]);
    numbers = new Set(all.filter((number) => number !== undefined).map((number) => digitsOf(number)));
  }
  return numbers;
}

/** A host of the helpline directory, lower case, without "www.". */
export const isListedHost = (host: string): boolean => knownHosts().has(host);
/** A number of the helpline directory, however it is written. */
export const isListedNumber = (number: string): boolean => knownNumbers().has(digitsOf(number));

function contactReasons(original: string, sentence: string, context: GuardContext): GuardReason[] {
  const reasons: GuardReason[] = [];
  for (const [url] of MAYBE_URL.test(original) ? original.matchAll(URL) : []) {
    const host = hostOf(url);
    if (!knownHosts().has(host) && !context.allowedHosts?.has(host)) reasons.push('link');
  }
  if (!/\d/.test(sentence)) return reasons;
  for (const [number] of sentence.matchAll(NUMBER)) {
    const digits = digitsOf(number);
    if (digits.length >= 7 && !knownNumbers().has(digits)) reasons.push('number');
  }
  for (const [, number] of sentence.matchAll(CALL_SHORT)) {
    if (number !== undefined && !knownNumbers().has(number)) reasons.push('number');
  }
  return reasons;
}

/** A match that the rest of the sentence takes the harm out of. */
function isHarmless(rule: GuardRule, subject: string, match: RegExpExecArray): boolean {
  const { unless, unlessInClause, negatable } = rule;
  if (unless?.test(subject)) return true;
  if (unlessInClause?.test(clauseOf(subject, match.index, match[0].length))) return true;
  return negatable === true && negated(subject, match.index);
}

let sieve: Sieve | undefined;

function reasonsFor(original: string, context: GuardContext): GuardReason[] {
  const sentence = plain(original);
  const unquoted = sentence.replace(/"[^"]{0,300}"/g, ' ');
  sieve ??= new Sieve(GUARD_RULES.map(({ pattern }) => pattern));
  const found: GuardReason[] = [];
  for (const open of sieve.open(sentence)) {
    const rule = GUARD_RULES[open.row];
    if (!rule || (rule.only !== undefined && !context[rule.only])) continue;
    const subject = QUOTABLE.has(rule.reason) ? unquoted : sentence;
    const match = sieve.match(open, subject);
    if (match && !isHarmless(rule, subject, match)) found.push(rule.reason);
  }
  return [...found, ...contactReasons(original, sentence, context)];
}

function reword(text: string): string {
  if (!MAYBE_REWORDED.test(text)) return text;
  return REWORDINGS.reduce(
    (current, [pattern, better]) =>
      current.replace(pattern, (found) =>
        /^[A-Z]/.test(found) ? better.charAt(0).toUpperCase() + better.slice(1) : better,
      ),
    text,
  );
}

/** What is left, when it can stand alone: most of the reply, starting like a reply. */
function rest(parts: readonly string[], bad: readonly boolean[]): string | undefined {
  const kept = parts.filter((part, i) => !bad[i] && !(i > 0 && bad[i - 1] && DANGLING.test(plain(part))));
  const text = kept.join('').trim();
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  const said = parts.filter((part) => /\p{L}/u.test(part)).length;
  const left = kept.filter((part) => /\p{L}/u.test(part)).length;
  return letters >= 25 && left * 2 >= said ? text : undefined;
}

/** Checks one reply. Linear in its length; past 8,192 units or 200 sentences it is blocked unread. Never throws. */
export function guardReply(text: string, context: GuardContext = {}): GuardResult {
  if (text.length > MAX_LENGTH) return { verdict: 'blocked', text: '', reasons: ['size'] };
  if (context.canary !== undefined && context.canary !== '' && text.includes(context.canary)) {
    return { verdict: 'blocked', text: '', reasons: ['leak'] };
  }
  const better = reword(text);
  const parts = sentences(better);
  if (parts.length > MAX_SENTENCES) return { verdict: 'blocked', text: '', reasons: ['size'] };
  const found = parts.map((part) =>
    /[a-z\d]/i.test(part) || /\p{L}/u.test(part) ? reasonsFor(part, context) : [],
  );
  const reasons = new Set(found.flat());
  if (better !== text) reasons.add('wording');
  if (reasons.size === 0) return { verdict: 'pass', text, reasons: [] };
  const listed = [...reasons];
  const left = listed.some((reason) => FATAL.has(reason))
    ? undefined
    : rest(
        parts,
        found.map((reason) => reason.length > 0),
      );
  return left === undefined
    ? { verdict: 'blocked', text: '', reasons: listed }
    : { verdict: 'replaced', text: left, reasons: listed };
}
