// Checks one call against the generated Bot API table: known method and fields, required ones, types, enums, bounds.
// Lengths of texts are left to the calls, which know them after parsing.

import type { FieldSpec, Fields } from '../spec/parse-types.ts';
import { coerce, UploadedFile } from './coerce.ts';
import type { Finding } from './finding.ts';
import { spec, type TypeNode, typeNode } from './spec.ts';
import { boundWords, judgedByCall, missingWords, typeWords } from './words.ts';

export type Params = Record<string, unknown>;

type Place = { owner: string; name: string; path: string; topLevel: boolean };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof UploadedFile);

function wrongType(place: Place, expected: string): Finding[] {
  return [
    {
      text: `${place.path} must be ${expected}`,
      refusal: typeWords(place.owner, place.name, place.topLevel),
    },
  ];
}

/** Telegram reads `1` for "1" and the other way round: noted, not refused. */
const sloppy = (place: Place, expected: string): Finding[] => [
  { text: `${place.path} should be ${expected}` },
];

function checkPrimitive(name: 'string' | 'number' | 'boolean', value: unknown, place: Place): Finding[] {
  // oxlint-disable-next-line valid-typeof -- the three names are valid typeof results
  if (typeof value === name) {
    return name === 'number' && !Number.isFinite(value) ? wrongType(place, 'a finite number') : [];
  }
  if (typeof value === 'object') return wrongType(place, `a ${name}`);
  return sloppy(place, `a ${name}`);
}

function checkNode(node: TypeNode, value: unknown, place: Place): Finding[] {
  switch (node.kind) {
    case 'primitive':
      return checkPrimitive(node.name, value, place);
    case 'literal':
      return value === node.value ? [] : wrongType(place, JSON.stringify(node.value));
    case 'file':
      return value instanceof UploadedFile ? [] : wrongType(place, 'an uploaded file');
    case 'array':
      if (!Array.isArray(value)) return wrongType(place, 'an array');
      return value.flatMap((item, i) => checkNode(node.of, item, { ...place, path: `${place.path}[${i}]` }));
    case 'object':
      if (!isRecord(value)) return wrongType(place, `an object (${node.name})`);
      return checkFields(node.name, spec.objects[node.name] ?? {}, value, place.path, false);
    default: {
      if (node.of.every((option) => option.kind === 'literal')) return checkEnum(node.of, value, place);
      // The alternative that fits best speaks for the union.
      const tried = node.of.map((option) => checkNode(option, value, place));
      return tried.reduce((best, next) => (weight(next) < weight(best) ? next : best));
    }
  }
}

/** Telegram reads parse modes without regard to case, everything else exactly. */
function checkEnum(
  options: Extract<TypeNode, { kind: 'literal' }>[],
  value: unknown,
  place: Place,
): Finding[] {
  const same = (option: unknown): boolean =>
    option === value ||
    (place.name.endsWith('parse_mode') && String(option).toLowerCase() === String(value).toLowerCase());
  if (options.some((option) => same(option.value))) return [];
  return wrongType(place, `one of ${options.map((option) => String(option.value)).join(', ')}`);
}

const weight = (findings: Finding[]): number =>
  findings.reduce((sum, finding) => sum + (finding.refusal === undefined ? 1 : 100), 0);

function checkBounds(field: FieldSpec, value: unknown, place: Place): Finding[] {
  const outside = (n: number, [low, high]: [number, number]): boolean => n < low || n > high;
  const found = (what: string): Finding[] => [
    { text: `${place.path} ${what}`, refusal: boundWords(place.owner, place.name) },
  ];
  if (typeof value === 'string') {
    if (field.chars && outside(value.length, field.chars))
      return found(`has ${value.length} of ${field.chars.join('-')} characters`);
    const size = Buffer.byteLength(value);
    if (field.bytes && outside(size, field.bytes))
      return found(`has ${size} of ${field.bytes.join('-')} bytes`);
  }
  if (typeof value === 'number' && field.value && outside(value, field.value)) {
    return [{ text: `${place.path} is ${value}, not within ${field.value.join('-')}` }];
  }
  if (Array.isArray(value) && field.items && outside(value.length, field.items)) {
    return found(`has ${value.length} of ${field.items.join('-')} items`);
  }
  return [];
}

function checkFields(
  owner: string,
  fields: Fields,
  object: Params,
  path: string,
  topLevel: boolean,
): Finding[] {
  const findings: Finding[] = [];
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  for (const name of Object.keys(object)) {
    if (!fields[name]) findings.push({ text: `unknown field ${at(name)}` });
  }
  for (const [name, field] of Object.entries(fields)) {
    const value = object[name];
    const place: Place = { owner, name, path: at(name), topLevel };
    if (value === undefined || value === null || (topLevel && value === '' && field.r)) {
      if (field.r && !(value === '' && field.chars?.[0] === 0) && !(owner === 'setWebhook' && value === '')) {
        findings.push({ text: `missing field ${at(name)}`, refusal: missingWords(owner, name, topLevel) });
      }
      continue;
    }
    if (field.dep) findings.push({ text: `deprecated field ${at(name)}` });
    const wrong = checkNode(typeNode(field.t), value, place);
    findings.push(...wrong);
    if (wrong.length === 0 && !judgedByCall(owner, name, field))
      findings.push(...checkBounds(field, value, place));
  }
  return findings;
}

/** `undefined` when the method does not exist. */
export function checkCall(method: string, raw: Params): { params: Params; findings: Finding[] } | undefined {
  const fields = spec.methods[method];
  if (!fields) return undefined;
  const params: Params = {};
  for (const [name, value] of Object.entries(raw)) {
    if (value === null || value === undefined) continue;
    const field = fields[name];
    params[name] = field ? coerce(field, value) : value;
  }
  return { params, findings: checkFields(method, fields, params, '', true) };
}

/** Bot API methods are matched without regard to case. */
const byLowerCase = new Map(Object.keys(spec.methods).map((name) => [name.toLowerCase(), name]));
export const canonicalMethod = (name: string): string | undefined => byLowerCase.get(name.toLowerCase());
