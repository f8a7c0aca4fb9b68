// Writes V8's code cache beside the parts of a bundle: runs the bundle against the embedded stack, lets it answer what people ask most,
// and keeps what V8 compiled meanwhile. Run in a process of its own: node ops/build/code-cache.ts FOLDER
// A cache serves only the Node version and architecture that made it; elsewhere the loader compiles as usual.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Script } from 'node:vm';
import { type ApiHandler, startGateway } from '../../local/gateway.ts';
import { createMovingClock } from '../../local/moving-clock.ts';
import { startStack } from '../../local/stack.ts';
import { cacheFile, openBundle } from './loader.mjs';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say which folder: node ops/build/code-cache.ts dist/bot');

/** What a first event may be, in the order said; the consent is tapped where it is asked for. */
const SAID = [
  '/start',
  '/help',
  'I am so worried about my exam tomorrow',
  '/verse hope',
  '/pray',
  '/cancel',
  'I want to kill myself',
];

const scripts = new Map<string, Script>();
const stack = await startStack({ clock: createMovingClock(), env: { LOG_LEVEL: 'silent' } });
const { telegram } = stack;
if (!telegram) throw new Error('The stack has no local Telegram');
// Everything the bundle needs is in the environment now, and it opens its connections at once, as in Lambda.
process.env['AWS_LAMBDA_FUNCTION_NAME'] = 'code-cache';
const { handler } = openBundle(pathToFileURL(join(folder, 'index.mjs')).href, 'index.cjs', (name, script) =>
  scripts.set(name, script),
) as { handler: ApiHandler };
const gateway = await startGateway(handler);
await fetch(`${telegram.apiRoot}/bot${telegram.token}/setWebhook`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ url: `${gateway.url}/telegram`, secret_token: stack.webhookSecret }),
});
const { id } = telegram.acts.createUser({ firstName: 'Ada', languageCode: 'en' });
for (const text of SAID) {
  telegram.acts.say(id, id, text);
  await telegram.delivery.idle();
  const asked = telegram.sees.messages(id).at(-1);
  const yes = asked?.buttons.flat().find(({ data }) => data === 'v1:consent:chat:yes');
  if (asked && yes) telegram.acts.tap(id, id, asked.id, { text: yes.text });
  await telegram.delivery.idle();
}
for (const [name, script] of scripts) {
  const path = join(folder, name);
  writeFileSync(`${path}.cache`, cacheFile(readFileSync(path), script.createCachedData()));
}
process.exit(0);
