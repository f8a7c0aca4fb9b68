// The message field with what belongs to it: answering or editing a message, commands, attachments, the bot's keyboard.
// Enter sends, Shift+Enter starts a line, Escape leaves answering or editing, arrow up edits the last own message.

import { h, icon } from './dom.js';
import { openMenu } from './popup.js';
import { createReplyKeyboard } from './reply-keyboard.js';
import { commandSuggestions } from './suggestions.js';

const ATTACHMENTS = [
  { kind: 'photo', label: 'Photo', icon: 'photo' },
  { kind: 'album', label: 'Album of three photos', icon: 'photo' },
  { kind: 'voice', label: 'Voice message', icon: 'voice' },
  { kind: 'video', label: 'Video', icon: 'video' },
  { kind: 'sticker', label: 'Sticker', icon: 'smile' },
  { kind: 'document', label: 'Document', icon: 'file' },
  { kind: 'location', label: 'Location', icon: 'map' },
  { kind: 'contact', label: 'Contact', icon: 'person' },
];

/**
 * @typedef {object} ComposerActions
 * @property {(text: string, replyTo: number | undefined) => void} onSend
 * @property {(messageId: number, text: string) => void} onEdit
 * @property {(kind: string, caption: string | undefined, replyTo: number | undefined) => void} onMedium
 * @property {() => any} lastOwn the newest message of the person who types
 */

/** @param {string} id @param {string} label @param {ComposerActions} actions */
export function createComposer(id, label, actions) {
  const field = /** @type {HTMLTextAreaElement} */ (
    h('textarea', {
      id,
      rows: '1',
      dir: 'auto',
      placeholder: 'Message',
      'aria-label': label,
      maxlength: '5000',
      enterkeyhint: 'send',
    })
  );
  /** @type {{ kind: 'reply' | 'edit', message: any } | undefined} */
  let about;
  let placeholder = 'Message';

  const aboutText = h('span.about-text', { dir: 'auto' });
  const aboutTitle = h('strong');
  const aboutBar = h(
    'div.about',
    { hidden: true },
    icon('reply'),
    h('span.about-words', {}, aboutTitle, aboutText),
    h('button.plain', { 'aria-label': 'Leave this', onclick: () => leave() }, icon('close')),
  );
  const keyboard = createReplyKeyboard((text) => send(text));
  const suggestions = commandSuggestions(field, (command) => send(command));

  const setAbout = (/** @type {typeof about} */ next) => {
    about = next;
    aboutBar.hidden = !next;
    aboutTitle.textContent =
      next?.kind === 'edit' ? 'Edit message' : `Answer to ${next?.message.from.name ?? ''}`;
    aboutText.textContent = next?.message.text.slice(0, 140) ?? '';
    field.placeholder = placeholder;
  };
  const leave = () => {
    if (about?.kind === 'edit') field.value = '';
    setAbout(undefined);
    resize();
    field.focus();
  };
  const resize = () => {
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, 160)}px`;
    sendButton.classList.toggle('ready', field.value.trim() !== '');
  };
  const replyTo = () => (about?.kind === 'reply' ? about.message.id : undefined);
  /** @param {string} text */
  const send = (text) => {
    const words = text.trim();
    if (words === '') return;
    if (about?.kind === 'edit') actions.onEdit(about.message.id, words);
    else actions.onSend(words, replyTo());
    field.value = '';
    placeholder = 'Message';
    setAbout(undefined);
    suggestions.hide();
    resize();
    field.focus();
  };

  const sendButton = h(
    'button.send',
    { 'aria-label': 'Send', onclick: () => send(field.value) },
    icon('send'),
  );
  const attach = h(
    'button.plain',
    { 'aria-label': 'Send a photo, voice message or file', 'aria-haspopup': 'menu' },
    icon('attach'),
  );
  attach.addEventListener('click', () =>
    openMenu(
      attach,
      ATTACHMENTS.map(({ kind, label: words, icon: name }) => ({
        label: words,
        icon: name,
        run: () => {
          actions.onMedium(kind, field.value.trim() || undefined, replyTo());
          field.value = '';
          setAbout(undefined);
          resize();
        },
      })),
      { label: 'Send made-up content', above: true },
    ),
  );
  const slash = h(
    'button.plain.slash',
    { 'aria-label': 'Commands of the bot', onclick: () => suggestions.open() },
    '/',
  );

  field.addEventListener('input', resize);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (suggestions.takes(event)) return event.preventDefault();
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send(field.value);
    } else if (event.key === 'Escape' && about) {
      leave();
    } else if (event.key === 'ArrowUp' && field.value === '') {
      const last = actions.lastOwn();
      if (last) {
        event.preventDefault();
        edit(last);
      }
    }
  });
  /** @param {any} message */
  const edit = (message) => {
    setAbout({ kind: 'edit', message });
    field.value = message.text;
    resize();
    field.focus();
  };

  const bar = h('div.bar', {}, attach, field, slash, sendButton);
  const closed = h('div.closed', { hidden: true });
  return {
    element: h('div.composer', {}, suggestions.element, aboutBar, bar, closed, keyboard.element),
    edit,
    focus: () => field.focus(),
    /** @param {{ command: string, description: string }[]} commands */
    setCommands: (commands) => suggestions.set(commands),
    /** @param {any} message @param {boolean} [quietly] keeps the focus where it is */
    answer(message, quietly = false) {
      setAbout({ kind: 'reply', message });
      if (!quietly) field.focus();
    },
    /** What the bot put under the field: keyboard, or a question that wants an answer. @param {any} markup @param {any} asked */
    showInput(markup, asked) {
      keyboard.show(markup);
      placeholder = markup?.input_field_placeholder || 'Message';
      if (asked && about?.kind !== 'edit') setAbout({ kind: 'reply', message: asked });
      else if (!markup?.force_reply && about?.message.replyMarkup?.force_reply) setAbout(undefined);
      field.placeholder = placeholder;
    },
    /** Takes the field away and says why, e.g. a blocked bot. @param {string} [reason] @param {HTMLElement} [way] */
    close(reason, way) {
      const opened = bar.hidden && reason === undefined;
      bar.hidden = reason !== undefined;
      closed.hidden = reason === undefined;
      closed.replaceChildren(...(reason === undefined ? [] : [h('span', {}, reason), ...(way ? [way] : [])]));
      // A hidden field has no height to measure.
      if (opened) resize();
    },
    /** Forgets what was typed for somebody else. */
    clear() {
      field.value = '';
      setAbout(undefined);
      resize();
    },
    draft: () => field.value.trim(),
  };
}
