// The workflows hold the keys to prod: every action by its commit, the least of permissions, nothing a stranger may write run as code.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map(
  (name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const,
);

describe.each(workflows)('%s', (_, text) => {
  test('names every action by its full commit, with the version beside it', () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, action]) => String(action));
    expect(used.length).toBeGreaterThan(0);
    for (const action of used)
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$|^\.\/\.github\/workflows\//);
  });

  test('reads by default, and only a job that deploys may ask for an identity', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
    expect(text).not.toMatch(/: write-all|contents: write|packages: write/);
    const jobs = text.split(/^ {2}(?=[\w-]+:$)/m);
    for (const job of jobs.filter((part) => part.includes('id-token: write')))
      expect(job).toMatch(/environment: (staging|prod)\n/);
  });

  test('runs no text of a pull request, stores no key, keeps no token in the checkout', () => {
    expect(text).not.toMatch(/pull_request_target|AWS_SECRET_ACCESS_KEY|AWS_ACCESS_KEY_ID/);
    for (const [, script = ''] of text.matchAll(/run: (?:\|\n((?: {10,}.*\n)+)|.*)/g))
      expect(script).not.toContain('${{');
    const checkouts = text.match(/actions\/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts.length);
  });
});

test('a pull request runs what a clean clone runs, and more crash schedules than that', () => {
  const ci = readFileSync(new URL('ci.yml', folder), 'utf8');
  expect(ci).toMatch(/^ {6}- run: \.ci\/run$/m);
  expect(ci).toContain('npm run simulate -- --seeds 100000\n');
  expect(ci).toContain('npm run simulate -- --mutants\n');
});

test('what is deployed is built on the architecture that runs it', () => {
  const deploy = readFileSync(new URL('deploy.yml', folder), 'utf8');
  const building = deploy.split(/^ {2}(?=[\w-]+:$)/m).filter((job) => job.includes('npm run deploy'));
  expect(building).toHaveLength(2);
  for (const job of building) expect(job).toMatch(/runs-on: ubuntu-24\.04-arm\n/);
});

test('prod waits for staging and for a person', () => {
  const deploy = readFileSync(new URL('deploy.yml', folder), 'utf8');
  const prod = deploy.slice(deploy.indexOf('  prod:'));
  expect(prod).toMatch(/needs: staging\n/);
  expect(prod).toMatch(/environment: prod\n/);
});
