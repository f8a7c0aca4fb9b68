// AWS Signature Version 4 for JSON requests (AWS General Reference, "Create a signed AWS API request").
// Forty lines instead of an SDK; a test holds it against AWS's own signer. It logs and keeps nothing but the day's derived key.
import { createHash, createHmac } from 'node:crypto';
import type { AwsCredentials } from './environment.ts';

export interface SignRequest {
  readonly method: string;
  readonly url: URL;
  /** All of them are signed; names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly service: string;
  readonly region: string;
  readonly credentials: AwsCredentials;
  /** Milliseconds since 1970, by AWS's clock. */
  readonly now: number;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** The headers to send: those given, with date, token, host and authorization. */
export function sign(request: SignRequest): Record<string, string> {
  const { method, url, body, service, region, credentials } = request;
  const date = new Date(request.now).toISOString().replaceAll(/[:-]|\.\d{3}/g, '');
  const headers: Record<string, string> = {
    ...request.headers,
    host: url.host,
    'x-amz-date': date,
    ...(credentials.sessionToken ? { 'x-amz-security-token': credentials.sessionToken } : {}),
  };
  const names = Object.keys(headers).toSorted();
  const signedHeaders = names.join(';');
  const canonical = [
    method,
    // Services other than S3 encode the path once more.
    url.pathname.split('/').map(encode).join('/'),
    '',
    ...names.map((name) => `${name}:${headers[name]?.trim().replaceAll(/\s+/g, ' ')}`),
    '',
    signedHeaders,
    sha256(body),
  ].join('\n');
  const scope = `${date.slice(0, 8)}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n');
  const signature = hmac(dayKey(credentials, scope), toSign).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
  return { ...headers, authorization };
}

const encode = (part: string): string =>
  encodeURIComponent(part).replaceAll(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const keys = new Map<string, Buffer>();

/** Derived once a day for each service: four of the seven hashes of a request. */
function dayKey({ accessKeyId, secretAccessKey }: AwsCredentials, scope: string): Buffer {
  const name = `${accessKeyId} ${sha256(secretAccessKey)} ${scope}`;
  const known = keys.get(name);
  if (known) return known;
  if (keys.size > 20) keys.clear();
  const key = scope
    .split('/')
    .reduce<string | Buffer>((secret, part) => hmac(secret, part), `AWS4${secretAccessKey}`) as Buffer;
  keys.set(name, key);
  return key;
}
