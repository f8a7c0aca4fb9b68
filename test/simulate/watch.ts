// What can only be seen while it happens: which calls come before the crisis card, and what Telegram refuses.
import type { Actor, Point } from './actors.ts';
import type { FaultKind } from './faults.ts';
import type { Violation } from './rules.ts';
import type { Watch } from './plan.ts';
import type { Scenario } from './scenario.ts';

/** Asked before the card, because it makes the card right, and given 300 milliseconds. */
const BEFORE_CARD = new Set(['sessions.claim', 'people.find']);

export interface Watching extends Watch {
  readonly seen: Violation[];
}

export function createWatch({ danger }: Scenario): Watching {
  const seen: Violation[] = [];
  const waits = new Map<Actor, number>();
  return {
    seen,
    began(actor, { delivery }) {
      const text = (delivery?.update['message'] as { text?: string } | undefined)?.text;
      if (danger !== undefined && text === danger) waits.set(actor, 0);
    },
    released({ actor, name }: Point, fault: FaultKind | undefined) {
      if (!waits.has(actor)) return;
      if (name === 'sendMessage') {
        if (fault === undefined || fault === 'after') waits.delete(actor);
        return;
      }
      if (!BEFORE_CARD.has(name) && name !== 'sessions.release')
        seen.push({ rule: 'crisis', detail: `${name} before the card` });
    },
  };
}
