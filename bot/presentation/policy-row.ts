// The way to the published privacy policy. One address serves all languages, or one each: `{language}` in it stands for the reader's.
import type { Button } from '../../core/ports/messenger.ts';
import type { ChatScope } from '../context.ts';

/** No row when the operator named no page. */
export const policyRow = (url: string | undefined, { t, lang }: Pick<ChatScope, 't' | 'lang'>): Button[][] =>
  url === undefined
    ? []
    : [[{ kind: 'url', text: t('privacy-policy'), url: url.replaceAll('{language}', lang) }]];
