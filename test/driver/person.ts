// A person with a phone: says, taps, replies, edits, and looks at the screen. Every act waits until the bot is done.
// Works against any running local Bot API server, whatever answers its webhook.

import type { Media, MessageSeen, NewUser, TelegramServer, Toast } from '../../local/telegram/control.ts';
import type { WireUser } from '../../local/telegram/wire.ts';
import { drawScreen } from './screen.ts';

export type PersonOptions = {
  /** Where this person acts; default the private chat with the bot. */
  chatId?: number;
  threadId?: number;
  /** Waits for work the bot left for later (jobs, schedules), after its webhook is idle. */
  settle?: () => Promise<void>;
};

type Which = { text: string } | number | MessageSeen;

export interface Person {
  readonly user: WireUser;
  readonly id: number;
  readonly chatId: number;
  /** The same person in another chat or topic. */
  in(chatId: number, threadId?: number): Person;
  /** Each act returns the bot's new messages in this chat. */
  says(text: string): Promise<MessageSeen[]>;
  /** /pray, and the yes to keeping the words where that is asked for the first time. */
  prays(): Promise<MessageSeen[]>;
  starts(payload?: string): Promise<MessageSeen[]>;
  /** Replies to a message (by id, object or part of its text), optionally quoting a part of it. */
  repliesTo(target: Which, text: string, quote?: string): Promise<MessageSeen[]>;
  sends(media: Media): Promise<MessageSeen[]>;
  sendsAlbum(media: Media[]): Promise<MessageSeen[]>;
  /** Edits the own message that contains `target`, or the newest one. */
  edits(text: string, target?: Which): Promise<MessageSeen[]>;
  /** Taps the newest visible button with that label; throws with the visible buttons when there is none. */
  taps(label: string | RegExp, target?: Which): Promise<MessageSeen[]>;
  /** A tap with data of the person's own making, on any message. */
  forges(data: string, target?: Which): Promise<MessageSeen[]>;
  /** Copies from a copy button and returns what is on the clipboard. */
  copies(label: string): string;
  blocks(): Promise<void>;
  unblocks(): Promise<void>;
  lastReply(): MessageSeen;
  /** All messages of the bot in this chat that are still there. */
  replies(): MessageSeen[];
  messages(): MessageSeen[];
  buttons(): string[];
  toasts(): Toast[];
  lastToast(): string | undefined;
  screen(): string;
}

const asksToKeep = (button: { readonly data?: string }): boolean => button.data === 'v1:pray::agree';

const isUser = (user: NewUser | WireUser): user is WireUser => 'first_name' in user;

export function createPerson(
  server: TelegramServer,
  who: NewUser | WireUser,
  options: PersonOptions = {},
): Person {
  const user = isUser(who) ? who : server.acts.createUser(who);
  const chatId = options.chatId ?? user.id;
  const { threadId } = options;
  const thread = threadId === undefined ? {} : { threadId };

  const messages = (): MessageSeen[] => server.sees.messages(chatId, thread);
  const replies = (): MessageSeen[] =>
    messages().filter((message) => message.from.isBot && message.kind !== 'service');

  async function after(act: () => unknown): Promise<MessageSeen[]> {
    const known = new Set(messages().map((message) => message.id));
    act();
    await server.delivery.idle();
    await options.settle?.();
    return replies().filter((message) => !known.has(message.id));
  }

  function find(target: Which, from: MessageSeen[]): MessageSeen {
    if (typeof target === 'object' && 'id' in target) return target;
    const found =
      typeof target === 'number'
        ? server.sees.message(chatId, target)
        : from.findLast((message) => message.text.includes(target.text));
    if (!found) throw new Error(`${user.first_name} sees no such message.\n${drawScreen(messages())}`);
    return found;
  }

  const matches = (label: string | RegExp, text: string): boolean =>
    typeof label === 'string' ? text === label : label.test(text);

  function holder(label: string | RegExp, target?: Which): { message: MessageSeen; text: string } {
    const where = target === undefined ? replies() : [find(target, replies())];
    for (const message of where.toReversed()) {
      const button = message.buttons.flat().find((candidate) => matches(label, candidate.text));
      if (button) return { message, text: button.text };
    }
    throw new Error(
      `${user.first_name} sees no button ${String(label)}. Visible: ${
        buttons()
          .map((text) => `"${text}"`)
          .join(', ') || 'none'
      }.\n` + drawScreen(messages()),
    );
  }

  const buttons = (): string[] =>
    replies().flatMap((message) => message.buttons.flat().map((button) => button.text));

  const own = (): MessageSeen[] =>
    messages().filter((message) => message.from.id === user.id && message.kind !== 'service');

  const newestOwn = (): MessageSeen => {
    const newest = own().at(-1);
    if (!newest) throw new Error(`${user.first_name} has not written anything to edit`);
    return newest;
  };

  return {
    user,
    id: user.id,
    chatId,
    in: (otherChat, otherThread) =>
      createPerson(server, user, {
        ...(options.settle ? { settle: options.settle } : {}),
        chatId: otherChat,
        ...(otherThread === undefined ? {} : { threadId: otherThread }),
      }),
    says: (text) => after(() => server.acts.say(user.id, chatId, { text, ...thread })),
    async prays() {
      const said = await after(() => server.acts.say(user.id, chatId, { text: '/pray', ...thread }));
      const question = said.findLast(({ buttons: rows }) => rows.flat().some(asksToKeep));
      const yes = question?.buttons.flat().find(asksToKeep);
      if (!question || !yes) return said;
      return after(() => server.acts.tap(user.id, chatId, question.id, { text: yes.text }));
    },
    starts: (payload) => after(() => server.acts.start(user.id, payload)),
    repliesTo: (target, text, quote) =>
      after(() =>
        server.acts.say(user.id, chatId, {
          text,
          replyTo: find(target, messages()).id,
          ...(quote === undefined ? {} : { quote }),
          ...thread,
        }),
      ),
    sends: (media) => after(() => server.acts.sendMedia(user.id, chatId, { ...media, ...thread })),
    sendsAlbum: (media) => after(() => server.acts.sendMediaGroup(user.id, chatId, media)),
    edits: (text, target) =>
      after(() =>
        server.acts.edit(
          user.id,
          chatId,
          (target === undefined ? newestOwn() : find(target, own())).id,
          text,
        ),
      ),
    taps: (label, target) =>
      after(() => {
        const { message, text } = holder(label, target);
        server.acts.tap(user.id, chatId, message.id, { text });
      }),
    forges: (data, target) =>
      after(() => {
        const message =
          target === undefined ? lastReply() : find(target, server.sees.messages(chatId, { deleted: true }));
        server.acts.tap(user.id, chatId, message.id, { data });
      }),
    copies(label) {
      const { message, text } = holder(label);
      const { copied } = server.acts.tap(user.id, chatId, message.id, { text });
      if (copied === undefined) throw new Error(`Button "${label}" copies nothing`);
      return copied;
    },
    async blocks() {
      await after(() => server.acts.block(user.id));
    },
    async unblocks() {
      await after(() => server.acts.unblock(user.id));
    },
    lastReply,
    replies,
    messages,
    buttons,
    toasts: () => server.sees.toasts(user.id),
    lastToast: () => server.sees.toasts(user.id).at(-1)?.text,
    screen: () => drawScreen(messages()),
  };

  function lastReply(): MessageSeen {
    const last = replies().at(-1);
    if (!last)
      throw new Error(`The bot has not written to ${user.first_name} here.\n${drawScreen(messages())}`);
    return last;
  }
}
