// The Bot API objects this server puts on the wire, in Telegram's own snake_case names. Only the fields it really fills
// are named; anything else Telegram may send never leaves this server.

export type WireUser = {
  id: number;
  is_bot: boolean;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
};

export type ChatKind = 'private' | 'group' | 'supergroup';

export type WireChat = {
  id: number;
  type: ChatKind;
  title?: string;
  username?: string;
  first_name?: string;
  last_name?: string;
  is_forum?: true;
};

/** `offset` and `length` count UTF-16 code units. */
export type WireEntity = {
  type: string;
  offset: number;
  length: number;
  url?: string;
  user?: WireUser;
  language?: string;
  custom_emoji_id?: string;
  unix_time?: number;
  date_time_format?: string;
};

export type WireInlineButton = {
  text: string;
  url?: string;
  callback_data?: string;
  copy_text?: { text: string };
  disabled?: Record<string, never>;
  style?: string;
  [other: string]: unknown;
};

type WireInlineMarkup = { inline_keyboard: WireInlineButton[][] };

type WireKeyboardButton = { text: string; style?: string; [other: string]: unknown };

export type WireReplyMarkup = {
  inline_keyboard?: WireInlineButton[][];
  keyboard?: (WireKeyboardButton | string)[][];
  remove_keyboard?: boolean;
  force_reply?: boolean;
  input_field_placeholder?: string;
  selective?: boolean;
  one_time_keyboard?: boolean;
  is_persistent?: boolean;
  resize_keyboard?: boolean;
};

export type WireFile = {
  file_id: string;
  file_unique_id: string;
  file_size?: number;
  file_name?: string;
  mime_type?: string;
  file_path?: string;
  [other: string]: unknown;
};

export type WireQuote = { text: string; position: number; entities?: WireEntity[]; is_manual?: true };

export type WireMessage = {
  message_id: number;
  date: number;
  chat: WireChat;
  from?: WireUser;
  sender_chat?: WireChat;
  message_thread_id?: number;
  is_topic_message?: true;
  edit_date?: number;
  has_protected_content?: true;
  media_group_id?: string;
  reply_to_message?: WireMessage;
  quote?: WireQuote;
  text?: string;
  entities?: WireEntity[];
  caption?: string;
  caption_entities?: WireEntity[];
  link_preview_options?: Record<string, unknown>;
  reply_markup?: WireInlineMarkup;
  document?: WireFile;
  photo?: WireFile[];
  voice?: WireFile;
  video?: WireFile;
  video_note?: WireFile;
  audio?: WireFile;
  sticker?: WireFile;
  location?: { latitude: number; longitude: number };
  contact?: { phone_number: string; first_name: string; last_name?: string; user_id?: number };
  forward_origin?: Record<string, unknown>;
  new_chat_members?: WireUser[];
  left_chat_member?: WireUser;
  new_chat_title?: string;
  group_chat_created?: true;
  supergroup_chat_created?: true;
  migrate_to_chat_id?: number;
  migrate_from_chat_id?: number;
  pinned_message?: WireMessage;
  forum_topic_created?: { name: string; icon_color: number };
  forum_topic_closed?: Record<string, never>;
};

export type WireInaccessibleMessage = { chat: WireChat; message_id: number; date: 0 };

export type WireMember = { status: MemberStatus; user: WireUser; [right: string]: unknown };
export type MemberStatus = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked';

type WireCallbackQuery = {
  id: string;
  from: WireUser;
  message?: WireMessage | WireInaccessibleMessage;
  chat_instance: string;
  data: string;
};

type WireMemberChange = {
  chat: WireChat;
  from: WireUser;
  date: number;
  old_chat_member: WireMember;
  new_chat_member: WireMember;
};

type WireReactionChange = {
  chat: WireChat;
  message_id: number;
  user: WireUser;
  date: number;
  old_reaction: unknown[];
  new_reaction: unknown[];
};

export type WireUpdate = {
  update_id: number;
  message?: WireMessage;
  edited_message?: WireMessage;
  callback_query?: WireCallbackQuery;
  my_chat_member?: WireMemberChange;
  chat_member?: WireMemberChange;
  message_reaction?: WireReactionChange;
};

export type UpdateKind = Exclude<keyof WireUpdate, 'update_id'>;

export type WireCommand = { command: string; description: string };
