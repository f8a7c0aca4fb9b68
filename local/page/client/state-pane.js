// What is stored right now: table items and queue messages, as JSON, read again while the pane is open and things change.

import { fill, h, icon } from './dom.js';
import { store, subscribe } from './store.js';
import { read } from './wire.js';

const CALM_MS = 900;

export function createStatePane() {
  const body = h('div.state-body');
  const filter = /** @type {HTMLInputElement} */ (
    h('input', { type: 'search', placeholder: 'Filter: key, value…', 'aria-label': 'Filter stored items' })
  );
  const panel = h(
    'div.state',
    {},
    h('div.filter', {}, filter, h('button', { onclick: () => void load() }, icon('refresh'), 'Read again')),
    body,
  );
  /** @type {any} */
  let state;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let soon;

  async function load() {
    soon = undefined;
    state = await read('/api/state');
    draw();
  }
  function draw() {
    if (!state) return fill(body, h('p.nothing', {}, 'The stored state cannot be read just now.'));
    const open = new Set(
      [...body.querySelectorAll('details[open]')].map((each) => each.getAttribute('data-key')),
    );
    fill(
      body,
      ...state.tables.map((/** @type {any} */ table) => group(`Table ${table.name}`, table.items, open)),
      ...state.queues.map((/** @type {any} */ queue) => group(`Queue ${queue.name}`, queue.messages, open)),
    );
  }
  /** @param {string} title @param {any[]} entries @param {Set<string | null>} open */
  function group(title, entries, open) {
    const wanted = filter.value.trim().toLowerCase();
    const shown = entries.filter(
      (entry) => wanted === '' || JSON.stringify(entry).toLowerCase().includes(wanted),
    );
    return h(
      'section',
      {},
      h(
        'h3',
        {},
        title,
        h('small', {}, ` ${shown.length}${shown.length === entries.length ? '' : ` of ${entries.length}`}`),
      ),
      shown.length === 0 && h('p.nothing', {}, 'Empty.'),
      ...shown.map((entry) => {
        const key = `${title} ${keyOf(entry)}`;
        return h(
          'details.item',
          { 'data-key': key, open: open.has(key) },
          h('summary', {}, h('code', {}, keyOf(entry)), expiry(entry)),
          h('pre', { tabindex: '0' }, JSON.stringify(entry, undefined, 2)),
        );
      }),
    );
  }
  filter.addEventListener('input', draw);

  const refreshSoon = () => {
    if (panel.hidden || soon !== undefined || panel.offsetParent === null) return;
    soon = setTimeout(() => void load(), CALM_MS);
  };
  subscribe(['call', 'update', 'panel', 'mail', 'world'], refreshSoon);
  return { panel, load };
}

/** @param {any} entry */
function keyOf(entry) {
  const { PK, SK, pk, sk, messageId, id } = entry;
  return (
    [PK ?? pk, SK ?? sk].filter(Boolean).join('  ') ||
    messageId ||
    id ||
    Object.keys(entry).slice(0, 3).join(', ')
  );
}

/** @param {any} entry */
function expiry(entry) {
  const seconds = entry.ttl ?? entry.TTL ?? entry.expiresAt;
  if (typeof seconds !== 'number' || seconds > 1e11) return undefined;
  const days = (seconds * 1000 - (Date.now() + store.panel.movedBy)) / 86_400_000;
  return h(
    'small',
    {},
    days < 0
      ? ' expired'
      : ` expires in ${days < 1 ? `${Math.max(1, Math.round(days * 24))} h` : `${Math.round(days)} d`}`,
  );
}
