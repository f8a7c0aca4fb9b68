// `--stage prod`: the variables a stage's functions have, from its settings and names, so that nobody copies them out of a console at three
// in the morning. Needs AWS credentials of the operator; writes nothing.
import { fileURLToPath } from 'node:url';
import { GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';
import { settingsEnvironment } from '../infra/deployment.ts';
import { readOperatorSettings } from '../infra/operator-settings.ts';
import { asStage, stageDefinition } from '../infra/stages.ts';

const SETTINGS = fileURLToPath(new URL('../infra/settings', import.meta.url));

/** @throws when the stage is unknown, or its queue does not exist in this account and region. */
export async function stageEnvironment(name: string): Promise<Record<string, string>> {
  const stage = asStage(name);
  const settings = readOperatorSettings(stage, SETTINGS);
  const prefix = `emmaus-${stage}`;
  const sqs = new SQSClient({ region: settings.region });
  const { QueueUrl = '' } = await sqs.send(new GetQueueUrlCommand({ QueueName: `${prefix}-jobs` }));
  sqs.destroy();
  return {
    AWS_REGION: settings.region,
    ...settingsEnvironment({ stage: stageDefinition(stage), settings, dist: '' }),
    TABLE_NAME: settings.restoredTable ?? prefix,
    AUDIT_TABLE_NAME: `${prefix}-audit`,
    JOBS_QUEUE_URL: QueueUrl,
    BOT_SECRET_ID: `emmaus/${stage}/bot`,
  };
}
