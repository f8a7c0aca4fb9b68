// Text with entities as DOM nodes. Offsets count UTF-16 units, as JavaScript strings do. Crossing entities are cut where
// they cross; a link leads out only by http, https, mailto or tel.

import { h } from './dom.js';
import { fullTime, writtenTime } from './moments.js';

/** @typedef {{ type: string, offset: number, length: number, url?: string, language?: string, unix_time?: number, date_time_format?: string, user?: { first_name: string } }} Entity */
/** @typedef {{ onCommand?: (command: string) => void }} EntityActions */

/** @param {string} text @param {readonly Entity[]} entities @param {EntityActions} [actions] @returns {DocumentFragment} */
export function renderText(text, entities, actions = {}) {
  const sorted = [...entities]
    .filter((entity) => entity.length > 0 && entity.offset < text.length)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  return renderRange(text, 0, text.length, sorted, actions);
}

/** @param {string} text @param {number} start @param {number} end @param {Entity[]} entities @param {EntityActions} actions */
function renderRange(text, start, end, entities, actions) {
  const fragment = document.createDocumentFragment();
  const waiting = [...entities];
  let at = start;
  for (let entity = waiting.shift(); entity; entity = waiting.shift()) {
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    if (to <= from) continue;
    if (from > at) fragment.append(text.slice(at, from));
    /** @type {Entity[]} */
    const inside = [];
    /** @type {Entity[]} */
    const beyond = [];
    while (waiting[0] && waiting[0].offset < to) {
      const next = /** @type {Entity} */ (waiting.shift());
      const nextEnd = next.offset + next.length;
      inside.push({ ...next, length: Math.min(nextEnd, to) - next.offset });
      if (nextEnd > to) beyond.push({ ...next, offset: to, length: nextEnd - to });
    }
    waiting.unshift(...beyond);
    const part = text.slice(from, to);
    const node = elementFor(entity, part, actions);
    (node.querySelector('.quoted') ?? node).append(renderRange(text, from, to, inside, actions));
    if (entity.type === 'date_time' && entity.date_time_format && inside.length === 0) {
      node.textContent = writtenTime(entity.unix_time ?? 0, entity.date_time_format, part);
    }
    fragment.append(node);
    // A block brings its own line break: the one in the text would show as an empty line.
    at = BLOCKS.includes(entity.type) && text[to] === '\n' ? to + 1 : to;
  }
  if (at < end) fragment.append(text.slice(at, end));
  return fragment;
}

const BLOCKS = ['blockquote', 'expandable_blockquote', 'pre'];

/** @type {Record<string, string>} */
const PLAIN = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  blockquote: 'blockquote',
  mention: 'span.mention',
  text_mention: 'span.mention',
  hashtag: 'span.mention',
  cashtag: 'span.mention',
  bank_card_number: 'span',
  custom_emoji: 'span',
};

/** @param {Entity} entity @param {string} part @param {EntityActions} actions @returns {HTMLElement} */
function elementFor(entity, part, actions) {
  const plain = PLAIN[entity.type];
  if (plain) return h(plain);
  switch (entity.type) {
    case 'pre':
      return h('pre', entity.language ? { 'data-language': entity.language } : {});
    case 'spoiler':
      return spoiler();
    case 'expandable_blockquote':
      return expandable(part);
    case 'text_link':
      return link(entity.url ?? '', true);
    case 'url':
      return link(/^[a-z][a-z0-9+.-]*:/i.test(part) ? part : `https://${part}`, false);
    case 'email':
      return link(`mailto:${part}`, false);
    case 'phone_number':
      return link(`tel:${part.replace(/[^+\d]/g, '')}`, false);
    case 'bot_command':
      return h('button.command', { onclick: () => actions.onCommand?.(part) });
    case 'date_time':
      return h('time', {
        datetime: new Date((entity.unix_time ?? 0) * 1000).toISOString(),
        title: fullTime(entity.unix_time ?? 0),
      });
    default:
      return h('span', { 'data-entity': entity.type });
  }
}

/** @param {string} address @param {boolean} hidden the words differ from where it leads */
function link(address, hidden) {
  if (!/^(https?|mailto|tel):/i.test(address)) return h('span.mention', { title: address });
  return h('a', {
    href: address,
    target: '_blank',
    rel: 'noopener noreferrer',
    title: hidden ? address : undefined,
  });
}

function spoiler() {
  const cover = h('span.spoiler', {
    role: 'button',
    tabindex: '0',
    'aria-label': 'Hidden text, press to show',
  });
  const reveal = () => {
    cover.classList.add('shown');
    for (const name of ['role', 'tabindex', 'aria-label']) cover.removeAttribute(name);
  };
  cover.addEventListener('click', reveal);
  cover.addEventListener('keydown', (event) => event.key === 'Enter' && reveal());
  return cover;
}

/** @param {string} part */
function expandable(part) {
  const words = h('span.quoted');
  const long = part.length > 140 || part.split('\n').length > 3;
  const quote = h('blockquote', {}, words);
  if (!long) return quote;
  quote.className = 'expandable';
  const toggle = h('button.unfold', { 'aria-expanded': 'false', onclick: () => turn() }, 'Show all');
  const turn = () => {
    const open = quote.classList.toggle('open');
    toggle.setAttribute('aria-expanded', String(open));
    toggle.textContent = open ? 'Show less' : 'Show all';
  };
  quote.append(toggle);
  return quote;
}
