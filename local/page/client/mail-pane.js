// The inbox of every address the bot wrote to. HTML is shown in a frame that may neither run nor load anything.

import { fill, h } from './dom.js';
import { json } from './inspector-row.js';
import { shortStamp } from './moments.js';
import { store, subscribe } from './store.js';
import { command } from './wire.js';

/** @param {(count: number) => void} onCount mails not opened yet */
export function createMailPane(onCount) {
  const list = h('div.mail-list', { role: 'group', 'aria-label': 'Mails, newest first' });
  const reader = h('article.mail-reader', { 'aria-live': 'polite' });
  const panel = h('div.mail', {}, list, reader);
  /** @type {Set<string>} */
  const opened = new Set();
  let shown = '';
  /** @type {'html' | 'text' | 'headers'} */
  let part = 'html';

  function drawList() {
    const newest = [...store.mails].reverse();
    fill(
      list,
      newest.length === 0 &&
        h(
          'p.nothing',
          {},
          'No mail yet. When somebody asks for an e-mail confirmation, it lands here; nothing leaves this computer.',
        ),
      ...newest.map((mail) =>
        h(
          'button.mail-row',
          {
            'aria-pressed': String(mail.messageId === shown),
            class: opened.has(mail.messageId) ? 'mail-row' : 'mail-row new',
            onclick: () => open(mail.messageId),
          },
          h('span.to', { dir: 'auto' }, mail.to.join(', ')),
          h('time', {}, shortStamp(mail.at)),
          h('strong', { dir: 'auto' }, mail.subject || '(no subject)'),
          mail.outcome && mail.outcome !== 'sent' && h('span.tag.fault', {}, mail.outcome),
        ),
      ),
    );
    onCount(newest.filter((mail) => !opened.has(mail.messageId)).length);
  }
  /** @param {string} id */
  function open(id) {
    shown = id;
    opened.add(id);
    drawList();
    drawReader();
  }
  function drawReader() {
    const mail = store.mails.find((each) => each.messageId === shown);
    if (!mail) return fill(reader);
    const parts = /** @type {const} */ ([
      ['html', 'HTML'],
      ['text', 'Text'],
      ['headers', 'Headers'],
    ]);
    if (part === 'html' && !mail.hasHtml) part = 'text';
    fill(
      reader,
      h('h3', { dir: 'auto' }, mail.subject || '(no subject)'),
      h('p.facts', {}, 'From ', h('bdi', {}, mail.from), h('br'), 'To ', h('bdi', {}, mail.to.join(', '))),
      h(
        'div.row.parts',
        { role: 'group', 'aria-label': 'Part of the mail' },
        ...parts.map(([name, label]) =>
          h(
            'button',
            {
              'aria-pressed': String(part === name),
              disabled: name === 'html' && !mail.hasHtml,
              onclick: () => choose(name),
            },
            label,
          ),
        ),
        store.canReportMail &&
          h(
            'button',
            { onclick: () => void command('report-mail', { messageId: mail.messageId, event: 'bounce' }) },
            'Bounce it',
          ),
        store.canReportMail &&
          h(
            'button',
            { onclick: () => void command('report-mail', { messageId: mail.messageId, event: 'complaint' }) },
            'Mark as spam',
          ),
      ),
      body(mail),
    );
  }
  /** @param {typeof part} name */
  function choose(name) {
    part = name;
    drawReader();
  }
  /** @param {any} mail */
  function body(mail) {
    if (part === 'html') {
      return h('iframe', {
        src: `/mail/${encodeURIComponent(mail.messageId)}`,
        sandbox: 'allow-popups allow-popups-to-escape-sandbox',
        title: `HTML part of “${mail.subject}”`,
      });
    }
    if (part === 'text')
      return h('pre.mail-text', { dir: 'auto', tabindex: '0' }, mail.text || '(no text part)');
    if (mail.headers.length === 0) return json('Headers', {});
    return h(
      'dl.headers',
      {},
      ...mail.headers.flatMap((/** @type {any} */ each) => [
        h('dt', {}, each.name),
        h('dd', { dir: 'auto' }, each.value),
      ]),
    );
  }

  subscribe('world', () => {
    drawList();
    drawReader();
  });
  subscribe('mail', drawList);
  return { panel };
}
