// One chat as one person sees it: list, field, taps and their answers. The private and the group pane put their own
// heads on it and say whose eyes it is seen with.

import { createComposer } from './composer.js';
import { h } from './dom.js';
import { waitForAnswer } from './keyboard.js';
import { openMessageMenu } from './message-menu.js';
import { createMessageList } from './message-list.js';
import { announce, copyText, showAlert, showNotice } from './notices.js';
import { serverNow, store, subscribe } from './store.js';
import { command, read } from './wire.js';

/**
 * @param {HTMLElement} pane
 * @param {{ name: string, label: string, inGroup: boolean, onOpen: (opened: any) => void }} options
 */
export function createChatPane(pane, options) {
  let chatId = 0;
  let userId = 0;
  /** @type {number | undefined} */
  let threadId;
  /** Messages up to this id are out of sight ("New conversation"). @type {Map<number, number>} */
  const hiddenUpTo = new Map();
  let opening = 0;

  const thread = () => (threadId === undefined ? {} : { threadId });
  const list = createMessageList(`Messages, ${options.label}`, {
    onTap: (button, element, message) => void tap(button, element, message),
    onCommand: (text) => void command('say', { userId, chatId, text, ...thread() }),
    onJump: (id) => void (list.jump(id) || showNotice('That message is not shown here.', 'toast', pane)),
    onMenu: (message, anchor) => openMessageMenu(message, anchor, userId, composer),
  });
  const composer = createComposer(`${options.name}-input`, `Message, ${options.label}`, {
    onSend: (text, replyTo) => {
      list.goToEnd();
      void command('say', {
        userId,
        chatId,
        text,
        ...thread(),
        ...(replyTo === undefined ? {} : { replyTo }),
      });
    },
    onEdit: (messageId, text) => void command('edit', { userId, chatId, messageId, text }),
    onMedium: (kind, caption, replyTo) => {
      const extra = {
        ...(caption === undefined ? {} : { caption }),
        ...(replyTo === undefined ? {} : { replyTo }),
      };
      if (kind === 'album')
        void command('album', { userId, chatId, ...(caption === undefined ? {} : { caption }) });
      else void command('media', { userId, chatId, kind, ...extra, ...thread() });
    },
    lastOwn: () =>
      list
        .messages()
        .findLast((message) => message.from.id === userId && message.kind === 'text' && !message.deleted),
  });
  const head = h('div.chat-head');
  const typing = h(
    'div.typing',
    { hidden: true },
    h('span.dots-moving', { 'aria-hidden': 'true' }, h('i'), h('i'), h('i')),
    h('span'),
  );
  pane.append(head, list.element, typing, composer.element);

  /** @param {any} button @param {HTMLElement} element @param {any} message */
  async function tap(button, element, message) {
    if (button.action === 'copy') return copyText(button.copyText, button.copyText, pane);
    if (button.action === 'url') {
      window.open(button.url, '_blank', 'noopener,noreferrer');
      return showNotice(`Opens ${button.url}`, 'toast', pane);
    }
    const where = { userId, chatId, messageId: message.id };
    const tapped = await command('tap', { ...where, data: button.data, text: button.text });
    waitForAnswer(tapped?.callbackQueryId, element);
  }

  /** @param {any} message */
  const belongs = (message) =>
    message.chatId === chatId &&
    message.id > (hiddenUpTo.get(chatId) ?? 0) &&
    (threadId === undefined || message.threadId === threadId || message.deleted);

  const showInput = () => {
    const input = store.chats.get(chatId)?.input;
    const asked =
      input?.force_reply &&
      list.messages().findLast((message) => message.replyMarkup?.force_reply && !message.deleted);
    composer.showInput(input, asked);
  };

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let typingEnds;
  const showTyping = () => {
    const now = store.chats.get(chatId)?.typing;
    const left = (now?.until ?? 0) - serverNow();
    clearTimeout(typingEnds);
    typing.hidden = left <= 0;
    /** @type {HTMLElement} */ (typing.lastElementChild).textContent =
      `${store.bot.name} is ${(now?.action ?? 'typing').replaceAll('_', ' ')}…`;
    if (left > 0) typingEnds = setTimeout(showTyping, Math.min(left, 6_000));
  };

  subscribe('message', ({ message }) => {
    if (!belongs(message)) return;
    const isNew = list.put(message);
    if (isNew && message.from.id !== userId) sayAloud(message);
    if (message.replyMarkup) showInput();
  });
  subscribe('removed', (event) => event.chatId === chatId && list.remove(event.messageId));
  subscribe('chat', ({ chat }) => {
    if (chat.id !== chatId) return;
    showTyping();
    showInput();
  });
  subscribe('toast', ({ toast }) => {
    if (toast.chatId !== chatId || toast.userId !== userId || !toast.text) return;
    if (toast.alert) showAlert(toast.text);
    else showNotice(toast.text, 'toast', pane);
  });
  subscribe('profile', () => void refreshCommands());

  async function refreshCommands() {
    const opened = await read(`/api/chat?chatId=${chatId}&userId=${userId}`);
    if (opened) composer.setCommands(opened.commands);
  }

  return {
    head,
    list,
    composer,
    who: () => ({ userId, chatId, threadId }),
    /** @param {number} nextChat @param {number} nextUser @param {number} [nextThread] */
    async open(nextChat, nextUser, nextThread) {
      if (nextChat !== chatId || nextUser !== userId) composer.clear();
      [chatId, userId, threadId] = [nextChat, nextUser, nextThread];
      opening += 1;
      const turn = opening;
      const opened = await read(`/api/chat?chatId=${chatId}&userId=${userId}`);
      if (!opened || turn !== opening) return;
      if (opened.chat) store.chats.set(chatId, opened.chat);
      composer.setCommands(opened.commands);
      options.onOpen(opened);
      list.show(opened.messages.filter(belongs), {
        viewer: userId,
        inGroup: options.inGroup,
        pinned: opened.chat?.pinned ?? [],
      });
      showTyping();
      showInput();
    },
    /** Puts everything so far out of sight; the bot is not told. */
    startAfresh() {
      hiddenUpTo.set(chatId, Math.max(0, ...list.messages().map((message) => message.id)));
      return this.open(chatId, userId, threadId);
    },
  };
}

/** @param {any} message */
function sayAloud(message) {
  const buttons = message.buttons.flat().map((/** @type {any} */ button) => button.text);
  announce(
    `${message.from.name}: ${message.text}${buttons.length > 0 ? ` Buttons: ${buttons.join(', ')}` : ''}`,
  );
}
