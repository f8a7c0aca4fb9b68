// Daily copies of the tables beside point-in-time recovery, kept 35 days, and in prod a copy of each in a second region. People who
// asked to be forgotten must be gone from there too: kept no longer than the privacy page says, and erasures are replayed.
import { Duration, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  BackupPlan,
  BackupPlanRule,
  BackupResource,
  BackupVault,
  type IBackupVault,
} from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BACKUP_DAYS } from '../../core/privacy/retention.ts';
import { acknowledge } from '../acknowledge.ts';
import { type Deployment, prefixOf } from '../deployment.ts';

export const recoveryVaultName = (deployment: Deployment): string => `${prefixOf(deployment)}-recovery`;

export function createBackups(
  stack: Stack,
  deployment: Deployment,
  key: IKey,
  tableArns: readonly string[],
): void {
  const { retain, recovery } = deployment.stage;
  const vault = new BackupVault(stack, 'Vault', {
    backupVaultName: prefixOf(deployment),
    encryptionKey: key,
    removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  const plan = new BackupPlan(stack, 'BackupPlan', {
    backupPlanName: prefixOf(deployment),
    backupVault: vault,
  });
  plan.addRule(
    new BackupPlanRule({
      ruleName: 'daily',
      scheduleExpression: Schedule.cron({ hour: '3', minute: '20' }),
      deleteAfter: Duration.days(BACKUP_DAYS),
      ...(recovery
        ? {
            copyActions: [
              {
                destinationBackupVault: recoveryVault(stack, deployment),
                deleteAfter: Duration.days(BACKUP_DAYS),
              },
            ],
          }
        : {}),
    }),
  );
  plan.addSelection('Tables', {
    resources: tableArns.map((arn) => BackupResource.fromArn(arn)),
    role: backupRole(stack),
  });
}

/** Named by ARN: the vault stands in another region, which a template cannot point into. */
const recoveryVault = (stack: Stack, deployment: Deployment): IBackupVault =>
  BackupVault.fromBackupVaultArn(
    stack,
    'RecoveryVault',
    Fn.sub('arn:${AWS::Partition}:backup:${Region}:${AWS::AccountId}:backup-vault:${Name}', {
      Region: deployment.settings.recoveryRegion,
      Name: recoveryVaultName(deployment),
    }),
  );

const AWS_BACKUP_POLICY = 'service-role/AWSBackupServiceRolePolicyForBackup';

function backupRole(stack: Stack): Role {
  const role = new Role(stack, 'BackupRole', {
    assumedBy: new ServicePrincipal('backup.amazonaws.com'),
    managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName(AWS_BACKUP_POLICY)],
  });
  acknowledge(
    role,
    `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${AWS_BACKUP_POLICY}]`,
    'AWS Backup documents this policy as the one its service role needs, and extends it when its own calls change.',
  );
  return role;
}
