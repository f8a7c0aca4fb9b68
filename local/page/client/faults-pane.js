// Buttons that make things go wrong, and the one that makes everything work again.

import { fill, find, h } from './dom.js';
import { raceNow } from './race.js';
import { announce, showNotice } from './notices.js';
import { store, subscribe } from './store.js';
import { command } from './wire.js';

const METHODS = [
  'sendMessage',
  'editMessageText',
  'answerCallbackQuery',
  'sendChatAction',
  'deleteMessage',
  'sendDocument',
];
const AREAS = { model: 'Model', database: 'Database', queue: 'Queue', mail: 'Mail', secrets: 'Secrets' };

/** @param {any} chats the two chat panes @param {(active: number) => void} onActive */
export function createFaultsPane(chats, onActive) {
  const method = /** @type {HTMLSelectElement} */ (
    h(
      'select',
      { id: 'fault-method' },
      h('option', { value: '' }, 'any method'),
      ...METHODS.map((each) => h('option', { value: each }, each)),
    )
  );
  const times = /** @type {HTMLInputElement} */ (
    h('input', { id: 'fault-times', type: 'number', min: '1', max: '1000', value: '1' })
  );
  const seconds = /** @type {HTMLInputElement} */ (
    h('input', { id: 'fault-seconds', type: 'number', min: '1', max: '3600', value: '5' })
  );
  const active = h('div.active');
  const switches = h('div.switches');
  const delivery = h('div.row.wrap');
  const panel = h(
    'div.faults',
    {},
    active,
    h('h3', {}, 'The next Bot API calls'),
    h(
      'div.row.wrap.fields',
      {},
      field('fault-method', 'Method', method),
      field('fault-times', 'How many', times),
      field('fault-seconds', 'Seconds', seconds),
    ),
    h(
      'div.row.wrap',
      {},
      failing('429, wait', () => ({ kind: 'flood', retryAfter: Number(seconds.value) || 5 })),
      failing('500', () => ({ kind: 'internal' })),
      failing('502 page', () => ({ kind: 'badGateway' })),
      failing('Timeout, nothing done', () => ({ kind: 'timeout', effect: 'before' })),
      failing('Timeout, but done', () => ({ kind: 'timeout', effect: 'after' })),
      failing('Cut, but done', () => ({ kind: 'cut', effect: 'after' })),
      failing('403 blocked', () => ({ kind: 'blocked' })),
      failing('Slow', () => ({ kind: 'slow', ms: (Number(seconds.value) || 5) * 1000 })),
    ),
    h('h3', {}, 'Updates on their way to the bot'),
    delivery,
    h('h3', {}, 'The group'),
    h(
      'div.row.wrap',
      {},
      h('button', { onclick: () => void command('migrate') }, 'Make it a supergroup'),
      h('button', { onclick: () => void command('kick-bot') }, 'Remove the bot'),
      h('button', { onclick: () => void command('add-bot') }, 'Add the bot again'),
    ),
    switches,
  );

  /** @param {string} label @param {() => Record<string, unknown>} fault */
  function failing(label, fault) {
    const rule = () => ({
      fault: fault(),
      times: Number(times.value) || 1,
      ...(method.value ? { method: method.value } : {}),
    });
    return h(
      'button',
      {
        onclick: () =>
          void command('fail', rule()).then(
            (done) => done && announce(`${label}: on for ${times.value} calls`),
          ),
      },
      label,
    );
  }
  /** @param {{ times?: number, together?: boolean }} how */
  async function repeat(how) {
    const done = await command('repeat', how);
    if (done)
      showNotice(`The bot answered ${done.statuses.join(', ')}`, 'done', panel.parentElement ?? panel);
  }
  function drawDelivery() {
    const { held } = store.panel;
    const pending = [...store.updates.values()].filter(({ state }) => state === 'queued').length;
    fill(
      delivery,
      h('button', { onclick: () => void repeat({}) }, 'Send the last update again'),
      h('button', { onclick: () => void repeat({ times: 2, together: true }) }, 'Twice at once'),
      h('button', { onclick: () => void raceNow(chats.private) }, 'A tap and a message at once'),
      held
        ? h(
            'span.held',
            {},
            h('strong', {}, `Holding back (${pending})`),
            h('button.primary', { onclick: () => void command('release', {}) }, 'Let them go'),
            h(
              'button',
              { onclick: () => void command('release', { reversed: true }) },
              'Let them go in reverse',
            ),
          )
        : h('button', { onclick: () => void command('hold') }, 'Hold updates back'),
    );
  }
  function drawSwitches() {
    const all = store.panel.switches;
    const nodes = Object.entries(AREAS).flatMap(([area, title]) => {
      const own = all.filter((/** @type {any} */ each) => each.area === area);
      if (own.length === 0) return [];
      return [
        h('h3', {}, title),
        ...own.map((/** @type {any} */ each) =>
          h(
            'button.switch',
            {
              role: 'switch',
              'aria-checked': String(each.on),
              'data-switch': each.id,
              onclick: () => void command('switch', { id: each.id, on: !each.on }),
            },
            h('span.track', { 'aria-hidden': 'true' }),
            h('span', {}, h('strong', {}, each.label), h('small', {}, each.hint)),
            h('span.on-off', {}, each.on ? 'on' : 'off'),
          ),
        ),
      ];
    });
    const focused = document.activeElement?.getAttribute('data-switch');
    fill(switches, ...nodes);
    if (focused) find(switches, `[data-switch="${focused}"]`)?.focus();
  }
  function drawActive() {
    const { rules, switches: all } = store.panel;
    const on = all.filter((/** @type {any} */ each) => each.on);
    onActive(rules.length + on.length);
    fill(
      active,
      rules.length + on.length === 0
        ? h('p.nothing', {}, 'Everything works. Break something and watch what people are told.')
        : h(
            'div.broken',
            {},
            h('strong', {}, 'Broken on purpose'),
            h(
              'ul',
              {},
              ...rules.map((/** @type {any} */ rule) => h('li', {}, ruleWords(rule))),
              ...on.map((/** @type {any} */ each) => h('li', {}, each.label)),
            ),
            h(
              'button.primary',
              { onclick: () => void command('clear-failures') },
              'Make everything work again',
            ),
          ),
    );
  }
  subscribe(['world', 'panel', 'rules'], () => {
    drawActive();
    drawDelivery();
    drawSwitches();
  });
  subscribe(['update'], drawDelivery);
  return { panel };
}

/** @param {string} id @param {string} label @param {HTMLElement} control */
const field = (id, label, control) => h('label.field', { for: id }, h('span', {}, label), control);

/** @param {any} rule */
function ruleWords({ fault, method, times }) {
  const details = [
    fault.retryAfter && `${fault.retryAfter} s`,
    fault.effect && `${fault.effect} effect`,
    fault.ms && `${fault.ms} ms`,
  ].filter(Boolean);
  return `${fault.kind}${details.length > 0 ? ` (${details.join(', ')})` : ''} for ${method ?? 'any method'}, ${times ?? 1} left`;
}
