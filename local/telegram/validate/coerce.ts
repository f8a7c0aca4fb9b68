// Form posts carry every value as text; Telegram reads numbers, flags and JSON out of it. JSON posts pass unchanged.

import type { FieldSpec } from '../spec/parse-types.ts';
import type { TypeNode } from './spec.ts';
import { typeNode } from './spec.ts';

/** A file part of a multipart post. */
export class UploadedFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;

  constructor(name: string, mime: string, bytes: Uint8Array) {
    this.name = name;
    this.mime = mime;
    this.bytes = bytes;
  }

  /** What a recorded call shows instead of the bytes. */
  toJSON(): Record<string, unknown> {
    return { file_name: this.name, mime_type: this.mime, file_size: this.bytes.length };
  }
}

const kinds = (node: TypeNode): TypeNode[] => (node.kind === 'union' ? node.of.flatMap(kinds) : [node]);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

export function coerce(field: FieldSpec, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const nodes = kinds(typeNode(field.t));
  const has = (test: (node: TypeNode) => boolean): boolean => nodes.some(test);
  if (has((n) => n.kind === 'primitive' && n.name === 'number') && /^-?\d+(\.\d+)?$/.test(value))
    return Number(value);
  if (
    has((n) => (n.kind === 'primitive' && n.name === 'boolean') || (n.kind === 'literal' && n.value === true))
  ) {
    if (/^(true|yes|1|t|y)$/i.test(value)) return true;
    if (/^(false|no|0|f|n)$/i.test(value)) return false;
  }
  if (has((n) => n.kind === 'array' || n.kind === 'object') && /^\s*[[{"]/.test(value))
    return parseJson(value);
  return value;
}
