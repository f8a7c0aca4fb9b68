// Mailer over SES v2 (simple content). It does not repeat a send whose outcome is unknown: a second mail to somebody in grief
// is worse than one marked `uncertain`. Addresses and contents never reach an error or a log.
import type { SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import type { Mail, Mailer, MailFailure } from '../../core/ports/mail.ts';
import { err, ok } from '../../core/result.ts';
import { classifyAwsError, errorFacts } from '../aws/aws-errors.ts';
import { createAwsClient } from '../aws/client.ts';
import { ExchangeError } from '../http/exchange.ts';

const SERVICE = { variable: 'SESV2', host: 'email', signingName: 'ses' } as const;
const TIMEOUTS = { connectMs: 1_000, requestMs: 10_000 };

export interface MailerOptions {
  /** Verified sender, for example `Emmaus <prayer@example.org>`. */
  readonly from: string;
  /** Receives bounce and complaint events. */
  readonly configurationSet?: string;
}

export function createMailer(options: MailerOptions): Mailer {
  const client = createAwsClient(SERVICE, TIMEOUTS);
  const headers = { 'content-type': 'application/json' };
  return {
    async send(mail) {
      try {
        const body = sendEmailInput(mail, options);
        const { MessageId } = await client.post({ path: '/v2/email/outbound-emails', headers, body });
        return typeof MessageId === 'string' ? ok({ messageId: MessageId }) : err('uncertain');
      } catch (error) {
        return err(mailFailure(error));
      }
    },
  };
}

function sendEmailInput(mail: Mail, { from, configurationSet }: MailerOptions): SendEmailCommandInput {
  const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
  const Headers = mail.unsubscribeUrl
    ? [
        { Name: 'List-Unsubscribe', Value: `<${mail.unsubscribeUrl}>` },
        { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
      ]
    : undefined;
  return {
    FromEmailAddress: from,
    Destination: { ToAddresses: [mail.to] },
    Content: {
      Simple: {
        Subject: utf8(mail.subject),
        Body: { Text: utf8(mail.text), Html: utf8(mail.html) },
        ...(Headers ? { Headers } : {}),
      },
    },
    ...(mail.tags ? { EmailTags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })) } : {}),
    ...(configurationSet ? { ConfigurationSetName: configurationSet } : {}),
  };
}

/** Our account or domain may not send: no fault of this mail, and nothing was sent. */
const OUR_ACCOUNT = new Set([
  'AccountSuspendedException',
  'SendingPausedException',
  'MailFromDomainNotVerifiedException',
]);

function mailFailure(error: unknown): MailFailure {
  if (error instanceof ExchangeError) return error.sent ? 'uncertain' : 'unavailable';
  const { name, status = 0 } = errorFacts(error);
  if (name === 'MessageRejected') return isSuppressed(error) ? 'suppressed' : 'rejected';
  if (OUR_ACCOUNT.has(name)) return 'unavailable';
  const verdict = classifyAwsError(error);
  if (verdict.kind === 'throttled') return 'throttled';
  // A refusal says that it was not taken; a server error in the middle does not.
  if (status >= 500) return 'uncertain';
  return verdict.kind === 'down' ? 'unavailable' : 'rejected';
}

/** The one place where a message is looked at: SES has no code for its suppression list. */
const isSuppressed = (error: unknown): boolean =>
  error instanceof Error && /suppress|blacklist|bounced or complained/i.test(error.message);
