// The line at the top: whose page this is, the clock that can be moved, whether the stack answers.

import { byId, fill, h, icon } from './dom.js';
import { shortStamp, spanOf } from './moments.js';
import { serverNow, store, subscribe } from './store.js';
import { command } from './wire.js';

const MINUTE = 60_000;
const STEPS = [
  { label: '+5 min', ms: 5 * MINUTE },
  { label: '+30 min', ms: 30 * MINUTE },
  { label: '+48 h', ms: 48 * 60 * MINUTE },
  { label: '+30 d', ms: 30 * 24 * 60 * MINUTE },
];

/** @param {() => void} onHelp */
export function mountTopBar(onHelp) {
  const time = h('time');
  const moved = h('span.moved', { hidden: true });
  const note = h('span.note');
  const connection = h('span.connection', { role: 'status' });
  const clock = h(
    'div.clock',
    { role: 'group', 'aria-label': 'Clock' },
    icon('clock'),
    h('span.now', {}, time, moved),
    ...STEPS.map(({ label, ms }) =>
      h(
        'button',
        { title: `Move the clock by ${label.slice(1)}`, onclick: () => void command('advance', { ms }) },
        label,
      ),
    ),
  );
  fill(
    byId('top'),
    h(
      'span.brand',
      {},
      h('img', { src: '/icon.svg', alt: '', width: '28', height: '28' }),
      h('span', {}, h('h1', {}, 'Emmaus'), h('small', {}, 'local chat page')),
    ),
    note,
    connection,
    clock,
    h(
      'button.plain',
      { 'aria-label': 'What is this page?', title: 'What is this page?', onclick: onHelp },
      icon('help'),
    ),
  );
  const draw = () => {
    time.textContent = shortStamp(serverNow());
    time.setAttribute('datetime', new Date(serverNow()).toISOString());
    const ahead = store.panel.movedBy;
    moved.hidden = ahead < MINUTE / 2;
    moved.textContent = `${spanOf(ahead)} ahead`;
    note.textContent = store.note;
  };
  subscribe(['world', 'panel'], draw);
  setInterval(draw, 10_000);
  return {
    /** @param {boolean} on */
    connected(on) {
      connection.textContent = on ? '' : 'Not connected: waiting for the local stack…';
      document.body.classList.toggle('offline', !on);
    },
  };
}
