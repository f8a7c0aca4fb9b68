// A small menu that opens at a button: arrow keys move, Enter chooses, Escape and a click elsewhere close it.

import { h, icon } from './dom.js';

/** @typedef {{ label: string, icon?: any, detail?: string, danger?: boolean, run: () => void }} Choice */

/** @type {(() => void) | undefined} */
let closeOpen;

/**
 * @param {HTMLElement} anchor gets the focus back
 * @param {Choice[]} choices
 * @param {{ label: string, above?: boolean }} options
 */
export function openMenu(anchor, choices, options) {
  closeOpen?.();
  const menu = h('div.menu', { role: 'menu', 'aria-label': options.label });
  for (const choice of choices) {
    menu.append(
      h(
        'button',
        {
          role: 'menuitem',
          class: choice.danger ? 'danger' : '',
          onclick: () => (close(true), choice.run()),
        },
        choice.icon && icon(choice.icon),
        h(
          'span',
          {},
          h('span', { dir: 'auto' }, choice.label),
          choice.detail && h('small', { dir: 'auto' }, choice.detail),
        ),
      ),
    );
  }
  document.body.append(menu);
  place(menu, anchor, options.above === true);
  anchor.setAttribute('aria-expanded', 'true');

  /** @param {boolean} giveBack */
  const close = (giveBack) => {
    menu.remove();
    anchor.removeAttribute('aria-expanded');
    document.removeEventListener('pointerdown', onOutside, true);
    if (giveBack) anchor.focus();
    closeOpen = undefined;
  };
  closeOpen = () => close(false);
  /** @param {Event} event */
  const onOutside = (event) => {
    if (!menu.contains(/** @type {Node} */ (event.target))) close(false);
  };
  document.addEventListener('pointerdown', onOutside, true);
  menu.addEventListener('keydown', (event) => {
    const entries = /** @type {HTMLElement[]} */ ([...menu.children]);
    const at = entries.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      entries.at(next % entries.length)?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    }
  });
  /** @type {HTMLElement | null} */ (menu.firstElementChild)?.focus();
}

/** @param {HTMLElement} menu @param {HTMLElement} anchor @param {boolean} above */
function place(menu, anchor, above) {
  const at = anchor.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, window.innerWidth - width - 8));
  const fitsBelow = at.bottom + height + 8 < window.innerHeight;
  const top = above || !fitsBelow ? Math.max(8, at.top - height - 6) : at.bottom + 6;
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}
