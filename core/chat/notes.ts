// What the companion still knows of turns it no longer has word for word: dated lines, each as old as the oldest turn in it, so that every
// fact is forgotten after thirty days however long the talk goes on. Pure; the lines are written by the small model, or by rule.
import { asEpochSeconds, type EpochSeconds } from '../brands.ts';
import { SESSION_LIMITS, type ChatTurn } from '../session.ts';

/** UTF-16 units of one line. */
const LINE_LIMIT = 420;
const DATE = /^\[(\d{4}-\d{2}-\d{2})\] /;

const dateOf = (at: EpochSeconds): string => new Date(at * 1000).toISOString().slice(0, 10);

/** Turns that are due to be folded away, oldest first: none until four exchanges wait. */
export const turnsToFold = (turns: readonly ChatTurn[]): readonly ChatTurn[] =>
  turns.length < SESSION_LIMITS.turns ? [] : turns.slice(0, turns.length - SESSION_LIMITS.verbatim);

/** Adds a line to the notes; the oldest lines make room. */
export function addNote(notes: string | undefined, line: string, folded: readonly ChatTurn[]): string {
  const oldest = folded[0]?.at ?? asEpochSeconds(0);
  const text = line.replaceAll(/\s+/gu, ' ').replace(DATE, '').trim().slice(0, LINE_LIMIT).toWellFormed();
  const lines = [...(notes ? notes.split('\n') : []), `[${dateOf(oldest)}] ${text}`];
  while (lines.length > 1 && lines.join('\n').length > SESSION_LIMITS.summaryLength) lines.shift();
  return lines.join('\n');
}

/** Without the lines that tell of turns older than thirty days, and without what carries no date. */
export function freshNotes(notes: string | undefined, now: EpochSeconds): string | undefined {
  if (notes === undefined) return undefined;
  const fresh = notes.split('\n').filter((line) => {
    const [, date] = DATE.exec(line) ?? [];
    return date !== undefined && Date.parse(date) / 1000 > now - SESSION_LIMITS.turnAge;
  });
  return fresh.length > 0 ? fresh.join('\n') : undefined;
}
