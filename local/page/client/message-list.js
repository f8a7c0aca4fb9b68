// The scrolling list of one chat. Messages are keyed by id: a change redraws one item. Stays at the end while the reader
// is there. Arrow keys walk through messages; only the current one's buttons are tab stops.

import { bubble } from './bubble.js';
import { findAll, h, icon } from './dom.js';
import { dayKey, dayName } from './moments.js';

const NEAR_END = 90;

/** @param {string} label @param {import('./bubble.js').BubbleActions} actions */
export function createMessageList(label, actions) {
  const list = h('ol.messages', { 'aria-label': label });
  const empty = h('div.empty-chat');
  const toEnd = h('button.to-end', { 'aria-label': 'Go to the newest message', hidden: true }, icon('down'));
  const scroller = h('div.scroller', { tabindex: '-1' }, empty, list);
  const element = h('div.list', {}, scroller, toEnd);
  /** @type {Map<number, { message: any, item: HTMLElement }>} */
  const items = new Map();
  let view = { viewer: 0, inGroup: false, pinned: /** @type {number[]} */ ([]) };
  /** @type {HTMLElement | undefined} */
  let current;
  let following = true;

  const atEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
  const goToEnd = () => {
    scroller.scrollTop = scroller.scrollHeight;
    requestAnimationFrame(() => {
      scroller.scrollTop = scroller.scrollHeight;
    });
    following = true;
    toEnd.hidden = true;
  };
  let lastTop = 0;
  scroller.addEventListener('scroll', () => {
    // Only a scroll upwards leaves the end: growth of what is above is no wish to stay.
    if (atEnd()) following = true;
    else if (scroller.scrollTop < lastTop - 2) following = false;
    lastTop = scroller.scrollTop;
    toEnd.hidden = following;
  });
  toEnd.addEventListener('click', goToEnd);
  const sizes = new ResizeObserver(() => following && goToEnd());
  sizes.observe(scroller);
  sizes.observe(list);

  /** @param {any} message @param {any} previous */
  const draw = (message, previous) =>
    bubble(
      message,
      {
        viewer: view.viewer,
        inGroup: view.inGroup,
        pinned: view.pinned.includes(message.id),
        follows:
          previous?.from.id === message.from.id &&
          previous.kind !== 'service' &&
          message.date - previous.date < 600,
      },
      actions,
    );

  /** Message before this id among those shown. @param {number} id */
  const before = (id) => {
    let found;
    for (const [other, { message }] of items) if (other < id && (!found || other > found.id)) found = message;
    return found;
  };

  /** @param {HTMLElement} item */
  const makeCurrent = (item) => {
    if (current && current !== item) {
      current.tabIndex = -1;
      for (const button of findAll(current, 'button, a')) button.tabIndex = -1;
    }
    current = item;
    item.tabIndex = 0;
    for (const button of findAll(item, 'button, a')) button.tabIndex = 0;
  };
  /** @param {HTMLElement} item */
  const quiet = (item) => {
    for (const button of findAll(item, 'button, a')) button.tabIndex = -1;
  };
  list.addEventListener('focusin', (event) => {
    const item = /** @type {HTMLElement} */ (event.target).closest('li');
    if (item) makeCurrent(item);
  });
  list.addEventListener('keydown', (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const item = /** @type {HTMLElement} */ (event.target).closest('li');
    if (!step || !item) return;
    event.preventDefault();
    let next = step < 0 ? item.previousElementSibling : item.nextElementSibling;
    while (next && !next.matches('[data-id]'))
      next = step < 0 ? next.previousElementSibling : next.nextElementSibling;
    /** @type {HTMLElement | null} */ (next)?.focus();
  });

  /** @param {any} message @param {any} previous @param {Node} place */
  const append = (message, previous, place) => {
    if (!previous || dayKey(previous.date) !== dayKey(message.date)) {
      /** @type {Element} */ (place).append(h('li.day', {}, h('span', {}, dayName(message.date))));
    }
    const item = draw(message, previous);
    quiet(item);
    items.set(message.id, { message, item });
    /** @type {Element} */ (place).append(item);
    return item;
  };

  return {
    element,
    empty,
    goToEnd,
    /** @param {any[]} messages oldest first @param {typeof view} nextView */
    show(messages, nextView) {
      view = nextView;
      items.clear();
      current = undefined;
      const fragment = document.createDocumentFragment();
      let previous;
      for (const message of messages) {
        append(message, previous, fragment);
        previous = message;
      }
      list.replaceChildren(fragment);
      const last = previous && items.get(previous.id)?.item;
      if (last) makeCurrent(last);
      empty.hidden = messages.length > 0;
      goToEnd();
    },
    /** Draws a new or changed message; true when it is new. @param {any} message */
    put(message) {
      const known = items.get(message.id);
      const follow = following;
      if (known) {
        const focused = known.item.contains(document.activeElement);
        const item = draw(message, before(message.id));
        quiet(item);
        known.item.replaceWith(item);
        items.set(message.id, { message, item });
        item.classList.add('changed');
        if (known.item === current) makeCurrent(item);
        if (focused) item.focus();
      } else {
        const item = append(message, before(message.id), list);
        item.classList.add('arrives');
        if (!current?.contains(document.activeElement)) makeCurrent(item);
        empty.hidden = true;
      }
      if (follow) goToEnd();
      return !known;
    },
    /** @param {number} id */
    remove(id) {
      const known = items.get(id);
      if (known) this.put({ ...known.message, deleted: true });
    },
    /** @param {number} id @returns {boolean} false when it is not here */
    jump(id) {
      const item = items.get(id)?.item;
      if (!item) return false;
      item.scrollIntoView({ block: 'center' });
      item.focus({ preventScroll: true });
      item.classList.remove('found');
      requestAnimationFrame(() => item.classList.add('found'));
      return true;
    },
    messages: () => [...items.values()].map(({ message }) => message),
  };
}
