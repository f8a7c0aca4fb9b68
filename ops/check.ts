// `npm run check`: everything that must be right besides the tests, each with its own line, all failures shown at the end.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { brokenDocs } from './docs.ts';
import { wrongArrows } from './arrows.ts';

interface Check {
  readonly name: string;
  /** Resolves to what is wrong; empty when all is well. */
  readonly run: () => Promise<string>;
}

const command =
  (line: string): (() => Promise<string>) =>
  () =>
    new Promise((resolve) => {
      const child = spawn(line, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.on('close', (code) => resolve(code === 0 ? '' : output || `exit code ${code}`));
    });

const CHECKS: readonly Check[] = [
  { name: 'types', run: command('tsc --noEmit') },
  { name: 'lint', run: command('oxlint --type-aware --deny-warnings') },
  { name: 'format', run: command('biome format .') },
  {
    name: 'arrows',
    run: () =>
      Promise.resolve(
        wrongArrows('.')
          .map(({ file, imports, why }) => `${file} imports ${imports}. ${why}`)
          .join('\n'),
      ),
  },
  { name: 'dead code', run: command('knip') },
  { name: 'supply chain', run: command('node ops/supply-chain.ts') },
  { name: 'rule tables', run: command('node ops/crisis-compile.ts --check') },
  { name: 'helplines', run: command('node ops/helplines-page.ts --check') },
  { name: 'docs', run: () => Promise.resolve(brokenDocs('.').join('\n')) },
  { name: 'build', run: command('node ops/build.ts') },
  // What is deployed is what is tested: people and their phones once more, before the built bundles on the template's own tables.
  { name: 'built', run: command('npm run -s test:built') },
  { name: 'drill', run: command('node ops/drill.ts') },
  ...(existsSync('infra/app.ts') ? [{ name: 'synth', run: command('cdk synth --quiet') }] : []),
];

let failed = 0;
for (const { name, run } of CHECKS) {
  const began = performance.now();
  process.stdout.write(name.padEnd(13));
  const wrong = await run();
  process.stdout.write(`${wrong ? 'FAILED' : 'ok'} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`);
  if (wrong) {
    failed += 1;
    process.stdout.write(`${wrong.trim()}\n\n`);
  }
}
if (failed > 0) process.stdout.write(`${failed} of ${CHECKS.length} checks failed.\n`);
process.exitCode = failed > 0 ? 1 : 0;
