// One line of the inspector, call or update, with everything about it folded inside. The JSON is drawn when opened.

import { fill, h, icon } from './dom.js';
import { shortStamp } from './moments.js';
import { copyText } from './notices.js';
import { nameOf, store } from './store.js';

/** @param {any} call */
export function callRow(call) {
  const failed = call.response && !call.response.ok;
  const outcome = !call.response
    ? call.status === undefined
      ? 'open or cut'
      : String(call.status)
    : failed
      ? String(call.response.error_code)
      : 'ok';
  const row = h(
    'details.traffic',
    {
      class: [
        'traffic',
        'call',
        call.verdicts.length > 0 && 'bad',
        failed && 'failed',
        !call.response && 'open',
      ]
        .filter(Boolean)
        .join(' '),
      'data-seq': call.seq,
    },
    h(
      'summary',
      {},
      icon('out'),
      h('span.name', {}, call.method),
      h('span.gist', { dir: 'auto' }, gistOf(call)),
      call.fault && h('span.tag.fault', { title: 'Made to fail on purpose' }, call.fault),
      call.verdicts.length > 0 &&
        h('span.tag.verdict', {}, icon('warn'), `${call.verdicts.length} against the specification`),
      h('span.outcome', {}, outcome),
      h('span.ms', {}, `${Math.round(call.ms)} ms`),
    ),
  );
  row.addEventListener(
    'toggle',
    () => /** @type {HTMLDetailsElement} */ (row).open && fill(inside(row), ...callDetails(call)),
  );
  return row;
}

/** @param {any} recorded */
export function updateRow(recorded) {
  const { update, kind, state, attempts } = recorded;
  const last = attempts.at(-1);
  const row = h(
    'details.traffic',
    {
      class: ['traffic', 'update', state === 'expired' && 'failed', state === 'retrying' && 'failed']
        .filter(Boolean)
        .join(' '),
      'data-update': update.update_id,
    },
    h(
      'summary',
      {},
      icon('in'),
      h('span.name', {}, kind),
      h('span.gist', { dir: 'auto' }, updateGist(update)),
      h('span.outcome', {}, attempts.length > 1 ? `${state}, ${attempts.length} tries` : state),
      h('span.ms', {}, last ? `${Math.round(last.ms)} ms` : ''),
    ),
  );
  row.addEventListener('toggle', () => {
    if (!(/** @type {HTMLDetailsElement} */ (row).open)) return;
    fill(
      inside(row),
      actions({ update, attempts }, update, 'the update'),
      json('Update', update),
      json('Deliveries', { state, attempts }),
    );
  });
  return row;
}

/** @param {any} callback */
export function unansweredRow(callback) {
  return h(
    'div.traffic.bad.unanswered',
    { 'data-callback': callback.id },
    icon('warn'),
    h('span.name', {}, 'callback not answered'),
    h(
      'span.gist',
      {},
      `${nameOf(callback.userId)} tapped ${callback.data}; after 2 s still no answerCallbackQuery`,
    ),
  );
}

/** @param {HTMLElement} row */
function inside(row) {
  const found = row.querySelector('.inside');
  if (found) return found;
  const made = h('div.inside');
  row.append(made);
  return made;
}

/** @param {any} call */
function callDetails(call) {
  const cause = call.causeUpdateId === undefined ? undefined : store.updates.get(call.causeUpdateId);
  return [
    call.verdicts.length > 0 &&
      h('ul.verdicts', {}, ...call.verdicts.map((/** @type {string} */ verdict) => h('li', {}, verdict))),
    h(
      'p.facts',
      {},
      shortStamp(call.at),
      ' · ',
      cause
        ? h(
            'button.link',
            { onclick: () => showUpdate(call.causeUpdateId) },
            `caused by update ${call.causeUpdateId} (${cause.kind})`,
          )
        : 'no cause known',
    ),
    actions(
      { method: call.method, payload: call.payload, response: call.response ?? null },
      call.payload,
      'the payload',
    ),
    json('Payload', call.payload),
    json('Response', call.response ?? null),
  ];
}

/** @param {unknown} fixture @param {unknown} bare @param {string} what */
function actions(fixture, bare, what) {
  return h(
    'div.row',
    {},
    h(
      'button',
      { onclick: () => void copyText(JSON.stringify(fixture, undefined, 2), 'fixture') },
      icon('copy'),
      'Copy as fixture',
    ),
    h(
      'button',
      { onclick: () => void copyText(JSON.stringify(bare, undefined, 2), what) },
      icon('copy'),
      `Copy ${what}`,
    ),
  );
}

/** @param {string} title @param {unknown} value */
export function json(title, value) {
  return h(
    'figure.json',
    {},
    h('figcaption', {}, title),
    h('pre', { tabindex: '0' }, JSON.stringify(value, undefined, 2)),
  );
}

/** @param {number} updateId */
function showUpdate(updateId) {
  const row = document.querySelector(`[data-update="${updateId}"]`);
  if (!row) return;
  row.scrollIntoView({ block: 'center' });
  row.querySelector('summary')?.focus();
}

/** @param {any} call */
function gistOf({ payload, method, response }) {
  const text = payload.text ?? payload.caption ?? payload.action ?? '';
  const shown = typeof text === 'string' ? text : JSON.stringify(text);
  if (response && !response.ok) return response.description ?? '';
  return method.startsWith('get') ? '' : shown.replaceAll('\n', ' ').slice(0, 120);
}

const MEDIA = [
  'photo',
  'voice',
  'sticker',
  'document',
  'video',
  'video_note',
  'audio',
  'location',
  'contact',
];
/** @param {any} message */
const mediumOf = (message) => MEDIA.find((kind) => message?.[kind] !== undefined);

/** @param {any} update */
function updateGist(update) {
  const message = update.message ?? update.edited_message;
  const from = (message ?? update.callback_query ?? update.my_chat_member)?.from;
  const words =
    message?.text ??
    message?.caption ??
    mediumOf(message) ??
    update.callback_query?.data ??
    update.my_chat_member?.new_chat_member?.status ??
    '';
  return `${from ? nameOf(from.id) : ''}${words ? `: ${String(words).replaceAll('\n', ' ').slice(0, 100)}` : ''}`;
}
