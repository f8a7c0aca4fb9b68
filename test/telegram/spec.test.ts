import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateSpec, specPath } from '../../local/telegram/spec/generate.ts';
import { checkCall } from '../../local/telegram/validate/check-call.ts';
import { spec, typeNode } from '../../local/telegram/validate/spec.ts';

describe('the Bot API table', () => {
  test('is what the generator writes', () => {
    expect(readFileSync(specPath, 'utf8')).toBe(generateSpec());
  });

  test('is of Bot API 10.3 and every type in it can be read', () => {
    expect(spec.version).toBe('10.3');
    expect(Object.keys(spec.methods)).toHaveLength(185);
    for (const fields of [...Object.values(spec.methods), ...Object.values(spec.objects)]) {
      for (const field of Object.values(fields)) expect(() => typeNode(field.t)).not.toThrow();
    }
  });
});

describe('checking a call', () => {
  const findings = (method: string, params: Record<string, unknown>): string[] =>
    (checkCall(method, params)?.findings ?? []).map((finding) => finding.text);

  test.each<[string, string, Record<string, unknown>, string[]]>([
    ['a plain message', 'sendMessage', { chat_id: 1, text: 'x' }, []],
    ['form values', 'sendMessage', { chat_id: '1', text: '5', protect_content: 'true' }, []],
    [
      'an unknown field',
      'sendMessage',
      { chat_id: 1, text: 'x', disable_web_page_preview: true },
      ['unknown field disable_web_page_preview'],
    ],
    ['a missing field', 'sendMessage', { text: 'x' }, ['missing field chat_id']],
    [
      'a wrong type',
      'sendMessage',
      { chat_id: 1, text: 'x', protect_content: 'maybe' },
      ['protect_content should be a boolean'],
    ],
    [
      'an unknown parse mode',
      'sendMessage',
      { chat_id: 1, text: 'x', parse_mode: 'BBCode' },
      ['parse_mode must be one of HTML, MarkdownV2, Markdown'],
    ],
    [
      'a toast of 201',
      'answerCallbackQuery',
      { callback_query_id: '1', text: 'x'.repeat(201) },
      ['text has 201 of 0-200 characters'],
    ],
    [
      'a placeholder of 65',
      'sendMessage',
      { chat_id: 1, text: 'x', reply_markup: { force_reply: true, input_field_placeholder: 'x'.repeat(65) } },
      ['reply_markup.input_field_placeholder has 65 of 1-64 characters'],
    ],
    [
      '65 bytes of data',
      'sendMessage',
      {
        chat_id: 1,
        text: 'x',
        reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: `${'ж'.repeat(32)}x` }]] },
      },
      ['reply_markup.inline_keyboard[0][0].callback_data has 65 of 1-64 bytes'],
    ],
    [
      'an empty copy',
      'sendMessage',
      {
        chat_id: 1,
        text: 'x',
        reply_markup: { inline_keyboard: [[{ text: 'a', copy_text: { text: '' } }]] },
      },
      ['reply_markup.inline_keyboard[0][0].copy_text.text has 0 of 1-256 characters'],
    ],
    [
      'an unknown style',
      'sendMessage',
      {
        chat_id: 1,
        text: 'x',
        reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'a', style: 'pink' }]] },
      },
      ['reply_markup.inline_keyboard[0][0].style must be one of danger, success, primary'],
    ],
    [
      '101 commands',
      'setMyCommands',
      { commands: Array.from({ length: 101 }, () => ({ command: 'a', description: 'b' })) },
      ['commands has 101 of 0-100 items'],
    ],
    ['a long name', 'setMyName', { name: 'x'.repeat(65) }, ['name has 65 of 0-64 characters']],
    [
      'a wrong scope',
      'setMyCommands',
      { commands: [], scope: { type: 'everyone' } },
      ['scope.type must be "default"'],
    ],
  ])('%s', (_name, method, params, expected) => {
    expect(findings(method, params)).toEqual(expected);
  });
});
