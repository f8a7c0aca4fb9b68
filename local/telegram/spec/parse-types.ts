// Reads the regular declarations of the Bot API typings package: one interface per object, a JSDoc block per field.
// It understands only the shapes that package really uses and throws on anything else, so a new shape is noticed.

export type FieldSpec = {
  /** Type expression: `string`, `number`, `true`, `"HTML"|"Markdown"`, `MessageEntity[][]`, `A|B`. */
  t: string;
  /** Required. */
  r?: 1;
  /** Bounds in characters (strings), bytes (strings), items (arrays) or value (numbers). */
  chars?: [number, number];
  bytes?: [number, number];
  items?: [number, number];
  value?: [number, number];
  /** Marked deprecated by the documentation. */
  dep?: 1;
};
export type Fields = Record<string, FieldSpec>;

const squeeze = (text: string): string =>
  text
    .replaceAll(/Exclude<\s*keyof (Objects\.)?TelegramUpdate\s*,\s*"update_id"\s*>/g, 'string')
    .replaceAll(/\|?\s*\{ toJSON\(\): [^}]*\}/g, '')
    .replaceAll(/\|?\s*\{ toString\(\): string \}/g, '')
    .replaceAll('Objects.', '')
    .replaceAll(/\bTelegram([A-Z]\w*)/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([|()[\]]) ?/g, '$1')
    .replaceAll(/\(([^|()]+)\)/g, '$1')
    .replaceAll(/^\||(?<=\()\|/g, '')
    .trim();

function range(doc: string, pattern: RegExp): [number, number] | undefined {
  const match = pattern.exec(doc);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

function bounds(type: string, doc: string): Pick<FieldSpec, 'chars' | 'bytes' | 'items' | 'value'> {
  if (type.endsWith('[]')) {
    const items = range(doc, /\b(\d+)-(\d+)\b/) ?? range(doc, /[Aa]t most ()(\d+)/);
    return items ? { items } : {};
  }
  if (type === 'string') {
    const bytes = range(doc, /(\d+)-(\d+) bytes/);
    if (bytes) return { bytes };
    const chars = range(doc, /(\d+)-(\d+) characters/);
    return chars ? { chars } : {};
  }
  if (type === 'number') {
    const value =
      range(doc, /[Vv]alues between (\d+)-(\d+)/) ??
      range(doc, /[Mm]ust be between (\d+) and (\d+)/) ??
      range(doc, /, (\d+)-(\d+)\./);
    return value ? { value } : {};
  }
  return {};
}

function parseFields(body: string): Fields {
  const fields: Fields = {};
  const pattern = /\/\*\*([\s\S]*?)\*\/\s*(\w+)(\?)?:([\s\S]*?)(?=\n {4}\/\*\*|$)/g;
  for (const [, doc = '', name = '', optional, type = ''] of body.matchAll(pattern)) {
    const t = squeeze(type);
    fields[name] = {
      t,
      ...(optional ? {} : { r: 1 }),
      ...bounds(t, doc),
      ...(/\bdeprecated\b/i.test(doc) ? { dep: 1 } : {}),
    };
  }
  return fields;
}

/** All `export interface X { ... }` of a declaration file by name, without the `Telegram` prefix. */
export function parseInterfaces(source: string): Record<string, Fields> {
  const found: Record<string, Fields> = {};
  for (const [, name = '', body = ''] of source.matchAll(
    /^export interface (\w+) \{(?:\}|\n([\s\S]*?)\n\})$/gm,
  )) {
    found[name.replace(/^Telegram/, '')] = parseFields(body);
  }
  return found;
}

/** All `export type X = ...` by name, without the `Telegram` prefix. */
export function parseAliases(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', type = ''] of source.matchAll(
    /export type (\w+)(?:<[^=]*>)? =([\s\S]*?)(?=\n\n|\nexport |$)/g,
  )) {
    found[name.replace(/^Telegram/, '')] = squeeze(type);
  }
  return found;
}

/** Method name -> name of its params interface; `null` when it takes none. */
export function parseMethods(source: string): Record<string, string | null> {
  const found: Record<string, string | null> = {};
  for (const [, name = '', params] of source.matchAll(/^ {4}(\w+): CallAPI\w*<\s*(?:Params\.(\w+))?/gm)) {
    found[name] = params ?? null;
  }
  return found;
}
