// What a stage deploys, read from its synthesised templates and resolved for the embedded servers: tables, queues, the secret's name, each
// function's environment and policies. Tests run the product on it instead of on a second definition.
import type { PolicyStatement } from '../../infra/compare-calls.ts';
import { FUNCTIONS, type FunctionName } from '../../infra/permissions.ts';
import { type Deployed, QUEUE_HOST } from '../driver/deployed.ts';
import { functionNamed, statementsOf } from './iam.ts';
import { resolverOf } from './resolve.ts';
import { all, type Synthesis } from './synthesis.ts';

const PLACE = {
  region: 'us-east-1',
  account: '000000000000',
  queueUrl: (name: string): string => `${QUEUE_HOST}/000000000000/${name}`,
};

export function deployedBy(made: Synthesis): Deployed {
  const { stage } = made;
  const resolve = resolverOf(made, PLACE);
  const properties = (type: string) =>
    all(made, type).map(
      ({ stack, resource }) => resolve(resource.Properties, stack) as Record<string, never>,
    );
  const byFunction = <T>(read: (name: FunctionName) => T): Record<FunctionName, T> =>
    Object.fromEntries(FUNCTIONS.map((name) => [name, read(name)])) as Record<FunctionName, T>;
  return {
    tables: properties('AWS::DynamoDB::Table'),
    queues: properties('AWS::SQS::Queue').map(
      ({ QueueName, VisibilityTimeout, MessageRetentionPeriod, RedrivePolicy }) => ({
        name: String(QueueName),
        attributes: {
          ...(VisibilityTimeout !== undefined && { VisibilityTimeout: String(VisibilityTimeout) }),
          ...(MessageRetentionPeriod !== undefined && {
            MessageRetentionPeriod: String(MessageRetentionPeriod),
          }),
          ...(RedrivePolicy !== undefined && { RedrivePolicy: JSON.stringify(RedrivePolicy) }),
        },
      }),
    ),
    secretName: String(properties('AWS::SecretsManager::Secret')[0]?.['Name']),
    environment: byFunction((name) => {
      const { Variables = {} } = (functionNamed(made, stage, name)['Environment'] ?? {}) as {
        Variables?: Record<string, unknown>;
      };
      const stack = name === 'worker' ? `emmaus-${stage}-worker` : `emmaus-${stage}-bot`;
      return resolve(Variables, stack) as Record<string, string>;
    }),
    statements: byFunction((name) => statementsOfFunction(made, resolve, name)),
  };
}

function statementsOfFunction(
  made: Synthesis,
  resolve: (value: unknown, stack: string) => unknown,
  name: FunctionName,
): PolicyStatement[] {
  const [role] = (functionNamed(made, made.stage, name)['Role'] as { 'Fn::GetAtt': [string] })['Fn::GetAtt'];
  return all(made, 'AWS::IAM::Policy')
    .filter(({ resource }) => JSON.stringify(resource.Properties['Roles']).includes(`"${role}"`))
    .flatMap(({ stack, resource }) =>
      statementsOf(resolve(resource.Properties['PolicyDocument'], stack) as { Statement: PolicyStatement[] }),
    );
}
