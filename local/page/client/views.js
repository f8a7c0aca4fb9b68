// On a narrow window one part shows at a time; these tabs at the foot choose it. On a wide one they are not shown.

import { byId, fill, h } from './dom.js';

const VIEWS = [
  { id: 'private', label: 'Chat' },
  { id: 'group', label: 'Team' },
  { id: 'tools', label: 'Behind' },
];

export function mountViews() {
  const bar = byId('views');
  const buttons = VIEWS.map(({ id, label }) =>
    h(
      'button',
      { 'data-view': id, onclick: () => show(id) },
      h('span', {}, label),
      h('span.badge', { hidden: true }),
    ),
  );
  fill(bar, ...buttons);
  /** @param {string} id */
  function show(id) {
    document.body.dataset['view'] = id;
    for (const button of buttons) {
      const on = button.dataset['view'] === id;
      button.setAttribute('aria-current', on ? 'true' : 'false');
      if (on) mark(id, '');
    }
  }
  /** @param {string} id @param {string} text @param {'quiet' | 'red'} [tone] */
  function mark(id, text, tone = 'quiet') {
    const badge = bar.querySelector(`[data-view="${id}"] .badge`);
    const visible = byId(id).offsetParent !== null;
    if (!badge || (text !== '' && tone === 'quiet' && visible)) return;
    badge.className = `badge ${tone}`;
    badge.textContent = text;
    badge.toggleAttribute('hidden', text === '');
  }
  show('private');
  return { show, mark };
}
