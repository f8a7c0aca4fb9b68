// What the person who runs `npm start` may set: the bot's own choices, and the real Bedrock. Nothing else of AWS is let through, so that
// a laptop with a profile can't write to somebody's real tables.
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { StartError } from './poller.ts';

const CHOICES = [
  'COMPANION_MODEL_ID',
  'CLASSIFIER_MODEL_ID',
  'FALLBACK_MODEL_ID',
  'BEDROCK_GUARDRAIL_ID',
  'BEDROCK_GUARDRAIL_VERSION',
  'ONCALL_CHAT_ID',
  'DEFAULT_COUNTRY',
  'COMMUNITY_NAME',
  'MINIMUM_AGE',
  'AI_NOTICE',
  'PRIVACY_URL',
  'PROTOCOL_URL',
  'PUBLIC_URL',
  'SCRIPTURE_PACKS',
  'UNREACHABLE_DAYS',
  'LOG_LEVEL',
  'DAILY_TURN_LIMIT',
];

/** @throws StartError when a model is asked for and no AWS credentials are found. */
export async function chosenEnvironment(): Promise<Record<string, string>> {
  const chosen = Object.fromEntries(
    CHOICES.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  ) as Record<string, string>;
  if (!chosen['COMPANION_MODEL_ID']) return chosen;
  return { ...chosen, ...(await bedrockAccess()) };
}

/** Keys, profile, single sign-on: whatever the SDK finds here, once, because the embedded servers take its place in the environment. */
async function bedrockAccess(): Promise<Record<string, string>> {
  // Otherwise a machine outside of AWS waits for an address that never answers.
  process.env['AWS_EC2_METADATA_DISABLED'] ??= 'true';
  const client = new BedrockRuntimeClient({});
  try {
    const found = await client.config.credentials();
    const region = await client.config.region().catch(() => 'us-east-1');
    return {
      AWS_ACCESS_KEY_ID: found.accessKeyId,
      AWS_SECRET_ACCESS_KEY: found.secretAccessKey,
      ...(found.sessionToken && { AWS_SESSION_TOKEN: found.sessionToken }),
      AWS_REGION: region,
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME:
        process.env['AWS_ENDPOINT_URL_BEDROCK_RUNTIME'] ?? `https://bedrock-runtime.${region}.amazonaws.com`,
    };
  } catch {
    throw new StartError(
      'COMPANION_MODEL_ID asks for the real Bedrock, but no AWS credentials were found. Set AWS_PROFILE (after "aws sso login", if you use that) or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; without COMPANION_MODEL_ID the offline companion answers.',
    );
  } finally {
    client.destroy();
  }
}
