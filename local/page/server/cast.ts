// The people on stage: one persona per case that matters (a language, none, right-to-left), a prayer-team group and
// somebody outside it. Ids are fixed, so a composition can name the operator before the first message.

import type { NewUser } from '../../telegram/control.ts';
import type { PageTelegram } from './ports.ts';

export const OPERATOR_ID = 9001;

const PERSONAS = [
  { id: 1001, firstName: 'Grace', lastName: 'Bennett', username: 'grace_b', languageCode: 'en' },
  { id: 1002, firstName: 'Lucía', lastName: 'Romero', username: 'lucia_r', languageCode: 'es' },
  { id: 1003, firstName: 'Sam', lastName: 'Okafor' },
  { id: 1004, firstName: 'نور', lastName: 'حداد', languageCode: 'ar' },
] as const satisfies readonly NewUser[];

const TEAM = [
  { id: OPERATOR_ID, firstName: 'Ruth', lastName: 'Keller', username: 'ruth_k', languageCode: 'en' },
  { id: 9002, firstName: 'Daniel', lastName: 'Osei', languageCode: 'en' },
  { id: 9003, firstName: 'Marta', lastName: 'Silva', languageCode: 'pt' },
] as const satisfies readonly NewUser[];

const OUTSIDER = {
  id: 9100,
  firstName: 'Peter',
  lastName: 'Lang',
  languageCode: 'en',
} as const satisfies NewUser;

/** Names for "start as a new person", used in turn. */
export const NEWCOMERS = [
  'Joanna',
  'Elias',
  'Priya',
  'Tomás',
  'Abel',
  'Mei',
  'Hanna',
  'Yusuf',
  'Chloé',
  'Kofi',
] as const;

export interface Cast {
  /** Private chats on offer, in order; grows with new people. */
  readonly personas: number[];
  /** Who can speak and tap in the group, the operator first. */
  readonly team: readonly number[];
  readonly outsider: number;
  /** Follows the group's migrations only through `currentGroup`. */
  groupId: number;
}

export interface CastOptions {
  /** Default "Prayer team". */
  readonly groupTitle?: string;
  /** Topics on. */
  readonly forum?: boolean;
}

/** Puts everybody in place; people and group that are there already (a kept state file) stay as they are. */
export function castWorld(telegram: PageTelegram, options: CastOptions = {}): Cast {
  const known = new Set(telegram.sees.users().map((user) => user.id));
  for (const person of [...PERSONAS, ...TEAM, OUTSIDER]) {
    if (!known.has(person.id)) telegram.acts.createUser(person);
  }
  const team = TEAM.map((member) => member.id);
  const kept = telegram.sees
    .chats()
    .find(
      (chat) =>
        chat.kind !== 'private' && chat.migratedTo === undefined && hasMember(chat.members, OPERATOR_ID),
    );
  const groupId =
    kept?.id ??
    telegram.acts.createGroup({
      title: options.groupTitle ?? 'Prayer team',
      kind: options.forum === true ? 'supergroup' : 'group',
      forum: options.forum === true,
      creator: OPERATOR_ID,
      members: team.slice(1),
    }).id;
  const fixed = new Set<number>([...team, OUTSIDER.id, ...PERSONAS.map((person) => person.id)]);
  const others = telegram.sees
    .users()
    .filter((user) => !user.is_bot && !fixed.has(user.id))
    .map((user) => user.id);
  return {
    // The operator last of those known from the start: /bindcode is asked for in private.
    personas: [...PERSONAS.map((person) => person.id), OPERATOR_ID, ...others],
    team,
    outsider: OUTSIDER.id,
    groupId,
  };
}

/** The group's present id after any number of migrations. */
export function currentGroup(telegram: PageTelegram, cast: Cast): number {
  for (let hops = 0; hops < 10; hops += 1) {
    const next = telegram.sees.chat(cast.groupId)?.migratedTo;
    if (next === undefined) break;
    cast.groupId = next;
  }
  return cast.groupId;
}

function hasMember(members: readonly { userId: number }[], userId: number): boolean {
  return members.some((member) => member.userId === userId);
}
