// A client for the JSON services of AWS: sign, post, parse. It replaces five SDK clients that made up 480 KB of the bundle and
// 50 ms of a cold start. One attempt per call: withRetries decides about more. Errors keep AWS's name and status.
import { createHttp, ExchangeError } from '../http/exchange.ts';
import { awsCredentials, awsEndpoint, awsRegion, type AwsService } from './environment.ts';
import { sign } from './sign.ts';

export interface AwsRequest {
  /** `/` unless the service has paths. */
  readonly path?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly signal?: AbortSignal | undefined;
}
export interface AwsClient {
  /** Posts and gives back the parsed answer. @throws AwsError for a refusal, ExchangeError when no answer came. */
  post(request: AwsRequest): Promise<Readonly<Record<string, unknown>>>;
  /** Milliseconds to add to this machine's clock; 0 while it agrees with AWS's to two seconds. */
  readonly clockOffset: () => number;
  readonly close: () => void;
}
export interface AwsClientOptions {
  readonly connectMs?: number;
  /** Milliseconds of one attempt. */
  readonly requestMs?: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A refusal in AWS's words. `message` may quote the request: it is for a developer's eyes, never for a log. */
export class AwsError extends Error {
  readonly $metadata: { readonly httpStatusCode: number; readonly clockSkewCorrected: boolean };

  constructor(name: string, message: string, status: number, clockSkewCorrected: boolean) {
    super(message);
    this.name = name;
    this.$metadata = { httpStatusCode: status, clockSkewCorrected };
  }
}

const CLOCK_TOLERANCE_MS = 2_000;
/** Signatures are refused from five minutes on. */
const SIGNATURE_TOLERANCE_MS = 4 * 60_000;

export function createAwsClient(service: AwsService, options: AwsClientOptions = {}): AwsClient {
  const { connectMs = 500, requestMs = 1_500, env = process.env } = options;
  const http = createHttp(connectMs);
  let offset = 0;

  return {
    clockOffset: () => offset,
    close: () => http.close(),
    async post({ path = '/', headers, body, signal }) {
      const region = awsRegion(env);
      const url = new URL(awsEndpoint(service, region, env) + path);
      const text = JSON.stringify(body);
      const before = offset;
      const signed = sign({
        method: 'POST',
        url,
        headers,
        body: text,
        service: service.signingName,
        region,
        credentials: awsCredentials(env),
        now: Date.now() + offset,
      });
      const timeout = AbortSignal.timeout(requestMs);
      const answer = await http.exchange(url, {
        method: 'POST',
        headers: signed,
        body: text,
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      const difference = Date.parse(answer.headers.date ?? '') + 500 - Date.now();
      if (Number.isFinite(difference)) offset = Math.abs(difference) > CLOCK_TOLERANCE_MS ? difference : 0;
      const parsed = parse(answer.text);
      // A page of a proxy: AWS answers in JSON, also when it refuses.
      if (!parsed) throw new ExchangeError('NOT_JSON', true);
      if (answer.status < 300) return parsed;
      const name = errorName(answer.headers['x-amzn-errortype'], parsed) ?? `Http${answer.status}`;
      const message = parsed['message'] ?? parsed['Message'];
      const corrected = Math.abs(offset - before) > SIGNATURE_TOLERANCE_MS;
      throw new AwsError(name, typeof message === 'string' ? message : name, answer.status, corrected);
    },
  };
}

function parse(text: string): Record<string, unknown> | undefined {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** `com.amazonaws.dynamodb.v20120810#ThrottlingException` and `ThrottlingException:http://...` -> `ThrottlingException`. */
function errorName(
  header: string | string[] | undefined,
  body: Record<string, unknown> | undefined,
): string | undefined {
  const raw = [header, body?.['__type'], body?.['code']].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return typeof raw === 'string' ? raw.split(':')[0]?.split('#').at(-1) : undefined;
}
