// The command list by scope and language, and what a person then sees in a chat (Telegram's resolution order).

import { malformed } from '../validate/finding.ts';
import type { WireCommand } from '../wire.ts';
import type { World } from '../world/world.ts';
import type { Call } from './context.ts';
import { reachChat } from './target.ts';
import { textParam } from './params.ts';

type Scope = { type: string; chat_id?: number | string; user_id?: number };

function keyOf(world: World, params: Record<string, unknown>): string {
  const scope = (params['scope'] ?? { type: 'default' }) as Scope;
  if (scope.chat_id !== undefined) reachChat(world, scope.chat_id);
  const language = textParam(params, 'language_code');
  if (!/^([a-z]{2})?$/.test(language)) throw malformed('BOT_COMMAND_LANGUAGE_CODE_INVALID');
  return `${[scope.type, scope.chat_id, scope.user_id].filter((part) => part !== undefined).join(':')}/${language}`;
}

export const setMyCommands: Call = ({ world }, params) => {
  const commands = params['commands'] as WireCommand[];
  for (const { command } of commands) {
    if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) throw malformed('BOT_COMMAND_INVALID');
  }
  const key = keyOf(world, params);
  if (commands.length === 0) world.state.commands.delete(key);
  else {
    world.state.commands.set(
      key,
      commands.map(({ command, description }) => ({ command: command.replace(/^\//, ''), description })),
    );
  }
  world.changed({ kind: 'profile' });
  return true;
};

export const getMyCommands: Call = ({ world }, params) =>
  world.state.commands.get(keyOf(world, params)) ?? [];

export const deleteMyCommands: Call = ({ world }, params) => {
  world.state.commands.delete(keyOf(world, params));
  world.changed({ kind: 'profile' });
  return true;
};

/** The menu shown to a person: the first scope in Telegram's order that has a list, language first within each. */
export function visibleCommands(world: World, userId: number, chatId: number): WireCommand[] {
  const status = world.state.chats.get(chatId)?.members.get(userId)?.status;
  const admin = status === 'creator' || status === 'administrator';
  const scopes =
    chatId > 0
      ? [`chat:${chatId}`, 'all_private_chats', 'default']
      : [
          `chat_member:${chatId}:${userId}`,
          ...(admin ? [`chat_administrators:${chatId}`] : []),
          `chat:${chatId}`,
          ...(admin ? ['all_chat_administrators'] : []),
          'all_group_chats',
          'default',
        ];
  const language = world.state.users.get(userId)?.user.language_code?.slice(0, 2) ?? '';
  for (const scope of scopes) {
    const list = world.state.commands.get(`${scope}/${language}`) ?? world.state.commands.get(`${scope}/`);
    if (list) return list;
  }
  return [];
}
