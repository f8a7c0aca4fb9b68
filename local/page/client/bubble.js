// One message as a list item: bubble, marks, keyboard. It draws and reports what was pressed; it decides nothing.

import { h, icon } from './dom.js';
import { renderText } from './entities.js';
import { inlineKeyboard } from './keyboard.js';
import { medium } from './media.js';
import { clockTime, fullTime } from './moments.js';
import { avatar, colourOf } from './people.js';

/**
 * @typedef {object} BubbleActions
 * @property {(button: any, element: HTMLElement, message: any) => void} onTap
 * @property {(command: string) => void} onCommand
 * @property {(messageId: number) => void} onJump
 * @property {(message: any, anchor: HTMLElement) => void} onMenu
 */

/**
 * @param {any} message
 * @param {{ viewer: number, inGroup: boolean, follows: boolean, pinned: boolean }} view `follows`: same sender as the one above
 * @param {BubbleActions} actions
 */
export function bubble(message, view, actions) {
  if (message.deleted) return note(message, 'Message deleted');
  if (message.kind === 'service') return note(message, message.text);
  const own = message.from.id === view.viewer && !message.speaksAs;
  const name = message.speaksAs ?? message.from.name;
  const item = h('li', {
    class: ['message', own ? 'own' : 'other', view.follows && 'follows', `kind-${message.kind}`]
      .filter(Boolean)
      .join(' '),
    'data-id': message.id,
    tabindex: '-1',
    'aria-label': `${own ? 'You' : name}, ${clockTime(message.date)}`,
  });
  if (view.inGroup && !own) item.append(avatar({ id: message.from.id, name }));
  const menu = h(
    'button.dots',
    { 'aria-label': 'What to do with this message', tabindex: '-1' },
    icon('more'),
  );
  menu.addEventListener('click', () => actions.onMenu(message, menu));
  const body = h(
    'div.bubble',
    {},
    view.inGroup && !own && h(`div.from.${colourOf(message.from.id)}`, { dir: 'auto' }, name),
    message.forwarded && h('div.forwarded', {}, 'Forwarded'),
    message.replyTo && quoteOf(message, actions),
    medium(message),
    words(message, actions, marks(message, own, view.pinned)),
    hasPreview(message) && h('div.preview', {}, icon('link'), 'A link preview would stand here'),
  );
  item.append(h('div.column', {}, h('div.line', {}, body, menu), keys(message, actions), reactions(message)));
  item.addEventListener('contextmenu', (event) => {
    if (window.getSelection()?.toString()) return;
    event.preventDefault();
    actions.onMenu(message, menu);
  });
  return item;
}

/** @param {any} message @param {string} text */
function note(message, text) {
  return h('li.service', { 'data-id': message.id, tabindex: '-1' }, h('span', { dir: 'auto' }, text));
}

/** The marks stand at the end of the last line where there is room. @param {any} message @param {BubbleActions} actions @param {HTMLElement} ending */
function words(message, actions, ending) {
  const shown = ['location', 'contact'].includes(message.kind) ? '' : message.text;
  if (shown === '') return ending;
  return h('div.words', { dir: 'auto' }, renderText(shown, message.entities, actions), ending);
}

/** Telegram fetches the first link and shows its page, unless the bot turned that off. @param {any} message */
function hasPreview(message) {
  const leads = (/** @type {any} */ entity) => entity.type === 'url' || entity.type === 'text_link';
  return message.linkPreview && message.from.isBot && message.entities.some(leads);
}

/** @param {any} message @param {BubbleActions} actions */
function quoteOf(message, actions) {
  const { id, text, deleted } = message.replyTo;
  const shown = deleted ? 'Deleted message' : (message.quote ?? (text || 'Message'));
  return h(
    'button.reply-to',
    { onclick: () => actions.onJump(id), disabled: deleted, 'aria-label': `Answers: ${shown.slice(0, 120)}` },
    h('span', { dir: 'auto' }, message.quote ? `“${shown}”` : shown.slice(0, 160)),
  );
}

/** @param {any} message @param {boolean} own @param {boolean} pinned */
function marks(message, own, pinned) {
  return h(
    'span.marks',
    {},
    pinned && mark('pin', 'Pinned'),
    message.silent && mark('bell', 'Sent silently'),
    message.protected && mark('lock', 'Protected: cannot be forwarded or saved'),
    message.reworded && h('span.edited', { title: fullTime(message.editDate) }, 'edited'),
    h(
      'time',
      { datetime: new Date(message.date * 1000).toISOString(), title: fullTime(message.date) },
      clockTime(message.date),
    ),
    own && mark('check', 'Sent'),
  );
}

/** @param {'pin' | 'bell' | 'lock' | 'check'} name @param {string} meaning */
function mark(name, meaning) {
  return h(`span.mark.${name}`, { title: meaning }, icon(name), h('span.unseen', {}, meaning));
}

/** @param {any} message @param {BubbleActions} actions */
function keys(message, actions) {
  if (message.buttons.length === 0) return undefined;
  return inlineKeyboard(message.buttons, (button, element) => actions.onTap(button, element, message));
}

/** @param {any} message */
function reactions(message) {
  if (message.reactions.length === 0) return undefined;
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { emoji } of message.reactions) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  return h('div.reactions', {}, ...[...counts].map(([emoji, count]) => h('span', {}, `${emoji} ${count}`)));
}
