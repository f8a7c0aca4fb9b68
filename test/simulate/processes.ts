// Processes of the bot's function: an invocation gets an idle one or a new one; one that was killed never comes back. What a process
// remembers from one update to the next is its own (`bot/process-memory.ts`): an invocation is recalled only where it finds the same.
import type { BotProcess } from './product.ts';

type Dated<T> = readonly (readonly [of: T, at: number])[];
/** Of a process, as it can be written down: who was told of an outage, and which taps are answered already. */
interface Memory {
  readonly told: Dated<number>;
  readonly taps: Dated<string>;
}
export interface Process {
  readonly memory: Memory;
  readonly made?: BotProcess | undefined;
}
/** What one invocation may find of it. */
export interface Finding {
  readonly told: Dated<number>;
  readonly taps: readonly string[];
}
/** What an invocation leaves behind. */
export type Left = Finding;

const NOTHING: Memory = { told: [], taps: [] };
/** After that the product takes what was told for forgotten. Milliseconds. */
const TOLD_MS = 600_000;
/** Longer than Telegram delivers a tap. */
const TAP_MS = 200_000;

export interface Processes {
  /** One that remembers something, or a new one. */
  take(now: number): Process;
  /** @param made the process itself, where its code ran. */
  back(process: Process, left: Left | undefined, made: BotProcess | undefined, now: number): void;
  /** What was told its person lately, and whether its own tap is answered. */
  found(process: Process, body: string): Finding;
  /** A process that remembers exactly that. */
  made(process: Process, found: Finding): BotProcess;
  left(made: BotProcess): Left;
  /** All that idle processes remember, in short. */
  remembered(now: number): string;
  clear(): void;
}

/** `plain`: every process is kept as it is, and none is made to remember. */
export function createProcesses(open: () => BotProcess, plain: boolean): Processes {
  let idle: Process[] = [];
  const spare: BotProcess[] = [];
  const knows = ({ told, taps }: Memory): boolean => told.length + taps.length > 0;
  const living = (memory: Memory, now: number): Memory =>
    knows(memory)
      ? {
          told: memory.told.filter(([, at]) => now - at < TOLD_MS),
          taps: memory.taps.filter(([, at]) => now - at < TAP_MS),
        }
      : NOTHING;
  return {
    take(now) {
      idle = idle
        .map((one) => (knows(one.memory) ? { ...one, memory: living(one.memory, now) } : one))
        .filter(({ memory }) => plain || knows(memory));
      const chosen = idle.findLast(({ memory }) => knows(memory)) ?? idle.at(-1);
      idle = idle.filter((one) => one !== chosen);
      return chosen ?? { memory: NOTHING };
    },
    back({ memory }, left, made, now) {
      if (made && !plain) spare.push(made);
      const told = new Map([...memory.told, ...(left?.told ?? [])]);
      const taps = new Map([...(left?.taps ?? []).map((tap) => [tap, now] as const), ...memory.taps]);
      idle.push({ memory: { told: [...told], taps: [...taps] }, made: plain ? made : undefined });
    },
    found: ({ memory: { told, taps } }, body) => ({
      told: told.filter(([who]) => body.includes(`"from":{"id":${Math.abs(who)},`)),
      taps: taps.map(([tap]) => tap).filter((tap) => body.includes(`"callback_query":{"id":"${tap}"`)),
    }),
    made({ made: known }, { told, taps }) {
      if (plain) return known ?? open();
      const made = spare.pop() ?? open();
      const { memory } = made;
      memory.told.clear();
      memory.answeredTaps.clear();
      for (const [who, at] of told) memory.told.set(who, at);
      for (const tap of taps) memory.answeredTaps.add(tap);
      return made;
    },
    left: ({ memory }) => ({ told: [...memory.told], taps: [...memory.answeredTaps] }),
    remembered: (now) =>
      JSON.stringify(idle.map(({ memory }) => living(memory, now)).filter((memory) => knows(memory))),
    clear: () => void (idle = []),
  };
}
