// Short forms for dashboard widgets, all of one size.
import { GraphWidget, type IMetric, SingleValueWidget, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib';

const HALF = 12;

export const graph = (title: string, left: readonly IMetric[], right: readonly IMetric[] = []): GraphWidget =>
  new GraphWidget({ title, left: [...left], right: [...right], width: HALF, height: 6 });

/** Totals over the chosen time range. */
export const totals = (title: string, metrics: readonly IMetric[]): SingleValueWidget =>
  new SingleValueWidget({
    title,
    metrics: [...metrics],
    width: HALF * 2,
    height: 3,
    setPeriodToTimeRange: true,
  });

export const note = (markdown: string): TextWidget =>
  new TextWidget({ markdown, width: HALF * 2, height: 2 });

export const DAY = Duration.days(1);
