// Stands in for the SDK's default credential chain inside the Lambda bundles: the build aliases
// `@aws-sdk/credential-provider-node` to this file. In Lambda credentials come from the environment, and the other
// providers (SSO, STS, instance metadata, ini files) cost 135 KB. Run from source, the SDK's full chain is used.

export interface EnvironmentCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Same name and shape as the SDK's export. Fails as the SDK does, so that it is seen as broken access. */
export const defaultProvider = () => async (): Promise<EnvironmentCredentials> => {
  const accessKeyId = process.env['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = process.env['AWS_SECRET_ACCESS_KEY'];
  const sessionToken = process.env['AWS_SESSION_TOKEN'];
  if (!accessKeyId || !secretAccessKey) {
    throw Object.assign(new Error('No AWS credentials in the environment'), {
      name: 'CredentialsProviderError',
    });
  }
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
};
