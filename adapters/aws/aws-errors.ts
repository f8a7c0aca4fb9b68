// What an AWS error means for us, from its name, status and socket code. Never reads the message: it may quote a request.

export type AwsErrorKind =
  /** Asked to slow down, or two writes met: will pass soon. */
  | { readonly kind: 'throttled'; readonly retry: true }
  /** No answer, a server error, or access that is broken (`retry: false`). */
  | { readonly kind: 'down'; readonly retry: boolean }
  /** A refusal that belongs to the caller: a failed condition, a malformed request. */
  | { readonly kind: 'refused' };

const THROTTLED = new Set([
  'ThrottlingException',
  'Throttling',
  'ThrottledException',
  'RequestThrottledException',
  'RequestThrottled',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
  'SlowDown',
  'LimitExceededException',
  'TransactionConflictException',
  'TransactionInProgressException',
  'OverLimit',
]);

/** Our own access is broken: it does not pass by itself within a request, but it is no fault of the data. */
const BROKEN_ACCESS =
  /^(AccessDenied|K[Mm][Ss]|UnrecognizedClient|InvalidClientTokenId|ExpiredToken|CredentialsProvider|ResourceNotFound|MissingAuthenticationToken|IncompleteSignature|DecryptionFailure)/;

const CLOCK = new Set([
  'RequestTimeTooSkewed',
  'RequestExpired',
  'RequestInTheFuture',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'AuthFailure',
]);

const SOCKET = /^(E[A-Z_]+|ERR_(HTTP2|SOCKET|TLS|SSL)[A-Z_]*)$/;

export function classifyAwsError(error: unknown): AwsErrorKind {
  const { name, status, code, clockCorrected } = errorFacts(error);
  if (THROTTLED.has(name) || status === 429) return { kind: 'throttled', retry: true };
  // The SDK has learned the server's clock from this answer: the next signature will be right.
  if (clockCorrected || CLOCK.has(name)) return { kind: 'down', retry: true };
  if (BROKEN_ACCESS.test(name)) return { kind: 'down', retry: false };
  if (status !== undefined && status >= 500) return { kind: 'down', retry: true };
  // A page of a proxy instead of an answer.
  if (name === 'SyntaxError') return { kind: 'down', retry: true };
  if (name === 'TimeoutError' || (code !== undefined && SOCKET.test(code)))
    return { kind: 'down', retry: true };
  return { kind: 'refused' };
}

export const isAbort = (error: unknown): boolean => errorFacts(error).name === 'AbortError';

/** The condition of a conditional write did not hold. */
export const isConditionFailure = (error: unknown): boolean =>
  errorFacts(error).name === 'ConditionalCheckFailedException';

/** The parts of an error that are safe to read and to log. */
export function errorFacts(error: unknown): {
  name: string;
  status: number | undefined;
  code: string | undefined;
  clockCorrected: boolean;
} {
  const facts = (typeof error === 'object' && error !== null ? error : {}) as {
    name?: unknown;
    code?: unknown;
    $metadata?: { httpStatusCode?: number; clockSkewCorrected?: boolean };
  };
  return {
    name: typeof facts.name === 'string' ? facts.name : 'Unknown',
    status: facts.$metadata?.httpStatusCode,
    code: typeof facts.code === 'string' ? facts.code : undefined,
    clockCorrected: facts.$metadata?.clockSkewCorrected === true,
  };
}
