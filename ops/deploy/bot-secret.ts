// Fills in what the stack cannot know or must not choose twice: the bot's token and a first webhook secret. Keeps whatever is there;
// the pepper above all. Values are never printed.
import { randomBytes } from 'node:crypto';
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';

type SecretFields = Readonly<Record<string, string>>;

async function read(client: SecretsManagerClient, SecretId: string): Promise<SecretFields> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId }));
  return JSON.parse(SecretString ?? '{}') as SecretFields;
}

export const tokenIsMissing = async (client: SecretsManagerClient, secretId: string): Promise<boolean> =>
  !(await read(client, secretId))['token'];

/**
 * @param token replaces the one that is there; without it only what is missing is filled in.
 * @throws when there is no pepper: the stack makes it, and a second one would orphan every stored hash.
 */
export async function completeSecret(
  client: SecretsManagerClient,
  secretId: string,
  token?: string,
): Promise<'changed' | 'same'> {
  const before = await read(client, secretId);
  if (!before['pepper'])
    throw new Error('The secret has no pepper. It was not made by this stack; see docs/disaster-recovery.md');
  const after = {
    ...before,
    token: token ?? before['token'] ?? '',
    webhookSecret: before['webhookSecret'] || randomBytes(32).toString('base64url'),
  };
  if (JSON.stringify(after) === JSON.stringify(before)) return 'same';
  await client.send(new PutSecretValueCommand({ SecretId: secretId, SecretString: JSON.stringify(after) }));
  return 'changed';
}
