// Table settings dynalite does not know: time to live, point-in-time recovery, deletion protection. They are answered the
// way AWS would, so a command that creates tables on AWS also runs here; they take no effect by themselves.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { DynaliteEngine } from './dynalite-engine.ts';
import { AwsError, type JsonObject } from './wire.ts';

interface TimeToLive {
  readonly AttributeName: string;
  readonly Enabled: boolean;
}
interface Stored {
  ttl: Record<string, TimeToLive>;
  recovery: Record<string, boolean>;
}
type SettingOperation = (input: JsonObject) => Promise<JsonObject>;
export type TableSettings = Readonly<Record<string, SettingOperation>>;

export function createTableSettings(engine: DynaliteEngine, file?: string): TableSettings {
  const stored: Stored =
    file !== undefined && existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as Stored)
      : { ttl: {}, recovery: {} };
  const save = () => {
    if (file === undefined) return;
    writeFileSync(`${file}.new`, JSON.stringify(stored));
    renameSync(`${file}.new`, file);
  };
  const tableOf = async (input: JsonObject): Promise<string> => {
    const table = String(input['TableName']);
    const { status } = await engine.ask('DescribeTable', { TableName: table });
    if (status !== 200) {
      const message = `Requested resource not found: Table: ${table} not found`;
      throw new AwsError(400, 'ResourceNotFoundException', message);
    }
    return table;
  };
  const recoveryOf = (table: string): JsonObject => ({
    ContinuousBackupsDescription: {
      ContinuousBackupsStatus: 'ENABLED',
      PointInTimeRecoveryDescription: {
        PointInTimeRecoveryStatus: stored.recovery[table] ? 'ENABLED' : 'DISABLED',
      },
    },
  });

  return {
    /** dynalite answers an added index happily and never builds it; saying so beats an index that finds nothing. */
    async UpdateTable(input) {
      const TableName = await tableOf(input);
      if (input['GlobalSecondaryIndexUpdates'] !== undefined) {
        throw new AwsError(
          400,
          'ValidationException',
          'The embedded DynamoDB cannot change the indexes of an existing table: remove its folder and create the tables anew.',
        );
      }
      const { output } = await engine.ask('DescribeTable', { TableName });
      return { TableDescription: output['Table'] };
    },
    async UpdateTimeToLive(input) {
      const table = await tableOf(input);
      const wanted = input['TimeToLiveSpecification'] as TimeToLive;
      if ((stored.ttl[table]?.Enabled ?? false) === wanted.Enabled) {
        // AWS refuses to set what is set already; a table command must cope with it.
        const word = wanted.Enabled ? 'enabled' : 'disabled';
        throw new AwsError(400, 'ValidationException', `TimeToLive is already ${word}`);
      }
      stored.ttl[table] = wanted;
      save();
      return { TimeToLiveSpecification: wanted };
    },
    async DescribeTimeToLive(input) {
      const ttl = stored.ttl[await tableOf(input)];
      return {
        TimeToLiveDescription: ttl?.Enabled
          ? { TimeToLiveStatus: 'ENABLED', AttributeName: ttl.AttributeName }
          : { TimeToLiveStatus: 'DISABLED' },
      };
    },
    async DescribeContinuousBackups(input) {
      return recoveryOf(await tableOf(input));
    },
    async UpdateContinuousBackups(input) {
      const table = await tableOf(input);
      const wanted = input['PointInTimeRecoverySpecification'] as { PointInTimeRecoveryEnabled: boolean };
      stored.recovery[table] = wanted.PointInTimeRecoveryEnabled;
      save();
      return recoveryOf(table);
    },
  };
}
