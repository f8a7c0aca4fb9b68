// One line of input for crisis:screen, read as kindly as can be: what is usable is screened, what is not is named, and
// no line is ever dropped.

import { z } from 'zod';
import type { ScreenInput } from '../../core/crisis/categories.ts';

const Id = z.union([z.string(), z.number(), z.null()]).catch(null);

export interface ReadLine {
  readonly id: string | number | null;
  /** Absent where there is nothing to screen. */
  readonly message?: ScreenInput;
  /** What was wrong with the line; the message may be screened all the same. */
  readonly problem?: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Never throws. */
export function readLine(line: string): ReadLine {
  if (line.trim() === '') return { id: null, problem: 'empty line' };
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: null, problem: 'not JSON' };
  }
  const object = z.record(z.string(), z.unknown()).safeParse(json);
  if (!object.success) return { id: null, problem: 'not an object' };
  const { id: given, text, lang, history } = object.data;
  const id = Id.parse(given);
  const said = isText(text) ? text : typeof text === 'number' ? String(text) : undefined;
  if (said === undefined) return { id, problem: 'text: not a string' };
  const turns: readonly unknown[] = Array.isArray(history) ? history : [];
  const usable = turns.filter(isText);
  const odd =
    (history !== undefined && history !== null && !Array.isArray(history)) || usable.length < turns.length;
  return {
    id,
    message: { text: said, lang: isText(lang) ? lang : undefined, history: usable },
    ...(odd ? { problem: 'history: not a list of strings; what is usable was read' } : {}),
  };
}
