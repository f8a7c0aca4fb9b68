// The same question as compare-calls.ts, asked of what really happened: which function called which action on which kind of resource in a
// run of all tests, against the statements of the synthesised policies.
import { iamAction, type RecordedCall } from './compare-calls.ts';
import { PERMISSIONS } from './permissions.ts';

export interface Called {
  /** Function's name. */
  readonly by: string;
  readonly service: string;
  readonly operation: string;
  /** Kind of resource, as permissions.ts names them. */
  readonly on: string;
}
export interface Allowed {
  readonly by: string;
  readonly action: string;
  readonly on: string;
}

const lineOf = ({ by, action, on }: Allowed): string => `${by}: ${action} on ${on}`;

export function compareRecord(
  called: readonly Called[],
  allowed: readonly Allowed[],
): { readonly missing: readonly string[]; readonly unused: readonly string[] } {
  const may = new Set(allowed.map(lineOf));
  const did = new Set(
    called.map(({ by, service, operation, on }) =>
      lineOf({ by, action: iamAction({ service, operation } as RecordedCall), on }),
    ),
  );
  const byAws = new Set<string>(PERMISSIONS.filter((p) => p.viaAws).map(({ action }) => action));
  return {
    missing: [...did].filter((line) => !may.has(line)).sort(),
    unused: allowed
      .filter((one) => !byAws.has(one.action) && !did.has(lineOf(one)))
      .map(lineOf)
      .filter((line, at, all) => all.indexOf(line) === at)
      .sort(),
  };
}

/** Kind of a resource in a policy, from its ARN. */
export function kindOfArn(arn: string): string {
  const [, index] = /:table\/[^/]+\/index\/(.+)$/.exec(arn) ?? [];
  if (index !== undefined) return index;
  if (/:table\/.+-audit$/.test(arn)) return 'audit-table';
  if (arn.includes(':table/')) return 'main-table';
  if (arn.startsWith('arn:aws:sqs:')) return 'jobs-queue';
  if (arn.startsWith('arn:aws:secretsmanager:')) return 'bot-secret';
  if (arn.startsWith('arn:aws:ses:')) return 'mail-sender';
  if (arn.startsWith('arn:aws:bedrock:')) return 'models';
  return arn;
}

/** Kind of a resource in a call to the embedded servers, whose tables are `emmaus` and `emmaus-audit`. */
export function kindOfCall({
  service,
  resource,
  index,
}: Pick<Called, 'service'> & { resource: string; index: string }): string {
  switch (service) {
    case 'dynamodb':
      return index || (resource.endsWith('-audit') ? 'audit-table' : 'main-table');
    case 'sqs':
      return 'jobs-queue';
    case 'secrets':
      return 'bot-secret';
    case 'ses':
      return 'mail-sender';
    case 'bedrock':
      return 'models';
    default:
      return resource;
  }
}
