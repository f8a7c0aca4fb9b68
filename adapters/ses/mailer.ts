// Mailer over SES v2 (simple content). It does not repeat a send whose outcome is unknown: a second mail to somebody in grief
// is worse than one marked `uncertain`. Addresses and contents never reach an error or a log.
import type { SESv2Client, SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import type { Mail, Mailer, MailFailure } from '../../core/ports/mail.ts';
import { err, ok } from '../../core/result.ts';
import { classifyAwsError, errorFacts, isAbort } from '../aws/aws-errors.ts';
import { clientSettings } from '../aws/client-settings.ts';

const TIMEOUTS = { connectionMs: 1_000, requestMs: 10_000 };

export interface MailerOptions {
  /** Verified sender, for example `Emmaus <hello@example.org>`. */
  readonly from: string;
  /** Receives bounce and complaint events. */
  readonly configurationSet?: string;
  /** For tests; made from the environment without it. */
  readonly client?: SESv2Client;
}

export function createMailer(options: MailerOptions): Mailer {
  let client = options.client;
  return {
    async send(mail) {
      const { SendEmailCommand, SESv2Client } = await import('@aws-sdk/client-sesv2');
      client ??= new SESv2Client(clientSettings(TIMEOUTS));
      try {
        const { MessageId } = await client.send(new SendEmailCommand(sendEmailInput(mail, options)));
        return MessageId ? ok({ messageId: MessageId }) : err('uncertain');
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

/** Socket codes of a request that never reached the other side. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Our account or domain may not send: no fault of this mail, and nothing was sent. */
const OUR_ACCOUNT = new Set([
  'AccountSuspendedException',
  'SendingPausedException',
  'MailFromDomainNotVerifiedException',
]);

function mailFailure(error: unknown): MailFailure {
  const { name, status, code } = errorFacts(error);
  if (name === 'MessageRejected') return isSuppressed(error) ? 'suppressed' : 'rejected';
  const verdict = classifyAwsError(error);
  if (verdict.kind === 'throttled') return 'throttled';
  if (OUR_ACCOUNT.has(name)) return 'unavailable';
  if (isAbort(error)) return 'uncertain';
  // An answer of any kind says whether it was taken; a server error in the middle does not.
  if (status !== undefined)
    return status >= 500 ? 'uncertain' : verdict.kind === 'down' ? 'unavailable' : 'rejected';
  if (code !== undefined && NEVER_SENT.has(code)) return 'unavailable';
  return verdict.kind === 'down' && !verdict.retry ? 'unavailable' : 'uncertain';
}

/** The one place where a message is looked at: SES has no code for its suppression list. */
const isSuppressed = (error: unknown): boolean =>
  error instanceof Error && /suppress|blacklist|bounced or complained/i.test(error.message);
