// Our signature against AWS's own signer, and the variables that say where AWS is.
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AwsCredentials,
  awsCredentials,
  awsEndpoint,
  awsRegion,
} from '../../adapters/aws/environment.ts';
import { sign } from '../../adapters/aws/sign.ts';
import { fromAttribute, toAttribute } from '../../adapters/dynamodb/attribute-values.ts';

interface SentRequest {
  readonly method: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Lets the SDK make and sign a request, and keeps it from leaving. */
async function signedBySdk(given: {
  modelId: string;
  text: string;
  port: number | undefined;
  credentials: AwsCredentials;
}) {
  let sent: SentRequest | undefined;
  const handle = (request: SentRequest): Promise<never> => {
    sent = request;
    return Promise.reject(new Error('kept'));
  };
  const client = new BedrockRuntimeClient({
    region: 'eu-west-1',
    credentials: given.credentials,
    maxAttempts: 1,
    requestHandler: { handle } as never,
    ...(given.port === undefined ? {} : { endpoint: `http://127.0.0.1:${given.port}` }),
  });
  const messages = [{ role: 'user' as const, content: [{ text: given.text }] }];
  await client.send(new ConverseCommand({ modelId: given.modelId, messages })).catch(() => undefined);
  if (!sent) throw new Error('the SDK sent nothing');
  return sent;
}

describe('the signature', () => {
  const request = fc.record({
    modelId: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.:/_-]{0,40}$/),
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    port: fc.option(fc.integer({ min: 1024, max: 60_000 }), { nil: undefined }),
    credentials: fc.record({
      accessKeyId: fc.stringMatching(/^[A-Z0-9]{16}$/),
      secretAccessKey: fc.stringMatching(/^[A-Za-z0-9/+]{30,40}$/),
      sessionToken: fc.stringMatching(/^[A-Za-z0-9/+=]{20,60}$/),
    }),
  });

  it("is the one AWS's own SDK makes of the same request", async () => {
    await fc.assert(
      fc.asyncProperty(request, async (given) => {
        const theirs = await signedBySdk(given);
        const { authorization = '' } = theirs.headers;
        const names = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? [];
        const own = new Set(['host', 'x-amz-date', 'x-amz-security-token']);
        const kept = names.filter((name) => !own.has(name));
        const [, day = '', time = ''] = /^(\d{8})T(\d{6})Z$/.exec(theirs.headers['x-amz-date'] ?? '') ?? [];
        const iso = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`;
        const root =
          given.port === undefined ? `https://${theirs.hostname}` : `http://127.0.0.1:${given.port}`;
        const ours = sign({
          method: theirs.method,
          url: new URL(root + theirs.path),
          headers: Object.fromEntries(kept.map((name) => [name, theirs.headers[name] ?? ''])),
          body: theirs.body,
          service: 'bedrock',
          region: 'eu-west-1',
          credentials: given.credentials,
          now: Date.parse(iso),
        });
        expect(ours['authorization']).toBe(authorization);
        expect(theirs.path).toBe(`/model/${encodeURIComponent(given.modelId)}/converse`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the environment', () => {
  const dynamodb = { variable: 'DYNAMODB', host: 'dynamodb', signingName: 'dynamodb' } as const;
  it("says where a service is, as AWS's SDKs read it", () => {
    expect(awsEndpoint(dynamodb, 'eu-west-1', {})).toBe('https://dynamodb.eu-west-1.amazonaws.com');
    expect(awsEndpoint(dynamodb, 'cn-north-1', {})).toBe('https://dynamodb.cn-north-1.amazonaws.com.cn');
    const all = { AWS_ENDPOINT_URL: 'http://localhost:4566/' };
    expect(awsEndpoint(dynamodb, 'x', all)).toBe('http://localhost:4566');
    const own = { ...all, AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:8000' };
    expect(awsEndpoint(dynamodb, 'x', own)).toBe('http://127.0.0.1:8000');
    const ignored = { ...own, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' };
    expect(awsEndpoint(dynamodb, 'eu-west-1', ignored)).toContain('amazonaws.com');
  });

  it('names what is missing', () => {
    expect(() => awsRegion({})).toThrow('AWS_REGION');
    expect(awsRegion({ AWS_DEFAULT_REGION: 'eu-south-2' })).toBe('eu-south-2');
    expect(() => awsCredentials({ AWS_ACCESS_KEY_ID: 'x' })).toThrow('credentials');
  });
});

describe('attribute values', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('any'), { maxKeys: 4 }),
    ),
  })).any;

  it('come back as they went in', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(JSON.stringify(fromAttribute(toAttribute(given)))).toBe(JSON.stringify(given));
      }),
    );
  });

  it('refuse what a record cannot hold, and leave out what is not there', () => {
    expect(() => toAttribute(Number.NaN)).toThrow(TypeError);
    expect(() => toAttribute(() => 1)).toThrow(TypeError);
    expect(toAttribute({ a: undefined, b: 1 })).toEqual({ M: { b: { N: '1' } } });
  });
});
