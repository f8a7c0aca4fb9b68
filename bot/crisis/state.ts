// What a finding changes in the crisis window: pure, because the message and the record both need it.
import { asEpochSeconds, type EpochMillis, toSeconds } from '../../core/brands.ts';
import type { Screening } from '../../core/crisis/categories.ts';
import type { CrisisState } from '../../core/session.ts';
import type { CardKind } from './cards.ts';

/** The crisis persona stays for two hours after the last sign of danger. */
export const WINDOW_SECONDS = 2 * 3600;

const group = (category: string): string => (category.startsWith('suicide') ? 'suicide' : category);

export function stateAfter(
  before: CrisisState | undefined,
  finding: Screening,
  kind: CardKind | 'none',
  at: EpochMillis,
): CrisisState {
  const now = toSeconds(at);
  const open = before && before.until > now ? before : undefined;
  const found = finding.categories[0] ?? 'suicide-active';
  // A milder word later does not make the danger smaller.
  const category = open && group(open.category) === group(found) && kind === 'short' ? open.category : found;
  const imminent = finding.imminent || finding.categories.includes('suicide-imminent');
  const same = open?.level === 'card' && group(open.category) === group(found) && kind === 'short';
  const again = same && imminent && open.imminent === true;
  const goesOn = same && (open.imminent === true || !imminent);
  return {
    until: asEpochSeconds(now + WINDOW_SECONDS),
    lastCardAt: kind === 'full' ? now : (before?.lastCardAt ?? asEpochSeconds(0)),
    level: finding.level === 'ask' ? 'ask' : 'card',
    category,
    step: goesOn ? open.step : 0,
    subject: finding.subject === 'other' ? 'other' : 'self',
    ...((imminent || (same && open.imminent)) && { imminent: true }),
    // Said in other words each time; and an answer that brought the number is answered with it.
    ...(again && !open.again && { again: true }),
    ...(goesOn && !again && open.asked && { asked: open.asked }),
    ...(open?.thanked && { thanked: true }),
    ...(open?.checkInOffered && { checkInOffered: true }),
  };
}
