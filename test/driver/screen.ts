// The chat as plain lines, for assertions and readable failures.

import type { MessageSeen } from '../../local/telegram/control.ts';

function draw(message: MessageSeen): string {
  const marks = [
    message.editDate === undefined ? '' : 'edited',
    message.silent ? 'silent' : '',
    message.protected ? 'protected' : '',
  ].filter((mark) => mark !== '');
  const head = `${message.from.name}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}:`;
  const medium = message.kind === 'text' || message.kind === 'service' ? '' : `<${message.kind}> `;
  const reply = message.replyTo ? [`  > ${message.quote ?? message.replyTo.text.split('\n')[0] ?? ''}`] : [];
  const keyboard = (message.replyMarkup?.keyboard ?? []).map(
    (row) => `  ${row.map((key) => `<${typeof key === 'string' ? key : key.text}>`).join(' ')}`,
  );
  const body = `${medium}${message.text}`.split('\n').map((line) => `  ${line}`);
  const rows = message.buttons.map((row) => `  ${row.map((button) => `[${button.text}]`).join(' ')}`);
  return [head, ...reply, ...body, ...rows, ...keyboard].join('\n');
}

export const drawScreen = (messages: MessageSeen[]): string => messages.map(draw).join('\n');
