// Source text for a table of plain data inside a bundle.

/** JSON.parse of a string is read faster by V8 than the same object as code. */
export const asJson = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
