// Are people cared for, and what does it cost? Counts only: nobody can be found in them.
import { Dashboard, MathExpression, type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { productMetric } from '../alarms/metrics.ts';
import { DAY, graph, note, totals } from './widgets.ts';

export function careDashboard(
  scope: Construct,
  { prefix, stage }: { prefix: string; stage: string },
): Dashboard {
  const metric = (...args: Parameters<typeof productMetric> extends [string, ...infer R] ? R : never) =>
    productMetric(stage, ...args);
  const dashboard = new Dashboard(scope, 'Care', { dashboardName: `${prefix}-care` });
  dashboard.addWidgets(
    note('**Are people cared for?** Referrals shown for the year: `npm run ops` (audit table).'),
  );
  dashboard.addWidgets(
    totals('In the chosen time', [
      metric('crisis-card'),
      metric('turn'),
      metric('prayer-saved'),
      metric('prayer-posted'),
      metric('feedback'),
      metric('erased'),
    ]),
  );
  dashboard.addWidgets(
    graph(
      'Crisis referrals',
      [metric('crisis-card')],
      [metric('crisis-undelivered'), metric('screen-failed')],
    ),
    graph('Time to the helpline numbers (ms)', [metric('crisis-ms', { statistic: 'p99' })]),
  );
  dashboard.addWidgets(
    graph(
      'Prayers: waiting to be posted, open with a team; age of the oldest (hours)',
      [
        metric('prayer-waiting', { statistic: Stats.MAXIMUM }),
        metric('prayer-open', { statistic: Stats.MAXIMUM }),
      ],
      [metric('prayer-open-hours', { statistic: Stats.MAXIMUM })],
    ),
    graph('Age of a prayer when the team sees it (ms)', [
      metric('prayer-wait-ms', { statistic: 'p50' }),
      metric('prayer-wait-ms', { statistic: 'p95' }),
    ]),
  );
  dashboard.addWidgets(
    graph('Replies: by the models, offline, model failures', [
      metric('turn'),
      metric('offline-turn'),
      metric('model-failed'),
    ]),
    graph('Feedback on replies', [metric('feedback')]),
  );
  dashboard.addWidgets(
    graph(
      'Cost: models, dollars a day (estimated)',
      [perDay('dollars', 'cost / 1000000', { cost: metric('model-cost') })],
      [
        perDay('tokens a turn', 'IF(turns > 0, tokens / turns, 0)', {
          tokens: metric('model-tokens'),
          turns: metric('turn'),
        }),
      ],
    ),
    graph('Mail', [metric('mail')]),
  );
  return dashboard;
}

function perDay(
  label: string,
  expression: string,
  metrics: Readonly<Record<string, Metric>>,
): MathExpression {
  const daily = Object.entries(metrics).map(([name, metric]) => [name, metric.with({ period: DAY })]);
  return new MathExpression({ label, expression, usingMetrics: Object.fromEntries(daily), period: DAY });
}
