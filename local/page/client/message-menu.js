// What somebody can do with one message: answer, quote, copy, edit, react, pin, delete.

import { copyText } from './notices.js';
import { openMenu } from './popup.js';
import { command } from './wire.js';

const REACTIONS = ['🙏', '❤', '👍'];

/**
 * @param {any} message @param {HTMLElement} anchor @param {number} userId
 * @param {{ answer: (message: any) => void, edit: (message: any) => void }} composer
 */
export function openMessageMenu(message, anchor, userId, composer) {
  const at = { userId, chatId: message.chatId, messageId: message.id };
  const own = message.from.id === userId;
  const reacted = message.reactions.find((/** @type {any} */ each) => each.userId === userId)?.emoji;
  /** @type {import('./popup.js').Choice[]} */
  const choices = [{ label: 'Answer', icon: 'reply', run: () => composer.answer(message) }];
  if (!message.protected) {
    choices.push({ label: 'Copy text', icon: 'copy', run: () => void copyText(message.text, 'the text') });
  }
  if (own && message.kind === 'text')
    choices.push({ label: 'Edit', icon: 'edit', run: () => composer.edit(message) });
  for (const emoji of REACTIONS) {
    const taken = reacted === emoji;
    choices.push({
      label: taken ? `Take back ${emoji}` : `React ${emoji}`,
      icon: 'smile',
      run: () => void command('react', taken ? at : { ...at, emoji }),
    });
  }
  choices.push({ label: 'Pin', icon: 'pin', run: () => void command('pin', at) });
  if (own || message.chatId > 0) {
    choices.push({ label: 'Delete', icon: 'trash', danger: true, run: () => void command('remove', at) });
  }
  openMenu(anchor, choices, { label: 'What to do with this message' });
}
