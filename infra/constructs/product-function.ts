// A Lambda function of ours: the built bundle as it is, its own log group, and a role that holds what permissions.ts lists for it.
import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { FunctionName, Permission, ResourceName } from '../permissions.ts';
import { createLogGroup } from './log-group.ts';

/** ARNs by name; those a function needs and lacks fail the synthesis. */
export type ResourceArns = Partial<Readonly<Record<ResourceName, readonly string[]>>>;

export interface ProductFunctionProps {
  readonly name: FunctionName;
  readonly prefix: string;
  /** Folder written by the build. */
  readonly code: string;
  readonly description: string;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly logDays: number;
  readonly reservedConcurrency?: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly permissions: readonly Permission[];
  readonly arns: ResourceArns;
}

export class ProductFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: ProductFunctionProps) {
    super(scope, id);
    const functionName = `${props.prefix}-${props.name}`;
    this.logGroup = createLogGroup(this, 'Log', `/aws/lambda/${functionName}`, props.logDays);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${functionName} may do: infra/permissions.ts`,
    });
    // X-Ray's two actions come with `tracing` below.
    const arns: ResourceArns = { ...props.arns, 'own-log': [this.logGroup.logGroupArn], tracing: [] };
    for (const statement of statements(props.permissions, arns)) role.addToPolicy(statement);
    this.lambda = new LambdaFunction(this, 'Function', {
      functionName,
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      // V8's code cache serves the architecture that made it; elsewhere it is only weight, and different in every build.
      code: Code.fromAsset(props.code, process.arch === 'arm64' ? {} : { exclude: ['*.cache'] }),
      role,
      timeout: Duration.seconds(props.timeoutSeconds),
      memorySize: props.memoryMb,
      tracing: Tracing.ACTIVE,
      logGroup: this.logGroup,
      // Our lines are JSON already; wrapping them again would break the metric lines among them.
      loggingFormat: LoggingFormat.TEXT,
      environment: { ...props.environment },
      ...(props.reservedConcurrency === undefined
        ? {}
        : { reservedConcurrentExecutions: props.reservedConcurrency }),
    });
    acknowledgeWildcards(role);
  }
}

/** One statement per resource and condition, in the order of the list. */
function statements(permissions: readonly Permission[], arns: ResourceArns): PolicyStatement[] {
  const byResource = new Map<ResourceName, Permission['action'][]>();
  for (const { action, on } of permissions) byResource.set(on, [...(byResource.get(on) ?? []), action]);
  return [...byResource].flatMap(([on, actions]) => {
    const resources = arns[on];
    if (!resources) throw new Error(`No ARN is known for ${on}, needed for ${actions.join(', ')}`);
    return resources.length === 0 ? [] : [new PolicyStatement({ actions, resources: [...resources] })];
  });
}

function acknowledgeWildcards(role: Role): void {
  acknowledge(
    role,
    'AwsSolutions-IAM5[Resource::*]',
    'X-Ray has no resource to name: its actions accept only "*".',
  );
}
