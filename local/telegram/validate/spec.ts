// Loads the generated Bot API table and reads its type expressions.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fields } from '../spec/parse-types.ts';

export type BotApiSpec = {
  version: string;
  methods: Record<string, Fields>;
  objects: Record<string, Fields>;
  aliases: Record<string, string>;
};

type Line = ['version', string] | ['method' | 'object', string, Fields] | ['alias', string, string];

function load(): BotApiSpec {
  const found: BotApiSpec = { version: '', methods: {}, objects: {}, aliases: {} };
  const text = readFileSync(join(import.meta.dirname, '../spec/bot-api.jsonl'), 'utf8');
  for (const raw of text.split('\n')) {
    if (raw === '') continue;
    const line = JSON.parse(raw) as Line;
    if (line[0] === 'version') found.version = line[1];
    else if (line[0] === 'alias') found.aliases[line[1]] = line[2];
    else found[line[0] === 'method' ? 'methods' : 'objects'][line[1]] = line[2];
  }
  return found;
}

export const spec: BotApiSpec = load();

export type TypeNode =
  | { kind: 'union'; of: TypeNode[] }
  | { kind: 'array'; of: TypeNode }
  | { kind: 'literal'; value: string | boolean | number }
  | { kind: 'primitive'; name: 'string' | 'number' | 'boolean' }
  | { kind: 'file' }
  | { kind: 'object'; name: string };

const cache = new Map<string, TypeNode>();

const splitTop = (expression: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let part = '';
  for (const char of expression) {
    if (char === '"') quoted = !quoted;
    if (!quoted && char === '(') depth += 1;
    if (!quoted && char === ')') depth -= 1;
    if (!quoted && depth === 0 && char === '|') {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part];
};

function parse(expression: string): TypeNode {
  const parts = splitTop(expression);
  if (parts.length > 1) return { kind: 'union', of: parts.map(typeNode) };
  if (expression.endsWith('[]')) return { kind: 'array', of: typeNode(expression.slice(0, -2)) };
  if (expression.startsWith('(') && expression.endsWith(')')) return typeNode(expression.slice(1, -1));
  if (expression.startsWith('"')) return { kind: 'literal', value: expression.slice(1, -1) };
  if (expression === 'true' || expression === 'false')
    return { kind: 'literal', value: expression === 'true' };
  if (/^-?\d+$/.test(expression)) return { kind: 'literal', value: Number(expression) };
  if (expression === 'string' || expression === 'number' || expression === 'boolean') {
    return { kind: 'primitive', name: expression };
  }
  if (expression === 'InputFile' || expression === 'Blob') return { kind: 'file' };
  // Telegram takes a bare string for a keyboard button.
  if (expression === 'KeyboardButton') {
    return {
      kind: 'union',
      of: [
        { kind: 'primitive', name: 'string' },
        { kind: 'object', name: 'KeyboardButton' },
      ],
    };
  }
  const alias = spec.aliases[expression];
  if (alias !== undefined) return typeNode(alias);
  if (spec.objects[expression]) return { kind: 'object', name: expression };
  throw new Error(`Type ${expression} is not in the Bot API table`);
}

export function typeNode(expression: string): TypeNode {
  const known = cache.get(expression);
  if (known) return known;
  const node = parse(expression);
  cache.set(expression, node);
  return node;
}
