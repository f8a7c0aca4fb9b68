// What a finding changes in the crisis window: pure, because the message and the record both need it.
import { asEpochSeconds, type EpochMillis, toSeconds } from '../../core/brands.ts';
import type { Screening } from '../../core/crisis/categories.ts';
import type { CrisisQuestion, CrisisState } from '../../core/session.ts';
import type { CardKind } from './cards.ts';

/** The crisis persona stays for two hours after the last sign of danger. */
export const WINDOW_SECONDS = 2 * 3600;

const MOST_RULES = 3;

/** The very words that were waved off a moment ago. Never where the danger is now. */
export const saidAgain = (
  { rules, imminent, categories }: Pick<Screening, 'rules' | 'imminent' | 'categories'>,
  open: CrisisState | undefined,
): boolean =>
  open?.eased === 'yes' &&
  !imminent &&
  !categories.includes('suicide-imminent') &&
  rules.length > 0 &&
  rules.every((rule) => open.rules?.includes(rule));

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
    step: goesOn && !open.eased ? open.step : 0,
    subject: finding.subject === 'other' ? 'other' : 'self',
    ...((imminent || (same && open.imminent)) && { imminent: true }),
    // Said in other words each time; and an answer that brought the number is answered with it.
    ...(again && !open.again && { again: true }),
    ...(goesOn && !again && open.asked && { asked: open.asked }),
    // Said again after "it is not meant that way": once more the talk goes on, the next time it is taken up.
    ...(kind === 'short' && saidAgain(finding, open) && { eased: 'again' as const, step: open?.step ?? 2 }),
    ...(finding.rules.length > 0 && { rules: finding.rules.slice(0, MOST_RULES) }),
    ...(open?.failed && { failed: true }),
    ...(open?.thanked && { thanked: true }),
    ...(open?.checkInOffered && { checkInOffered: true }),
  };
}

/** The next step, with the question that is open now, if any. */
export function next(before: CrisisState, asked: CrisisQuestion | undefined): CrisisState {
  const { asked: _, ...state } = before;
  return { ...state, step: before.step + 1, ...(asked && { asked }) };
}
