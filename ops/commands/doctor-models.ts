// The doctor's look at what costs money or reputation to look at: asks each model for one word, asks SES whether our sender may send.
import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { GetAccountCommand, GetEmailIdentityCommand, type SESv2Client } from '@aws-sdk/client-sesv2';
import { readBotConfig } from '../../adapters/environment/config.ts';
import { attention, failed, type Finding, type Look, ok } from './finding.ts';

const MODEL_MS = 15_000;

export const models: Look = async ({ env, bedrock }) => {
  const known = readBotConfig(env).models;
  if (!known) return [attention('models', 'COMPANION_MODEL_ID is not set: the offline companion answers.')];
  const { companionModelId, classifierModelId, fallbackModelId } = known;
  const ids = Object.entries({
    companion: companionModelId,
    classifier: classifierModelId,
    fallback: fallbackModelId,
  });
  const asked = ids.flatMap(([role, modelId]) => (modelId === undefined ? [] : [{ role, modelId }]));
  return Promise.all(
    asked.map(async ({ role, modelId }): Promise<Finding> => {
      const question = {
        modelId,
        messages: [{ role: 'user' as const, content: [{ text: 'Say yes.' }] }],
        inferenceConfig: { maxTokens: 16 },
      };
      try {
        await bedrock.send(new ConverseCommand(question), { abortSignal: AbortSignal.timeout(MODEL_MS) });
        return ok('models', `${role} ${modelId} answers`);
      } catch (error) {
        const name = error instanceof Error ? error.name : 'Unknown';
        return failed(
          'models',
          `${role} ${modelId}: ${name}. ${HINT[name] ?? 'Bedrock → Model access, and the region.'}`,
        );
      }
    }),
  );
};

const HINT: Readonly<Record<string, string>> = {
  AccessDeniedException: 'Bedrock → Model access in this region, and the permissions you run this with.',
  ValidationException: 'The id is not known in this region, or it needs an inference profile (eu.…, us.…).',
  ResourceNotFoundException: 'The id is not known in this region.',
  ThrottlingException: 'It exists and is busy: look at its quota.',
  TimeoutError: 'No answer in 15 seconds.',
  AbortError: 'No answer in 15 seconds.',
};

export const mail: Look = async ({ env, ses }) => {
  const from = env['MAIL_FROM'];
  if (!from) return [attention('mail', 'MAIL_FROM is not set: no confirmation mails.')];
  const address = (/<([^<>]+)>\s*$/.exec(from)?.[1] ?? from).trim().toLowerCase();
  const domain = address.slice(address.indexOf('@') + 1);
  const identity = (await identityOf(ses, address)) ?? (await identityOf(ses, domain));
  if (!identity)
    return [failed('mail', 'SES knows neither the address nor its domain in this region. Deploy again.')];
  const { ProductionAccessEnabled, SendingEnabled } = await ses.send(new GetAccountCommand({}));
  return [
    identity.VerifiedForSendingStatus
      ? ok('mail', 'the sender is verified')
      : failed(
          'mail',
          'The sender is not verified. Put the Dkim… outputs of the worker stack into your DNS.',
        ),
    ...(identity.DkimAttributes?.Status === 'SUCCESS' || identity.IdentityType === 'EMAIL_ADDRESS'
      ? []
      : [attention('mail', 'DKIM is not confirmed yet: mails may be taken for spam.')]),
    ...(ProductionAccessEnabled
      ? []
      : [attention('mail', 'SES is in its sandbox: mail reaches verified addresses only.')]),
    ...(SendingEnabled === false
      ? [failed('mail', 'SES has stopped sending for this account: look at its console.')]
      : []),
  ];
};

async function identityOf(ses: SESv2Client, EmailIdentity: string) {
  try {
    return await ses.send(new GetEmailIdentityCommand({ EmailIdentity }));
  } catch (error) {
    if (error instanceof Error && error.name === 'NotFoundException') return undefined;
    throw error;
  }
}
