import {
  DeleteSuppressedDestinationCommand,
  GetAccountCommand,
  GetEmailIdentityCommand,
  GetSuppressedDestinationCommand,
  MessageRejected,
  PutSuppressedDestinationCommand,
  SendEmailCommand,
  type SendEmailCommandInput,
} from '@aws-sdk/client-sesv2';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FaultScope } from '../../local/aws/faults.ts';
import { mailEvent, mailEventBody } from '../../local/aws/ses-events.ts';
import type { StoredMail } from '../../local/aws/ses-mailbox.ts';
import { type AwsFixture, awsFixture } from './fixture.ts';

let fixture: AwsFixture;
beforeAll(async () => {
  fixture = await awsFixture();
});
afterAll(() => fixture.close());
afterEach(() => {
  fixture.aws.faults.clear();
  fixture.aws.ses.clear();
});

const simple = (to: string, more: Partial<SendEmailCommandInput> = {}) =>
  fixture.ses.send(
    new SendEmailCommand({
      FromEmailAddress: 'Emmaus <noreply@example.org>',
      Destination: { ToAddresses: [to] },
      Content: {
        Simple: {
          Subject: { Data: 'Confirm 🙂' },
          Body: { Text: { Data: 'code' }, Html: { Data: '<p>code</p>' } },
          Headers: [{ Name: 'List-Unsubscribe', Value: '<https://example.org/u>' }],
        },
      },
      ...more,
    }),
  );

describe('the embedded SES', () => {
  it('keeps a mail with its headers and both bodies', async () => {
    const { MessageId } = await simple('Ann@example.org', {
      EmailTags: [{ Name: 'kind', Value: 'confirm' }],
    });
    expect(fixture.aws.ses.lastTo('ann@example.org')).toMatchObject({
      messageId: MessageId,
      subject: 'Confirm 🙂',
      text: 'code',
      html: '<p>code</p>',
      headers: [{ name: 'List-Unsubscribe', value: '<https://example.org/u>' }],
      tags: { kind: 'confirm' },
      at: fixture.clock.now(),
      outcome: 'sent',
    });
  });

  it('reads a raw mail', async () => {
    const raw = [
      'From: noreply@example.org',
      'To: =?utf-8?b?SsO8cmdlbg==?= <j@example.org>',
      'Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=',
      'List-Unsubscribe-Post:',
      ' List-Unsubscribe=One-Click',
      'Content-Type: multipart/alternative; boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Sch=C3=B6n =',
      'lang',
      '--b1',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('<p>Schön</p>').toString('base64'),
      '--b1--',
    ].join('\r\n');
    await fixture.ses.send(new SendEmailCommand({ Content: { Raw: { Data: Buffer.from(raw) } } }));
    const mail = fixture.aws.ses.lastTo('j@example.org');
    expect(mail).toMatchObject({ subject: 'Grüße', text: 'Schön lang', html: '<p>Schön</p>' });
    expect(mail?.headers).toContainEqual({
      name: 'List-Unsubscribe-Post',
      value: 'List-Unsubscribe=One-Click',
    });
  });

  it('refuses a header that would smuggle in another', async () => {
    const Headers = [{ Name: 'List-Unsubscribe', Value: 'x\r\nBcc: all@example.org' }];
    const Body = { Text: { Data: 't' } };
    const Content = { Simple: { Subject: { Data: 's' }, Body, Headers } };
    await expect(simple('a@example.org', { Content })).rejects.toMatchObject({ name: 'BadRequestException' });
  });

  it('accepts mail to a suppressed address, which then bounces', async () => {
    const EmailAddress = 'gone@example.org';
    const ask = () => fixture.ses.send(new GetSuppressedDestinationCommand({ EmailAddress }));
    await expect(ask()).rejects.toMatchObject({ name: 'NotFoundException' });
    await fixture.ses.send(new PutSuppressedDestinationCommand({ EmailAddress, Reason: 'BOUNCE' }));
    expect((await ask()).SuppressedDestination).toMatchObject({ EmailAddress, Reason: 'BOUNCE' });
    await simple(EmailAddress);
    const mail = fixture.aws.ses.lastTo(EmailAddress) as StoredMail;
    expect(mail.outcome).toBe('suppressed');
    const event = JSON.parse(JSON.parse(mailEventBody(mail, { type: 'bounce' })).Message);
    expect(event.bounce.bounceSubType).toBe('OnAccountSuppressionList');
    await fixture.ses.send(new DeleteSuppressedDestinationCommand({ EmailAddress }));
    await expect(ask()).rejects.toMatchObject({ name: 'NotFoundException' });
  });

  it('reports bounces and complaints as SNS would deliver them', async () => {
    await simple('Ann <ann@example.org>', { EmailTags: [{ Name: 'prayer', Value: 'p1' }] });
    const [mail] = fixture.aws.ses.mails() as [StoredMail];
    const body = JSON.parse(mailEventBody(mail, { type: 'complaint' }));
    expect(body).toMatchObject({ Type: 'Notification' });
    expect(JSON.parse(body.Message)).toMatchObject({
      eventType: 'Complaint',
      mail: { messageId: mail.messageId, tags: { prayer: ['p1'] } },
      complaint: { complainedRecipients: [{ emailAddress: 'ann@example.org' }] },
    });
    // The same without SNS's envelope: raw message delivery.
    const bounce = mailEvent(mail, { type: 'bounce', bounceType: 'Transient' });
    expect(bounce['bounce']).toMatchObject({ bounceType: 'Transient', bounceSubType: 'MailboxFull' });
  });

  it('says that the account may send', async () => {
    expect(await fixture.ses.send(new GetAccountCommand({}))).toMatchObject({ SendingEnabled: true });
    const identity = await fixture.ses.send(new GetEmailIdentityCommand({ EmailIdentity: 'example.org' }));
    expect(identity).toMatchObject({ IdentityType: 'DOMAIN', VerifiedForSendingStatus: true });
  });

  it.each([
    ['throttle', 'TooManyRequestsException'],
    ['rejected', 'MessageRejected'],
    ['sending-paused', 'SendingPausedException'],
    ['account-suspended', 'AccountSuspendedException'],
    ['mail-from-not-verified', 'MailFromDomainNotVerifiedException'],
    ['daily-quota', 'LimitExceededException'],
  ] as const)('fails with %s as %s', async (preset, name) => {
    const scope: FaultScope = { operation: 'SendEmail', times: 1 };
    fixture.aws.faults.fail('ses', preset, scope);
    const error = await simple('a@example.org').catch((thrown) => thrown);
    expect(error.name).toBe(name);
    expect(error instanceof MessageRejected).toBe(name === 'MessageRejected');
    expect(fixture.aws.ses.mails()).toEqual([]);
  });

  it('may cut the connection after it sent', async () => {
    fixture.aws.faults.fail('ses', 'applied-then-cut', { times: 1 });
    await expect(simple('a@example.org')).rejects.toThrow('socket hang up');
    expect(fixture.aws.ses.mails()).toHaveLength(1);
  });
});
