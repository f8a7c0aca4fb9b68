// Puts every call of a port under the machine: it waits there until a schedule lets it happen, fail or die. What the port does is
// the port's own matter; nothing about it is known here but its methods.
import { failing, type System } from './faults.ts';
import type { Machine } from './actors.ts';

type Method = (...args: unknown[]) => unknown;
const streams = Object.getPrototypeOf(async function* () {}).constructor as typeof Function;

/** `system` names the port's failures, `name` its calls in a trace. */
export function throughMachine<T extends object>(
  machine: Machine,
  system: Exclude<System, 'telegram'>,
  name: string,
  port: T,
): T {
  const wrapped: Record<string, unknown> = {};
  for (const [method, given] of Object.entries(port)) {
    if (typeof given !== 'function') {
      wrapped[method] = given;
      continue;
    }
    const call = given as Method;
    const fail = failing.bind(undefined, system);
    const point = { system, name: `${name}.${method}`, fail };
    wrapped[method] =
      given instanceof streams
        ? async function* (...args: unknown[]) {
            yield* await machine.io({
              ...point,
              effect: () => collect(call.apply(port, args) as AsyncIterable<unknown>),
            });
          }
        : (...args: unknown[]) => machine.io({ ...point, effect: () => call.apply(port, args) });
  }
  return wrapped as T;
}

async function collect(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const all = [];
  for await (const one of stream) all.push(one);
  return all;
}
