// Rules for keyboards that the table cannot express: one action per button, link schemes, where a keyboard may appear.

import { linkProblem } from '../text/link.ts';
import type { WireInlineButton, WireReplyMarkup } from '../wire.ts';
import type { Finding } from './finding.ts';

const actions = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
  'disabled',
];
const privateOnly = [
  'request_users',
  'request_chat',
  'request_contact',
  'request_location',
  'request_poll',
  'web_app',
];

function checkButton(button: WireInlineButton, path: string, isPrivate: boolean): Finding[] {
  const used = actions.filter((name) => button[name] !== undefined && button[name] !== null);
  const findings: Finding[] = [];
  if (button.text === '') findings.push({ text: `${path} has no text`, refusal: 'BUTTON_TEXT_INVALID' });
  if (used.length === 0) {
    findings.push({
      text: `${path} has no action`,
      refusal: "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    });
  }
  // The documentation allows exactly one; what the server says to two is not known, so these words are ours.
  if (used.length > 1) {
    findings.push({
      text: `${path} has ${used.length} actions: ${used.join(', ')}`,
      refusal: "can't parse inline keyboard button: exactly one action must be used",
    });
  }
  if (typeof button.url === 'string') {
    const bad = linkProblem(button.url);
    if (bad) {
      findings.push({
        text: `${path}.url: ${bad}`,
        refusal: `inline keyboard button URL '${button.url}' is invalid: ${bad}`,
      });
    }
  }
  if (button['web_app'] !== undefined && !isPrivate) {
    findings.push({ text: `${path}.web_app outside a private chat`, refusal: 'BUTTON_TYPE_INVALID' });
  }
  return findings;
}

export function checkMarkup(
  markup: WireReplyMarkup | undefined,
  chat: { isPrivate: boolean; editing: boolean },
): Finding[] {
  if (!markup) return [];
  const findings: Finding[] = [];
  markup.inline_keyboard?.forEach((row, r) =>
    row.forEach((button, c) =>
      findings.push(...checkButton(button, `button ${r + 1}.${c + 1}`, chat.isPrivate)),
    ),
  );
  const count = markup.inline_keyboard?.flat().length ?? 0;
  if (count > 100) findings.push({ text: `${count} buttons`, refusal: 'reply markup is too long' });
  if (chat.editing && !markup.inline_keyboard) {
    findings.push({ text: 'only an inline keyboard can be edited in', refusal: "message can't be edited" });
  }
  for (const button of markup.keyboard?.flat() ?? []) {
    if (typeof button === 'string' || chat.isPrivate) continue;
    for (const name of privateOnly) {
      if (button[name] !== undefined) {
        findings.push({
          text: `${name} outside a private chat`,
          refusal: `phone number can be requested in private chats only`,
        });
      }
    }
  }
  return findings;
}
