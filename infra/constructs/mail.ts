// The sender of our mail: an identity with DKIM, a configuration set that insists on TLS, and the way back for bounces and complaints
// (SES -> SNS -> jobs queue), which switch an address off.
import { CfnOutput, Stack } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { type Deployment, mailEventsTopic, prefixOf } from '../deployment.ts';
import { allowPublishing } from './topic-access.ts';
import type { DataStack } from '../stacks/data-stack.ts';

export class Mail extends Construct {
  readonly configurationSetName: string;
  /** What the worker may send through: the identity and the configuration set. */
  readonly senderArns: readonly string[];

  constructor(scope: Construct, id: string, deployment: Deployment, foundation: DataStack, mailFrom: string) {
    super(scope, id);
    const prefix = prefixOf(deployment);
    const stack = Stack.of(this);
    const address = addressOf(mailFrom);
    const byDomain = deployment.settings.verify === 'domain';
    const name = byDomain ? address.slice(address.indexOf('@') + 1) : address;

    const set = new ConfigurationSet(this, 'Set', {
      configurationSetName: prefix,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    const identity = new EmailIdentity(this, 'Identity', {
      identity: byDomain ? Identity.domain(name) : Identity.email(address),
      configurationSet: set,
    });
    if (byDomain) {
      identity.dkimRecords.forEach(({ name: record, value }, index) => {
        void new CfnOutput(this, `Dkim${index + 1}`, { value: `${record} CNAME ${value}` });
      });
    }

    const events = new Topic(this, 'Events', {
      topicName: mailEventsTopic(deployment),
      masterKey: foundation.key,
      enforceSSL: true,
    });
    allowPublishing(events, stack.account, ['ses']);
    void new Subscription(this, 'EventsToJobs', {
      topic: events,
      protocol: SubscriptionProtocol.SQS,
      endpoint: foundation.jobs.queueArn,
      rawMessageDelivery: true,
    });
    set.addEventDestination('Feedback', {
      destination: EventDestination.snsTopic(events),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
    });

    this.configurationSetName = prefix;
    const arn = (resource: string, resourceName: string): string =>
      stack.formatArn({ service: 'ses', resource, resourceName });
    this.senderArns = [arn('identity', name), arn('configuration-set', prefix)];
  }
}

/** `Emmaus <hello@example.org>` -> `hello@example.org`. */
const addressOf = (mailFrom: string): string =>
  (/<([^<>]+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom).trim().toLowerCase();
