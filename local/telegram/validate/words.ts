// Telegram's wording for requests it refuses before looking at any chat. Where its wording is not known the generic
// sentences at the end are used; they are marked so in the verdict text by naming the field.

import type { FieldSpec } from '../spec/parse-types.ts';

const missing: Record<string, string> = {
  chat_id: 'chat_id is empty',
  text: 'message text is empty',
  message_id: 'message identifier is not specified',
  message_ids: 'message identifiers are not specified',
  document: 'there is no document in the request',
  photo: 'there is no photo in the request',
  user_id: 'invalid user_id specified',
  callback_query_id: 'query is too old and response timeout expired or query ID is invalid',
  action: 'wrong parameter action in request',
};

const objectNames: Record<string, string> = {
  InlineKeyboardButton: 'inline keyboard button',
  KeyboardButton: 'keyboard button',
  InlineKeyboardMarkup: 'reply keyboard markup JSON object',
  ReplyKeyboardMarkup: 'reply keyboard markup JSON object',
  ReplyParameters: 'reply parameters',
  BotCommand: 'BotCommand',
  MessageEntity: 'MessageEntity',
};

const bounded: Record<string, string> = {
  'InlineKeyboardButton.callback_data': 'BUTTON_DATA_INVALID',
  'CopyTextButton.text': 'BUTTON_COPY_TEXT_INVALID',
  'BotCommand.command': 'BOT_COMMAND_INVALID',
  'BotCommand.description': 'BOT_COMMAND_DESCRIPTION_INVALID',
  'answerCallbackQuery.text': 'MESSAGE_TOO_LONG',
  'setMyCommands.commands': 'BOT_COMMANDS_TOO_MUCH',
  'setWebhook.secret_token': 'secret token is too long',
  'deleteMessages.message_ids': 'too many message identifiers specified',
};

const wrongValue: Record<string, string> = {
  parse_mode: 'unsupported parse_mode',
  quote_parse_mode: 'unsupported parse_mode',
  action: 'wrong parameter action in request',
  reply_markup: 'object expected as reply markup',
  scope: "can't parse BotCommandScope",
  reaction: 'REACTION_INVALID',
  'ReactionTypeEmoji.emoji': 'REACTION_INVALID',
};

export const missingWords = (owner: string, name: string, topLevel: boolean): string =>
  topLevel
    ? (missing[name] ?? `parameter "${name}" is required`)
    : `can't parse ${objectNames[owner] ?? owner}: Can't find field "${name}"`;

export const boundWords = (owner: string, name: string): string =>
  bounded[`${owner}.${name}`] ?? `parameter "${name}" has a wrong length or value`;

export const typeWords = (owner: string, name: string, topLevel: boolean): string =>
  wrongValue[`${owner}.${name}`] ??
  wrongValue[name] ??
  (topLevel
    ? `can't parse parameter "${name}"`
    : `can't parse ${objectNames[owner] ?? owner}: Field "${name}" has a wrong type`);

/** Their lengths are judged after parsing and trimming, by the call itself. */
const judgedLater = new Set(['text', 'caption', 'quote']);

export const judgedByCall = (owner: string, name: string, field: FieldSpec): boolean =>
  field.t === 'string' && judgedLater.has(name) && !(`${owner}.${name}` in bounded);
