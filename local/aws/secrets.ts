// Secrets Manager (AWS JSON 1.1), enough for reading a secret and for rotating it by stages: AWSCURRENT, AWSPREVIOUS,
// AWSPENDING. Kept in memory or in a file only this user may read. Encrypts nothing.

import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Clock } from '../../core/ports/clock.ts';
import { answerJson, type JsonOperation, jsonErrorAnswer, peekBody, targetOperation } from './aws-json.ts';
import { AwsError, type JsonObject, textIn, type WireService } from './wire.ts';

const PROTOCOL = {
  contentType: 'application/x-amz-json-1.1',
  namespace: 'com.amazonaws.secretsmanager',
} as const;

interface SecretVersion {
  readonly id: string;
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  stages: string[];
}
type Stored = Record<string, SecretVersion[]>;

export interface EmbeddedSecrets {
  readonly service: WireService;
  /** Puts a value as AWSCURRENT, creating the secret when missing; an object is stored as JSON. Answers the version id. */
  put(secretId: string, value: string | JsonObject): string;
  current(secretId: string): string | undefined;
}

export function createSecrets(clock: Clock, file?: string): EmbeddedSecrets {
  const stored: Stored =
    file !== undefined && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Stored) : {};
  const save = () => {
    if (file === undefined) return;
    writeFileSync(`${file}.new`, JSON.stringify(stored), { mode: 0o600 });
    chmodSync(`${file}.new`, 0o600);
    renameSync(`${file}.new`, file);
  };
  const store = (name: string, value: string, stages: readonly string[], id: string = randomUUID()) => {
    const versions = (stored[name] ??= []);
    const known = versions.find((version) => version.id === id);
    if (known && known.value !== value) {
      throw new AwsError(400, 'ResourceExistsException', `A version with the token ${id} exists already.`);
    }
    if (!known) versions.push({ id, value, created: clock.now(), stages: [] });
    for (const stage of stages) moveStage(versions, stage, id);
    save();
    return id;
  };

  const operations = secretOperations(stored, store, save);
  return {
    service: {
      name: 'secrets',
      identify: (request) => {
        const input = peekBody(request);
        return {
          operation: targetOperation(request),
          resource: nameOf(textIn(input, 'SecretId') || textIn(input, 'Name')),
        };
      },
      errorAnswer: (error) => jsonErrorAnswer(PROTOCOL, error),
      answer: (call) => answerJson(PROTOCOL, operations, call),
    },
    put: (secretId, value) =>
      store(nameOf(secretId), typeof value === 'string' ? value : JSON.stringify(value), ['AWSCURRENT']),
    current: (secretId) =>
      stored[nameOf(secretId)]?.find(({ stages }) => stages.includes('AWSCURRENT'))?.value,
  };
}

function secretOperations(
  stored: Stored,
  store: (name: string, value: string, stages: readonly string[], id?: string) => string,
  save: () => void,
): Readonly<Record<string, JsonOperation>> {
  const versionsOf = (input: JsonObject): { name: string; versions: SecretVersion[] } => {
    const name = nameOf(textIn(input, 'SecretId'));
    const versions = stored[name];
    if (versions === undefined) {
      throw new AwsError(
        400,
        'ResourceNotFoundException',
        "Secrets Manager can't find the specified secret.",
      );
    }
    return { name, versions };
  };
  const write = (name: string, input: JsonObject) => {
    const stages = (input['VersionStages'] as string[] | undefined) ?? ['AWSCURRENT'];
    const id = store(name, textIn(input, 'SecretString'), stages, input['ClientRequestToken'] as string);
    return { ARN: arnOf(name), Name: name, VersionId: id, VersionStages: stages };
  };

  return {
    CreateSecret(input) {
      const name = String(input['Name']);
      if (stored[name]) {
        const message = `The operation failed because the secret ${name} already exists.`;
        throw new AwsError(400, 'ResourceExistsException', message);
      }
      return write(name, input);
    },
    PutSecretValue: (input) => write(versionsOf(input).name, input),
    GetSecretValue(input) {
      const { name, versions } = versionsOf(input);
      const stage = (input['VersionStage'] as string | undefined) ?? 'AWSCURRENT';
      const wanted = textIn(input, 'VersionId');
      const found = versions.find(({ id, stages }) => (wanted ? id === wanted : stages.includes(stage)));
      if (!found) {
        const what = wanted ? `version: ${wanted}` : `staging label: ${stage}`;
        const message = `Secrets Manager can't find the specified secret value for ${what}`;
        throw new AwsError(400, 'ResourceNotFoundException', message);
      }
      return {
        ARN: arnOf(name),
        Name: name,
        VersionId: found.id,
        SecretString: found.value,
        VersionStages: found.stages,
        CreatedDate: found.created / 1000,
      };
    },
    DescribeSecret(input) {
      const { name, versions } = versionsOf(input);
      const staged = versions.filter(({ stages }) => stages.length > 0);
      const VersionIdsToStages = Object.fromEntries(staged.map(({ id, stages }) => [id, stages]));
      return { ARN: arnOf(name), Name: name, VersionIdsToStages };
    },
    ListSecretVersionIds(input) {
      const { name, versions } = versionsOf(input);
      const listed = versions.filter(({ stages }) => input['IncludeDeprecated'] || stages.length > 0);
      return {
        ARN: arnOf(name),
        Name: name,
        Versions: listed.map(({ id, stages, created }) => ({
          VersionId: id,
          VersionStages: stages,
          CreatedDate: created / 1000,
        })),
      };
    },
    UpdateSecretVersionStage(input) {
      const { name, versions } = versionsOf(input);
      const stage = String(input['VersionStage']);
      const [from, to] = [input['RemoveFromVersionId'], input['MoveToVersionId']];
      const holder = versions.find(({ stages }) => stages.includes(stage));
      if (holder && holder.id !== from && holder.id !== to) {
        const message = `The parameter RemoveFromVersionId must name the version that holds ${stage}.`;
        throw new AwsError(400, 'InvalidParameterException', message);
      }
      if (typeof to === 'string' && !versions.some(({ id }) => id === to)) {
        throw new AwsError(
          400,
          'ResourceNotFoundException',
          "Secrets Manager can't find the specified version.",
        );
      }
      moveStage(versions, stage, typeof to === 'string' ? to : undefined);
      save();
      return { ARN: arnOf(name), Name: name };
    },
  };
}

/** A stage sits on one version; when AWSCURRENT moves, the version it leaves becomes AWSPREVIOUS. */
function moveStage(versions: readonly SecretVersion[], stage: string, to: string | undefined): void {
  const holder = versions.find(({ stages }) => stages.includes(stage));
  if (holder?.id === to) return;
  for (const version of versions) {
    version.stages = version.stages.filter((held) => held !== stage);
    if (version.id === to) version.stages.push(stage);
  }
  if (stage === 'AWSCURRENT' && holder && to) moveStage(versions, 'AWSPREVIOUS', holder.id);
}

const arnOf = (name: string) => `arn:aws:secretsmanager:us-east-1:000000000000:secret:${name}-local1`;
const nameOf = (secretId: string) => /:secret:(.+)-\w{6}$/.exec(secretId)?.[1] ?? secretId;
