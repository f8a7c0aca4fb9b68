// DynamoDB's typed JSON and plain values. Only the types our records use: text, numbers, truth, lists and maps.

export type AttributeValue =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly L: readonly AttributeValue[] }
  | { readonly M: Readonly<Record<string, AttributeValue>> };
export type AttributeMap = Readonly<Record<string, AttributeValue>>;

/** `undefined` members of maps are left out. @throws TypeError for what has no place in a record. */
export function toAttribute(value: unknown): AttributeValue {
  switch (typeof value) {
    case 'string':
      return { S: value };
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('A record cannot hold a number that is not finite');
      return { N: String(value) };
    case 'boolean':
      return { BOOL: value };
    case 'object':
      if (value === null) return { NULL: true };
      if (Array.isArray(value)) return { L: value.map(toAttribute) };
      return { M: toAttributes(value as Record<string, unknown>) };
    default:
      throw new TypeError(`A record cannot hold a ${typeof value}`);
  }
}

export const toAttributes = (record: Readonly<Record<string, unknown>>): AttributeMap =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, toAttribute(value)]),
  );

export function fromAttribute(value: AttributeValue): unknown {
  if ('S' in value) return value.S;
  if ('N' in value) return Number(value.N);
  if ('M' in value) return fromAttributes(value.M);
  if ('L' in value) return value.L.map(fromAttribute);
  if ('BOOL' in value) return value.BOOL;
  return null;
}

export const fromAttributes = (map: AttributeMap): Record<string, unknown> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, fromAttribute(value)]));
