// One thread of the simulator: runs the seeds of one scenario after the other, as they are given to it, and reports how far it is.
import { parentPort, workerData } from 'node:worker_threads';
import { openEngine, runSpan, type Span, type Tally } from './span.ts';

export interface Work {
  readonly only?: readonly string[] | undefined;
  readonly plain: boolean;
}
/** What a thread says: which scenarios there are, how far it is, what came of a span. */
export type Said =
  | { readonly kind: 'ready'; readonly scenarios: readonly string[] }
  | { readonly kind: 'progress'; readonly done: number; readonly broken: number }
  | { readonly kind: 'tally'; readonly tally: Tally };

const { only, plain } = workerData as Work;
const say = (said: Said): void => parentPort?.postMessage(said, []);
const engine = await openEngine({ only, plain });
parentPort?.on('message', (span: Span | 'end') => {
  if (span === 'end') {
    engine.close();
    parentPort?.close();
    return;
  }
  void runSpan(engine, span, (done, broken) => say({ kind: 'progress', done, broken })).then((tally) =>
    say({ kind: 'tally', tally }),
  );
});
say({ kind: 'ready', scenarios: engine.prepared.map(({ scenario }) => scenario.name) });
