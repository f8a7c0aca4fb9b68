// Reads roles and policies of a synthesised template as a person would: which function, which statements, which ARNs.
import type { PolicyStatement } from '../../infra/compare-calls.ts';
import type { FunctionName } from '../../infra/permissions.ts';
import type { Stage } from '../../infra/stages.ts';
import { all, type Synthesis } from './synthesis.ts';

export const statementsOf = (document: unknown): PolicyStatement[] =>
  (document as { Statement: PolicyStatement[] }).Statement;

export function functionNamed(made: Synthesis, stage: Stage, name: FunctionName): Record<string, unknown> {
  const found = all(made, 'AWS::Lambda::Function').find(
    ({ resource }) => resource.Properties['FunctionName'] === `emmaus-${stage}-${name}`,
  );
  if (!found) throw new Error(`No function ${name} in ${stage}`);
  return found.resource.Properties;
}

/** Policy documents attached to the role of one function. */
export function policiesOfFunction(made: Synthesis, stage: Stage, name: FunctionName): unknown[] {
  const [role] = (functionNamed(made, stage, name)['Role'] as { 'Fn::GetAtt': [string] })['Fn::GetAtt'];
  return all(made, 'AWS::IAM::Policy')
    .map(({ resource }) => resource.Properties)
    .filter((policy) => JSON.stringify(policy['Roles']).includes(`"${role}"`))
    .map((policy) => policy['PolicyDocument']);
}

/** An ARN with its references in angle brackets: `<Table.Arn>/index/x`. */
export function flat(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const [[kind, argument] = ['', '']] = Object.entries(value as Record<string, unknown>);
  if (kind === 'Fn::Join') return (argument as [string, unknown[]])[1].map(flat).join('');
  if (kind === 'Fn::GetAtt') return `<${(argument as string[]).join('.')}>`;
  return `<${String(argument)}>`;
}
