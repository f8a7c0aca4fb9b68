// What a command of the operator's line gets and gives. Commands are functions of this; ops.ts only finds and runs them.
import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SESv2Client } from '@aws-sdk/client-sesv2';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Stores } from '../adapters/dynamodb/stores.ts';
import type { Secrets } from '../adapters/secrets/secrets.ts';
import type { TelegramCall } from '../adapters/telegram/call.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Identity } from '../core/ports/identity.ts';
import type { JobQueue } from '../core/ports/jobs.ts';

export interface OpsContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly stores: Stores;
  readonly jobs: JobQueue;
  readonly secrets: Secrets;
  readonly identity: () => Promise<Identity>;
  readonly telegram: TelegramCall;
  readonly sqs: SQSClient;
  readonly secretsManager: SecretsManagerClient;
  readonly ses: SESv2Client;
  readonly bedrock: BedrockRuntimeClient;
  /** Positional arguments after the command's name. */
  readonly args: readonly string[];
  /** Value of a flag the command lists; `true` for --json and --yes. */
  readonly flag: (name: string) => string | true | undefined;
  /** For people; silent with --json. */
  readonly say: (line: string) => void;
  /** For programs; printed with --json only. Without it --json prints the lines. */
  readonly emit: (value: unknown) => void;
  /** Asks on the terminal; `--yes` answers yes; without a terminal the answer is no. */
  readonly confirm: (question: string) => Promise<boolean>;
}

/** Exit code: 0 fine, 1 something needs attention, 2 not understood. */
export type ExitCode = 0 | 1 | 2;

export interface OpsCommand {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Flags that take a value, without their dashes. */
  readonly flags?: readonly string[];
  /** Changes something, and asks before. */
  readonly asks?: true;
  /** More lines for `COMMAND --help`. */
  readonly details?: readonly string[];
  /** Works without any AWS or Telegram configuration. */
  readonly offline?: true;
  readonly run: (context: OpsContext) => Promise<ExitCode>;
}
