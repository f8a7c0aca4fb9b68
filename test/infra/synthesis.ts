// Synthesises a stage and hands out its templates; throws when cdk-nag finds something nobody gave a reason for. No account, no network, no build: the functions' code is a
// placeholder, because what is inside does not change the template's shape.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { assemble } from '../../infra/assemble.ts';
import { parseOperatorSettings } from '../../infra/operator-settings.ts';
import { type Stage, stageDefinition } from '../../infra/stages.ts';

export interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly DependsOn?: readonly string[];
}
export interface Template {
  readonly stack: string;
  readonly resources: Readonly<Record<string, Resource>>;
  readonly text: string;
}
export interface Synthesis {
  readonly stage: Stage;
  readonly templates: readonly Template[];
}

/** Everything switched on, so that every optional resource is looked at. */
const SETTINGS = {
  mailFrom: 'Emmaus <prayer@example.org>',
  alarmMail: 'oncall@example.org',
  companionModelId: 'eu.vendor.companion-v1:0',
  classifierModelId: 'vendor.classifier-v1:0',
  operatorIds: [1234567],
  prayerGroupChatId: -1001234567890,
  docsUrl: 'https://docs.example.org/emmaus',
};

export function synthesise(stage: Stage, extra: Record<string, unknown> = {}): Synthesis {
  const folder = mkdtempSync(join(tmpdir(), 'emmaus-synth-'));
  const dist = join(folder, 'dist');
  for (const bundle of ['bot', 'workers', 'telegram']) {
    mkdirSync(join(dist, bundle), { recursive: true });
    writeFileSync(join(dist, bundle, 'index.mjs'), `export const handler = () => '${bundle}';`);
  }
  const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as {
    context: Record<string, unknown>;
  };
  const app = new App({ outdir: join(folder, 'out'), context });
  const settings = parseOperatorSettings({ ...SETTINGS, ...extra }, `${stage}.json`);
  assemble(app, { stage: stageDefinition(stage), settings, dist });
  Validations.of(app).addPlugins(new AwsSolutionsChecks());
  const assembly = app.synth();
  const templates = assembly.stacks.map(({ stackName, template }) => ({
    stack: stackName,
    resources: (template as { Resources: Record<string, Resource> }).Resources,
    text: JSON.stringify(template),
  }));
  rmSync(folder, { recursive: true, force: true });
  return { stage, templates };
}

export function all(synthesis: Synthesis, type: string): { stack: string; id: string; resource: Resource }[] {
  return synthesis.templates.flatMap(({ stack, resources }) =>
    Object.entries(resources)
      .filter(([, resource]) => resource.Type === type)
      .map(([id, resource]) => ({ stack, id, resource })),
  );
}
