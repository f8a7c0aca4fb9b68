// The methods with real behaviour. Every other Bot API method is validated and then refused.

import { answerCallbackQuery } from './callbacks.ts';
import {
  getChat,
  getChatAdministrators,
  getChatMember,
  leaveChat,
  pinChatMessage,
  setMessageReaction,
  unpinChatMessage,
} from './chats.ts';
import { deleteMyCommands, getMyCommands, setMyCommands } from './commands.ts';
import type { Call } from './context.ts';
import { deleteMessage, deleteMessages } from './delete.ts';
import { editMessageReplyMarkup, editMessageText } from './edit.ts';
import { getFile } from './files.ts';
import * as profile from './profile.ts';
import { sendChatAction, sendDocument, sendMessage } from './send.ts';
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './updates.ts';

const accept: Call = () => true;

export const calls: Readonly<Record<string, Call>> = {
  getMe: profile.getMe,
  logOut: accept,
  close: accept,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  getUpdates,
  sendMessage,
  sendDocument,
  sendChatAction,
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  deleteMessages,
  answerCallbackQuery,
  getFile,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  setMyName: profile.setMyName,
  getMyName: profile.getMyName,
  setMyDescription: profile.setMyDescription,
  getMyDescription: profile.getMyDescription,
  setMyShortDescription: profile.setMyShortDescription,
  getMyShortDescription: profile.getMyShortDescription,
  setChatMenuButton: profile.setChatMenuButton,
  getChatMenuButton: profile.getChatMenuButton,
  getChat,
  getChatMember,
  getChatAdministrators,
  leaveChat,
  pinChatMessage,
  unpinChatMessage,
  setMessageReaction,
};

/** Methods that count against the flood limits of a chat. */
export const limitedMethods: ReadonlySet<string> = new Set([
  'sendMessage',
  'sendDocument',
  'editMessageText',
  'editMessageReplyMarkup',
]);
