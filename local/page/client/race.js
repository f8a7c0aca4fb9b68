// "A tap and a message at once": what Telegram really does when somebody taps and writes within the same moment.

import { showNotice } from './notices.js';
import { command } from './wire.js';

/** @param {{ list: any, composer: any, who: () => { userId: number, chatId: number } }} chat */
export async function raceNow(chat) {
  const { userId, chatId } = chat.who();
  const message = chat.list.messages().findLast((/** @type {any} */ each) => !each.deleted && tappable(each));
  if (!message) return showNotice('There is no button to tap in the private chat yet.', 'refused');
  await command('race', {
    userId,
    chatId,
    messageId: message.id,
    data: tappable(message).data,
    text: chat.composer.draft() || 'And one more thing',
  });
}

/** @param {any} message */
const tappable = (message) =>
  message.buttons.flat().find((/** @type {any} */ button) => button.action === 'callback');
