// At most `max_connections` webhook requests at a time, first come first served.

export type Slots = { take(): Promise<void>; free(): void };

export function createSlots(limit: () => number): Slots {
  let used = 0;
  const waiting: (() => void)[] = [];
  return {
    async take() {
      if (used >= limit()) await new Promise<void>((resolve) => waiting.push(resolve));
      used += 1;
    },
    free() {
      used -= 1;
      waiting.shift()?.();
    },
  };
}
