// What came in over the wire: one line per call with sizes and times, for round-trip budgets, benchmarks and the
// page's inspector. Keeps no bodies; the newest calls only, so a long-running local stack does not grow.

import type { FaultEffect } from './faults.ts';
import type { AwsService } from './wire.ts';

export interface LoggedCall {
  readonly service: AwsService;
  readonly operation: string;
  readonly resource: string;
  readonly index?: string;
  /** Function that called, where a test says so. */
  readonly caller?: string;
  /** HTTP status; 0 when no complete answer left. */
  readonly status: number;
  /** Bytes of the bodies, without HTTP headers. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Real time of arrival, milliseconds since 1970 (`performance.timeOrigin` + `performance.now`). */
  readonly startedAt: number;
  readonly ms: number;
  readonly fault?: FaultEffect['kind'];
}

export interface CallLog {
  readonly calls: readonly LoggedCall[];
  add(call: LoggedCall): void;
  /** How many calls matched; every field given must be equal. */
  count(match?: Partial<Pick<LoggedCall, 'service' | 'operation' | 'resource' | 'status'>>): number;
  /** Counts by operation, e.g. `{ UpdateItem: 2, GetItem: 1 }`. */
  byOperation(service?: AwsService): Record<string, number>;
  /** Calls that did not overlap an earlier one: how often somebody waited on the network in a row. */
  sequentialRounds(service?: AwsService): number;
  reset(): void;
  /** Told of every call; the returned function stops it. */
  onCall(listener: (call: LoggedCall) => void): () => void;
}

const KEPT = 20_000;

export function createCallLog(): CallLog {
  const calls: LoggedCall[] = [];
  const listeners = new Set<(call: LoggedCall) => void>();
  const ofService = (service?: AwsService) => calls.filter((call) => !service || call.service === service);

  return {
    calls,
    add(call) {
      calls.push(call);
      if (calls.length > KEPT) calls.splice(0, calls.length - KEPT / 2);
      for (const listener of listeners) listener(call);
    },
    count(match = {}) {
      const wanted = Object.entries(match);
      return calls.filter((call) => wanted.every(([key, value]) => call[key as keyof LoggedCall] === value))
        .length;
    },
    byOperation(service) {
      const counts: Record<string, number> = {};
      for (const { operation } of ofService(service)) counts[operation] = (counts[operation] ?? 0) + 1;
      return counts;
    },
    sequentialRounds(service) {
      let rounds = 0;
      let busyUntil = Number.NEGATIVE_INFINITY;
      for (const call of ofService(service).toSorted((a, b) => a.startedAt - b.startedAt)) {
        if (call.startedAt >= busyUntil) {
          rounds += 1;
          busyUntil = call.startedAt + call.ms;
        }
      }
      return rounds;
    },
    reset() {
      calls.length = 0;
    },
    onCall(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
