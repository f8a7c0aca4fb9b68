// Puts the stacks of one stage together. Pure: the same deployment always gives the same templates, with no account and no network.
import { type App, Tags } from 'aws-cdk-lib';
import { type Deployment, prefixOf } from './deployment.ts';
import { BotStack } from './stacks/bot-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { OperationsStack } from './stacks/operations-stack.ts';
import { RecoveryStack } from './stacks/recovery-stack.ts';
import { WorkerStack } from './stacks/worker-stack.ts';

export interface Assembly {
  readonly data: DataStack;
  readonly bot: BotStack;
  readonly worker: WorkerStack;
  readonly operations: OperationsStack;
  readonly recovery: RecoveryStack | undefined;
}

export function assemble(app: App, deployment: Deployment): Assembly {
  const { stage, settings } = deployment;
  const prefix = prefixOf(deployment);
  const props = {
    // The account is whoever deploys; only the region is fixed.
    env: { region: settings.region },
    terminationProtection: stage.retain,
    tags: { product: 'emmaus', stage: stage.stage },
  };
  const recovery = stage.recovery
    ? new RecoveryStack(app, `${prefix}-recovery`, deployment, {
        ...props,
        env: { region: settings.recoveryRegion },
      })
    : undefined;
  const data = new DataStack(app, `${prefix}-data`, deployment, props);
  if (recovery) data.addStackDependency(recovery, 'Backups are copied into its vault');
  const bot = new BotStack(app, `${prefix}-bot`, deployment, data, props);
  const parts = { foundation: data, publicUrl: bot.api.url };
  const worker = new WorkerStack(app, `${prefix}-worker`, deployment, parts, props);
  const operations = new OperationsStack(
    app,
    `${prefix}-operations`,
    deployment,
    { foundation: data, bot },
    props,
  );
  Tags.of(app).add('product', 'emmaus');
  return { data, bot, worker, operations, recovery };
}
