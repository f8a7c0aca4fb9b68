// An alarm must say what people feel and what to do: without `impact` and `runbook` it does not compile, and a test checks that
// the page exists. It speaks twice: when something is wrong and when it is over.
import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

export interface ImpactAlarmProps {
  readonly metric: IMetric;
  /** Reached or passed: alarm. */
  readonly threshold: number;
  /** Periods looked at, and how many of them must be bad; 1 of 1 without it. */
  readonly periods?: number;
  readonly badPeriods?: number;
  /** What people feel, in one sentence, at three in the morning. */
  readonly impact: string;
  /** Page in docs/runbooks, without ".md"; also the name of the alarm. */
  readonly runbook: string;
  /** No values: usually nothing happened. `breaching` where silence itself is the fault. */
  readonly silence?: 'fine' | 'breaching';
}

export interface AlarmHome {
  readonly prefix: string;
  readonly topic: ITopic;
  /** Address of the documentation, or its path in the repository. */
  readonly docs: string;
}

export const ALARM_PERIOD = Duration.minutes(5);

export function createImpactAlarm(scope: Construct, home: AlarmHome, props: ImpactAlarmProps): Alarm {
  const periods = props.periods ?? 1;
  const alarm = new Alarm(scope, `Alarm-${props.runbook}`, {
    alarmName: `${home.prefix}-${props.runbook}`,
    alarmDescription: `${props.impact}\n\nWhat to do: ${home.docs}/docs/runbooks/${props.runbook}.md`,
    metric: props.metric,
    threshold: props.threshold,
    evaluationPeriods: periods,
    datapointsToAlarm: props.badPeriods ?? periods,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData:
      props.silence === 'breaching' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(new SnsAction(home.topic));
  alarm.addOkAction(new SnsAction(home.topic));
  return alarm;
}
