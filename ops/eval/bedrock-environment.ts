// The real models for the evaluation, when a model id and credentials are in the environment; everything else stays embedded.

const MODELS = [
  'COMPANION_MODEL_ID',
  'CLASSIFIER_MODEL_ID',
  'FALLBACK_MODEL_ID',
  'BEDROCK_GUARDRAIL_ID',
  'BEDROCK_GUARDRAIL_VERSION',
] as const;
const CREDENTIALS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;

/** Empty without a model id. @throws with the missing variable's name. */
export function bedrockEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  if (!env['COMPANION_MODEL_ID']) return {};
  for (const name of CREDENTIALS.slice(0, 2)) if (!env[name]) throw new Error(`${name} is not set`);
  const region = env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
  const endpoint =
    env['AWS_ENDPOINT_URL_BEDROCK_RUNTIME'] ?? `https://bedrock-runtime.${region}.amazonaws.com`;
  const named = [...MODELS, ...CREDENTIALS].flatMap((name) =>
    env[name] ? [[name, env[name]] as const] : [],
  );
  return { ...Object.fromEntries(named), AWS_REGION: region, AWS_ENDPOINT_URL_BEDROCK_RUNTIME: endpoint };
}
