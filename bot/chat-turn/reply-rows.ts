// The buttons below an answer of the companion: read around the verse, say whether it helped.
import type { Button } from '../../core/ports/messenger.ts';
import type { Translate } from '../../locales/translator.ts';
import { tapData } from '../callback-data.ts';
import { button } from '../presentation/screen.ts';

export async function replyRows(
  t: Translate,
  reply: { readonly refs: readonly string[] },
): Promise<Button[][]> {
  const context =
    reply.refs.length === 0 ? undefined : (await import('../context-button.ts')).contextButton(t, reply.refs);
  return [[...(context ? [context] : []), button(t('chat-feedback'), tapData('feedback', '', 'open'))]];
}
