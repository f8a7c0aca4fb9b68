// Is it working? From the person's side inwards: answers, then queue, then what they stand on.
import { Dashboard, type IMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { awsMetric, productMetric } from '../alarms/metrics.ts';
import { graph, note } from './widgets.ts';

export interface OperationsDashboard {
  readonly prefix: string;
  readonly stage: string;
  readonly jobs: string;
  readonly deadJobs: string;
  readonly refused: IMetric;
}

export function operationsDashboard(scope: Construct, board: OperationsDashboard): Dashboard {
  const { prefix, stage } = board;
  const bot = { FunctionName: `${prefix}-bot` };
  const worker = { FunctionName: `${prefix}-worker` };
  const api = { ApiName: prefix, Stage: stage };
  const table = (operation: string) => ({ TableName: prefix, Operation: operation });
  const dashboard = new Dashboard(scope, 'Operations', { dashboardName: `${prefix}-operations` });
  dashboard.addWidgets(
    note('**Is it working?** Left: what people feel. What to do about an alarm: docs/runbooks.'),
  );
  dashboard.addWidgets(
    graph(
      'Answers',
      [productMetric(stage, 'update-done'), productMetric(stage, 'update-failed')],
      [productMetric(stage, 'update-given-up'), productMetric(stage, 'update-let-go')],
    ),
    graph('Time to answer (ms)', [
      awsMetric('Lambda', 'Duration', bot, 'p50'),
      awsMetric('Lambda', 'Duration', bot, 'p95'),
      productMetric(stage, 'model-ms', { statistic: 'p95' }),
    ]),
  );
  dashboard.addWidgets(
    graph(
      'API',
      [awsMetric('ApiGateway', 'Count', api)],
      [awsMetric('ApiGateway', '4XXError', api), awsMetric('ApiGateway', '5XXError', api)],
    ),
    graph('Waiting at Telegram', [productMetric(stage, 'webhook-pending', { statistic: Stats.MAXIMUM })]),
  );
  dashboard.addWidgets(
    graph('Functions: errors and throttles', [
      awsMetric('Lambda', 'Errors', bot),
      awsMetric('Lambda', 'Errors', worker),
      awsMetric('Lambda', 'Throttles', bot),
      awsMetric('Lambda', 'Throttles', worker),
    ]),
    graph('Concurrency', [
      awsMetric('Lambda', 'ConcurrentExecutions', bot, Stats.MAXIMUM),
      awsMetric('Lambda', 'ConcurrentExecutions', worker, Stats.MAXIMUM),
    ]),
  );
  dashboard.addWidgets(
    graph(
      'Jobs: age of the oldest (s), set aside',
      [awsMetric('SQS', 'ApproximateAgeOfOldestMessage', { QueueName: board.jobs }, Stats.MAXIMUM)],
      [awsMetric('SQS', 'ApproximateNumberOfMessagesVisible', { QueueName: board.deadJobs }, Stats.MAXIMUM)],
    ),
    graph('Jobs done and failed', [productMetric(stage, 'job-done'), productMetric(stage, 'job-failed')]),
  );
  dashboard.addWidgets(
    graph('Tables: latency (ms)', [
      awsMetric('DynamoDB', 'SuccessfulRequestLatency', table('UpdateItem'), 'p99'),
      awsMetric('DynamoDB', 'SuccessfulRequestLatency', table('GetItem'), 'p99'),
    ]),
    graph('Firewall: blocked', [
      awsMetric('WAFV2', 'BlockedRequests', { WebACL: prefix, Rule: 'ALL', Region: Stack.of(scope).region }),
      board.refused,
    ]),
  );
  return dashboard;
}
