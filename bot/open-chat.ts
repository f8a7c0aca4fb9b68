// What a chat turn is made of, put together with the first one: use case, offline companion, passages, prompts.
import { createChatReplies, type ChatParts } from '../core/chat/chat-replies.ts';
import { CLASSIFIER_PROMPT } from '../core/chat/prompts/classifier.ts';
import { COMPANION_PROMPT, CRISIS_PERSONA_PROMPT } from '../core/chat/prompts/companion.ts';
import { NOTES_PROMPT } from '../core/chat/prompts/notes.ts';
import type { ChatReplies } from '../core/chat/replies.ts';
import { candidatePassages, offlineCompanion } from './companion.ts';

export const PROMPTS = {
  companion: COMPANION_PROMPT,
  crisis: CRISIS_PERSONA_PROMPT,
  classifier: CLASSIFIER_PROMPT,
  summary: NOTES_PROMPT,
};

export const openChat = (parts: Omit<ChatParts, 'offline' | 'passages'>): ChatReplies =>
  createChatReplies({ ...parts, offline: offlineCompanion(), passages: candidatePassages(parts.scripture) });
