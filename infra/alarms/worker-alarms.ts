// What can go wrong after an answer: prayers that do not reach the team, mail that does not arrive, tables that refuse.
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { type AlarmHome, createImpactAlarm, type ImpactAlarmProps } from '../constructs/alarm.ts';
import { awsMetric, productMetric } from './metrics.ts';

export interface WatchedWork {
  readonly stage: string;
  readonly functionName: string;
  readonly jobs: string;
  readonly deadJobs: string;
  readonly tables: readonly string[];
  readonly mail: boolean;
}

export function workerAlarms(scope: Construct, home: AlarmHome, watched: WatchedWork): void {
  const alarms = [...queueAlarms(watched), ...prayerAlarms(watched), ...storeAlarms(watched)];
  if (watched.mail) alarms.push(...mailAlarms());
  for (const alarm of alarms) createImpactAlarm(scope, home, alarm);
}

const queueAlarms = ({ functionName, jobs, deadJobs }: WatchedWork): ImpactAlarmProps[] => [
  {
    runbook: 'jobs-dead',
    impact: 'A job failed five times and was set aside: a prayer, a mail or an erasure has not happened.',
    metric: awsMetric('SQS', 'ApproximateNumberOfMessagesVisible', { QueueName: deadJobs }, Stats.MAXIMUM),
    threshold: 1,
  },
  {
    runbook: 'jobs-dead-old',
    impact:
      'A job set aside was not looked at for a week; in another it is gone, and with it what somebody asked for.',
    metric: awsMetric('SQS', 'ApproximateAgeOfOldestMessage', { QueueName: deadJobs }, Stats.MAXIMUM),
    threshold: 7 * 24 * 3_600,
  },
  {
    runbook: 'jobs-late',
    impact: 'Prayers reach the team more than fifteen minutes late, and mail leaves late.',
    metric: awsMetric('SQS', 'ApproximateAgeOfOldestMessage', { QueueName: jobs }, Stats.MAXIMUM),
    threshold: 900,
    periods: 2,
  },
  {
    runbook: 'worker-errors',
    impact: 'The worker crashes; prayers and mail are tried again and arrive late.',
    metric: awsMetric('Lambda', 'Errors', { FunctionName: functionName }),
    threshold: 3,
    periods: 2,
  },
  {
    runbook: 'worker-throttled',
    impact: 'The account runs out of room for functions; prayers and mail wait, and the bot may be next.',
    metric: awsMetric('Lambda', 'Throttles', { FunctionName: functionName }),
    threshold: 5,
    periods: 2,
  },
];

const prayerAlarms = ({ stage }: WatchedWork): ImpactAlarmProps[] => [
  {
    runbook: 'prayer-uncertain',
    impact: 'A prayer may or may not have reached the group; its writer believes that people pray.',
    metric: productMetric(stage, 'prayer-uncertain'),
    threshold: 1,
  },
  {
    runbook: 'prayers-waiting',
    impact: 'Prayers that people shared have not reached the group for more than fifteen minutes.',
    metric: productMetric(stage, 'prayer-waiting', { statistic: Stats.MAXIMUM }),
    threshold: 1,
    periods: 3,
  },
  {
    runbook: 'group-unreachable',
    impact: 'The prayer team receives nothing: the bot was removed, muted, or its topic deleted.',
    metric: productMetric(stage, 'group-unreachable'),
    threshold: 1,
  },
];

const storeAlarms = ({ stage, tables }: WatchedWork): ImpactAlarmProps[] => [
  {
    runbook: 'table-throttled',
    impact: 'The database refuses some requests; people are answered seconds late.',
    metric: awsMetric('DynamoDB', 'ThrottledRequests', {
      TableName: tables[0] ?? '',
      Operation: 'UpdateItem',
    }),
    threshold: 10,
    periods: 2,
  },
  {
    runbook: 'backup-failed',
    impact: 'Nobody feels it today; if the data were lost now, more of it would be gone than we promise.',
    metric: awsMetric('Backup', 'NumberOfBackupJobsFailed', { BackupVaultName: `emmaus-${stage}` }),
    threshold: 1,
  },
];

const mailAlarms = (): ImpactAlarmProps[] => [
  {
    runbook: 'mail-bounces',
    impact: 'Too many of our mails bounce; SES will stop all of them, confirmation codes included.',
    metric: awsMetric('SES', 'Reputation.BounceRate', {}, Stats.AVERAGE),
    threshold: 0.04,
  },
  {
    runbook: 'mail-complaints',
    impact: 'People mark our mail as spam; SES will stop all of it.',
    metric: awsMetric('SES', 'Reputation.ComplaintRate', {}, Stats.AVERAGE),
    threshold: 0.0008,
  },
];
