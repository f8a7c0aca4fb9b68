// Conditions and updates as named pieces instead of strings: `noLiveLease = anyOf(absent('lease'), below('lease.until', now))`.
// Every name and value becomes a placeholder, so reserved words and odd characters are no concern of the stores.

/** Collects the placeholders of one request. */
interface Placeholders {
  name(path: string): string;
  value(value: unknown): string;
}
export type Condition = (p: Placeholders) => string;

export const exists =
  (path: string): Condition =>
  (p) =>
    `attribute_exists(${p.name(path)})`;
export const absent =
  (path: string): Condition =>
  (p) =>
    `attribute_not_exists(${p.name(path)})`;
export const equals =
  (path: string, value: unknown): Condition =>
  (p) =>
    `${p.name(path)} = ${p.value(value)}`;
export const differs =
  (path: string, value: unknown): Condition =>
  (p) =>
    `${p.name(path)} <> ${p.value(value)}`;
export const below =
  (path: string, value: number): Condition =>
  (p) =>
    `${p.name(path)} < ${p.value(value)}`;
export const above =
  (path: string, value: number | string): Condition =>
  (p) =>
    `${p.name(path)} > ${p.value(value)}`;
export const oneOf =
  (path: string, values: readonly string[]): Condition =>
  (p) =>
    `${p.name(path)} IN (${values.map((value) => p.value(value)).join(', ')})`;
/** The text at `path` contains `value`. */
export const includes =
  (path: string, value: string): Condition =>
  (p) =>
    `contains(${p.name(path)}, ${p.value(value)})`;
export const not =
  (condition: Condition): Condition =>
  (p) =>
    `NOT ${condition(p)}`;
export const anyOf =
  (...conditions: readonly Condition[]): Condition =>
  (p) =>
    `(${conditions.map((condition) => condition(p)).join(' OR ')})`;
export const allOf =
  (...conditions: readonly Condition[]): Condition =>
  (p) =>
    conditions.map((condition) => condition(p)).join(' AND ');

export interface Update {
  /** New values by attribute path (`lease`, `taps.ab12`). `undefined` is skipped, `null` removes the attribute. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Values for attributes that are not there yet. */
  readonly setOnce?: Readonly<Record<string, unknown>>;
  /** Amounts added to counters; a missing counter starts at 0. */
  readonly add?: Readonly<Record<string, number>>;
  readonly remove?: readonly string[];
  readonly when?: Condition | undefined;
  /** Leaves a mark, so that its own effect is known when the answer was lost and the retry meets its own condition. */
  readonly once?: boolean;
}

export interface ExpressionInput {
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
}

export function updateExpression(
  update: Update,
): { UpdateExpression: string; ConditionExpression?: string } & ExpressionInput {
  const { placeholders, input } = newPlaceholders();
  const entries = Object.entries(update.set ?? {}).filter(([, value]) => value !== undefined);
  const sets = [
    ...entries
      .filter(([, value]) => value !== null)
      .map(([path, value]) => `${placeholders.name(path)} = ${placeholders.value(value)}`),
    ...Object.entries(update.setOnce ?? {}).map(([path, value]) => {
      const name = placeholders.name(path);
      return `${name} = if_not_exists(${name}, ${placeholders.value(value)})`;
    }),
    ...Object.entries(update.add ?? {}).map(([path, by]) => {
      const name = placeholders.name(path);
      return `${name} = if_not_exists(${name}, ${placeholders.value(0)}) + ${placeholders.value(by)}`;
    }),
  ];
  const removes = [
    ...(update.remove ?? []),
    ...entries.filter(([, value]) => value === null).map(([path]) => path),
  ];
  const clauses = [
    sets.length > 0 ? `SET ${sets.join(', ')}` : '',
    removes.length > 0 ? `REMOVE ${removes.map((path) => placeholders.name(path)).join(', ')}` : '',
  ].filter((clause) => clause !== '');
  const condition = update.when?.(placeholders);
  return {
    UpdateExpression: clauses.join(' '),
    ...(condition ? { ConditionExpression: condition } : {}),
    ...input(),
  };
}

export function conditionExpression(condition: Condition): { ConditionExpression: string } & ExpressionInput {
  const { placeholders, input } = newPlaceholders();
  return { ConditionExpression: condition(placeholders), ...input() };
}

export function keyExpression(condition: Condition): { KeyConditionExpression: string } & ExpressionInput {
  const { placeholders, input } = newPlaceholders();
  return { KeyConditionExpression: condition(placeholders), ...input() };
}

/** Sort key prefix, for queries. */
export const startsWith =
  (path: string, prefix: string): Condition =>
  (p) =>
    `begins_with(${p.name(path)}, ${p.value(prefix)})`;

function newPlaceholders(): { placeholders: Placeholders; input: () => ExpressionInput } {
  const names = new Map<string, string>();
  const values: Record<string, unknown> = {};
  let count = 0;
  const placeholders: Placeholders = {
    name: (path) =>
      path
        .split('.')
        .map((part) => {
          const known = names.get(part) ?? `#n${names.size}`;
          names.set(part, known);
          return known;
        })
        .join('.'),
    value: (value) => {
      const name = `:v${count++}`;
      values[name] = value;
      return name;
    },
  };
  return {
    placeholders,
    input: () => ({
      ...(names.size > 0
        ? { ExpressionAttributeNames: Object.fromEntries([...names].map(([part, name]) => [name, part])) }
        : {}),
      ...(count > 0 ? { ExpressionAttributeValues: values } : {}),
    }),
  };
}
