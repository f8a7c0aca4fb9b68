// Runs a built bundle as Lambda would: a process of its own that knows the file and the environment, behind the local gateway.
// Prints the gateway's address and lives until its input ends.
import { pathToFileURL } from 'node:url';
import { type ApiHandler, startGateway } from '../../local/gateway.ts';

const [, , bundle = ''] = process.argv;
const { handler } = (await import(pathToFileURL(bundle).href)) as { handler: ApiHandler };
const gateway = await startGateway(handler);
process.stdout.write(`${JSON.stringify({ url: gateway.url })}\n`);
process.stdin.resume().once('end', () => process.exit(0));
