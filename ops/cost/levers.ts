// What would change the bill most: each lever is the same month with one habit changed.
import { estimate, habitsOf, sum, type Habits } from './estimate.ts';
import { PRICES } from './prices.ts';
import { USAGE } from './usage.ts';

export interface Lever {
  readonly what: string;
  /** The setting that does it. */
  readonly how: string;
  /** US dollars saved a month. */
  readonly saves: number;
}

const CHANGES: readonly {
  readonly what: string;
  readonly how: string;
  readonly change: (habits: Habits) => Habits;
}[] = [
  {
    what: 'a small companion model (0.25 / 1.25 dollars a million tokens)',
    how: 'companionModelId',
    change: (habits) => ({ ...habits, companion: PRICES.smallCompanion }),
  },
  {
    what: 'no model: the offline companion answers',
    how: 'no companionModelId',
    change: (habits) => ({ ...habits, modelTurns: 0 }),
  },
  {
    what: 'a third fewer model answers, by a lower daily limit',
    how: 'dailyTurnLimit',
    change: (habits) => ({ ...habits, modelTurns: (habits.modelTurns * 2) / 3 }),
  },
  {
    what: 'a prompt prefix that is always warm: more people on one bot',
    how: 'one stage for several communities',
    change: (habits) => ({ ...habits, cacheHits: 1 }),
  },
  {
    what: 'a model that answers in half the time',
    how: 'companionModelId',
    change: (habits) => ({ ...habits, turnSeconds: USAGE.turnSeconds / 2 }),
  },
];

/** Largest first. */
export function levers(people: number): Lever[] {
  const now = sum(estimate(people));
  return CHANGES.map(({ what, how, change }) => ({
    what,
    how,
    saves: now - sum(estimate(people, change(habitsOf(people)))),
  })).sort((a, b) => b.saves - a.saves);
}
