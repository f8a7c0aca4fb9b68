// A stated age below the configured one: kept as one mark, in the profile if there is one. What somebody says last counts.
import { statesMinor } from '../core/safety/stated-age.ts';
import { change, drop, type ChatScope } from './context.ts';
import type { BotDeps } from './deps.ts';

export const isMinor = (scope: ChatScope): boolean => scope.person?.minor ?? scope.session.minor ?? false;

export async function noteAge(deps: BotDeps, scope: ChatScope, words: string): Promise<void> {
  const minor = statesMinor(words, deps.settings.minimumAge);
  if (minor === undefined || minor === isMinor(scope)) return;
  if (scope.person) {
    await deps.people.change(scope.userId, { minor }, { ifKnown: true });
    scope.person = { ...scope.person, minor };
  } else change(scope, { minor });
  if (!minor) return;
  // Nothing of the talk is kept from here on, and what was kept goes.
  change(scope, { turns: [] });
  drop(scope, 'summary', 'minorToldAt');
}
