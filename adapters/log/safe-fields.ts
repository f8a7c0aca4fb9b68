// The allow-list between the product and its log: known fields, of the expected type, that look like codes or hashed ids.
// What does not fit is dropped, not cut: a name in the wrong field must not arrive half.
import type { LogFields } from '../../core/ports/log.ts';
import { telegramCode } from './telegram-code.ts';

const TEXT_FIELDS = [
  'correlation',
  'who',
  'kind',
  'code',
  'step',
  'outcome',
  'reason',
  'category',
  'method',
  'locale',
  'model',
  'prayerId',
] as const satisfies readonly (keyof LogFields)[];
const NUMBER_FIELDS = [
  'status',
  'attempt',
  'count',
  'ms',
  'inputTokens',
  'outputTokens',
  'cacheReadTokens',
] as const satisfies readonly (keyof LogFields)[];

/** Starts with a letter or digit, has no spaces: codes, hashes, model ids, ULIDs. A sentence or an address never fits. */
const CODE = /^[\p{ASCII}]{1,96}$/u;
const CODE_SHAPE = /^[A-Za-z0-9?][A-Za-z0-9._:/?-]*$/;

export const isCode = (value: unknown): value is string =>
  typeof value === 'string' && CODE.test(value) && CODE_SHAPE.test(value) && !looksLikeToken(value);

/** `123456789:AA...`: a bot token has the shape of a code and must never pass for one. */
const looksLikeToken = (value: string): boolean => /\d{6,}:[A-Za-z0-9_-]{20,}/.test(value);

export function safeFields(fields: LogFields = {}): Record<string, string | number> {
  const safe: Record<string, string | number> = {};
  for (const name of TEXT_FIELDS) {
    const value = fields[name];
    if (isCode(value)) safe[name] = value;
  }
  for (const name of NUMBER_FIELDS) {
    const value = fields[name];
    if (typeof value === 'number' && Number.isFinite(value)) safe[name] = Math.round(value * 100) / 100;
  }
  return safe;
}

/** Where in our own code it was thrown, `core/chat/x.ts:12`: the stack's first frame of ours. Nothing else of the stack is looked at. */
function placeOf(error: unknown): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frame = stack.split('\n').find((line) => OWN_FRAME.test(line));
  return OWN_FRAME.exec(frame ?? '')?.[1];
}
const OWN_FRAME = /^ {4}at .*?((?:bot|core|workers|adapters|locales|dist)\/[\w./-]+:\d+):\d+\)?$/;

/** The parts of an error that are codes. Its message and payload are not looked at. */
export function safeError(error: unknown): Record<string, string | number> | undefined {
  if (error === undefined || error === null) return undefined;
  const parts = (typeof error === 'object' ? error : {}) as Record<string, unknown>;
  const safe: Record<string, string | number> = {};
  const put = (name: string, value: unknown) => {
    if (isCode(value)) safe[name] = value;
    if (typeof value === 'number' && Number.isFinite(value)) safe[name] = value;
  };
  put('name', parts['name']);
  put('code', parts['error_code'] ?? parts['code'] ?? parts['kind']);
  put('method', parts['method']);
  put('system', parts['system']);
  if (typeof parts['description'] === 'string') safe['description'] = telegramCode(parts['description']);
  const cause = parts['cause'] ?? parts['error'];
  put('at', placeOf(cause) ?? placeOf(error));
  if (typeof cause === 'object' && cause !== null && cause !== error) {
    const { name, code } = cause as Record<string, unknown>;
    put('causeName', name);
    put('causeCode', code);
  }
  return Object.keys(safe).length > 0 ? safe : { name: 'Unknown' };
}
