// Reads the parameters of a call from query string, JSON, urlencoded or multipart body.

import type { IncomingMessage } from 'node:http';
import { UploadedFile } from '../validate/coerce.ts';

/** Uploads up to 50 MB, as Telegram. */
const bodyLimit = 52_428_800;

export type ReadBody =
  | { ok: true; params: Record<string, unknown> }
  | { ok: false; status: number; description: string };

async function read(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function multipart(body: Buffer, type: string): Promise<Record<string, unknown>> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const parts = new Map<string, unknown>();
  for (const [name, value] of form) {
    parts.set(
      name,
      typeof value === 'string'
        ? value
        : new UploadedFile(
            value.name,
            value.type || 'application/octet-stream',
            new Uint8Array(await value.arrayBuffer()),
          ),
    );
  }
  // `attach://part` in a field stands for the file part of that name.
  const used = new Set<string>();
  for (const [name, value] of parts) {
    const part = typeof value === 'string' ? /^attach:\/\/(.+)$/.exec(value)?.[1] : undefined;
    if (part === undefined || !parts.has(part)) continue;
    parts.set(name, parts.get(part));
    used.add(part);
  }
  for (const part of used) parts.delete(part);
  return Object.fromEntries(parts);
}

export async function readParams(request: IncomingMessage, query: URLSearchParams): Promise<ReadBody> {
  const fromQuery = Object.fromEntries(query);
  const body = await read(request);
  if (!body) return { ok: false, status: 413, description: 'Request Entity Too Large' };
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return { ok: true, params: fromQuery };
  try {
    if (type.startsWith('application/json')) {
      const parsed: unknown = JSON.parse(body.toString('utf8'));
      if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw new Error('not an object');
      return { ok: true, params: { ...fromQuery, ...parsed } };
    }
    if (type.startsWith('multipart/form-data')) {
      return { ok: true, params: { ...fromQuery, ...(await multipart(body, type)) } };
    }
    if (type.startsWith('application/x-www-form-urlencoded')) {
      return {
        ok: true,
        params: { ...fromQuery, ...Object.fromEntries(new URLSearchParams(body.toString('utf8'))) },
      };
    }
    return { ok: true, params: fromQuery };
  } catch {
    return { ok: false, status: 400, description: "Bad Request: can't parse request body" };
  }
}
