// Writes bot-api.jsonl: every Bot API method with its fields, types and documented bounds, from the typings package.
// Run it after that package was updated: `node local/telegram/spec/generate.ts`. A test fails when the file is stale.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fields, parseAliases, parseInterfaces, parseMethods } from './parse-types.ts';

const typings = (): string => join(import.meta.dirname, '../../../node_modules/@gramio/types/out');

function reachable(
  methods: Record<string, Fields>,
  objects: Record<string, Fields>,
  aliases: Record<string, string>,
): Set<string> {
  const seen = new Set<string>();
  const visit = (type: string): void => {
    for (const [name] of type.replaceAll(/"[^"]*"/g, '').matchAll(/[A-Z]\w*/g)) {
      if (seen.has(name)) continue;
      seen.add(name);
      if (aliases[name]) visit(aliases[name]);
      for (const field of Object.values(objects[name] ?? {})) visit(field.t);
    }
  };
  for (const fields of Object.values(methods)) for (const field of Object.values(fields)) visit(field.t);
  return seen;
}

const pick = <T>(from: Record<string, T>, names: Set<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.has(name)));

const lines = (kind: string, record: Record<string, unknown>): string[] =>
  Object.entries(record).map(([name, value]) => JSON.stringify([kind, name, value]));

/** The text of bot-api.jsonl: one JSON line per method, object and alias, so that a diff can be read. */
export function generateSpec(directory: string = typings()): string {
  const read = (file: string): string => readFileSync(join(directory, file), 'utf8');
  const methodSource = read('methods.d.ts');
  const paramsSource = read('params.d.ts');
  const params = parseInterfaces(paramsSource);
  const objectSource = read('objects.d.ts');
  const objects = parseInterfaces(objectSource);
  const aliases = { ...parseAliases(objectSource), ...parseAliases(paramsSource) };
  const methods: Record<string, Fields> = {};
  for (const [name, paramsName] of Object.entries(parseMethods(methodSource))) {
    const fields = paramsName === null ? {} : params[paramsName];
    if (!fields) throw new Error(`No parameters found for method ${name}`);
    methods[name] = fields;
  }
  const used = reachable(methods, objects, aliases);
  const version = /Bot API v([\d.]+)/.exec(methodSource)?.[1] ?? 'unknown';
  return [
    JSON.stringify(['version', version]),
    ...lines('method', methods),
    ...lines('object', pick(objects, used)),
    ...lines('alias', pick(aliases, used)),
    '',
  ].join('\n');
}

export const specPath: string = join(import.meta.dirname, 'bot-api.jsonl');

if (import.meta.main) writeFileSync(specPath, generateSpec());
