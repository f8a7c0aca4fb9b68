// What SES would report about a mail afterwards, as it reaches the jobs queue: SES event -> SNS notification -> SQS body.
// Sources: "Contents of event data that Amazon SES publishes to Amazon SNS", SES developer guide; SNS message formats.

import { randomUUID } from 'node:crypto';
import { addressOf, type StoredMail } from './ses-mailbox.ts';

export type MailEvent =
  | { readonly type: 'bounce'; readonly bounceType?: 'Permanent' | 'Transient'; readonly subType?: string }
  | { readonly type: 'complaint'; readonly feedback?: string }
  | { readonly type: 'delivery' };

const TOPIC = 'arn:aws:sns:us-east-1:000000000000:emmaus-mail-events';

/** The event JSON alone: what arrives when the subscription has raw message delivery on. */
export function mailEvent(mail: StoredMail, event: MailEvent, at: number = mail.at): Record<string, unknown> {
  const timestamp = new Date(at).toISOString();
  const head = { mail: mailObject(mail) };
  const recipients = mail.to.map(addressOf);
  if (event.type === 'bounce') {
    return { eventType: 'Bounce', ...head, bounce: bounceObject(mail, event, timestamp) };
  }
  if (event.type === 'complaint') {
    const complaint = {
      feedbackId: randomUUID(),
      complaintSubType: null,
      complainedRecipients: recipients.map((emailAddress) => ({ emailAddress })),
      timestamp,
      userAgent: 'local',
      complaintFeedbackType: event.feedback ?? 'abuse',
      arrivalDate: timestamp,
    };
    return { eventType: 'Complaint', ...head, complaint };
  }
  const delivery = {
    timestamp,
    processingTimeMillis: 500,
    recipients,
    smtpResponse: '250 ok',
    reportingMTA: 'local',
  };
  return { eventType: 'Delivery', ...head, delivery };
}

function mailObject(mail: StoredMail): Record<string, unknown> {
  return {
    timestamp: new Date(mail.at).toISOString(),
    source: mail.from,
    sendingAccountId: '000000000000',
    messageId: mail.messageId,
    destination: mail.to.map(addressOf),
    headersTruncated: false,
    headers: [
      { name: 'From', value: mail.from },
      { name: 'To', value: mail.to.join(', ') },
      { name: 'Subject', value: mail.subject },
      ...mail.headers,
    ],
    commonHeaders: { from: [mail.from], to: mail.to, messageId: mail.messageId, subject: mail.subject },
    tags: Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
  };
}

function bounceObject(mail: StoredMail, event: MailEvent & { type: 'bounce' }, timestamp: string) {
  const { bounceType = 'Permanent' } = event;
  const permanent = bounceType === 'Permanent';
  const why = permanent
    ? { action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' }
    : { action: 'delayed', status: '4.2.2', diagnosticCode: 'smtp; 452 4.2.2 mailbox full' };
  const general = permanent ? 'General' : 'MailboxFull';
  return {
    feedbackId: randomUUID(),
    bounceType,
    bounceSubType: event.subType ?? (mail.outcome === 'suppressed' ? 'OnAccountSuppressionList' : general),
    bouncedRecipients: mail.to.map((to) => ({ emailAddress: addressOf(to), ...why })),
    timestamp,
    reportingMTA: 'dsn; local',
  };
}

/** The body of the SQS message an SNS subscription delivers (raw message delivery off, its default). */
export function mailEventBody(mail: StoredMail, event: MailEvent, at: number = mail.at): string {
  return JSON.stringify({
    Type: 'Notification',
    MessageId: randomUUID(),
    TopicArn: TOPIC,
    Subject: 'Amazon SES Email Event Notification',
    Message: JSON.stringify(mailEvent(mail, event, at)),
    Timestamp: new Date(at).toISOString(),
    SignatureVersion: '1',
    Signature: 'bG9jYWw=',
    SigningCertURL: 'https://sns.us-east-1.amazonaws.com/SimpleNotificationService-local.pem',
    UnsubscribeURL: 'https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe',
  });
}
