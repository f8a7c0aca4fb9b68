// The process's own timers, for the code under test: they are the machine's until they are put back, and no real time passes.
import type { Machine } from './actors.ts';

/** The process's timers are the machine's until the returned function is called: no real time passes in a schedule. */
export function replaceTimers(machine: Machine): () => void {
  const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis;
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  const { timers } = machine;
  const set = (fire: () => void, ms: number): unknown => timers.set(fire, ms);
  const clear = (timer: unknown): void => timers.clear(timer);
  const handle = (timer: { held: unknown }) => ({ ...timer, ref() {}, unref() {}, hasRef: () => true });
  type Handle = { held: unknown } | undefined;
  const stop = (timer: Handle): void => clear(timer?.held);
  const repeat = (fire: () => void, ms: number) => {
    const timer = { held: undefined as unknown, ref() {}, unref() {}, hasRef: () => true };
    const again = (): void => {
      timer.held = set(again, ms);
      fire();
    };
    timer.held = set(again, ms);
    return timer;
  };
  Object.assign(globalThis, {
    setTimeout: (fire: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
      handle({ held: set(() => fire(...args), ms) }),
    setInterval: repeat,
    clearTimeout: stop,
    clearInterval: stop,
  });
  // Calls are cut by the plan of a schedule, never by a stopwatch.
  AbortSignal.timeout = () => new AbortController().signal;
  return () => {
    Object.assign(globalThis, { setTimeout, setInterval, clearTimeout, clearInterval });
    AbortSignal.timeout = timeout;
  };
}
