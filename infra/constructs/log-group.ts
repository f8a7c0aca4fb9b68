// A log group that ends: every one has a retention, and none outlives its stack (logs hold codes and counts, never content).
import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** @param days one of CloudWatch's own values: 1, 3, 5, 7, 14, 30, 60, 90 ... */
export const createLogGroup = (scope: Construct, id: string, logGroupName: string, days: number): LogGroup =>
  new LogGroup(scope, id, {
    logGroupName,
    retention: days as RetentionDays,
    removalPolicy: RemovalPolicy.DESTROY,
  });
