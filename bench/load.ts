// `node bench/load.ts --minutes 10 --people 200`: that many people chat with the local stack (messages, commands, taps, prayers, some in
// danger), each pausing as people do. Writes latency, memory and errors to bench/results/load.json and a plot beside it.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import type { Person } from '../test/driver/person.ts';
import { gather } from './crowd.ts';
import { lineChart } from './line-chart.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    people: { type: 'string', default: '200' },
    pause: { type: 'string', default: '30' },
  },
});
const [minutes, count, pauseSeconds] = [Number(values.minutes), Number(values.people), Number(values.pause)];
const RESULTS = join(import.meta.dirname, 'results');

const crowd = await gather(count);
const { telegram, people } = crowd;
const before = crowd.errors().length;
const ends = performance.now() + minutes * 60_000;
const latencies: number[] = [];
const samples: { minute: number; rss: number; p50: number; p95: number }[] = [];
let recent: number[] = [];
let unanswered = 0;
const loop = monitorEventLoopDelay();
loop.enable();

const WORDS = [
  'Work is heavy these days',
  'My sister called after two years',
  'I could not sleep',
  'Thank you, that helps',
  'What now?',
];
const say = (person: Person, text: string): void => void telegram.acts.say(person.id, person.chatId, text);
const act = (person: Person, turn: number): void => {
  if (turn % 40 === 39) say(person, 'I want to kill myself');
  else if (turn % 9 === 8) say(person, '/settings');
  else if (turn % 7 === 6) say(person, '/verse John 3:16');
  else say(person, WORDS[turn % WORDS.length] ?? 'Hello');
};

/** Waiting for the bot's next message, by chat. */
const waiting = new Map<number, () => void>();
telegram.onChange(({ kind, chatId }) => {
  if (kind === 'message' && chatId !== undefined) waiting.get(chatId)?.();
});

/** Milliseconds until the chat shows the bot's next message, over real HTTP; nothing after half a minute. */
async function answered({ chatId }: Person): Promise<number | undefined> {
  const began = performance.now();
  const shown = new Promise<number>((resolve) =>
    waiting.set(chatId, () => resolve(performance.now() - began)),
  );
  const ms = await Promise.race([shown, pause(30_000, undefined, { ref: false })]);
  waiting.delete(chatId);
  return ms;
}

async function live(person: Person, index: number): Promise<void> {
  await pause((index / count) * pauseSeconds * 1000);
  for (let turn = index; performance.now() < ends; turn += 1) {
    act(person, turn);
    const ms = await answered(person);
    if (ms === undefined) unanswered += 1;
    else {
      latencies.push(ms);
      recent.push(ms);
    }
    await pause(pauseSeconds * 1000 * (0.7 + (0.6 * ((turn * 37) % 100)) / 100));
  }
}

const at = (list: readonly number[], share: number): number => {
  const sorted = list.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
};
const began = performance.now();
const sampler = setInterval(() => {
  samples.push({
    minute: (performance.now() - began) / 60_000,
    rss: Math.round(process.memoryUsage().rss / 1_048_576),
    p50: at(recent, 0.5),
    p95: at(recent, 0.95),
  });
  recent = [];
}, 10_000);
const cpu = process.cpuUsage();
await Promise.all(people.map(live));
clearInterval(sampler);
const used = process.cpuUsage(cpu);

const failed = telegram.sees
  .updates()
  .filter(({ attempts }) => attempts.some(({ status }) => status !== 200)).length;
const report = {
  people: count,
  minutes,
  turns: latencies.length,
  unanswered,
  updatesNotAnswered200AtOnce: failed,
  errorLines: crowd.errors().length - before,
  brokenCalls: telegram.sees.verdicts().length,
  latencyMs: {
    p50: at(latencies, 0.5),
    p95: at(latencies, 0.95),
    p99: at(latencies, 0.99),
    most: at(latencies, 1),
  },
  memoryMb: {
    first: samples[0]?.rss ?? 0,
    last: samples.at(-1)?.rss ?? 0,
    most: Math.max(...samples.map(({ rss }) => rss)),
  },
  cpuSecondsATurn: Number(((used.user + used.system) / 1e6 / latencies.length).toFixed(3)),
  eventLoopP99Ms: Math.round(loop.percentile(99) / 1e6),
};
console.log(JSON.stringify(report, undefined, 2));
writeFileSync(join(RESULTS, 'load.json'), `${JSON.stringify({ ...report, samples }, undefined, 1)}\n`);
writeFileSync(
  join(RESULTS, 'load.svg'),
  lineChart(`${count} people for ${minutes} minutes`, 'minutes', [
    { label: 'memory, MB', points: samples.map(({ minute, rss }) => [minute, rss]) },
    { label: 'latency p95, ms', points: samples.map(({ minute, p95 }) => [minute, p95]) },
    { label: 'latency p50, ms', points: samples.map(({ minute, p50 }) => [minute, p50]) },
  ]),
);
await crowd.close();
process.exit(unanswered + report.errorLines + report.brokenCalls > 0 ? 1 : 0);
