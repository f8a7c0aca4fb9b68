// Set-up of every run of the tests. At the end of a run of ALL tests, what the functions called is compared with what the synthesised
// policies allow, by function, action and kind of resource; a difference fails the run. A run of some tests only keeps silent about it.
// In a run on the built bundles it writes down first what the template deploys.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import {
  type Allowed,
  compareRecord,
  type Called,
  kindOfArn,
  kindOfCall,
} from '../../infra/compare-record.ts';
import type { Deployed } from '../driver/deployed.ts';
import { DEPLOYED_FILE } from '../driver/functions.ts';
import { CALLS_FOLDER } from '../driver/recorded-calls.ts';

export const POLICIES = 'policies.json';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'emmaus-calls-'));
  process.env[CALLS_FOLDER] = folder;
  if (process.env['EMMAUS_HANDLERS'] === 'dist') await writeDeployed(folder);
  return async () => {
    const differences = (await isWhole(project)) ? compare(folder) : [];
    rmSync(folder, { recursive: true, force: true });
    if (differences.length > 0)
      throw new Error(`Permissions and calls differ (infra/permissions.ts):\n${differences.join('\n')}`);
  };
}

async function writeDeployed(folder: string): Promise<void> {
  // Loaded only here: the CDK takes seconds.
  const [{ synthesise }, { deployedBy }] = await Promise.all([
    import('./synthesis.ts'),
    import('./deployed.ts'),
  ]);
  process.env[DEPLOYED_FILE] = join(folder, 'deployed.json');
  writeFileSync(process.env[DEPLOYED_FILE], JSON.stringify(deployedBy(synthesise('dev'))));
}

/** Every test file ran, and none failed: a failed one may have left calls out. */
async function isWhole({ vitest }: TestProject): Promise<boolean> {
  if (process.env['TESTS'] === 'deep') return false;
  const all = await vitest.globTestSpecifications([]);
  const ran = vitest.state.getTestModules();
  return ran.length > 0 && ran.length >= all.length && ran.every((module) => module.ok());
}

function compare(folder: string): string[] {
  const statements = JSON.parse(readFileSync(join(folder, POLICIES), 'utf8')) as Deployed['statements'];
  const allowed: Allowed[] = Object.entries(statements).flatMap(([by, list]) =>
    list.flatMap(({ Action, Resource }) =>
      [Action]
        .flat()
        .flatMap((action) => [Resource].flat().map((arn) => ({ by, action, on: kindOfArn(String(arn)) }))),
    ),
  );
  const called = new Map<string, Called>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.tsv')))
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
      for (const call of readLine(line)) called.set(JSON.stringify(call), call);
  const { missing, unused } = compareRecord([...called.values()], allowed);
  return [...missing.map((line) => `missing  ${line}`), ...unused.map((line) => `unused   ${line}`)];
}

/** One call a table: a batch may touch two. */
function readLine(line: string): Called[] {
  const [by = '', service = '', operation = '', resources = '', index = ''] = line.split('\t');
  return resources
    .split(',')
    .map((resource) => ({ by, service, operation, on: kindOfCall({ service, resource, index }) }));
}
