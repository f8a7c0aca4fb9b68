// EventBridge Scheduler -> jobs queue, one schedule per entry of the product's list, with a role that can do nothing else.
import type { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { DataStack } from '../stacks/data-stack.ts';
import { cloudSchedules } from '../schedules.ts';

export function createJobSchedules(stack: Stack, prefix: string, foundation: DataStack): void {
  const role = new Role(stack, 'ScheduleRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
  });
  const queues = [foundation.jobs.queueArn, foundation.deadJobs.queueArn];
  role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: queues }));
  role.addToPolicy(
    new PolicyStatement({
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: [foundation.key.keyArn],
    }),
  );
  const group = new CfnScheduleGroup(stack, 'Schedules', { name: prefix });
  for (const { name, rate, input } of cloudSchedules()) {
    const schedule = new CfnSchedule(stack, `Schedule-${name}`, {
      name: `${prefix}-${name}`,
      groupName: prefix,
      scheduleExpression: rate,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: foundation.jobs.queueArn,
        roleArn: role.roleArn,
        input,
        deadLetterConfig: { arn: foundation.deadJobs.queueArn },
        retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 300 },
      },
    });
    schedule.addResourceDependency(group);
  }
}
