// Connects the offline companion and the model's candidate passages with texts, scripture and what was said before.
import type { OfflineCompanion } from '../core/chat/chat-replies.ts';
import { offlineReply } from '../core/chat/offline/offline-reply.ts';
import { classifyEmotion } from '../core/chat/offline/classify-emotion.ts';
import { themesOf } from '../core/chat/offline/themes.ts';
import type { ReplyRequest } from '../core/chat/replies.ts';
import type { CompanionInput } from '../core/ports/models.ts';
import type { Scripture } from '../core/ports/scripture.ts';
import { lookUp } from '../core/scripture/look-up.ts';
import { choosePassage, choosePassages } from '../core/scripture/passages/choose.ts';
import { companionTexts } from '../locales/companion.ts';

const usedRefs = (request: ReplyRequest): string[] => request.session.turns.flatMap((turn) => turn.refs ?? []);

export function offlineCompanion(_scripture: Scripture): OfflineCompanion {
  return {
    reply(request) {
      const { session, seed, text, language } = request;
      const reply = offlineReply({
        text,
        lang: language,
        history: session.turns,
        usedRefs: usedRefs(request),
        seed,
        turnsToday: session.budget?.turns ?? 0,
        textsFor: companionTexts,
        choosePassage: (asked) => choosePassage({ ...asked, seed, text }),
      });
      return { text: reply.text, emotion: reply.emotion };
    },
  };
}

const OFFERED = 8;

/** Passages that fit what the person wrote, for the model to choose from. It names one; the words are inserted from our text. */
export const candidatePassages =
  (scripture: Scripture) =>
  (request: ReplyRequest): CompanionInput['passages'] => {
    if (request.persona === 'crisis') return [];
    const { emotion } = classifyEmotion(request.text, request.language);
    const chosen = choosePassages({
      emotion,
      themes: themesOf(request.text, request.language),
      exclude: usedRefs(request),
      seed: request.seed,
      text: request.text,
      limit: OFFERED,
    });
    return chosen.flatMap(({ ref, note }) => {
      const found = lookUp(scripture, ref, 'en');
      return found.ok ? [{ ref, note, text: found.value.passage.text }] : [];
    });
  };
