// Inline keyboards under a message. A style shows as colour and as a mark, and is read out; a tap that waits for its
// answer shows it, as a real client does.

import { h, icon } from './dom.js';
import { store, subscribe } from './store.js';

const LONGEST_WAIT_MS = 15_000;
const STYLES = ['primary', 'success', 'danger'];

/** Buttons whose tap was not answered yet, by callback id. @type {Map<string, HTMLElement>} */
const waiting = new Map();

/**
 * @param {any[][]} rows as seen by the server: text, action, data, url, copyText, style
 * @param {(button: any, element: HTMLElement) => void} onTap
 */
export function inlineKeyboard(rows, onTap) {
  return h(
    'div.keys',
    { role: 'group', 'aria-label': 'Buttons' },
    ...rows.map((row) => h('div.key-row', {}, ...row.map((button) => key(button, onTap)))),
  );
}

/** @param {any} button @param {(button: any, element: HTMLElement) => void} onTap */
function key(button, onTap) {
  const style = STYLES.includes(button.style) ? button.style : undefined;
  const mark = button.action === 'copy' ? 'copy' : button.action === 'url' ? 'link' : undefined;
  const hints = [
    style === undefined ? '' : `${style} button`,
    button.action === 'copy' ? `copies ${button.copyText}` : '',
    button.action === 'url' ? `opens ${button.url}` : '',
  ].filter(Boolean);
  const element = h(
    'button.key',
    {
      class: ['key', style].filter(Boolean).join(' '),
      disabled: button.action === 'disabled',
      title: hints.join(', ') || undefined,
      'data-data': button.data,
    },
    h('span.label', { dir: 'auto' }, button.text),
    hints.length > 0 && h('span.unseen', {}, `, ${hints.join(', ')}`),
    mark && icon(mark),
  );
  element.addEventListener('click', () => onTap(button, element));
  return element;
}

/** @param {string | undefined} callbackQueryId @param {HTMLElement} element */
export function waitForAnswer(callbackQueryId, element) {
  if (!callbackQueryId) return;
  waiting.set(callbackQueryId, element);
  element.classList.add('waiting');
  element.setAttribute('aria-busy', 'true');
  setTimeout(() => settle(callbackQueryId), LONGEST_WAIT_MS);
  // The answer may have come before the tap returned.
  setTimeout(settleAnswered, 60);
}

function settleAnswered() {
  const open = new Set(store.unanswered.map((callback) => callback.id));
  for (const id of waiting.keys()) if (!open.has(id)) settle(id);
}

/** @param {string} id */
function settle(id) {
  const element = waiting.get(id);
  waiting.delete(id);
  element?.classList.remove('waiting');
  element?.removeAttribute('aria-busy');
}

subscribe(['callbacks', 'world'], settleAnswered);
