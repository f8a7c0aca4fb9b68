// Which lines a person has dialled or opened, and when. Written by `npm run ops -- hotlines stamp`, read by the checks and
// the docs page. A line without a stamp is shown all the same: an unverified line from two sources beats no line.

import type { LineRow } from './types.ts';
import stamps from './verified.json' with { type: 'json' };

/** Country code -> line id -> date (YYYY-MM-DD) on which an operator verified it. */
export type Stamps = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const STAMPS: Stamps = stamps;

/** The day an operator verified the line, or null. */
export function verifiedOn(country: string, line: Pick<LineRow, 'id'>, from: Stamps = STAMPS): string | null {
  return from[country]?.[line.id] ?? null;
}
