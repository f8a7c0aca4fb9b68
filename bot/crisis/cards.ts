// Crisis messages for one person: which language, which country, full or short. If building a card fails, a constant takes its place.
import type { ChatId, EpochMillis } from '../../core/brands.ts';
import { buildAskMessage, buildCrisisCard, buildShortCard } from '../../core/crisis/card.ts';
import { flowButtons } from '../../core/crisis/card-buttons.ts';
import type { Screening } from '../../core/crisis/categories.ts';
import type { Language } from '../../core/languages.ts';
import type { Person } from '../../core/person.ts';
import type { OutgoingMessage } from '../../core/ports/messenger.ts';
import type { Session } from '../../core/session.ts';
import { CRISIS_TEXTS, crisisLanguage } from '../../locales/crisis.ts';
import type { CrisisTexts } from '../../locales/crisis-texts.ts';
import { lastResortCard } from '../../locales/last-resort.ts';
import type { BotSettings } from '../deps.ts';

export const crisisTexts = (language: string): CrisisTexts => CRISIS_TEXTS[crisisLanguage(language).language];

export interface CardFor {
  readonly chatId: ChatId;
  readonly finding: Screening;
  readonly language: Language;
  readonly now: EpochMillis;
  readonly person?: Person | undefined;
  readonly session?: Session | undefined;
  readonly settings: Pick<BotSettings, 'defaultCountry'>;
}
export type CardKind = 'full' | 'short' | 'ask';

export function crisisMessage(kind: CardKind, card: CardFor): OutgoingMessage {
  try {
    const flow = card.session?.flow;
    const input = {
      screening: card.finding,
      texts: crisisTexts(card.language),
      language: card.language,
      now: card.now,
      country: card.person?.country ?? card.session?.country,
      defaultCountry: card.settings.defaultCountry,
      id: flow?.run ?? '0',
      inFlow: flow?.name === 'pray',
    };
    const built = { full: buildCrisisCard, short: buildShortCard, ask: buildAskMessage }[kind](input);
    // The question has no way back into an open request of its own.
    const rows =
      kind === 'ask' && input.inFlow ? [...built.rows, flowButtons(input.id, input.texts)] : built.rows;
    return { chatId: card.chatId, text: built.text, rows };
  } catch {
    return lastResort(card.chatId, card.language);
  }
}

export function lastResort(chatId: ChatId, language: string): OutgoingMessage {
  const card = lastResortCard(language);
  return { chatId, text: card.text, rows: card.rows };
}
