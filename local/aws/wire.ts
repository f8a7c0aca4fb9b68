// The vocabulary shared by the embedded AWS servers: what a call is, what an answer is, what an AWS error is.
// Says nothing about sockets (wire-server.ts) or about any one service.

export type AwsService = 'dynamodb' | 'sqs' | 'ses' | 'secrets' | 'bedrock';

export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** One request, named: `UpdateItem` on table `emmaus`, `SendMessage` on queue `jobs`, `Converse` on a model id. */
export interface WireCall extends WireRequest {
  readonly service: AwsService;
  readonly operation: string;
  /** Table, queue, secret or model; several tables of one batch are joined by a comma; empty where there is none. */
  readonly resource: string;
  /** Index of a table, where one is read. */
  readonly index?: string;
  /** Aborted when the caller hung up, so that a long poll hands nothing to a dead connection. */
  readonly gone: AbortSignal;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A service as the wire server sees it: it names requests, answers calls and words errors the way AWS does. */
export interface WireService {
  readonly name: AwsService;
  identify(request: WireRequest): Pick<WireCall, 'operation' | 'resource' | 'index'>;
  answer(call: WireCall): Promise<WireAnswer>;
  errorAnswer(error: AwsError): WireAnswer;
}

/** An error as AWS would answer it. Thrown by operations, turned into bytes by the service's `errorAnswer`. */
export class AwsError extends Error {
  override readonly name = 'AwsError';
  readonly status: number;
  readonly code: string;
  readonly fields: Readonly<Record<string, unknown>>;

  constructor(status: number, code: string, message: string, fields: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.fields = fields;
  }
}

export type JsonObject = Record<string, unknown>;

/** A text member of a request; empty when it is missing or no text. */
export const textIn = (input: JsonObject, name: string): string => {
  const value = input[name];
  return typeof value === 'string' ? value : '';
};

/** Parses a request body; an unreadable one is AWS's SerializationException, not a crash. */
export function parseJsonBody(body: Buffer): JsonObject {
  if (body.length === 0) return {};
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as JsonObject;
  } catch {
    // Falls through to the same answer as a body that is JSON but no object.
  }
  throw new AwsError(400, 'SerializationException', 'The request body is not a JSON object.');
}
