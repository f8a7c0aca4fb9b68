// The one way to overrule a rule of cdk-nag: on one construct, one finding, with a reason a reader can check.
import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

const MIN_REASON = 20;

/** @throws when the reason is too short to be one. */
export function acknowledge(construct: IConstruct, id: string, reason: string): void {
  if (reason.trim().length < MIN_REASON) throw new Error(`${id} needs a reason at ${construct.node.path}`);
  Validations.of(construct).acknowledge({ id, reason });
}
