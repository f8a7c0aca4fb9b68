// What a stage deploys, as a test needs it: written by test/infra/deployed.ts from the synthesised templates, read by functions.ts.
import type { PolicyStatement } from '../../infra/compare-calls.ts';
import type { FunctionName } from '../../infra/permissions.ts';

export interface Deployed {
  /** As CloudFormation makes them; the properties are those of CreateTable. */
  readonly tables: readonly Readonly<Record<string, unknown>>[];
  readonly queues: readonly {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }[];
  readonly secretName: string;
  readonly environment: Readonly<Record<FunctionName, Readonly<Record<string, string>>>>;
  readonly statements: Readonly<Record<FunctionName, readonly PolicyStatement[]>>;
}

/** Stands in queue addresses until the servers have a port. */
export const QUEUE_HOST = 'http://queue.invalid';
