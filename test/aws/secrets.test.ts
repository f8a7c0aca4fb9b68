import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretVersionIdsCommand,
  PutSecretValueCommand,
  ResourceNotFoundException,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AwsFixture, awsFixture } from './fixture.ts';

let fixture: AwsFixture;
beforeAll(async () => {
  fixture = await awsFixture();
});
afterAll(() => fixture.close());

const SecretId = 'bot';
const value = async (VersionStage?: string) =>
  (await fixture.secrets.send(new GetSecretValueCommand({ SecretId, VersionStage }))).SecretString;

describe('the embedded Secrets Manager', () => {
  it('knows no secret that was not put', async () => {
    await expect(value()).rejects.toBeInstanceOf(ResourceNotFoundException);
  });

  it('rotates: the current value becomes the previous one', async () => {
    await fixture.secrets.send(new CreateSecretCommand({ Name: SecretId, SecretString: 'first' }));
    fixture.aws.secrets.put(SecretId, { token: 'second' });
    expect(await value()).toBe('{"token":"second"}');
    expect(await value('AWSPREVIOUS')).toBe('first');
    expect(fixture.aws.secrets.current(SecretId)).toBe('{"token":"second"}');
  });

  it('stages a pending version and moves AWSCURRENT to it', async () => {
    const pending = await fixture.secrets.send(
      new PutSecretValueCommand({ SecretId, SecretString: 'third', VersionStages: ['AWSPENDING'] }),
    );
    expect(await value()).not.toBe('third');
    const { Versions } = await fixture.secrets.send(new ListSecretVersionIdsCommand({ SecretId }));
    const current = Versions?.find(({ VersionStages }) => VersionStages?.includes('AWSCURRENT'));
    const move = { SecretId, VersionStage: 'AWSCURRENT', MoveToVersionId: pending.VersionId };
    await expect(fixture.secrets.send(new UpdateSecretVersionStageCommand(move))).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    await fixture.secrets.send(
      new UpdateSecretVersionStageCommand({ ...move, RemoveFromVersionId: current?.VersionId }),
    );
    expect(await value()).toBe('third');
    const described = await fixture.secrets.send(new DescribeSecretCommand({ SecretId }));
    expect(described.VersionIdsToStages?.[current?.VersionId ?? '']).toEqual(['AWSPREVIOUS']);
  });

  it('is found by its ARN too', async () => {
    const { ARN } = await fixture.secrets.send(new DescribeSecretCommand({ SecretId }));
    const found = await fixture.secrets.send(new GetSecretValueCommand({ SecretId: ARN }));
    expect(found).toMatchObject({ Name: SecretId, SecretString: 'third' });
    expect(found.CreatedDate?.getTime()).toBe(fixture.clock.now());
  });

  it('fails on order', async () => {
    fixture.aws.faults.fail('secrets', 'unavailable', { operation: 'GetSecretValue', resource: SecretId });
    await expect(value()).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } });
    fixture.aws.faults.clear();
    expect(await value()).toBe('third');
  });
});
