// Entry of the CDK: `npx cdk synth -c stage=prod`. Stage dev without a choice. Needs `npm run build` before.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { assemble } from './assemble.ts';
import { readOperatorSettings } from './operator-settings.ts';
import { asStage, stageDefinition } from './stages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const app = new App();
const stage = asStage(app.node.tryGetContext('stage') ?? 'dev');
const dist = join(root, 'dist');
for (const bundle of ['bot', 'workers', 'telegram']) {
  if (!existsSync(join(dist, bundle, 'index.mjs'))) {
    console.error(`dist/${bundle}/index.mjs is missing. Run: npm run build`);
    process.exit(1);
  }
}

assemble(app, {
  stage: stageDefinition(stage),
  settings: readOperatorSettings(stage, join(root, 'infra', 'settings')),
  dist,
});
Validations.of(app).addPlugins(new AwsSolutionsChecks());
app.synth();
