// A person taps a button under a message: callback, copy or link; also forged data, which Telegram lets through.

import type { Acts } from '../control.ts';
import { chatOf, personOf } from '../world/chats.ts';
import { toWireOrInaccessible, userOf } from '../world/render.ts';
import type { ActContext } from './context.ts';

export function tapping({ world, publish }: ActContext): Pick<Acts, 'tap'> {
  return {
    tap(userId, chatId, messageId, target) {
      const chat = chatOf(world, chatId);
      personOf(world, userId);
      const member = chat.members.get(userId);
      const forged = 'data' in target;
      if (!forged && (!member || member.status === 'left' || member.status === 'kicked')) {
        throw new Error(`User ${userId} is not a member of chat ${chatId}`);
      }
      const stored = chat.messages.get(messageId);
      if (!stored) throw new Error(`There is no message ${messageId} in chat ${chatId}`);
      const visible = (stored.markup?.inline_keyboard ?? []).flat();
      let data = forged ? target.data : '';
      if (!forged) {
        const button = visible.find((candidate) => candidate.text === target.text);
        if (!button || stored.deleted) {
          const labels = visible.map((candidate) => `"${candidate.text}"`).join(', ') || 'none';
          throw new Error(
            `No button "${target.text}" under message ${messageId}; visible buttons: ${labels}`,
          );
        }
        if (button.copy_text) return { copied: button.copy_text.text };
        if (button.url !== undefined) return { url: button.url };
        if (button.callback_data === undefined)
          throw new Error(`Button "${target.text}" does nothing when tapped`);
        data = button.callback_data;
      }
      const id = String(4_000_000_000_000_000_000n + BigInt(world.count('callback')));
      const query = { id, userId, chatId, messageId, data, at: world.clock.now(), answered: false };
      world.state.callbacks.set(id, query);
      const updateId = publish(
        'callback_query',
        {
          id,
          from: userOf(world, userId),
          message: toWireOrInaccessible(world, chat, stored),
          chat_instance: String(7_000_000_000_000_000_000n + BigInt(Math.abs(chatId))),
          data,
        },
        { chatId, userId },
      );
      if (updateId !== undefined) Object.assign(query, { updateId });
      world.changed({ kind: 'callback', chatId, messageId, userId });
      return { callbackQueryId: id, ...(updateId === undefined ? {} : { updateId }) };
    },
  };
}
