// Tabs by the usual pattern: arrow keys move between them, one panel shows, a badge may say that something waits there.

import { h } from './dom.js';

/**
 * @param {{ id: string, label: string, panel: HTMLElement, onShow?: () => void }[]} tabs
 */
export function createTabs(tabs) {
  const buttons = tabs.map(({ id, label, panel }) => {
    const button = h(
      'button.tab',
      { role: 'tab', id: `tab-${id}`, 'aria-controls': `panel-${id}` },
      h('span', {}, label),
      h('span.badge', { hidden: true }),
    );
    panel.id = `panel-${id}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', button.id);
    panel.classList.add('panel');
    button.addEventListener('click', () => show(id));
    return button;
  });
  const bar = h('div.tabs', { role: 'tablist', 'aria-label': 'Tools' }, ...buttons);
  bar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const at = tabs.findIndex(({ id }) => id === shown);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next) show(next.id, true);
  });
  let shown = '';

  /** @param {string} id @param {boolean} [focus] */
  function show(id, focus = false) {
    shown = id;
    for (const [index, tab] of tabs.entries()) {
      const on = tab.id === id;
      const button = buttons[index];
      button?.setAttribute('aria-selected', String(on));
      if (button) button.tabIndex = on ? 0 : -1;
      tab.panel.hidden = !on;
      if (on && focus) button?.focus();
      if (on) tab.onShow?.();
    }
  }
  return {
    bar,
    show,
    shown: () => shown,
    /** @param {string} id @param {string | number} text empty hides it @param {'quiet' | 'red'} [tone] @param {string} [spoken] */
    badge(id, text, tone = 'quiet', spoken = '') {
      const badge = bar.querySelector(`#tab-${id} .badge`);
      if (!badge) return;
      badge.className = `badge ${tone}`;
      badge.textContent = text === 0 ? '' : String(text);
      badge.toggleAttribute('hidden', badge.textContent === '');
      badge.setAttribute('title', spoken);
    },
  };
}
