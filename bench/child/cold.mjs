// One cold start: imports a bundle in this fresh process and lets it answer one update, as Lambda does for the first event.
// Prints one JSON line. Arguments: path of the bundle, the event as JSON.
import { pathToFileURL } from 'node:url';

const [, , bundle, event] = process.argv;
const context = { functionName: 'bench', getRemainingTimeInMillis: () => 29_000 };
const cpu = process.cpuUsage();
const begun = performance.now();
const { handler } = await import(pathToFileURL(bundle).href);
const imported = performance.now();
const result = await handler(JSON.parse(event), context);
const done = performance.now();
const { user, system } = process.cpuUsage(cpu);
const line = {
  status: result?.statusCode,
  importMs: imported - begun,
  totalMs: done - begun,
  cpuMs: (user + system) / 1000,
  rssMb: process.memoryUsage.rss() / 1024 / 1024,
};
process.stdout.write(`\n${JSON.stringify(line)}\n`, () => process.exit(0));
