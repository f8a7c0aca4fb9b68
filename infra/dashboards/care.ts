// Are people cared for, and what does it cost? Counts only: nobody can be found in them.
import { Dashboard, MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
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
    graph('Prayers open (waiting to be posted)', [metric('prayer-waiting', { statistic: Stats.MAXIMUM })]),
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
      'Cost: model tokens a day',
      [metric('model-tokens').with({ period: DAY })],
      [
        new MathExpression({
          label: 'tokens a turn',
          expression: 'IF(turns > 0, tokens / turns, 0)',
          usingMetrics: {
            tokens: metric('model-tokens').with({ period: DAY }),
            turns: metric('turn').with({ period: DAY }),
          },
          period: DAY,
        }),
      ],
    ),
    graph('Mail', [metric('mail')]),
  );
  return dashboard;
}
