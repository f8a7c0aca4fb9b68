// The second region of prod: a key and a vault that receive the daily copies. Nothing runs here until a region is lost
// (docs/disaster-recovery.md).
import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { BackupVault } from 'aws-cdk-lib/aws-backup';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { recoveryVaultName } from '../constructs/backups.ts';
import { type Deployment, prefixOf } from '../deployment.ts';

export class RecoveryStack extends Stack {
  constructor(scope: Construct, id: string, deployment: Deployment, props: StackProps) {
    super(scope, id, props);
    const encryptionKey = new Key(this, 'Key', {
      alias: `${prefixOf(deployment)}-recovery`,
      description: 'Encrypts copies of backups from the main region',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    void new BackupVault(this, 'Vault', {
      backupVaultName: recoveryVaultName(deployment),
      encryptionKey,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
