// A message as a person sees it on the screen.

import type { ButtonSeen, MediaKind, MessageSeen } from '../control.ts';
import type { WireInlineButton } from '../wire.ts';
import type { ChatRecord, StoredMessage } from '../world/records.ts';
import { toWire, userOf } from '../world/render.ts';
import type { World } from '../world/world.ts';

const media: readonly MediaKind[] = [
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

const fullName = (world: World, id: number): string => {
  const { first_name, last_name } = userOf(world, id);
  return last_name === undefined ? first_name : `${first_name} ${last_name}`;
};

function seeButton(button: WireInlineButton): ButtonSeen {
  const style = button.style === undefined ? {} : { style: button.style };
  const base = { text: button.text, ...style, raw: button };
  if (button.disabled) return { ...base, action: 'disabled' };
  if (button.url !== undefined) return { ...base, action: 'url', url: button.url };
  if (button.callback_data !== undefined) return { ...base, action: 'callback', data: button.callback_data };
  if (button.copy_text) return { ...base, action: 'copy', copyText: button.copy_text.text };
  return { ...base, action: 'other' };
}

function serviceText(world: World, { body, fromId }: StoredMessage): string {
  const who = fullName(world, fromId);
  if (body.new_chat_members)
    return `${body.new_chat_members.map((user) => user.first_name).join(', ')} joined`;
  if (body.left_chat_member) return `${body.left_chat_member.first_name} left`;
  if (body.migrate_to_chat_id !== undefined) return 'This group was upgraded to a supergroup';
  if (body.migrate_from_chat_id !== undefined) return 'Upgraded from a group';
  if (body.pinned_message) return `${who} pinned a message`;
  if (body.forum_topic_created) return `${who} created the topic "${body.forum_topic_created.name}"`;
  return 'Service message';
}

function fileOf(world: World, { body }: StoredMessage): MessageSeen['file'] {
  const wire =
    body.document ??
    body.photo?.at(-1) ??
    body.voice ??
    body.video ??
    body.video_note ??
    body.audio ??
    body.sticker;
  const file = wire ? world.state.files.get(wire.file_id) : undefined;
  return file ? { fileId: file.id, name: file.name, mime: file.mime, size: file.bytes.length } : undefined;
}

const shownText = (world: World, stored: StoredMessage): string =>
  stored.service ? serviceText(world, stored) : (stored.body.text ?? stored.body.caption ?? '');

export function seeMessage(world: World, chat: ChatRecord, stored: StoredMessage): MessageSeen {
  const target = stored.replyTo ? chat.messages.get(stored.replyTo.id) : undefined;
  const file = fileOf(world, stored);
  const { markup, replyTo } = stored;
  return {
    id: stored.id,
    chatId: stored.chatId,
    from: {
      id: stored.fromId,
      name: stored.senderChat?.title ?? fullName(world, stored.fromId),
      isBot: stored.fromId === world.bot.id,
    },
    date: stored.date,
    ...(stored.editDate === undefined ? {} : { editDate: stored.editDate }),
    reworded: stored.reworded === true,
    kind: stored.service ? 'service' : (media.find((kind) => stored.body[kind] !== undefined) ?? 'text'),
    text: shownText(world, stored),
    entities: stored.body.entities ?? stored.body.caption_entities ?? [],
    buttons: (markup?.inline_keyboard ?? []).map((row) => row.map(seeButton)),
    ...(markup && !markup.inline_keyboard ? { replyMarkup: markup } : {}),
    ...(replyTo
      ? {
          replyTo: {
            id: replyTo.id,
            text: target && !target.deleted ? shownText(world, target) : '',
            deleted: target?.deleted ?? true,
          },
        }
      : {}),
    ...(replyTo?.quote ? { quote: replyTo.quote.text } : {}),
    ...(stored.threadId === undefined ? {} : { threadId: stored.threadId }),
    silent: stored.silent,
    protected: stored.protected,
    linkPreview: stored.linkPreview,
    deleted: stored.deleted,
    ...(stored.body.media_group_id === undefined ? {} : { mediaGroupId: stored.body.media_group_id }),
    ...(file ? { file } : {}),
    reactions: Object.entries(stored.reactions).map(([userId, emoji]) => ({ userId: Number(userId), emoji })),
    raw: toWire(world, chat, stored),
  };
}
