// Every Bot API call and every update, newest last, with a filter. Goes red for a call against the specification and for
// a tap that nobody answered within two seconds.

import { fill, h } from './dom.js';
import { callRow, unansweredRow, updateRow } from './inspector-row.js';
import { store, subscribe } from './store.js';

const PATIENCE_MS = 2_000;
const SHOWN = 400;

/** @param {(problems: number) => void} onProblems */
export function createInspector(onProblems) {
  const filter = /** @type {HTMLInputElement} */ (
    h('input', {
      type: 'search',
      placeholder: 'Filter: method, text, chat id…',
      'aria-label': 'Filter calls',
    })
  );
  const onlyProblems = /** @type {HTMLInputElement} */ (
    h('input', { type: 'checkbox', id: 'only-problems' })
  );
  const withUpdates = /** @type {HTMLInputElement} */ (
    h('input', { type: 'checkbox', id: 'with-updates', checked: true })
  );
  const rows = h('div.rows', {
    role: 'log',
    'aria-live': 'off',
    'aria-label': 'Bot API calls and updates',
    tabindex: '0',
  });
  const summary = h('p.facts.count');
  const panel = h(
    'div.inspector',
    {},
    h(
      'div.filter',
      {},
      filter,
      h('label', {}, onlyProblems, 'Problems only'),
      h('label', {}, withUpdates, 'Updates'),
    ),
    summary,
    rows,
  );
  /** Row elements by `c<seq>` and `u<id>`. @type {Map<string, { element: HTMLElement, words: string, bad: boolean, isUpdate: boolean }>} */
  const drawn = new Map();
  /** Taps that waited too long, by id; they stay red when the answer comes later. @type {Map<string, any>} */
  const late = new Map();
  /** @type {Map<string, ReturnType<typeof setTimeout>>} */
  const patience = new Map();

  /** @param {string} key @param {any} about @param {HTMLElement} element @param {boolean} bad @param {boolean} isUpdate */
  const put = (key, about, element, bad, isUpdate) => {
    const known = drawn.get(key);
    const atEnd = rows.scrollHeight - rows.scrollTop - rows.clientHeight < 80;
    if (known) {
      if (/** @type {HTMLDetailsElement} */ (known.element).open)
        /** @type {HTMLDetailsElement} */ (element).open = true;
      const focused = known.element.contains(document.activeElement);
      known.element.replaceWith(element);
      if (focused) element.querySelector('summary')?.focus();
    } else rows.append(element);
    drawn.set(key, { element, words: JSON.stringify(about).toLowerCase(), bad, isUpdate });
    if (drawn.size > SHOWN) {
      const [oldest, { element: gone }] = drawn.entries().next().value ?? ['', { element }];
      gone.remove();
      drawn.delete(oldest);
    }
    sift(drawn.get(key));
    if (atEnd) rows.scrollTop = rows.scrollHeight;
  };
  /** @param {{ element: HTMLElement, words: string, bad: boolean, isUpdate: boolean } | undefined} row */
  const sift = (row) => {
    if (!row) return;
    const wanted = filter.value.trim().toLowerCase();
    row.element.hidden =
      (onlyProblems.checked && !row.bad) ||
      (row.isUpdate && !withUpdates.checked) ||
      (wanted !== '' && !row.words.includes(wanted));
  };
  const siftAll = () => {
    for (const row of drawn.values()) sift(row);
  };
  for (const control of [filter, onlyProblems, withUpdates]) control.addEventListener('input', siftAll);

  /** @param {any} call */
  const putCall = (call) => put(`c${call.seq}`, call, callRow(call), call.verdicts.length > 0, false);
  /** @param {any} each */
  const putUpdate = (each) => put(`u${each.update.update_id}`, each.update, updateRow(each), false, true);

  const count = () => {
    const verdicts = [...store.calls.values()].filter((call) => call.verdicts.length > 0).length;
    onProblems(verdicts + late.size);
    const words = [
      verdicts > 0 && `${verdicts} against the specification`,
      late.size > 0 && `${late.size} not answered within 2 s`,
    ].filter(Boolean);
    fill(
      summary,
      `${store.calls.size} calls, ${store.updates.size} updates; ${words.length > 0 ? words.join(', ') : 'all as the specification wants'}`,
    );
  };

  const watch = () => {
    const open = new Set(store.unanswered.map((callback) => callback.id));
    for (const [id, timer] of patience) {
      if (open.has(id)) continue;
      clearTimeout(timer);
      patience.delete(id);
    }
    for (const callback of store.unanswered) {
      if (patience.has(callback.id) || late.has(callback.id)) continue;
      patience.set(
        callback.id,
        setTimeout(() => {
          late.set(callback.id, callback);
          put(`late${callback.id}`, callback, unansweredRow(callback), true, false);
          count();
        }, PATIENCE_MS),
      );
    }
  };

  subscribe('call', ({ call }) => (putCall(call), count()));
  subscribe('update', ({ update }) => (putUpdate(update), count()));
  subscribe('callbacks', watch);
  subscribe('world', () => {
    drawn.clear();
    late.clear();
    rows.replaceChildren();
    const all = [
      ...[...store.updates.values()].map((each) => ({ at: each.at, rank: 0, draw: () => putUpdate(each) })),
      ...[...store.calls.values()].map((call) => ({ at: call.at, rank: 1, draw: () => putCall(call) })),
    ];
    for (const { draw } of all.sort((a, b) => a.at - b.at || a.rank - b.rank)) draw();
    rows.scrollTop = rows.scrollHeight;
    watch();
    count();
  });
  return { panel, toEnd: () => (rows.scrollTop = rows.scrollHeight) };
}
