// Folds the oldest turns into a line of notes while the answer is made, so that nobody waits for it and nothing falls out unnoticed.
import { asEpochMillis } from '../../core/brands.ts';
import { turnsToFold } from '../../core/chat/notes.ts';
import { agreedTo, change, drop, type ChatScope } from '../context.ts';
import type { BotDeps } from '../deps.ts';

/** Starts now; the returned function waits for it and puts the notes in place of the turns. */
export function startFolding(deps: BotDeps, scope: ChatScope): () => Promise<void> {
  const turns = turnsToFold(scope.session.turns);
  if (turns.length === 0 || !agreedTo(scope, 'history')) return async () => {};
  const { summary } = scope.session;
  const folding = deps.chat.fold({
    turns,
    ...(summary !== undefined && { notes: summary }),
    language: scope.lang,
    now: asEpochMillis(deps.clock.now()),
    deadline: scope.deadline,
  });
  return async () => {
    const notes = await folding;
    change(scope, { turns: scope.session.turns.slice(turns.length) });
    if (notes) change(scope, { summary: notes });
    else drop(scope, 'summary');
  };
}
