// Compares the AWS calls the code makes with what the policies allow: nothing missing (it would fail in the cloud and only there),
// nothing unused (it would serve only an intruder). Calls come from the embedded AWS's log or from reading the sources.
import { PERMISSIONS } from './permissions.ts';

/** As the embedded AWS logs them (local/aws/call-log.ts). */
export interface RecordedCall {
  readonly service: 'dynamodb' | 'sqs' | 'ses' | 'secrets' | 'bedrock';
  readonly operation: string;
}

export interface PolicyStatement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource?: unknown;
}
export interface Policy {
  readonly Statement: readonly PolicyStatement[];
}

export interface CallComparison {
  /** Actions the code needs and no policy allows, as `service:Action (Operation)`. */
  readonly missing: readonly string[];
  /** Actions a policy allows and no call needed; those that AWS takes for us are left out. */
  readonly unused: readonly string[];
}

/** IAM's own names where they differ from the operation's. Source: service authorization reference. */
const IAM_SERVICE = {
  dynamodb: 'dynamodb',
  sqs: 'sqs',
  ses: 'ses',
  secrets: 'secretsmanager',
  bedrock: 'bedrock',
} as const;
const IAM_ACTION: Readonly<Record<string, string>> = {
  Converse: 'InvokeModel',
  ConverseStream: 'InvokeModelWithResponseStream',
  SendMessageBatch: 'SendMessage',
};

/** IAM's name of the action an operation needs. */
export const iamAction = ({ service, operation }: RecordedCall): string =>
  `${IAM_SERVICE[service]}:${IAM_ACTION[operation] ?? operation}`;

export function compareCalls(recorded: Iterable<RecordedCall>, policies: readonly Policy[]): CallComparison {
  const allowed = new Set(policies.flatMap(actionsOf));
  const needed = new Map<string, string>();
  for (const call of recorded) needed.set(iamAction(call), call.operation);
  const byAws = new Set<string>(PERMISSIONS.filter((p) => p.viaAws).map((p) => p.action));
  return {
    missing: [...needed]
      .filter(([action]) => !allowed.has(action))
      .map(([action, operation]) => (action.endsWith(`:${operation}`) ? action : `${action} (${operation})`))
      .sort(),
    unused: [...allowed].filter((action) => !needed.has(action) && !byAws.has(action)).sort(),
  };
}

const actionsOf = (policy: Policy): readonly string[] =>
  policy.Statement.filter(({ Effect }) => Effect === 'Allow').flatMap(({ Action }) => Action);
