// Metrics as CloudWatch embedded metric format: one JSON line a value, no API call. Lines must not go through the log's formatter.
import { DIMENSIONS, type Dimensions, type Metric, type Metrics } from '../../core/ports/metrics.ts';
import { isCode } from './safe-fields.ts';

const NAMESPACE = 'Emmaus';

/** @param write takes one line with its line end; standard output without it. */
export function createMetrics(options: {
  stage: string;
  now: () => number;
  write?: (line: string) => void;
}): Metrics {
  const { stage, now, write = linesOfOneTick((lines) => void process.stdout.write(lines)) } = options;
  const emit = (name: Metric, value: number, unit: 'Count' | 'Milliseconds', given: Dimensions = {}) => {
    if (!Number.isFinite(value)) return;
    const names = DIMENSIONS.filter((dimension) => isCode(given[dimension]));
    const dimensions = Object.fromEntries(names.map((dimension) => [dimension, given[dimension]]));
    const directive = {
      Namespace: NAMESPACE,
      // Once in all and once by its dimensions, so an alarm needs no metric math.
      Dimensions: names.length > 0 ? [['stage'], ['stage', ...names]] : [['stage']],
      Metrics: [{ Name: name, Unit: unit }],
    };
    const line = {
      _aws: { Timestamp: now(), CloudWatchMetrics: [directive] },
      stage,
      ...dimensions,
      [name]: value,
    };
    write(`${JSON.stringify(line)}\n`);
  };
  return {
    count: (name, dimensions, by = 1) => emit(name, by, 'Count', dimensions),
    duration: (name, ms, dimensions) => emit(name, ms, 'Milliseconds', dimensions),
  };
}

/**
 * Lines that come in one go leave in one write: a turn has a dozen, and each write waits for the pipe. They leave before the
 * process waits for anything, so none stays behind when Lambda freezes it.
 */
function linesOfOneTick(write: (lines: string) => void): (line: string) => void {
  let waiting = '';
  return (line) => {
    if (waiting === '')
      queueMicrotask(() => {
        const lines = waiting;
        waiting = '';
        write(lines);
      });
    waiting += line;
  };
}
