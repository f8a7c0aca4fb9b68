// Records what people do and what the bot says as a file, and plays such a file again with new people.

import { fill, h, icon } from './dom.js';
import { showNotice } from './notices.js';
import { store, subscribe } from './store.js';
import { command } from './wire.js';

/** @param {(recording: boolean) => void} onRecording */
export function createRecordPane(onRecording) {
  const controls = h('div.row.wrap');
  const outcome = h('div.replay-outcome', { 'aria-live': 'polite' });
  const file = /** @type {HTMLInputElement} */ (
    h('input', { type: 'file', accept: 'application/json,.json', id: 'replay-file' })
  );
  /** @type {any} */
  let last;
  const beginning = h(
    'section.beginning',
    {},
    h('h3', {}, 'From the beginning'),
    h('button.danger', { onclick: () => void startOver() }, 'Start over: forget all chats and stored data'),
  );
  const panel = h(
    'div.record',
    {},
    h(
      'p',
      {},
      'A recording keeps every step on this page and every answer of the bot. Replayed, it runs with new people and tells where the answers differ: a test you made by talking.',
    ),
    controls,
    h('h3', {}, 'Play a recording again'),
    h('label.field', { for: 'replay-file' }, h('span', {}, 'Recording (JSON)'), file),
    outcome,
    beginning,
  );

  function draw() {
    const steps = store.panel.recording;
    onRecording(steps !== undefined);
    beginning.hidden = !store.canStartOver;
    fill(
      controls,
      steps === undefined
        ? h('button.primary', { onclick: () => void command('record') }, 'Start recording')
        : h('button.primary', { onclick: () => void stop() }, icon('stop'), `Stop (${steps} steps)`),
      last && h('button', { onclick: () => save(last) }, 'Download the recording'),
      last && h('button', { onclick: () => void replay(last) }, 'Play it again'),
      last && h('span.facts', {}, `${last.steps.length} steps recorded`),
    );
  }
  async function stop() {
    last = await command('stop-recording');
    draw();
  }
  /** @param {any} transcript */
  async function replay(transcript) {
    fill(outcome, h('p', {}, `Playing ${transcript.steps?.length ?? 0} steps…`));
    const report = await command('replay', transcript);
    if (!report) return fill(outcome);
    fill(
      outcome,
      h(
        'p',
        {},
        h(
          'strong',
          {},
          report.differences.length === 0
            ? `All ${report.steps} steps went as recorded.`
            : `${report.differences.length} of ${report.steps} steps went differently.`,
        ),
      ),
      ...report.differences.map((/** @type {any} */ each) =>
        h(
          'details.item',
          {},
          h('summary', {}, `Step ${each.step}`),
          h('p.facts', {}, 'Recorded'),
          h('pre', {}, each.expected.join('\n—\n')),
          h('p.facts', {}, 'Now'),
          h('pre', {}, each.got.join('\n—\n')),
        ),
      ),
    );
  }
  file.addEventListener('change', () => void replayChosen());
  async function replayChosen() {
    const chosen = file.files?.[0];
    if (!chosen) return;
    try {
      await replay(JSON.parse(await chosen.text()));
    } catch {
      showNotice('That file is not a recording.', 'refused');
    }
    file.value = '';
  }
  async function startOver() {
    const done = await command('start-over');
    if (done) showNotice('Everything is as on the first day.', 'done');
  }
  subscribe(['world', 'panel'], draw);
  return { panel };
}

/** @param {any} transcript */
function save(transcript) {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(transcript, undefined, 2)], { type: 'application/json' }),
  );
  const link = h('a', { href: address, download: 'conversation.json' });
  link.click();
  URL.revokeObjectURL(address);
}
