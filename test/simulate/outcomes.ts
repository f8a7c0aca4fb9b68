// The outcomes of calls, each kind once: equal ones have one number, and by it they can be made again as objects nobody has touched.
import type { FaultKind } from './faults.ts';
import type { Outcome } from './invocation.ts';

interface Known {
  readonly text: string;
  readonly error: Error | undefined;
  readonly fault: FaultKind | undefined;
}
export interface Outcomes {
  number(outcome: Outcome, fault: FaultKind | undefined): number;
  /** @param failing what a fault of a kind does to the caller. */
  made(number: number, failing: (fault: FaultKind) => Outcome): Outcome;
  clear(): void;
}

export function createOutcomes(): Outcomes {
  const numbers = new Map<string, number>();
  const all: Known[] = [];
  return {
    number(outcome, fault) {
      const error = 'error' in outcome ? outcome.error : undefined;
      const value = 'value' in outcome ? outcome.value : undefined;
      const text = error ? `!${fault ?? ''} ${error.name} ${error.message}` : written(value);
      let number = numbers.get(text);
      if (number === undefined) {
        mustBePlain(value);
        numbers.set(text, (number = all.push({ text, error, fault }) - 1));
      }
      return number;
    },
    made(number, failing) {
      const { text = '', error, fault } = all[number] ?? {};
      if (error) return fault ? failing(fault) : { error };
      if (text === '') return { value: undefined };
      return { value: text.startsWith('M') ? new Map(JSON.parse(text.slice(1))) : JSON.parse(text) };
    },
    clear() {
      numbers.clear();
      all.length = 0;
    },
  };
}

function written(value: unknown): string {
  if (value === undefined) return '';
  return value instanceof Map ? `M${JSON.stringify([...value])}` : JSON.stringify(value);
}

/** @throws on what JSON can't tell apart: two different answers would be taken for the same. */
function mustBePlain(value: unknown, inside = false): void {
  const isOdd = typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint';
  if (isOdd || Number.isNaN(value)) throw new TypeError(`A port answered with a ${typeof value}`);
  if (typeof value !== 'object' || value === null || (value instanceof Map && !inside)) return;
  const kind = Object.getPrototypeOf(value) as object | null;
  if (kind !== Object.prototype && kind !== Array.prototype && kind !== null)
    throw new TypeError(`A port answered with a ${kind.constructor.name}`);
  for (const one of Object.values(value)) mustBePlain(one, true);
}
