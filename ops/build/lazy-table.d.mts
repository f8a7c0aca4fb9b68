export function lazyTable(
  file: URL,
  keys: readonly string[],
  instead: (key: string) => unknown,
): Record<string, unknown>;
