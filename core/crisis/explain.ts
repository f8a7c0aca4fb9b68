// The working behind one screening, written for a person who knows nothing of the code: what the text became, every rule
// that matched and why it is there, what cancelled or softened it, and the soft score. For the operator's terminal,
// never for a log.

import type { CrisisLevel, CrisisSubject, ScreenInput } from './categories.ts';
import type { Suppression } from './context.ts';
import type { Finding } from './finding.ts';
import { RULE_TABLES } from './rule-tables.ts';
import type { RowLevel } from './rules/rule.ts';
import { ASK_AT } from './score.ts';
import { analyse, spelledWords } from './screen.ts';

const REASONS: ReadonlyMap<string, string> = new Map(
  RULE_TABLES.flatMap((table) => table.rows.map((row) => [row.id, row.reason])),
);

const OUTCOME: Readonly<Record<CrisisLevel, string>> = {
  card: 'helplines are shown at once',
  ask: 'one caring question is asked',
  none: 'nothing is shown',
};
const ROW: Readonly<Record<RowLevel, string>> = {
  card: 'shows helplines',
  ask: 'asks a question',
  hint: 'adds points only',
};
const ABOUT: Readonly<Record<CrisisSubject, string>> = {
  self: 'the person who writes',
  other: 'somebody else',
  unclear: 'nobody in particular',
};
const WHY: Readonly<Record<Suppression, string>> = {
  negation: 'a "not" stands before it',
  idiom: 'it is part of a saying',
  fiction: 'a film, a song or a game is spoken of',
  scripture: 'it is quoted scripture',
  past: 'it is told of a time long past',
  denial: 'the message says that there is no plan',
  laughter: 'somebody laughs in the same sentence',
  exclamation: 'a small thing beside it makes it an exclamation',
  'second-person': 'it is said of "you"',
  'third-person': 'it is said of somebody else',
};

function effect({ judgement }: Finding): string {
  if (judgement.effect === 'fires') return 'counts';
  const because = judgement.why === undefined ? '' : `: ${WHY[judgement.why]}`;
  return judgement.effect === 'softened' ? `counts as a question only${because}` : `does not count${because}`;
}

function line(finding: Finding, words: readonly string[]): string {
  const { row, hit, judgement } = finding;
  const found = words.slice(hit.start, hit.end + 1).join(' ');
  return `  "${found}" ${effect(finding)}.
      Rule ${row.id} (${row.category}, about ${ABOUT[judgement.subject]}; ${ROW[row.level]}): ${REASONS.get(row.id) ?? ''}`;
}

/** Human-readable lines. Pure; contains the message's words. */
export function explain(input: ScreenInput): string {
  const words = spelledWords(input.text);
  const { findings, scripture, score, screening, risen } = analyse(input);
  const said = screening.categories.length > 0 ? ` (${screening.categories.join(', ')})` : '';
  const now = screening.imminent ? ', and the danger is now: the emergency number comes first' : '';
  const out = [
    `verdict: ${screening.level}${said}: ${OUTCOME[screening.level]}${now}`,
    ...(screening.level === 'none' ? [] : [`about: ${ABOUT[screening.subject]}`]),
    `read as: ${words.join(' ')}`,
    `points: ${score.own.toFixed(2)} in this message, ${score.total.toFixed(2)} with the earlier ones; ${ASK_AT} lead to a question`,
  ];
  if (screening.held)
    out.push(
      'held back: the same question was called for a moment ago; it is asked where no model reads along',
    );
  if (risen)
    out.push('raised: different reasons to ask within the last messages add up to showing helplines');
  if (scripture)
    out.push('reads as quoted scripture: no helplines; a lament in the first person is asked about');
  out.push(findings.length === 0 ? 'found: no rule matched' : 'found:');
  const seen = new Set<string>();
  for (const finding of findings) {
    const text = line(finding, words);
    if (!seen.has(text)) out.push(text);
    seen.add(text);
  }
  return out.join('\n');
}
