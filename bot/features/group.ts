// Everything in groups, in order: who let us in, the team's buttons, words passed on, what an operator sets up, pointers to private
// chat. Ordinary talk is not read, stored or answered, and no model ever sees a word from a group.
import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { groupBinding } from './group/binding.ts';
import { groupMembership } from './group/membership.ts';
import { onCallButtons } from './group/on-call.ts';
import { groupPointers } from './group/pointers.ts';
import { groupPosts } from './group/posts.ts';
import { groupRelay } from './group/relay.ts';
import { groupTeam } from './group/team.ts';
import { memberText } from './group/words.ts';

export function groupFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.use(groupMembership(deps));
  feature.use(groupPosts(deps));
  feature.use(onCallButtons(deps));
  feature.use(groupRelay(deps));
  feature.on('callback_query', (ctx) =>
    ctx.answerCallbackQuery({ text: memberText(deps, ctx)('tap-inactive') }),
  );
  feature.use(groupBinding(deps));
  feature.use(groupTeam(deps));
  feature.use(groupPointers(deps));
  return feature;
}
