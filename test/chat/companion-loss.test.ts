// Somebody died by suicide: whoever is left is met with mourning, never with a quip, a doctrine or a guilt of their own.

import { describe, expect, test } from 'vitest';
import { readMessage } from '../../core/chat/offline/read-message.ts';
import { reply, TEXTS } from './companion-fixtures.ts';

describe.each([
  ['en', 'my brother killed himself last month and I do not know how to pray', 'did he go to hell?'],
  ['es', 'mi hermano se suicidó el mes pasado y no sé cómo orar', '¿está en el infierno?'],
  ['pt', 'meu irmão se matou no mês passado e não sei orar', 'ele foi para o inferno?'],
  ['fr', 'mon frère s’est suicidé le mois dernier et je ne sais pas prier', 'est-il en enfer ?'],
] as const)('%s', (lang, told, asked) => {
  test('it is a loss', () => expect(readMessage(told, lang, []).topics).toContain('grief'));

  test('the question where they are now is answered as the question it is', () => {
    const said = reply(asked, lang, 3).text;
    expect(TEXTS[lang]['answer.afterlife'].some((text) => said.includes(text))).toBe(true);
  });
});
