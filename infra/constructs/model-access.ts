// Which Bedrock resources a model id means, and the optional guardrail. An inference profile ("eu.vendor.model") needs the profile
// and the model in every region it may route to.
import { Stack } from 'aws-cdk-lib';
import { CfnGuardrail, CfnGuardrailVersion } from 'aws-cdk-lib/aws-bedrock';
import type { Construct } from 'constructs';
import { type Deployment, prefixOf } from '../deployment.ts';

const PROFILE = /^(us|us-gov|eu|apac|jp|au|ca|global)\.(.+)$/;

export function modelArns(stack: Stack, deployment: Deployment): readonly string[] {
  const { companionModelId, classifierModelId, fallbackModelId } = deployment.settings;
  const ids = [companionModelId, classifierModelId, fallbackModelId].filter((id) => id !== undefined);
  return [...new Set(ids.flatMap((id) => arnsOf(stack, id)))];
}

function arnsOf(stack: Stack, id: string): string[] {
  if (id.startsWith('arn:')) return [id];
  const [, , model] = PROFILE.exec(id) ?? [];
  if (model === undefined) return [`arn:${stack.partition}:bedrock:${stack.region}::foundation-model/${id}`];
  return [
    `arn:${stack.partition}:bedrock:${stack.region}:${stack.account}:inference-profile/${id}`,
    `arn:${stack.partition}:bedrock:*::foundation-model/${model}`,
  ];
}

export interface Guardrail {
  readonly arn: string;
  readonly id: string;
  readonly version: string;
}

/**
 * Judges only what the model says. What people say passes untouched but for prompt attacks: a filter that refuses to hear about
 * violence or self-harm would refuse the people the bot is for.
 */
export function createGuardrail(scope: Construct, deployment: Deployment): Guardrail {
  const output = (type: string) => ({ type, inputStrength: 'NONE', outputStrength: 'HIGH' });
  const guardrail = new CfnGuardrail(scope, 'Guardrail', {
    name: prefixOf(deployment),
    description: 'Last look at what a model says',
    blockedInputMessaging: 'blocked-input',
    blockedOutputsMessaging: 'blocked-output',
    contentPolicyConfig: {
      filtersConfig: [
        output('SEXUAL'),
        output('VIOLENCE'),
        output('HATE'),
        output('INSULTS'),
        output('MISCONDUCT'),
        { type: 'PROMPT_ATTACK', inputStrength: 'LOW', outputStrength: 'NONE' },
      ],
    },
  });
  const version = new CfnGuardrailVersion(scope, 'GuardrailVersion', {
    guardrailIdentifier: guardrail.attrGuardrailId,
  });
  return { arn: guardrail.attrGuardrailArn, id: guardrail.attrGuardrailId, version: version.attrVersion };
}
