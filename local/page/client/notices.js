// Short notices at the foot of a pane (answers to taps, refusals, "Copied") and the alert a bot may demand.

import { byId, h } from './dom.js';

const SHOWN_MS = 4_000;

/**
 * @param {string} text
 * @param {'toast' | 'refused' | 'done'} [kind]
 * @param {HTMLElement} [where] the pane it belongs to; the whole page without one
 */
export function showNotice(text, kind = 'toast', where = document.body) {
  let stack = where.querySelector(':scope > .notices');
  if (!stack) {
    stack = h('div.notices');
    where.append(stack);
  }
  const notice = h(`div.notice.${kind}`, { dir: 'auto' }, text);
  stack.append(notice);
  while (stack.childElementCount > 3) stack.firstElementChild?.remove();
  announce(text, kind === 'refused');
  setTimeout(() => notice.remove(), SHOWN_MS + Math.min(text.length * 30, 5_000));
}

/** The modal alert of `answerCallbackQuery` with `show_alert`. @param {string} text */
export function showAlert(text) {
  const dialog = /** @type {HTMLDialogElement} */ (
    h('dialog.alert', { 'aria-label': 'Message from the bot' }, h('p', { dir: 'auto' }, text))
  );
  dialog.append(h('button.primary', { onclick: () => dialog.close(), autofocus: true }, 'OK'));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/**
 * Asks for one line of text. @param {string} question @param {string} [value]
 * @returns {Promise<string | undefined>}
 */
export function askLine(question, value = '') {
  return new Promise((resolve) => {
    const input = /** @type {HTMLInputElement} */ (
      h('input', { id: 'asked', autocomplete: 'off', dir: 'auto' })
    );
    input.value = value;
    const form = h(
      'form',
      { method: 'dialog' },
      h('label', { for: 'asked' }, question),
      input,
      h(
        'div.row',
        {},
        h('button', { onclick: () => dialog.close() }, 'Cancel'),
        h('button.primary', { type: 'submit', value: 'ok' }, 'OK'),
      ),
    );
    const dialog = /** @type {HTMLDialogElement} */ (h('dialog.ask', {}, form));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'ok' ? input.value.trim() : undefined);
    });
    document.body.append(dialog);
    dialog.showModal();
    input.focus();
  });
}

/** Says something to a screen reader. @param {string} text @param {boolean} [urgent] */
export function announce(text, urgent = false) {
  const region = byId(urgent ? 'urgent-announcer' : 'announcer');
  region.append(h('p', {}, text));
  while (region.childElementCount > 4) region.firstElementChild?.remove();
}

/** @param {string} text @param {string} what said in the notice @param {HTMLElement} [where] */
export async function copyText(text, what, where) {
  try {
    await navigator.clipboard.writeText(text);
    showNotice(`Copied: ${what}`, 'done', where);
  } catch {
    showNotice('The browser did not allow copying.', 'refused', where);
  }
}
