// A warm turn's CPU, and how soon help leaves: the process has answered before, models and network are the embedded ones outside it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Built } from '../bundles.ts';
import type { Measure } from '../measure.ts';
import type { Stage } from '../stage.ts';
import { estimate, ratio } from '../statistics.ts';

interface WarmRun {
  /** Of one turn, in the middle of many. */
  readonly cpuMs: number;
  readonly cards: readonly { readonly ms: number; readonly cpuMs: number; readonly before: number }[];
  /** What the last turn asked for, by operation or method. */
  readonly calls: readonly string[];
  readonly rssMb: number;
}

const WARM_UP = 30;
const CRISIS = 'I want to kill myself tonight';

export const warmTurn = (stage: Stage, built: Built): Measure => ({
  name: 'warm turn',
  async run({ quick, say }) {
    const folder = mkdtempSync(join(tmpdir(), 'emmaus-bench-'));
    const turnsOf = async (bundle: string, texts: readonly Record<string, unknown>[], what = 'turn') => {
      const file = join(folder, 'events.json');
      writeFileSync(file, JSON.stringify(texts));
      return stage.child<WarmRun>('warm.mjs', [bundle, String(WARM_UP), file, what]);
    };
    const count = WARM_UP + (quick ? 60 : 150);
    const rounds = quick ? 3 : 7;
    const events = (text: (turn: number) => string) =>
      Array.from({ length: count }, (_, turn) => stage.event(text(turn)));
    const chat: number[] = [];
    const plain: number[] = [];
    const echo: number[] = [];
    const telegraf: number[] = [];
    const cards: WarmRun['cards'][number][] = [];
    let rssMb = 0;
    let calls: readonly string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      say(`round ${round + 1} of ${rounds}`);
      const hellos = events((turn) => `hello ${turn}`);
      echo.push((await turnsOf(built.conversations, hellos)).cpuMs);
      telegraf.push((await turnsOf(built.telegraf, hellos)).cpuMs);
      const ours = await turnsOf(
        built.ours,
        events((turn) => `I worry about exam number ${turn}`),
      );
      chat.push(ours.cpuMs);
      ({ rssMb, calls } = ours);
      plain.push(
        (
          await turnsOf(
            built.ours,
            events(() => '/help'),
          )
        ).cpuMs,
      );
    }
    say('crisis cards');
    const people = await Promise.all(
      Array.from({ length: WARM_UP + (quick ? 20 : 50) }, () => stage.newcomer()),
    );
    cards.push(
      ...(
        await turnsOf(
          built.ours,
          people.map((id) => stage.event(CRISIS, id)),
          'card',
        )
      ).cards,
    );
    rmSync(folder, { recursive: true, force: true });
    return {
      title: 'Warm turn',
      about:
        'CPU of the function alone, per update; database, models and Telegram answer from another process. Medians of rounds in turn.',
      rows: [
        { label: 'chat turn with a model, CPU', value: estimate(chat), unit: 'ms' },
        { label: '/help, CPU', value: estimate(plain), unit: 'ms' },
        { label: 'stock grammY + conversations echo, CPU', value: estimate(echo), unit: 'ms' },
        { label: 'stock telegraf echo, CPU', value: estimate(telegraf), unit: 'ms' },
        {
          label: 'crisis message to the call that sends the card, time',
          value: estimate(cards.map(({ ms }) => ms)),
          unit: 'ms',
        },
        { label: 'memory after the turns', value: rssMb, unit: 'MB' },
      ],
      goals: [
        {
          text: 'chat turn against stock grammY + conversations',
          value: ratio(chat, echo),
          unit: 'x',
          most: 3,
        },
        {
          text: 'crisis message to the call that sends the card',
          value: estimate(cards.map(({ cpuMs }) => cpuMs)),
          unit: 'ms CPU',
          most: 5,
        },
        {
          text: 'calls before the card (begun together, 300 ms at most)',
          value: Math.max(...cards.map(({ before }) => before)),
          unit: 'calls',
          most: 0,
        },
      ],
      notes: [
        'The two calls begun before the card are the claim and the profile, side by side: they tell whether the card was sent already, its language and its country. The card waits for them 300 ms at most and goes without them.',
        `A chat turn asks: ${calls.join(', ')}, and two models.`,
        'The peer keeps its state in memory, asks no model, stores nothing and signs nothing: its turn is one HTTP call.',
      ],
    };
  },
});
