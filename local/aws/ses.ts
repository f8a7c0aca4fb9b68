// SES v2 over REST: sends into a mailbox instead of the world. Knows simple and raw mail, the account's suppression list
// and what the account and an identity look like. A suppressed address is accepted and then "bounces", as on AWS.

import { answerRest, restErrorAnswer, type RestRoute, routeOf } from './aws-rest.ts';
import { mailFromRequest } from './ses-request.ts';
import type { Mailbox } from './ses-mailbox.ts';
import { AwsError, type WireService } from './wire.ts';

export function createSesService(mailbox: Mailbox): WireService {
  const suppressed = (address: string) => {
    const found = mailbox.suppressed(address);
    if (!found) {
      const message = `Email address ${address} does not exist on your suppression list.`;
      throw new AwsError(404, 'NotFoundException', message);
    }
    return {
      EmailAddress: address,
      Reason: found.reason,
      LastUpdateTime: found.at / 1000,
    };
  };

  const routes: readonly RestRoute[] = [
    {
      method: 'POST',
      pattern: /^\/v2\/email\/outbound-emails$/,
      operation: 'SendEmail',
      run: (input) => ({ MessageId: mailbox.accept(mailFromRequest(input)).messageId }),
    },
    {
      method: 'GET',
      pattern: /^\/v2\/email\/suppression\/addresses\/([^/]+)$/,
      operation: 'GetSuppressedDestination',
      run: (_input, address) => ({ SuppressedDestination: suppressed(address) }),
    },
    {
      method: 'PUT',
      pattern: /^\/v2\/email\/suppression\/addresses$/,
      operation: 'PutSuppressedDestination',
      run: (input) =>
        mailbox.suppress(String(input['EmailAddress']), input['Reason'] as 'BOUNCE' | 'COMPLAINT'),
    },
    {
      method: 'DELETE',
      pattern: /^\/v2\/email\/suppression\/addresses\/([^/]+)$/,
      operation: 'DeleteSuppressedDestination',
      run(_input, address) {
        suppressed(address);
        mailbox.unsuppress(address);
      },
    },
    {
      method: 'GET',
      pattern: /^\/v2\/email\/suppression\/addresses(?:\?.*)?$/,
      operation: 'ListSuppressedDestinations',
      run: () => ({ SuppressedDestinationSummaries: mailbox.suppressionList().map(suppressed) }),
    },
    {
      method: 'GET',
      pattern: /^\/v2\/email\/account$/,
      operation: 'GetAccount',
      run: () => ({
        DedicatedIpAutoWarmupEnabled: false,
        EnforcementStatus: 'HEALTHY',
        ProductionAccessEnabled: true,
        SendingEnabled: true,
        SendQuota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: mailbox.mails().length },
        SuppressionAttributes: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
      }),
    },
    {
      method: 'GET',
      pattern: /^\/v2\/email\/identities\/([^/]+)$/,
      operation: 'GetEmailIdentity',
      run: (_input, identity) => ({
        IdentityType: identity.includes('@') ? 'EMAIL_ADDRESS' : 'DOMAIN',
        VerifiedForSendingStatus: true,
        VerificationStatus: 'SUCCESS',
        FeedbackForwardingStatus: true,
        DkimAttributes: { SigningEnabled: true, Status: 'SUCCESS' },
      }),
    },
  ];

  return {
    name: 'ses',
    identify: (request) => ({ operation: routeOf(routes, request)?.operation ?? 'Unknown', resource: '' }),
    errorAnswer: restErrorAnswer,
    answer: (call) => answerRest(routes, call),
  };
}
