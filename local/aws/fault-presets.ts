// The faults worth a button or a word, in AWS's own codes. Statuses and codes: the error shapes of the SDK v3 clients.

import type { FaultEffect } from './faults.ts';
import type { AwsService } from './wire.ts';

const ANYWHERE = {
  hang: { kind: 'hang' },
  'applied-then-hang': { kind: 'hang', applied: true },
  'slow-1s': { kind: 'slow', ms: 1000 },
  'slow-5s': { kind: 'slow', ms: 5000 },
  'cut-before': { kind: 'cut', at: 'before' },
  'applied-then-cut': { kind: 'cut', at: 'after' },
  'cut-mid-answer': { kind: 'cut', at: 'mid' },
  garbage: { kind: 'garbage' },
} as const satisfies Record<string, FaultEffect>;

const error = (status: number, code: string, message: string) =>
  ({ kind: 'error', status, code, message }) as const satisfies FaultEffect;

export const FAULT_PRESETS = {
  dynamodb: {
    ...ANYWHERE,
    throttle: error(
      400,
      'ProvisionedThroughputExceededException',
      'The level of configured provisioned throughput for the table was exceeded.',
    ),
    'rate-limit': error(400, 'ThrottlingException', 'Rate of requests exceeds the allowed throughput.'),
    'server-error': error(500, 'InternalServerError', 'Internal server error'),
    'applied-then-500': { ...error(500, 'InternalServerError', 'Internal server error'), applied: true },
    unavailable: error(503, 'ServiceUnavailable', 'Service is unavailable, please try again'),
    'transaction-conflict': error(400, 'TransactionConflictException', 'Transaction is ongoing for the item'),
    'access-denied': error(400, 'AccessDeniedException', 'User is not authorized to perform this action'),
  },
  sqs: {
    ...ANYWHERE,
    throttle: error(403, 'RequestThrottled', 'Request is throttled.'),
    'server-error': error(500, 'InternalFailure', 'We encountered an internal error. Please try again.'),
    unavailable: error(503, 'ServiceUnavailable', 'Service is unavailable, please try again'),
    'over-limit': error(403, 'OverLimit', 'Too many messages in flight'),
    'key-access-denied': error(400, 'KmsAccessDenied', 'The caller has no access to the queue key.'),
  },
  ses: {
    ...ANYWHERE,
    throttle: error(429, 'TooManyRequestsException', 'Maximum sending rate exceeded.'),
    'daily-quota': error(400, 'LimitExceededException', 'Daily message quota exceeded.'),
    rejected: error(
      400,
      'MessageRejected',
      'Email address is not verified. The following identities failed the check in region US-EAST-1',
    ),
    'sending-paused': error(400, 'SendingPausedException', 'Sending is paused for this configuration set.'),
    'account-suspended': error(
      400,
      'AccountSuspendedException',
      'Sending is permanently disabled for this account.',
    ),
    'mail-from-not-verified': error(
      400,
      'MailFromDomainNotVerifiedException',
      'The MAIL FROM domain is not verified.',
    ),
    'server-error': error(500, 'InternalServiceErrorException', 'Internal service error'),
  },
  secrets: {
    ...ANYWHERE,
    throttle: error(400, 'ThrottlingException', 'Rate exceeded'),
    'server-error': error(500, 'InternalServiceError', 'An error occurred on the server side.'),
    unavailable: error(503, 'ServiceUnavailable', 'Service is unavailable, please try again'),
    'access-denied': error(400, 'AccessDeniedException', 'User is not authorized to perform this action'),
    'decryption-failure': error(400, 'DecryptionFailure', 'The protected secret text cannot be decrypted.'),
  },
  bedrock: {
    ...ANYWHERE,
    throttle: error(429, 'ThrottlingException', 'Too many requests, please wait before trying again.'),
    'model-not-ready': error(429, 'ModelNotReadyException', 'Model is not ready for inference.'),
    'model-timeout': error(408, 'ModelTimeoutException', 'Model has timed out in processing the request.'),
    'model-error': error(424, 'ModelErrorException', 'The model had an error while processing the request.'),
    unavailable: error(503, 'ServiceUnavailableException', 'Service is unavailable, please try again'),
    'server-error': error(500, 'InternalServerException', 'The system encountered an unexpected error.'),
    validation: error(400, 'ValidationException', 'The provided request is not valid.'),
    'access-denied': error(403, 'AccessDeniedException', "You don't have access to the model."),
    'no-such-model': error(404, 'ResourceNotFoundException', 'Could not resolve the foundation model.'),
  },
} as const satisfies Record<AwsService, Record<string, FaultEffect>>;

export type PresetName<S extends AwsService> = keyof (typeof FAULT_PRESETS)[S];
