// Sends one letter to a person's address and says what that means for the job. An unknown outcome is never tried again.
import type { Person } from '../../core/person.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import { assertNever } from '../../core/result.ts';
import type { Translate } from '../../locales/translator.ts';
import type { WorkerDeps } from '../deps.ts';
import { languageOf } from '../tell-person.ts';
import { html, plainText, type Letter } from './letter.ts';
import { unsubscribeUrl } from './unsubscribe-url.ts';

/** `again`: surely not sent, may be tried later. `bad-address`: this address gets nothing from us any more. */
export type LetterOutcome = 'sent' | 'uncertain' | 'again' | 'bad-address' | 'no-mail';

export async function sendLetter(
  deps: WorkerDeps,
  person: Person,
  address: string,
  kind: 'code' | 'confirmation',
  write: (t: Translate) => Pick<Letter, 'subject' | 'lines'>,
): Promise<LetterOutcome> {
  if (!deps.mailer) return 'no-mail';
  const language = languageOf(person);
  const t = deps.translate(language);
  const url = unsubscribeUrl(deps, person.userId, address);
  const community = deps.settings.communityName;
  const letter: Letter = {
    language,
    ...write(t),
    footer: [
      community === undefined ? t('mail-from') : t('mail-from-community', { community }),
      t('mail-why'),
    ],
    ...(url !== undefined && { unsubscribe: { url, label: t('mail-unsubscribe') } }),
  };
  const sent = await deps.mailer.send({
    to: address,
    subject: letter.subject,
    text: plainText(letter),
    html: html(letter),
    tags: { person: String(person.userId), kind },
    ...(url !== undefined && { unsubscribeUrl: url }),
  });
  deps.metrics.count('mail', { kind, outcome: sent.ok ? 'sent' : sent.error });
  if (sent.ok) return 'sent';
  deps.log.warn(MESSAGES.mailFailed, { kind, reason: sent.error });
  switch (sent.error) {
    case 'uncertain':
      return 'uncertain';
    case 'throttled':
    case 'unavailable':
      return 'again';
    case 'suppressed':
    case 'rejected':
      return 'bad-address';
    default:
      return assertNever(sent.error);
  }
}
