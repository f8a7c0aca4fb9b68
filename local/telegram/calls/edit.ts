// editMessageText and editMessageReplyMarkup: own messages only, and never to what they already are.

import { isDeepStrictEqual } from 'node:util';
import { refuse } from '../validate/finding.ts';
import type { WireReplyMarkup } from '../wire.ts';
import type { ChatRecord, StoredMessage } from '../world/records.ts';
import { toWire } from '../world/render.ts';
import { markupOf, textOf } from './content.ts';
import type { Call, CallContext } from './context.ts';
import { ownMessage, reachChat } from './target.ts';

const notModified =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

function find(
  context: CallContext,
  params: Record<string, unknown>,
): { chat: ChatRecord; stored: StoredMessage } {
  if (params['chat_id'] === undefined) {
    throw refuse(
      params['inline_message_id'] === undefined
        ? 'message identifier is not specified'
        : 'MESSAGE_ID_INVALID',
    );
  }
  if (params['message_id'] === undefined) throw refuse('message identifier is not specified');
  const chat = reachChat(context.world, params['chat_id']);
  return { chat, stored: ownMessage(context.world, chat, params['message_id']) };
}

function apply(
  context: CallContext,
  chat: ChatRecord,
  stored: StoredMessage,
  markup: WireReplyMarkup | undefined,
): unknown {
  if (markup) stored.markup = markup;
  else delete stored.markup;
  stored.editDate = context.world.seconds();
  context.world.changed({ kind: 'edited', chatId: chat.chat.id, messageId: stored.id });
  return toWire(context.world, chat, stored);
}

export const editMessageText: Call = (context, params) => {
  const { text, entities } = textOf(context, params);
  const { chat, stored } = find(context, params);
  if (stored.body.text === undefined) throw refuse('there is no text in the message to edit');
  const markup = markupOf(context, params, { isPrivate: chat.chat.type === 'private', editing: true });
  const sameWords = stored.body.text === text && isDeepStrictEqual(stored.body.entities ?? [], entities);
  if (sameWords && isDeepStrictEqual(stored.markup, markup)) throw refuse(notModified);
  if (!sameWords) stored.reworded = true;
  stored.body.text = text;
  if (entities.length > 0) stored.body.entities = entities;
  else delete stored.body.entities;
  const preview = params['link_preview_options'] as { is_disabled?: boolean } | undefined;
  stored.linkPreview = preview?.is_disabled !== true;
  return apply(context, chat, stored, markup);
};

export const editMessageReplyMarkup: Call = (context, params) => {
  const { chat, stored } = find(context, params);
  const markup = markupOf(context, params, { isPrivate: chat.chat.type === 'private', editing: true });
  if (isDeepStrictEqual(stored.markup, markup)) throw refuse(notModified);
  return apply(context, chat, stored, markup);
};
