// Everything that happens after an answer: jobs from the queue, jobs by the clock, mail and what comes back from it.
import { join } from 'node:path';
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { workerAlarms } from '../alarms/worker-alarms.ts';
import { createJobSchedules } from '../constructs/job-schedules.ts';
import { Mail } from '../constructs/mail.ts';
import { ProductFunction } from '../constructs/product-function.ts';
import { alarmHome, type Deployment, featuresOf, prefixOf, settingsEnvironment } from '../deployment.ts';
import { permissionsOf } from '../permissions.ts';
import type { DataStack } from './data-stack.ts';

/** Below the 90 s a job stays hidden (data-stack.ts). */
const WORKER_TIMEOUT_SECONDS = 60;
const BATCH_SIZE = 5;

export class WorkerStack extends Stack {
  readonly worker: ProductFunction;

  constructor(
    scope: Construct,
    id: string,
    deployment: Deployment,
    { foundation, publicUrl }: { foundation: DataStack; publicUrl: string },
    props: StackProps,
  ) {
    super(scope, id, props);
    const { stage, settings } = deployment;
    const prefix = prefixOf(deployment);
    const mail =
      settings.mailFrom === undefined
        ? undefined
        : new Mail(this, 'Mail', deployment, foundation, settings.mailFrom);

    this.worker = new ProductFunction(this, 'Worker', {
      name: 'worker',
      prefix,
      description: 'Posts prayers, sends mail, does what the clock asks for',
      code: join(deployment.dist, 'workers'),
      timeoutSeconds: WORKER_TIMEOUT_SECONDS,
      memoryMb: 512,
      logDays: stage.logDays,
      environment: {
        ...settingsEnvironment(deployment),
        ...foundation.variables(),
        PUBLIC_URL: publicUrl,
        ...(mail ? { MAIL_CONFIGURATION_SET: mail.configurationSetName } : {}),
      },
      permissions: permissionsOf('worker', featuresOf(deployment)),
      arns: { ...foundation.arns(), ...(mail ? { 'mail-sender': mail.senderArns } : {}) },
    });
    // One bad job fails alone; the others of its batch are done.
    const source = this.worker.lambda.addEventSourceMapping('Jobs', {
      eventSourceArn: foundation.jobs.queueArn,
      batchSize: BATCH_SIZE,
      reportBatchItemFailures: true,
      maxConcurrency: stage.workerConcurrency,
    });
    // Lambda checks the role when the mapping is made.
    source.node.addDependency(this.worker);
    createJobSchedules(this, prefix, foundation);
    workerAlarms(this, alarmHome(deployment, foundation.alarmTopic), {
      stage: stage.stage,
      functionName: `${prefix}-worker`,
      jobs: foundation.jobs.queueName,
      deadJobs: foundation.deadJobs.queueName,
      tables: [prefix, `${prefix}-audit`],
      mail: mail !== undefined,
    });
  }
}
