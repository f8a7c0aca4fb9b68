// The bot's secret and its versions in Secrets Manager. Values stay in memory for one event and are never logged.
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';

export interface BotSecret {
  readonly token: string;
  readonly webhookSecret: string;
  readonly previousWebhookSecret?: string;
  readonly pepper: string;
}

export interface SecretVersions {
  current(): Promise<BotSecret>;
  /** Stores a new version under a name nobody reads yet. Doing it again with the same id and value changes nothing. */
  prepare(versionId: string, value: BotSecret): Promise<void>;
  /** True when that version waits or is already current. */
  has(versionId: string): Promise<boolean>;
  /** From now on this version is read. */
  makeCurrent(versionId: string): Promise<void>;
}

const CURRENT = 'AWSCURRENT';
const PENDING = 'AWSPENDING';

export function createSecretVersions(client: SecretsManagerClient, SecretId: string): SecretVersions {
  const stages = async (): Promise<Record<string, string[]>> =>
    (await client.send(new DescribeSecretCommand({ SecretId }))).VersionIdsToStages ?? {};
  return {
    async current() {
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId }));
      return JSON.parse(SecretString ?? '{}') as BotSecret;
    },
    async prepare(ClientRequestToken, value) {
      const SecretString = JSON.stringify(value);
      const input = { SecretId, ClientRequestToken, SecretString, VersionStages: [PENDING] };
      await client.send(new PutSecretValueCommand(input));
    },
    async has(versionId) {
      // Secrets Manager announces the version before it has a value, under AWSPENDING alone.
      const found = (await stages())[versionId];
      if (!found) return false;
      if (found.includes(CURRENT)) return true;
      return client
        .send(new GetSecretValueCommand({ SecretId, VersionId: versionId, VersionStage: PENDING }))
        .then(() => true)
        .catch(() => false);
    },
    async makeCurrent(versionId) {
      const known = Object.entries(await stages());
      const [before] = known.find(([, names]) => names.includes(CURRENT)) ?? [];
      if (before === versionId) return;
      const input = { SecretId, VersionStage: CURRENT, MoveToVersionId: versionId };
      await client.send(
        new UpdateSecretVersionStageCommand(
          before === undefined ? input : { ...input, RemoveFromVersionId: before },
        ),
      );
    },
  };
}
