// The last look at a reply: quotations of several lines may leave, the end of one whose beginning is gone may not.
import { describe, expect, test } from 'vitest';
import { mayLeave } from '../../core/chat/last-look.ts';

describe('a quotation', () => {
  test.each([
    'You could write:\n“I am not well.\nCan you call tonight?”\nOne sentence is enough.',
    '“Dear God, stay near.\n\nAmen.”',
    'She said “come home” and you went.',
  ])('that is whole may leave: %j', (text) => expect(mayLeave(text, [])).toBe(true));

  test.each(['marmalade in God: for I shall yet praise him.” — Psalm 42:5', 'I hear you.\nand fled.”'])(
    'without a beginning may not: %j',
    (text) => expect(mayLeave(text, [])).toBe(false),
  );
});

test.each([
  'Then Jesus said: go',
  'words runJesus said: go',
  'Dios dijo: ve',
  'Deus disse: vai',
  'Dieu a dit : va',
])('nobody makes up what God says: %s', (text) => expect(mayLeave(text, [])).toBe(false));
