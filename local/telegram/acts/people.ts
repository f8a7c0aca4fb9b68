// People as such: created, renamed, blocking and unblocking the bot, deleting their account.

import type { Acts } from '../control.ts';
import type { WireUser } from '../wire.ts';
import { personOf, privateChat } from '../world/chats.ts';
import { memberToWire } from '../world/render.ts';
import { type ActContext, ids } from './context.ts';

type PeopleActs = Pick<Acts, 'createUser' | 'changeUser' | 'block' | 'unblock' | 'deactivate'>;

export function people({ world, publish }: ActContext): PeopleActs {
  function setBlocked(userId: number, blocked: boolean): { updateIds: number[] } {
    const person = personOf(world, userId);
    if (person.blocked === blocked) return { updateIds: [] };
    const chat = privateChat(world, person);
    const member = (kicked: boolean) =>
      memberToWire(world, world.bot.id, { status: kicked ? 'kicked' : 'member', muted: false });
    person.blocked = blocked;
    if (!blocked) person.started = true;
    world.changed({ kind: 'user', userId, chatId: userId });
    const change = {
      chat: chat.chat,
      from: person.user,
      date: world.seconds(),
      old_chat_member: member(!blocked),
      new_chat_member: member(blocked),
    };
    return ids(publish('my_chat_member', change, { chatId: userId }));
  }

  return {
    createUser({ id, firstName, lastName, username, languageCode }) {
      const user: WireUser = {
        id: id ?? 500_000_000 + world.count('user'),
        is_bot: false,
        first_name: firstName,
        ...(lastName === undefined ? {} : { last_name: lastName }),
        ...(username === undefined ? {} : { username }),
        ...(languageCode === undefined ? {} : { language_code: languageCode }),
      };
      if (world.state.users.has(user.id)) throw new Error(`User ${user.id} exists already`);
      world.state.users.set(user.id, { user, started: false, blocked: false, deactivated: false });
      world.changed({ kind: 'user', userId: user.id });
      return user;
    },
    changeUser(userId, change) {
      const { user } = personOf(world, userId);
      if (change.firstName !== undefined) user.first_name = change.firstName;
      if (change.lastName !== undefined) user.last_name = change.lastName;
      if (change.username !== undefined) user.username = change.username;
      if ('languageCode' in change) {
        if (change.languageCode === undefined) delete user.language_code;
        else user.language_code = change.languageCode;
      }
      world.changed({ kind: 'user', userId });
      return user;
    },
    block: (userId) => setBlocked(userId, true),
    unblock: (userId) => setBlocked(userId, false),
    deactivate(userId) {
      personOf(world, userId).deactivated = true;
      world.changed({ kind: 'user', userId });
    },
  };
}
