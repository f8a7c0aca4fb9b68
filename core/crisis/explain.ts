// The working behind one screening, written for a person: what the text became, every rule that matched and why it
// is there, what cancelled or softened it, and the soft score. For the operator's terminal, never for a log.

import type { ScreenInput } from './categories.ts';
import { ASK_AT } from './score.ts';
import type { Finding } from './finding.ts';
import { RULE_TABLES } from './rule-tables.ts';
import { analyse } from './screen.ts';

const REASONS: ReadonlyMap<string, string> = new Map(
  RULE_TABLES.flatMap((table) => table.rows.map((row) => [row.id, row.reason])),
);

function line(finding: Finding, words: readonly string[]): string {
  const { row, hit, judgement } = finding;
  const found = words.slice(hit.start, hit.end + 1).join(' ');
  const effect = judgement.why ? `${judgement.effect} by ${judgement.why}` : judgement.effect;
  return `  ${row.id} [${row.level}, ${row.category}, ${judgement.subject}] "${found}": ${effect}. ${REASONS.get(row.id) ?? ''}`;
}

/** Human-readable lines. Pure; contains the message's words. */
export function explain(input: ScreenInput): string {
  const { words, findings, scripture, score, screening } = analyse(input);
  const said = screening.categories.length > 0 ? ` (${screening.categories.join(', ')})` : '';
  const out = [
    `verdict: ${screening.level}${said}, subject ${screening.subject}${screening.imminent ? ', imminent' : ''}`,
    `read as: ${words.text.join(' ')}`,
    `soft score: ${score.own.toFixed(2)} in this message, ${score.total.toFixed(2)} with the earlier ones; a question at ${ASK_AT}`,
  ];
  if (scripture) out.push('reads as quoted scripture: no card, a lament in the first person asks');
  const seen = new Set<string>();
  for (const finding of findings) {
    const text = line(finding, words.text);
    if (!seen.has(text)) out.push(text);
    seen.add(text);
  }
  if (findings.length === 0) out.push('  no rule matched');
  return out.join('\n');
}
