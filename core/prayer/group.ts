// A prayer-team group and how it wants to receive requests.
import type { ChatId, EpochSeconds } from '../brands.ts';
import type { Language } from '../languages.ts';

export interface GroupBinding {
  readonly chatId: ChatId;
  readonly threadId?: number;
  readonly title: string;
  readonly language: Language;
  readonly status: 'bound' | 'unreachable' | 'migrated';
  /** Set when the group became a supergroup: where everything moved. */
  readonly movedTo?: ChatId;
  readonly mode: 'instant' | 'hourly' | 'daily';
  readonly timezone: string;
  /** Hours without sound, local time, for example { from: 22, to: 7 }. */
  readonly quiet?: { readonly from: number; readonly to: number };
  readonly relay: boolean;
  readonly boundAt: EpochSeconds;
  readonly alertedAt?: EpochSeconds;
}
