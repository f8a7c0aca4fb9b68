// What middleware and features see. `scope` is everything one update in one private chat may read and change;
// it is saved once, after the update is done.
import type { ConversationFlavor } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { Screening } from '../core/crisis/categories.ts';
import type { ChatId, EpochMillis, EpochSeconds, UpdateId, UserId } from '../core/brands.ts';
import type { Language } from '../core/languages.ts';
import type { Person } from '../core/person.ts';
import type { Claim } from '../core/ports/sessions.ts';
import type { ChatTurn, Session } from '../core/session.ts';
import { SESSION_LIMITS } from '../core/session.ts';
import { hasConsent } from '../core/consent/purposes.ts';
import type { Translate } from '../locales/translator.ts';

export interface ChatScope {
  readonly userId: UserId;
  readonly chatId: ChatId;
  readonly updateId: UpdateId;
  readonly claim: Claim;
  readonly now: EpochSeconds;
  /** What the rules found in this message together with the ones before; the model may raise it. */
  finding?: Screening;
  /** What was typed to the offer of a safety plan, and the message that offered it. */
  toPlan?: { readonly heard: 'yes' | 'no' | 'entry'; readonly messageId: number };
  /** The message that was tapped shows the next step already: its buttons stay. */
  redrawn?: boolean;
  /** Work must be done by then, so that Telegram gets its answer in time. */
  readonly deadline: EpochMillis;
  readonly correlation: string;
  session: Session;
  person: Person | undefined;
  lang: Language;
  t: Translate;
}

/** `scope` exists in private chats only; group features never touch it. */
interface ScopeFlavor {
  scope: ChatScope;
}
export type BotContext = ConversationFlavor<Context & ScopeFlavor>;
/** Inside a conversation there is no scope: reach it through `conversation.external((outside) => outside.scope ...)`. */
export type FlowContext = Context;

export const change = (scope: ChatScope, patch: Partial<Session>): void => {
  scope.session = { ...scope.session, ...patch };
};

/** Removes fields from the session; `exactOptionalPropertyTypes` forbids setting them to undefined. */
export const drop = (scope: ChatScope, ...fields: (keyof Omit<Session, 'turns'>)[]): void => {
  const rest = { ...scope.session };
  for (const field of fields) delete rest[field];
  scope.session = rest;
};

export const agreedTo = (scope: ChatScope, purpose: Parameters<typeof hasConsent>[1]): boolean =>
  scope.person !== undefined && hasConsent(scope.person.consents, purpose);

/** Adds turns to the memory of the chat, if the person agreed to that; oldest and aged ones go. */
export function remember(scope: ChatScope, ...turns: ChatTurn[]): void {
  if (!agreedTo(scope, 'history') || scope.person?.minor) return;
  const oldest = scope.now - SESSION_LIMITS.turnAge;
  const kept = [...scope.session.turns, ...turns]
    .filter((turn) => turn.at >= oldest)
    .slice(-SESSION_LIMITS.turns)
    .map((turn) => ({ ...turn, text: turn.text.slice(0, SESSION_LIMITS.turnLength) }));
  change(scope, { turns: kept });
}
