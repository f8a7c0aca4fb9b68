// Faults on order: a board of rules the wire server consults for every call, so that a test or the local page can
// make any embedded AWS service fail for the next N calls, or until told otherwise. Never touches stored state itself.

import { FAULT_PRESETS, type PresetName } from './fault-presets.ts';
import type { AwsService, WireCall } from './wire.ts';

/** What happens instead of, before or after the answer. `applied: true` means the work was done all the same. */
export type FaultEffect =
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly code: string;
      readonly message?: string;
      readonly applied?: boolean;
    }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'hang'; readonly applied?: boolean }
  | { readonly kind: 'cut'; readonly at: 'before' | 'after' | 'mid' }
  | { readonly kind: 'garbage' };

export interface FaultRule {
  readonly service: AwsService;
  readonly effect: FaultEffect;
  /** Only this operation, e.g. `UpdateItem`. */
  readonly operation?: string;
  /** Only this table, queue, secret or model. */
  readonly resource?: string;
  /** Only requests whose body contains these characters. */
  readonly bodyIncludes?: string;
  /** Let this many matching calls pass first. */
  readonly skip?: number;
  /** Fail this many calls; without it until cleared. */
  readonly times?: number;
}

export type FaultScope = Pick<FaultRule, 'operation' | 'resource' | 'bodyIncludes' | 'skip' | 'times'>;

export interface ActiveFault {
  readonly rule: FaultRule;
  /** How often it struck. */
  readonly hits: number;
}

export interface FaultBoard {
  /** Adds a rule; the returned function takes it off again. */
  add(rule: FaultRule): () => void;
  /** The same by name: `fail('dynamodb', 'throttle', { operation: 'UpdateItem', times: 2 })`. */
  fail<S extends AwsService>(service: S, preset: PresetName<S>, scope?: FaultScope): () => void;
  clear(service?: AwsService): void;
  list(): readonly ActiveFault[];
  /** For the wire server: the effect that strikes this call, used up by asking. */
  strike(call: WireCall): FaultEffect | undefined;
}

interface Entry {
  readonly rule: FaultRule;
  seen: number;
  hits: number;
}

export function createFaultBoard(): FaultBoard {
  let entries: Entry[] = [];

  const add = (rule: FaultRule): (() => void) => {
    const entry: Entry = { rule, seen: 0, hits: 0 };
    entries.push(entry);
    return () => {
      entries = entries.filter((other) => other !== entry);
    };
  };

  return {
    add,
    fail(service, preset, scope = {}) {
      const effect = (FAULT_PRESETS[service] as Readonly<Record<string, FaultEffect>>)[String(preset)];
      if (effect === undefined) throw new Error(`No fault named ${String(preset)} for ${service}`);
      return add({ ...scope, service, effect });
    },
    clear(service) {
      entries = service === undefined ? [] : entries.filter((entry) => entry.rule.service !== service);
    },
    list: () => entries.map(({ rule, hits }) => ({ rule, hits })),
    strike(call) {
      for (const entry of entries) {
        if (!matches(entry.rule, call)) continue;
        entry.seen += 1;
        const { skip = 0, times = Number.POSITIVE_INFINITY } = entry.rule;
        if (entry.seen <= skip || entry.hits >= times) continue;
        entry.hits += 1;
        return entry.rule.effect;
      }
      return undefined;
    },
  };
}

function matches(rule: FaultRule, call: WireCall): boolean {
  if (rule.service !== call.service) return false;
  if (rule.operation !== undefined && rule.operation !== call.operation) return false;
  if (rule.resource !== undefined && !call.resource.split(',').includes(rule.resource)) return false;
  return rule.bodyIncludes === undefined || call.body.includes(rule.bodyIncludes);
}
