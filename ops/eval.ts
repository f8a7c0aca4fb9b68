// `npm run eval -- conversations [words of an id]`: leads the scripted conversations and writes .local/eval/report.html.
// The exit code is 1 when a promise of docs/persona.md was broken. With COMPANION_MODEL_ID and AWS credentials it asks Bedrock (or what
// AWS_ENDPOINT_URL_BEDROCK_RUNTIME points to); otherwise the offline companion answers. No message of a real person is involved.
import { mkdirSync, writeFileSync } from 'node:fs';
import { CONVERSATIONS } from './eval/conversations/all.ts';
import { bedrockEnvironment } from './eval/bedrock-environment.ts';
import { report } from './eval/report.ts';
import { lead, violations } from './eval/run.ts';

const FOLDER = '.local/eval';

const [what, ...words] = process.argv.slice(2);
if (what !== 'conversations') {
  console.error('Usage: npm run eval -- conversations [part of an id, such as es or grief]');
  process.exit(2);
}
const chosen = CONVERSATIONS.filter(({ id }) => words.every((word) => id.includes(word)));
const env = bedrockEnvironment(process.env);
const companion = env['COMPANION_MODEL_ID'] ?? 'offline';
const led = await lead(chosen, env, ({ conversation, turns }) => {
  const broken = turns.flatMap((turn) => turn.broken);
  console.log(`${broken.length === 0 ? 'ok    ' : 'BROKEN'} ${conversation.id}`);
  for (const [rule, text] of broken) console.log(`         ${rule}: ${text}`);
});
mkdirSync(FOLDER, { recursive: true });
const path = `${FOLDER}/report.html`;
writeFileSync(path, report(led, { companion, at: new Date().toISOString().slice(0, 16) }));
console.log(`${led.length} conversations, ${violations(led)} broken promises. Read ${path}`);
process.exit(violations(led) === 0 ? 0 : 1);
