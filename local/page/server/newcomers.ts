// "Start as a new person": somebody the bot has never met, with the next name from the list.

import { NEWCOMERS } from './cast.ts';
import type { Stage } from './stage.ts';

export function newPerson(stage: Stage, person: { firstName?: string; languageCode?: string }): number {
  const firstName = person.firstName ?? NEWCOMERS[stage.newcomers % NEWCOMERS.length] ?? 'Guest';
  stage.newcomers += 1;
  const { id } = stage.telegram.acts.createUser({
    firstName,
    ...(person.languageCode === undefined ? {} : { languageCode: person.languageCode }),
  });
  stage.cast.personas.push(id);
  stage.announce({ type: 'cast', cast: stage.cast });
  return id;
}
