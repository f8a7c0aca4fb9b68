// What became of each accepted prayer, read from what people see: the group's messages and the private chats. No look into a table.
import type { Person } from '../../test/driver/person.ts';
import type { World } from '../../test/driver/world.ts';

export interface Fates {
  readonly accepted: number;
  readonly reachedTheTeam: number;
  readonly takenBackByThePerson: number;
  readonly personTold: number;
  readonly ofUnknownNewcomers: number;
  readonly lost: number;
  readonly postedTwice: number;
}

export interface Parts {
  /** Erased themselves, and their requests with them. */
  readonly gone: readonly Person[];
  readonly tookBack: readonly Person[];
  /** Wrote for the first time after the backup, and nothing that knows them is left. */
  readonly unknown: readonly Person[];
}

export function fatesOf(world: World, prayers: ReadonlyMap<string, Person>, parts: Parts): Fates {
  const fates = {
    accepted: prayers.size,
    reachedTheTeam: 0,
    takenBackByThePerson: 0,
    personTold: 0,
    ofUnknownNewcomers: 0,
    lost: 0,
    postedTwice: 0,
  };
  const inGroup = world.telegram.sees.messages(world.groupId).map(({ text }) => text);
  for (const [text, person] of prayers) {
    const posts = inGroup.filter((message) => message.includes(text)).length;
    if (posts > 1) fates.postedTwice += 1;
    const wanted = !parts.gone.includes(person) && !parts.tookBack.includes(person);
    if (!wanted) fates[posts === 0 ? 'takenBackByThePerson' : 'lost'] += 1;
    else if (posts > 0) fates.reachedTheTeam += 1;
    else if (person.replies().some((message) => message.text.startsWith('Something broke on our side')))
      fates.personTold += 1;
    else if (parts.unknown.includes(person)) fates.ofUnknownNewcomers += 1;
    else fates.lost += 1;
  }
  return fates;
}
