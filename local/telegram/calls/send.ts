// sendMessage, sendDocument, sendChatAction.

import { documentToWire, keepFile } from '../world/files.ts';
import { post } from '../world/post.ts';
import type { Body, ChatRecord, FileRecord, StoredMessage } from '../world/records.ts';
import { toWire } from '../world/render.ts';
import type { World } from '../world/world.ts';
import { UploadedFile } from '../validate/coerce.ts';
import { malformed, refuse } from '../validate/finding.ts';
import { captionOf, markupOf, textOf } from './content.ts';
import type { Call, CallContext } from './context.ts';
import { checkReply, checkThread, writableChat } from './target.ts';

/** How long a chat action shows, milliseconds. */
const actionLifetime = 5000;

function place(
  context: CallContext,
  params: Record<string, unknown>,
  chat: ChatRecord,
  body: Body,
): StoredMessage {
  const thread = checkThread(chat, params['message_thread_id']);
  const markup = markupOf(context, params, { isPrivate: chat.chat.type === 'private', editing: false });
  const reply = checkReply(chat, params['reply_parameters']);
  const threadId = thread ?? reply.threadId;
  if (params['message_effect_id'] !== undefined && chat.chat.type !== 'private') {
    context.note('message_effect_id works in private chats only');
  }
  const preview = params['link_preview_options'] as { is_disabled?: boolean } | undefined;
  return post(context.world, chat, {
    fromId: context.world.bot.id,
    body,
    ...(reply.replyTo ? { replyTo: reply.replyTo } : {}),
    ...(markup ? { markup } : {}),
    ...(threadId === undefined ? {} : { threadId }),
    silent: params['disable_notification'] === true,
    protected: params['protect_content'] === true,
    linkPreview: preview?.is_disabled !== true,
  });
}

export const sendMessage: Call = (context, params) => {
  const { text, entities } = textOf(context, params);
  const chat = writableChat(context.world, params['chat_id']);
  const preview = params['link_preview_options'] as Record<string, unknown> | undefined;
  const stored = place(context, params, chat, {
    text,
    ...(entities.length > 0 ? { entities } : {}),
    ...(preview ? { link_preview_options: preview } : {}),
  });
  return toWire(context.world, chat, stored);
};

function documentFile(world: World, document: unknown): FileRecord {
  if (document instanceof UploadedFile) {
    if (document.bytes.length === 0) throw malformed('file must be non-empty');
    return keepFile(world, document.name, document.mime, document.bytes);
  }
  const known = typeof document === 'string' ? world.state.files.get(document) : undefined;
  if (!known) throw refuse('wrong file identifier/HTTP URL specified');
  return known;
}

export const sendDocument: Call = (context, params) => {
  const { text, entities } = captionOf(context, params);
  const chat = writableChat(context.world, params['chat_id']);
  const file = documentFile(context.world, params['document']);
  const stored = place(context, params, chat, {
    document: documentToWire(file),
    ...(text === '' ? {} : { caption: text }),
    ...(entities.length > 0 ? { caption_entities: entities } : {}),
  });
  return toWire(context.world, chat, stored);
};

export const sendChatAction: Call = ({ world }, params) => {
  const chat = writableChat(world, params['chat_id']);
  const threadId = checkThread(chat, params['message_thread_id']);
  chat.typing = {
    action: String(params['action']),
    until: world.clock.now() + actionLifetime,
    ...(threadId === undefined ? {} : { threadId }),
  };
  world.changed({ kind: 'typing', chatId: chat.chat.id });
  return true;
};
