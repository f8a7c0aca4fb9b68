// A topic with a policy of its own loses the default one, so the services that publish must be named.
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';

/** Only on behalf of our own account: the names of services are the same for everybody. */
export function allowPublishing(topic: Topic, account: string, services: readonly string[]): void {
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'ServicesOfThisAccount',
      principals: services.map((service) => new ServicePrincipal(`${service}.amazonaws.com`)),
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  );
}
