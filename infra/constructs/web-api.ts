// The two addresses the world may call: Telegram's webhook and the unsubscribe link of our mails. Throttled, behind the firewall,
// with access logs that hold neither bodies nor addresses nor anything a person wrote.
import { Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import {
  AccessLogFormat,
  EndpointType,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { StageDefinition } from '../stages.ts';
import { ALARM_PERIOD } from './alarm.ts';
import { createLogGroup } from './log-group.ts';

const WEBHOOK_PATH = 'telegram';
export const UNSUBSCRIBE_PATH = 'unsubscribe';

const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTimeEpoch',
  resource: '$context.resourcePath',
  method: '$context.httpMethod',
  status: '$context.status',
  ms: '$context.responseLatency',
  botMs: '$context.integrationLatency',
  wafStatus: '$context.waf.status',
  error: '$context.error.responseType',
} as const;

export interface WebApiProps {
  readonly prefix: string;
  readonly stage: StageDefinition;
}

export class WebApi extends Construct {
  readonly api: RestApi;
  /** Without a slash at its end. Made of the API's id alone, so that the functions behind it can be told. */
  readonly url: string;
  /** Requests the bot answered 401: counted from the access log, so that it works whatever the bot does. */
  readonly refused: Metric;

  constructor(scope: Construct, id: string, { prefix, stage }: WebApiProps) {
    super(scope, id);
    const log = createLogGroup(this, 'AccessLog', `/aws/apigateway/${prefix}`, stage.logDays);
    this.api = new RestApi(this, 'Api', {
      restApiName: prefix,
      description: 'Telegram webhook and mail unsubscribing',
      endpointTypes: [EndpointType.REGIONAL],
      cloudWatchRole: true,
      // One per account and region: another stage may still be using it when this one is deleted.
      cloudWatchRoleRemovalPolicy: RemovalPolicy.RETAIN,
      deployOptions: {
        stageName: stage.stage,
        throttlingRateLimit: stage.throttle.rate,
        throttlingBurstLimit: stage.throttle.burst,
        tracingEnabled: true,
        metricsEnabled: true,
        loggingLevel: MethodLoggingLevel.OFF,
        dataTraceEnabled: false,
        accessLogDestination: new LogGroupLogDestination(log),
        accessLogFormat: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    this.url = `https://${this.api.restApiId}.execute-api.${Stack.of(this).region}.${Aws.URL_SUFFIX}/${stage.stage}`;
    explain(this.api);
    this.refused = new MetricFilter(this, 'Refused', {
      logGroup: log,
      filterPattern: FilterPattern.stringValue('$.status', '=', '401'),
      metricNamespace: 'Emmaus',
      metricName: `${prefix}-secret-refused`,
      metricValue: '1',
    }).metric({ statistic: 'Sum', period: ALARM_PERIOD });
  }

  get webhookUrl(): string {
    return `${this.url}/${WEBHOOK_PATH}`;
  }

  get stageArn(): string {
    return this.api.deploymentStage.stageArn;
  }

  /** Telegram posts updates; people open the link (GET) and mail programs unsubscribe in one click (POST). */
  route(bot: IFunction): void {
    const integration = new LambdaIntegration(bot, { allowTestInvoke: false });
    const webhook = this.api.root.addResource(WEBHOOK_PATH);
    const unsubscribe = this.api.root.addResource(UNSUBSCRIBE_PATH);
    const routes = [
      { method: webhook.addMethod('POST', integration), who: TELEGRAM_CALLS },
      { method: unsubscribe.addMethod('GET', integration), who: ANYBODY_CALLS },
      { method: unsubscribe.addMethod('POST', integration), who: ANYBODY_CALLS },
    ];
    for (const { method, who } of routes) {
      acknowledge(method, 'AwsSolutions-APIG4', who);
      acknowledge(method, 'AwsSolutions-COG4', who);
    }
  }
}

const TELEGRAM_CALLS =
  'Telegram cannot sign in; the bot compares the secret header in constant time, and the firewall admits only its addresses.';
const ANYBODY_CALLS =
  'An unsubscribe link must work without an account; the token in it is signed and does nothing but switch one address off.';

function explain(api: RestApi): void {
  acknowledge(
    api,
    'AwsSolutions-APIG2',
    'The bot parses every update itself and must answer 200 to one it cannot read; a refusal here would be redelivered for a day.',
  );
  acknowledge(
    api.deploymentStage,
    'AwsSolutions-APIG6',
    'Execution logs may hold what people wrote. The access log has all we need: status, time, route, and no body.',
  );
  const role = api.node.findChild('CloudWatchRole');
  acknowledge(
    role,
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
    'API Gateway takes access logs only through this account-wide role with the policy AWS documents for it.',
  );
}
