// One thread of the simulator: runs its share of the seeds and reports how far it is.
import { parentPort, workerData } from 'node:worker_threads';
import { openEngine, runSpan, type Span } from './span.ts';

interface Work {
  readonly span: Span;
  readonly only?: readonly string[];
}

const { span, only } = workerData as Work;
const engine = await openEngine({ only });
const tally = await runSpan(engine, span, (done) => parentPort?.postMessage({ done }, []));
engine.close();
parentPort?.postMessage({ tally }, []);
