// A prayer-team group and how it wants to receive requests.
import type { ChatId, EpochSeconds } from '../brands.ts';
import type { Language } from '../languages.ts';

export interface GroupBinding {
  readonly chatId: ChatId;
  readonly threadId?: number;
  readonly title: string;
  readonly language: Language;
  /** `invited`: an operator added the bot, the code has not been spent yet. `unreachable`: removed or muted; requests wait. */
  readonly status: 'invited' | 'bound' | 'unreachable' | 'migrated';
  /** Set when the group became a supergroup: where everything moved. */
  readonly movedTo?: ChatId;
  readonly mode: 'instant' | 'hourly' | 'daily';
  readonly timezone: string;
  /** Hours without sound, local time, for example { from: 22, to: 7 }. */
  readonly quiet?: { readonly from: number; readonly to: number };
  readonly relay: boolean;
  readonly boundAt: EpochSeconds;
  readonly alertedAt?: EpochSeconds;
  /** When the last digest went out. */
  readonly digestAt?: EpochSeconds;
  /** Telegram asked us to send nothing here before then. */
  readonly heldUntil?: EpochSeconds;
}

/** Where a stored group id leads today: groups move when they become supergroups. Pure; `bindings` is what is stored. */
export function currentGroup(bindings: readonly GroupBinding[], chatId: ChatId): GroupBinding | undefined {
  let found = bindings.find((binding) => binding.chatId === chatId);
  for (let hops = 0; found?.status === 'migrated' && hops < 3; hops += 1) {
    const { movedTo } = found;
    found = bindings.find((binding) => binding.chatId === movedTo);
  }
  return found;
}
