// SQS errors in AWS's wire words. The second code travels in `x-amzn-query-error`: what the SDK shows as the old `Code`.

import { AwsError } from './wire.ts';

export const SQS_QUERY_CODES = {
  QueueDoesNotExist: 'AWS.SimpleQueueService.NonExistentQueue',
  QueueNameExists: 'QueueAlreadyExists',
  BatchRequestTooLong: 'AWS.SimpleQueueService.BatchRequestTooLong',
  BatchEntryIdsNotDistinct: 'AWS.SimpleQueueService.BatchEntryIdsNotDistinct',
  EmptyBatchRequest: 'AWS.SimpleQueueService.EmptyBatchRequest',
  InvalidBatchEntryId: 'AWS.SimpleQueueService.InvalidBatchEntryId',
  TooManyEntriesInBatchRequest: 'AWS.SimpleQueueService.TooManyEntriesInBatchRequest',
  MessageNotInflight: 'AWS.SimpleQueueService.MessageNotInflight',
  UnsupportedOperation: 'AWS.SimpleQueueService.UnsupportedOperation',
  ReceiptHandleIsInvalid: 'ReceiptHandleIsInvalid',
  InvalidAttributeName: 'InvalidAttributeName',
  InvalidAttributeValue: 'InvalidAttributeValue',
  InvalidMessageContents: 'InvalidMessageContents',
  InvalidParameterValueException: 'InvalidParameterValue',
  MissingRequiredParameterException: 'MissingParameter',
  RequestThrottled: 'RequestThrottled',
  OverLimit: 'OverLimit',
  KmsAccessDenied: 'KMS.AccessDeniedException',
} as const;

type SqsCode = keyof typeof SQS_QUERY_CODES;
const sqsError = (code: SqsCode, message: string, status = 400) => new AwsError(status, code, message);

export const noSuchQueue = () => sqsError('QueueDoesNotExist', 'The specified queue does not exist.');
export const queueNameTaken = (attribute: string) =>
  sqsError(
    'QueueNameExists',
    `A queue already exists with the same name and a different value for attribute ${attribute}`,
  );
export const badReceipt = (receipt: string) =>
  sqsError(
    'ReceiptHandleIsInvalid',
    `The input receipt handle "${receipt}" is not a valid receipt handle.`,
    404,
  );
export const staleReceipt = (receipt: string) =>
  badParameter(
    receipt,
    'ReceiptHandle',
    'Message does not exist or is not available for visibility timeout change.',
  );
export const badParameter = (value: unknown, name: string, reason: string) =>
  sqsError(
    'InvalidParameterValueException',
    `Value ${String(value)} for parameter ${name} is invalid. Reason: ${reason}`,
  );
export const missingParameter = (name: string) =>
  sqsError('MissingRequiredParameterException', `The request must contain the parameter ${name}.`);
export const unknownAttribute = (name: string) =>
  sqsError('InvalidAttributeName', `Unknown Attribute ${name}.`);
export const tooLong = (limit: number) =>
  sqsError(
    'InvalidParameterValueException',
    `One or more parameters are invalid. Reason: Message must be shorter than ${limit} bytes.`,
  );
export const badCharacter = (code: number) =>
  sqsError(
    'InvalidMessageContents',
    `Invalid binary character '#x${code.toString(16).toUpperCase()}' was found in the message body, the set of allowed characters is #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF`,
  );
export const batchTooLong = (limit: number, size: number) =>
  sqsError(
    'BatchRequestTooLong',
    `Batch requests cannot be longer than ${limit} bytes. You have sent ${size} bytes.`,
  );
export const emptyBatch = () =>
  sqsError('EmptyBatchRequest', 'There should be at least one entry in the request.');
export const tooManyEntries = (count: number) =>
  sqsError(
    'TooManyEntriesInBatchRequest',
    `Maximum number of entries per request are 10. You have sent ${count}.`,
  );
export const repeatedEntryId = (id: string) => sqsError('BatchEntryIdsNotDistinct', `Id ${id} repeated.`);
export const badEntryId = () =>
  sqsError(
    'InvalidBatchEntryId',
    'A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.',
  );
