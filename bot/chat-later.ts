// The companion's code (lexicons, sentences, guard, prompts, model client) comes with the first chat turn: cards, commands and taps
// never need it.
import type { ChatReplies } from '../core/chat/replies.ts';

/** The same as what `open` gives, opened with the first turn; an opening that failed is tried again with the next. */
export function chatLater(hasModel: boolean, open: () => Promise<ChatReplies>): ChatReplies {
  let opening: Promise<ChatReplies> | undefined;
  const opened = (): Promise<ChatReplies> =>
    (opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));
  return {
    hasModel,
    reply: async (request) => (await opened()).reply(request),
    encourage: async (request) => (await opened()).encourage(request),
    judge: async (request) => (await opened()).judge(request),
    fold: async (request) => (await opened()).fold(request),
  };
}
