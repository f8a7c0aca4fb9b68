// The evaluation as a drawing: per file and label a bar of cards and questions, with the interval of both together.

import type { Result } from './run.ts';
import { wilson } from './wilson.ts';

const WIDTH = 900;
const LEFT = 330;
const BAR = 480;
const ROW = 26;
const COLOURS = { card: '#b3261e', ask: '#e8a33d', none: '#e4e4e4', line: '#222' } as const;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const rect = (x: number, y: number, width: number, colour: string) =>
  `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="16" fill="${colour}"/>`;

function bar(name: string, results: readonly Result[], y: number): string {
  const total = results.length;
  const cards = results.filter((one) => one.screening.level === 'card').length / total;
  const asks = results.filter((one) => one.screening.level === 'ask').length / total;
  const [low, high] = wilson(Math.round((cards + asks) * total), total);
  const x = (share: number) => LEFT + share * BAR;
  return [
    `<text x="${LEFT - 8}" y="${y + 13}" text-anchor="end">${escape(name)} (${total})</text>`,
    rect(LEFT, y, BAR, COLOURS.none),
    rect(LEFT, y, cards * BAR, COLOURS.card),
    rect(x(cards), y, asks * BAR, COLOURS.ask),
    `<path d="M${x(low).toFixed(1)} ${y + 8}H${x(high).toFixed(1)}" stroke="${COLOURS.line}" stroke-width="2"/>`,
    `<text x="${LEFT + BAR + 8}" y="${y + 13}">${(100 * cards).toFixed(1)} + ${(100 * asks).toFixed(1)} %</text>`,
  ].join('');
}

/** An SVG document. */
export function plot(results: readonly Result[]): string {
  const label = ({ row }: Result) =>
    row.conversation === undefined
      ? `${row.file} ${row.lang} ${row.gold === undefined ? 'unlabelled' : row.gold ? 'danger' : 'no danger'}`
      : `${row.file} ${row.persona}`;
  const groups = [...Map.groupBy(results, label)];
  const height = 60 + groups.length * ROW;
  const bars = groups.map(([name, list], i) => bar(name, list, 44 + i * ROW)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
<text x="12" y="24" font-size="15">Crisis screening: share of messages with a card (red) and a question (amber), 95 % interval of both</text>
${bars}
</svg>
`;
}
