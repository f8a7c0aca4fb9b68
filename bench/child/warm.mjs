// Warm turns: one process answers many updates; CPU of each is this process's alone. Prints one JSON line.
// Arguments: path of the bundle, how many to warm up, file with the events as a JSON array, `card` to time the call that sends it.
import { readFileSync } from 'node:fs';
import { subscribe } from 'node:diagnostics_channel';
import { pathToFileURL } from 'node:url';

const [, , bundle, warmUp, file, what] = process.argv;
const context = { functionName: 'bench', getRemainingTimeInMillis: () => 29_000 };
const { handler } = await import(pathToFileURL(bundle).href);
const events = JSON.parse(readFileSync(file, 'utf8'));

let asked = [];
let begun = 0;
let cpuBegun;
let card;
/** Every request that leaves. Asking for CPU costs as much as a small turn, so it is asked only where it is told. */
subscribe('http.client.request.start', ({ request }) => {
  const call = request.getHeader('x-amz-target') ?? request.path.split('/').at(-1);
  asked.push(call);
  if (!cpuBegun || card || call !== 'sendMessage') return;
  const ms = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpuBegun);
  card = { ms, cpuMs: (user + system) / 1000, before: asked.length - 1 };
});

const cards = [];
let cpu;
let calls = [];
for (const [index, event] of events.entries()) {
  if (index === Number(warmUp)) cpu = process.cpuUsage();
  asked = [];
  card = undefined;
  cpuBegun = what === 'card' ? process.cpuUsage() : undefined;
  begun = performance.now();
  const result = await handler(event, context);
  if (result?.statusCode !== 200) throw new Error(`A turn was answered ${result?.statusCode}`);
  if (card && index >= Number(warmUp)) cards.push(card);
  calls = asked;
}
const { user, system } = process.cpuUsage(cpu);
const line = {
  cpuMs: (user + system) / 1000 / (events.length - Number(warmUp)),
  cards,
  calls,
  rssMb: process.memoryUsage.rss() / 1024 / 1024,
};
process.stdout.write(`\n${JSON.stringify(line)}\n`, () => process.exit(0));
