// The AWS REST-JSON protocol: operations by method and path, errors by the `x-amzn-errortype` header.
// Used by SES v2 and Bedrock runtime; knows none of their operations.

import {
  AwsError,
  type JsonObject,
  parseJsonBody,
  type WireAnswer,
  type WireCall,
  type WireRequest,
} from './wire.ts';

export interface RestRoute {
  readonly method: string;
  /** Its first group, percent-decoded, is handed to `run` (an address, a model id). */
  readonly pattern: RegExp;
  readonly operation: string;
  readonly run: (input: JsonObject, inPath: string, call: WireCall) => unknown;
}

export function routeOf(routes: readonly RestRoute[], request: WireRequest): RestRoute | undefined {
  return routes.find(({ method, pattern }) => method === request.method && pattern.test(request.path));
}

export function pathPart(route: RestRoute | undefined, request: WireRequest): string {
  const raw = route?.pattern.exec(request.path)?.[1] ?? '';
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

export async function answerRest(routes: readonly RestRoute[], call: WireCall): Promise<WireAnswer> {
  const route = routeOf(routes, call);
  if (route === undefined) {
    throw new AwsError(
      404,
      'UnknownOperationException',
      `${call.method} ${call.path} is not supported here.`,
    );
  }
  const result = await route.run(parseJsonBody(call.body), pathPart(route, call), call);
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: typeof result === 'string' ? result : JSON.stringify(result ?? {}),
  };
}

export function restErrorAnswer(error: AwsError): WireAnswer {
  return {
    status: error.status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': error.code },
    body: JSON.stringify({ message: error.message, ...error.fields }),
  };
}
