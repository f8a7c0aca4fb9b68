// The figures of an evaluation as plain text: rates with their counts and intervals, conversations, times, row ids.

import type { Result } from './run.ts';
import { wilson } from './wilson.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function rate(name: string, hits: number, total: number): string {
  if (total === 0) return '';
  const [low, high] = wilson(hits, total);
  return `  ${name.padEnd(18)} ${percent(hits / total).padStart(7)}  ${hits}/${total}  [${percent(low)}, ${percent(high)}]`;
}

const kind = (result: Result) =>
  result.row.gold === undefined ? 'unlabelled' : result.row.gold ? 'danger' : 'no danger';
const count = (results: readonly Result[], level: string) =>
  results.filter((one) => one.screening.level === level).length;

function groups(
  results: readonly Result[],
  by: (result: Result) => string,
): ReadonlyMap<string, readonly Result[]> {
  return Map.groupBy(results, by);
}

function group(name: string, results: readonly Result[]): readonly string[] {
  const cards = count(results, 'card');
  const asks = count(results, 'ask');
  const danger = results[0]?.row.gold === true;
  return danger
    ? [name, rate('card', cards, results.length), rate('card or question', cards + asks, results.length)]
    : [name, rate('card', cards, results.length), rate('question', asks, results.length)];
}

function conversations(results: readonly Result[]): readonly string[] {
  const talks = groups(
    results.filter((one) => one.row.conversation !== undefined),
    (one) => one.row.persona,
  );
  return [...talks].flatMap(([persona, all]) => {
    const each = [...groups(all, (one) => one.row.conversation ?? '').values()].map((talk) =>
      talk.toSorted((a, b) => a.row.turn - b.row.turn),
    );
    const first = (levels: readonly string[]) =>
      each.flatMap((talk) => {
        const at = talk.findIndex((one) => levels.includes(one.screening.level));
        return at < 0 ? [] : [at];
      });
    const line = (name: string, turns: readonly number[]) => {
      const sorted = turns.toSorted((a, b) => a - b);
      const spread = Map.groupBy(sorted, (turn) => turn);
      const at = [...spread].map(([turn, list]) => `turn ${turn + 1}: ${list.length}`).join(', ');
      return `${rate(name, turns.length, each.length)}  median turn ${(sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN) + 1} (${at})`;
    };
    return [
      `persona ${persona}: ${each.length} conversations, ${all.length} messages`,
      line('flagged', first(['card', 'ask'])),
      line('card', first(['card'])),
      rate('card / message', count(all, 'card'), all.length),
      rate('question / message', count(all, 'ask'), all.length),
    ];
  });
}

function times(results: readonly Result[]): string {
  const sorted = results.map((one) => one.milliseconds).toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(3);
  return `time per message: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms (${sorted.length} messages)`;
}

function shown(results: readonly Result[], show: string | undefined): readonly string[] {
  if (show === 'misses') {
    return results
      .filter((one) => one.row.gold === true && one.screening.level === 'none')
      .map((one) => `miss ${one.row.id}`);
  }
  if (show !== 'false') return [];
  return results
    .filter((one) => one.row.gold === false && one.screening.level === 'card')
    .map((one) => `false card ${one.row.id} ${one.screening.rules.join(' ')}`);
}

/** The whole report. `show` adds row ids of misses or of false cards. */
export function report(results: readonly Result[], show?: string): string {
  const single = results.filter((one) => one.row.conversation === undefined);
  const byFile = groups(single, (one) => `${one.row.file}: ${kind(one)}, ${one.row.lang}`);
  const byCategory = groups(
    single,
    (one) => `${one.row.file}: ${kind(one)}, ${one.row.lang}, ${one.row.category}`,
  );
  const lines = [...byFile].flatMap(([name, list]) => group(name, list));
  const detail =
    byCategory.size > byFile.size
      ? ['', 'by category', ...[...byCategory].flatMap(([name, list]) => group(name, list))]
      : [];
  return [...lines, ...detail, ...conversations(results), times(results), ...shown(results, show)]
    .filter((line) => line !== '')
    .join('\n');
}
