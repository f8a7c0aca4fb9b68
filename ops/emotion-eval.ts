// How well the offline emotion classifier does on labelled JSON lines {"text","lang","label"}: counts, precision, recall, F1 per
// label, per file and language, and a confusion matrix. Never prints text.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { classifyEmotion } from '../core/chat/offline/classify-emotion.ts';
import { EMOTIONS, type Emotion } from '../core/chat/emotions.ts';

interface Row {
  readonly gold: Emotion;
  readonly said: Emotion;
  readonly group: string;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run emotion:eval -- FILE.jsonl ...');
  process.exit(2);
}

function read(file: string): Row[] {
  const rows: Row[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { text, lang, label } = JSON.parse(line) as { text: string; lang?: string; label: string };
    const gold = EMOTIONS.find((emotion) => emotion === label);
    if (gold === undefined) continue;
    rows.push({ gold, said: classifyEmotion(text, lang).emotion, group: `${basename(file)} ${lang ?? '?'}` });
  }
  return rows;
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

function report(title: string, rows: readonly Row[], detail: boolean): void {
  const labels = EMOTIONS.filter((emotion) => rows.some((row) => row.gold === emotion));
  const lines: string[] = [];
  let sum = 0;
  for (const label of labels) {
    const hit = rows.filter((row) => row.gold === label && row.said === label).length;
    const gold = rows.filter((row) => row.gold === label).length;
    const said = rows.filter((row) => row.said === label).length;
    const precision = said === 0 ? 0 : hit / said;
    const recall = hit / gold;
    const f1 = hit === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    sum += f1;
    lines.push(
      `  ${label.padEnd(8)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  gold ${gold}  said ${said}`,
    );
  }
  const right = rows.filter((row) => row.gold === row.said).length;
  console.log(
    `${title}: n ${rows.length}  macro-F1 ${percent(sum / labels.length)}  accuracy ${percent(right / rows.length)}`,
  );
  if (detail) for (const line of lines) console.log(line);
}

function confusion(rows: readonly Row[]): void {
  console.log(`\ngold \\ said ${EMOTIONS.map((emotion) => emotion.padStart(8)).join('')}`);
  for (const gold of EMOTIONS) {
    const counts = EMOTIONS.map(
      (said) => rows.filter((row) => row.gold === gold && row.said === said).length,
    );
    console.log(`${gold.padEnd(11)}${counts.map((n) => String(n).padStart(8)).join('')}`);
  }
}

const rows = files.flatMap(read);
const groups = [...new Set(rows.map((row) => row.group))];
for (const group of groups)
  report(
    group,
    rows.filter((row) => row.group === group),
    true,
  );
const english = rows.filter((row) => row.group.endsWith(' en'));
if (english.length > 0) report('\nall English', english, true);
confusion(english.length > 0 ? english : rows);
