// Metrics as the product writes them (adapters/log/metrics.ts): one namespace, a total per stage and one per set of dimensions.
import { Metric as CloudWatchMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Dimensions, Metric } from '../../core/ports/metrics.ts';
import { ALARM_PERIOD } from '../constructs/alarm.ts';

const NAMESPACE = 'Emmaus';

/** Written by the deployment's own function, not by bot or worker. */
export type CheckMetric = 'webhook-broken' | 'webhook-pending';

export const productMetric = (
  stage: string,
  metricName: Metric | CheckMetric,
  { statistic = Stats.SUM, dimensions = {} }: { statistic?: string; dimensions?: Dimensions } = {},
): CloudWatchMetric =>
  new CloudWatchMetric({
    namespace: NAMESPACE,
    metricName,
    dimensionsMap: { stage, ...dimensions },
    statistic,
    period: ALARM_PERIOD,
  });

export const awsMetric = (
  service: string,
  metricName: string,
  dimensionsMap: Record<string, string>,
  statistic: string = Stats.SUM,
): CloudWatchMetric =>
  new CloudWatchMetric({
    namespace: `AWS/${service}`,
    metricName,
    dimensionsMap,
    statistic,
    period: ALARM_PERIOD,
  });
