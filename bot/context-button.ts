// "Read around it" below a reply, for its first reference, in whatever language its label is.
import type { Button } from '../core/ports/messenger.ts';
import { parseReferences } from '../core/scripture/parse-reference.ts';
import type { Translate } from '../locales/translator.ts';
import { tapData } from './callback-data.ts';
import { button } from './presentation/screen.ts';

export function contextButton(t: Translate, refs: readonly string[]): Button | undefined {
  const parsed = refs[0] === undefined ? undefined : parseReferences(refs[0]);
  const reference = parsed?.ok ? parsed.value[0] : undefined;
  return (
    reference &&
    button(t('chat-verse-context'), tapData('verse', `${reference.first}-${reference.last}`, 'around'))
  );
}
