// Where AWS is and who we are to it, from the variables AWS's own SDKs read. There is no other way to set either.

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface AwsService {
  /** In `AWS_ENDPOINT_URL_<variable>`. */
  readonly variable: 'DYNAMODB' | 'SQS' | 'SESV2' | 'SECRETS_MANAGER' | 'BEDROCK_RUNTIME';
  /** First part of the host name. */
  readonly host: string;
  readonly signingName: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const broken = (message: string): Error =>
  Object.assign(new Error(message), { name: 'CredentialsProviderError' });

export function awsRegion(env: Environment): string {
  const region = env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
  if (!region) throw broken('AWS_REGION is not set');
  return region;
}

/** The service's own variable wins over the general one; both are ignored where AWS's SDKs ignore them. */
export function awsEndpoint(service: AwsService, region: string, env: Environment): string {
  const ignored = env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true';
  const configured = env[`AWS_ENDPOINT_URL_${service.variable}`] || env['AWS_ENDPOINT_URL'];
  if (configured && !ignored) return configured.replace(/\/$/, '');
  return `https://${service.host}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}

/**
 * In Lambda the credentials of the function's role are in the environment. On a laptop, `aws configure export-credentials
 * --format env` puts those of any profile there.
 */
export function awsCredentials(env: Environment): AwsCredentials {
  const accessKeyId = env['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'];
  const sessionToken = env['AWS_SESSION_TOKEN'];
  if (!accessKeyId || !secretAccessKey) throw broken('No AWS credentials in the environment');
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}
