// The AWS JSON 1.0 / 1.1 protocols: the operation is in `X-Amz-Target`, arguments and results are JSON bodies,
// errors carry `__type`. Used by DynamoDB, SQS and Secrets Manager; knows none of their operations.

import {
  AwsError,
  type JsonObject,
  parseJsonBody,
  type WireAnswer,
  type WireCall,
  type WireRequest,
} from './wire.ts';

export type JsonOperation = (input: JsonObject, call: WireCall) => unknown;

export interface JsonProtocol {
  readonly contentType: 'application/x-amz-json-1.0' | 'application/x-amz-json-1.1';
  /** Namespace of error types, e.g. `com.amazonaws.sqs`. */
  readonly namespace: string;
  /** SQS and others tell the error code of the old query protocol in a header; the SDK prefers it as `Code`. */
  readonly queryErrorCodes?: Readonly<Record<string, string>>;
}

export function targetOperation(request: WireRequest): string {
  const target = request.headers['x-amz-target'];
  return typeof target === 'string' ? (target.split('.').at(-1) ?? '') : '';
}

/** Reads a member of the request body without failing on an unreadable one: naming a call must never throw. */
export function peekBody(request: WireRequest): JsonObject {
  try {
    return parseJsonBody(request.body);
  } catch {
    return {};
  }
}

export async function answerJson(
  protocol: JsonProtocol,
  operations: Readonly<Record<string, JsonOperation>>,
  call: WireCall,
): Promise<WireAnswer> {
  const operation = Object.hasOwn(operations, call.operation) ? operations[call.operation] : undefined;
  if (operation === undefined) {
    throw new AwsError(
      400,
      'UnknownOperationException',
      `The operation ${call.operation} is not supported here.`,
    );
  }
  const result = await operation(parseJsonBody(call.body), call);
  return {
    status: 200,
    headers: { 'content-type': protocol.contentType },
    body: JSON.stringify(result ?? {}),
  };
}

export function jsonErrorAnswer(protocol: JsonProtocol, error: AwsError): WireAnswer {
  const queryCode = protocol.queryErrorCodes?.[error.code];
  return {
    status: error.status,
    headers: {
      'content-type': protocol.contentType,
      ...(queryCode
        ? { 'x-amzn-query-error': `${queryCode};${error.status < 500 ? 'Sender' : 'Receiver'}` }
        : {}),
    },
    body: JSON.stringify({
      __type: `${protocol.namespace}#${error.code}`,
      message: error.message,
      ...error.fields,
    }),
  };
}
