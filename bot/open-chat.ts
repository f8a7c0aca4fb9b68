// What a chat turn is made of, put together with the first one: use case, offline companion, passages, prompts.
import { createChatReplies, type ChatParts } from '../core/chat/chat-replies.ts';
import { CLASSIFIER_PROMPT } from '../core/chat/prompts/classifier.ts';
import { COMPANION_PROMPT, CRISIS_PERSONA_PROMPT } from '../core/chat/prompts/companion.ts';
import { NOTES_PROMPT } from '../core/chat/prompts/notes.ts';
import type { ChatReplies } from '../core/chat/replies.ts';
import { guardReply } from '../core/crisis/guard.ts';
import { candidatePassages, offlineCompanion } from './companion.ts';

export const PROMPTS = {
  companion: COMPANION_PROMPT,
  crisis: CRISIS_PERSONA_PROMPT,
  classifier: CLASSIFIER_PROMPT,
  summary: NOTES_PROMPT,
};

export function openChat(parts: Omit<ChatParts, 'offline' | 'passages'>): ChatReplies {
  // V8 compiles the guard's many patterns at their first use: that is done while the models think, when nobody waits for it.
  if (parts.models) setImmediate(() => void guardReply('warm'));
  return createChatReplies({
    ...parts,
    offline: offlineCompanion(),
    passages: candidatePassages(parts.scripture),
  });
}
