// Turns references of the synthesised templates into what they will stand for, with the embedded servers' account, region and addresses:
// names of tables, addresses of queues, ARNs. Knows the kinds of reference our templates use and throws on any other.
import type { Resource, Synthesis } from './synthesis.ts';

export interface Place {
  readonly region: string;
  readonly account: string;
  /** Address of a queue by its name. */
  readonly queueUrl: (name: string) => string;
}

interface Output {
  readonly Value: unknown;
  readonly Export?: { readonly Name: string };
}
type Resolve = (value: unknown, stack: string) => unknown;

export function resolverOf({ templates }: Synthesis, place: Place): Resolve {
  const { region, account } = place;
  const pseudo: Readonly<Record<string, string>> = {
    'AWS::Region': region,
    'AWS::AccountId': account,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::NoValue': '',
  };
  const exports = new Map<string, { value: unknown; stack: string }>();
  for (const { stack, text } of templates) {
    const { Outputs = {} } = JSON.parse(text) as { Outputs?: Record<string, Output> };
    for (const { Value, Export } of Object.values(Outputs))
      if (Export) exports.set(Export.Name, { value: Value, stack });
  }
  const resourceOf = (stack: string, id: string): Resource => {
    const found = templates.find((template) => template.stack === stack)?.resources[id];
    if (!found) throw new Error(`${stack} has no ${id}`);
    return found;
  };
  const arn = (service: string, rest: string): string => `arn:aws:${service}:${region}:${account}:${rest}`;

  function reference(stack: string, id: string): unknown {
    const known = pseudo[id];
    if (known !== undefined) return known;
    const { Type, Properties } = resourceOf(stack, id);
    const name = (property: string): string => String(resolve(Properties[property], stack));
    switch (Type) {
      case 'AWS::DynamoDB::Table':
        return name('TableName');
      case 'AWS::SQS::Queue':
        return place.queueUrl(name('QueueName'));
      case 'AWS::SecretsManager::Secret':
        return arn('secretsmanager', `secret:${name('Name')}-local1`);
      case 'AWS::ApiGateway::RestApi':
        return 'api1234567';
      default:
        return id;
    }
  }

  function attribute(stack: string, id: string, wanted: string): unknown {
    const { Type, Properties } = resourceOf(stack, id);
    const name = (property: string): string => String(resolve(Properties[property], stack));
    switch (`${Type}.${wanted}`) {
      case 'AWS::DynamoDB::Table.Arn':
        return arn('dynamodb', `table/${name('TableName')}`);
      case 'AWS::SQS::Queue.Arn':
        return arn('sqs', name('QueueName'));
      case 'AWS::SQS::Queue.QueueName':
        return name('QueueName');
      case 'AWS::Logs::LogGroup.Arn':
        return arn('logs', `log-group:${name('LogGroupName')}:*`);
      case 'AWS::Lambda::Function.Arn':
        return arn('lambda', `function:${name('FunctionName')}`);
      default:
        return `<${id}.${wanted}>`;
    }
  }

  function resolve(value: unknown, stack: string): unknown {
    if (Array.isArray(value)) return value.map((part) => resolve(part, stack));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value as Record<string, unknown>);
    const [kind, argument] = entries[0] ?? ['', undefined];
    if (entries.length !== 1 || (kind !== 'Ref' && !kind.startsWith('Fn::')))
      return Object.fromEntries(entries.map(([key, part]) => [key, resolve(part, stack)]));
    switch (kind) {
      case 'Ref':
        return reference(stack, String(argument));
      case 'Fn::GetAtt': {
        const [id = '', wanted = ''] = argument as string[];
        return attribute(stack, id, wanted);
      }
      case 'Fn::Join': {
        const [separator, parts] = argument as [string, unknown[]];
        return parts.map((part) => String(resolve(part, stack))).join(separator);
      }
      case 'Fn::ImportValue': {
        const found = exports.get(String(argument));
        if (!found) throw new Error(`No stack exports ${String(argument)}`);
        return resolve(found.value, found.stack);
      }
      default:
        throw new Error(`${kind} is not known here`);
    }
  }
  return resolve;
}
