// Prayer-team groups for the operator: which there are and how they are doing, and letting one go.
import { asChatId } from '../core/brands.ts';
import type { GroupStore } from '../core/ports/prayers.ts';
import type { Output } from './prayers.ts';

export async function listGroups(deps: { readonly groups: GroupStore }, out: Output): Promise<number> {
  const groups = await deps.groups.bindings();
  for (const group of groups) {
    const moved = group.movedTo === undefined ? '' : ` to ${group.movedTo}`;
    const quiet = group.quiet ? `quiet ${group.quiet.from}-${group.quiet.to}` : 'never quiet';
    out(
      `${group.chatId}  ${group.status}${moved}  ${group.mode}  ${quiet} (${group.timezone})  relay ${group.relay ? 'on' : 'off'}  ${group.title}`,
    );
  }
  if (groups.length === 0)
    out('No group is bound. Add the bot to one and send /bind there with a code from /bindcode.');
  return groups.length;
}

/** The bot stays in the group; its posts stay too. Requests shared with it wait for the operator. @returns false when not bound. */
export async function unbindGroup(
  deps: { readonly groups: GroupStore },
  id: string,
  out: Output,
): Promise<boolean> {
  const chatId = asChatId(Number(id));
  const group = Number.isSafeInteger(Number(id)) ? await deps.groups.binding(chatId) : undefined;
  if (!group) {
    out(`There is no group ${id}. Known ones: groups list`);
    return false;
  }
  await deps.groups.unbind(chatId);
  out(`${group.title} receives no more requests.`);
  return true;
}
