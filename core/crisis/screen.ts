// The crisis screen: rules over every inbound word, before model, database, consent or quota. Pure, no I/O, linear,
// never throws on any string. It finds danger; what the person then sees is decided elsewhere.

import { NO_DANGER, type ScreenInput, type Screening } from './categories.ts';
import { judge } from './context.ts';
import type { Finding } from './finding.ts';
import { scriptureShare } from './scripture-quote.ts';
import { type Score, softScore } from './score.ts';
import { tables } from './tables.ts';
import { becomesPlan, conclude, rises, wasAsked } from './verdict.ts';

export interface Analysis {
  readonly findings: readonly Finding[];
  readonly scripture: boolean;
  readonly score: Score;
  /** The same question was called for a few messages ago, and nothing new has been said since. */
  readonly asked: boolean;
  /** Different reasons to ask within the last messages made a card of this one. */
  readonly risen: boolean;
  readonly screening: Screening;
}

const HISTORY_LENGTH = 6;
const HISTORY_CHARACTERS = 1_000;
// "I have no plan" still counts so many messages later, for passive ideation and for questions in company.
const DENIAL_LASTS = 3;
const QUOTED_SCRIPTURE = 0.6;

function find(
  text: string,
  deniedBefore = false,
): { readonly findings: readonly Finding[]; readonly scripture: boolean } {
  const compiled = tables();
  const { lexicon, reader, finder } = compiled;
  try {
    const words = reader.read(text);
    const { hits, idioms } = finder.find(words);
    const scripture = hits.length > 0 && scriptureShare(words, lexicon) >= QUOTED_SCRIPTURE;
    const denied = deniedBefore || hits.some((hit) => hit.pattern.row?.denies === true);
    const eased = denied || hits.some((hit) => hit.pattern.row?.eases === true);
    const deathly = hits.some(
      (hit) => hit.pattern.row?.deathly === true || hit.pattern.row?.category === 'suicide-active',
    );
    const around = { idioms, denied, eased, deathly };
    for (const lang of new Set(hits.map((hit) => hit.pattern.lang))) compiled.grammar(lang).open(words);
    const findings = hits.flatMap((hit): readonly Finding[] => {
      const { row, lang } = hit.pattern;
      return row
        ? [
            {
              row,
              hit,
              judgement: judge(words, compiled.grammar(lang), hit, around),
            },
          ]
        : [];
    });
    return { findings: withDenied(findings), scripture };
  } finally {
    reader.forget();
  }
}

/** "those kill-myself thoughts, I have no plan": the shorter match follows the longer one that holds it. */
function withDenied(findings: readonly Finding[]): readonly Finding[] {
  const denied = findings.filter(({ judgement }) => judgement.why === 'denial');
  if (denied.length === 0) return findings;
  const follows = ({ judgement, hit }: Finding) =>
    judgement.effect === 'fires' &&
    denied.some(
      ({ hit: longer }) =>
        longer.start <= hit.start && longer.end >= hit.end && longer.end - longer.start > hit.end - hit.start,
    );
  return findings.map((one) => (follows(one) ? softened(one) : one));
}

const softened = (finding: Finding): Finding => ({
  ...finding,
  judgement: { ...finding.judgement, effect: 'softened', why: 'denial' },
});

/** The whole working behind a screening, for `explain` and the evaluation. */
export function analyse(input: ScreenInput): Analysis {
  const earlier = (input.history ?? [])
    .slice(-HISTORY_LENGTH)
    .map((text) => find(text.slice(0, HISTORY_CHARACTERS)).findings);
  const deniedBefore = earlier
    .slice(-DENIAL_LASTS)
    .some((findings) => findings.some((one) => one.row.denies === true));
  const { findings, scripture } = find(input.text, deniedBefore);
  const score = softScore(findings, earlier);
  const concluded = conclude(findings, scripture, score);
  const plan = concluded.level === 'card' || scripture ? undefined : becomesPlan(findings, score, earlier);
  const risen = concluded.level === 'ask' && !scripture && rises(findings, earlier);
  const asked =
    plan === undefined && !risen && concluded.level === 'ask' && wasAsked(findings, score, earlier);
  const settled: Screening = risen ? { ...concluded, level: 'card' } : concluded;
  const screening =
    plan?.level === 'ask' && risen
      ? settled
      : (plan ?? (asked ? { ...NO_DANGER, held: concluded } : settled));
  return { findings, scripture, score, asked, risen, screening };
}

/** The words of a text as the rules read them, for `explain`. */
export function spelledWords(text: string): readonly string[] {
  const { reader } = tables();
  const words = reader.read(text).texts();
  reader.forget();
  return words;
}

/**
 * Screens one inbound text with the person's own earlier messages. Pure; about a tenth of a millisecond for an
 * ordinary message, linear in its length. Never throws on any string: prove it with `safeScreen` anyway.
 */
export function screen(input: ScreenInput): Screening {
  return analyse(input).screening;
}

/** A screener that fails shows help: a missing card costs more than one too many. */
export function safeScreen(
  input: ScreenInput,
  screener: (input: ScreenInput) => Screening = screen,
): Screening {
  try {
    return screener(input);
  } catch {
    return {
      level: 'card',
      categories: ['suicide-passive'],
      rules: ['screener-failed'],
      imminent: false,
      subject: 'unclear',
    };
  }
}
