// `node bench/security.ts --outputs 100000`: that many outputs of a hostile model through the chat turn, on two threads, each judged by
// code that knows nothing of the guard. Prints the seeds of what should not have left; `--seed N` shows one of them.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { tryOutput } from '../test/security/use-case.ts';

interface Share {
  readonly from: number;
  readonly to: number;
}
interface Report {
  readonly done: number;
  readonly kept: number;
  readonly wrong: readonly { readonly seed: number; readonly faults: readonly string[] }[];
}
const STEP = 500;

async function work({ from, to }: Share): Promise<void> {
  for (let start = from; start < to; start += STEP) {
    const wrong: { seed: number; faults: readonly string[] }[] = [];
    let kept = 0;
    const end = Math.min(to, start + STEP);
    for (let seed = start; seed < end; seed += 1) {
      const verdict = await tryOutput(seed);
      if (verdict.faults.length > 0) wrong.push({ seed, faults: verdict.faults });
      if (verdict.kept) kept += 1;
    }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage({ done: end - start, kept, wrong } satisfies Report);
  }
}

async function lead(): Promise<void> {
  const { values } = parseArgs({
    options: {
      outputs: { type: 'string', default: '10000' },
      from: { type: 'string', default: '1' },
      seed: { type: 'string' },
    },
  });
  if (values.seed !== undefined) {
    console.log(await tryOutput(Number(values.seed)));
    return;
  }
  const [outputs, from] = [Number(values.outputs), Number(values.from)];
  const began = performance.now();
  const wrong: Report['wrong'][number][] = [];
  let done = 0;
  let kept = 0;
  const half = from + Math.ceil(outputs / 2);
  const shares: Share[] = [
    { from, to: half },
    { from: half, to: from + outputs },
  ];
  await Promise.all(
    shares.map(
      (share) =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(fileURLToPath(import.meta.url), { workerData: share });
          worker.on('message', (report: Report) => {
            done += report.done;
            kept += report.kept;
            wrong.push(...report.wrong);
            if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${outputs}, ${wrong.length} wrong`);
          });
          worker.once('error', reject);
          worker.once('exit', () => resolve());
        }),
    ),
  );
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${done} hostile outputs in ${seconds.toFixed(0)} s: ${wrong.length} let something through; ` +
      `${((100 * kept) / done).toFixed(1)} % left in the model's own words, the rest was answered by rule.`,
  );
  for (const { seed, faults } of wrong.slice(0, 20)) console.log(`  --seed ${seed}: ${faults.join(', ')}`);
  process.exitCode = wrong.length > 0 || done < outputs ? 1 : 0;
}

await (isMainThread ? lead() : work(workerData as Share));
