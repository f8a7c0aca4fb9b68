// Which prayer team: asked only where there is more than one.
import { asChatId, type ChatId } from '../../../core/brands.ts';
import { tapData } from '../../callback-data.ts';
import type { FlowContext } from '../../context.ts';
import { bindConfiguredGroup } from '../../features/group/bind.ts';
import { button, say } from '../../presentation/screen.ts';
import type { Steps } from './talk.ts';

/** `null`: no team can be reached now; the request waits for one. */
export async function chooseGroup(steps: Steps, ctx: FlowContext): Promise<ChatId | null | 'exit'> {
  const groups = await steps.talk.external(async ({ scope }) => {
    await bindConfiguredGroup(steps.deps, scope.lang);
    const bound = await steps.deps.groups.bindings();
    return bound
      .filter((group) => group.status === 'bound')
      .map((group) => ({ chatId: group.chatId as number, title: group.title }));
  });
  const [only] = groups;
  if (!only) return null;
  if (groups.length === 1) return asChatId(only.chatId);
  const actions = groups.slice(0, 6).map((_, index) => `g${index}`);
  const rows = groups
    .slice(0, 6)
    .map((group, index) => [
      button([...group.title].slice(0, 24).join(''), tapData('pray', steps.run, `g${index}`)),
    ]);
  const chosen = await steps.choose(actions, ctx, (at) => say(at, { text: steps.t('pray-group'), rows }));
  if (chosen.action === 'exit') return 'exit';
  return asChatId(groups[Number(chosen.action.slice(1))]?.chatId ?? only.chatId);
}
