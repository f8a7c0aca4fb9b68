// Pages and pictures that belong to the cloud and can grow old: no page without an alarm, no picture older than its source.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STAGES } from '../../infra/stages.ts';
import { readOperatorSettings } from '../../infra/operator-settings.ts';
import { readLine } from '../../ops/arguments.ts';
import { COMMANDS } from '../../ops/commands/index.ts';
import { cloudDiagram } from '../../ops/cloud-diagram.ts';
import { isPictureOf } from '../../ops/cloud-picture.ts';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Come by mail from elsewhere, or are reached from another page. */
const NOT_ALARMS = ['README', 'budget', 'token-stolen'];

test('every runbook belongs to an alarm, and the list names it', () => {
  const sources = ['infra/alarms/bot-alarms.ts', 'infra/alarms/worker-alarms.ts'].map(read).join('\n');
  const alarms = [...sources.matchAll(/runbook: '([\w-]+)'/g)].map(([, name]) => String(name));
  const pages = readdirSync(new URL('docs/runbooks/', root)).map((file) => file.replace('.md', ''));
  expect(pages.filter((page) => !NOT_ALARMS.includes(page)).sort()).toEqual(alarms.toSorted());
  const list = read('docs/runbooks/README.md');
  for (const alarm of alarms) expect(list).toContain(`(${alarm}.md)`);
});

test('every command a page of the cloud names exists, with flags it takes', () => {
  const pages = ['docs/deploy.md', 'docs/disaster-recovery.md', 'docs/cost.md', 'docs/threat-model.md'];
  for (const file of readdirSync(new URL('docs/runbooks/', root))) pages.push(`docs/runbooks/${file}`);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  let count = 0;
  for (const page of pages) {
    for (const [, script = '', rest = ''] of read(page).matchAll(
      /npm run (?:-s )?([\w:]+)(?: -- ([^`\n]*))?/g,
    )) {
      expect([page, script, scripts[script] !== undefined]).toEqual([page, script, true]);
      if (script !== 'ops' || rest.startsWith('--help') || rest.startsWith('COMMAND')) continue;
      count += 1;
      const { name } = readLine(rest.split(' ').filter(Boolean), COMMANDS);
      expect([page, rest, COMMANDS.some((command) => command.name === name)]).toEqual([page, rest, true]);
    }
  }
  expect(count).toBeGreaterThan(25);
});

test('the picture of the cloud is what its source draws', () => {
  expect(read('docs/images/cloud.svg')).toBe(cloudDiagram());
  const png = readFileSync(new URL('docs/images/cloud.png', root));
  expect(isPictureOf(png, cloudDiagram())).toBe(true);
  expect(isPictureOf(png, `${cloudDiagram()} `)).toBe(false);
});

test.each(STAGES)('the settings of %s that come with the project can be used', (stage) => {
  const settings = readOperatorSettings(stage, fileURLToPath(new URL('infra/settings', root)));
  expect(settings.region).toMatch(/^[a-z]{2}-/);
});

test('a wrong setting is refused by its name, the example is right', async () => {
  const { parseOperatorSettings } = await import('../../infra/operator-settings.ts');
  expect(() => parseOperatorSettings({ alarmMail: 'nobody' }, 'prod.json')).toThrow(
    /prod\.json[^]*alarmMail/,
  );
  expect(() => parseOperatorSettings({ alarmMale: 'a@example.org' }, 'prod.json')).toThrow(/alarmMale/);
  expect(() => parseOperatorSettings({ region: 'eu-west-1' }, 'prod.json')).toThrow(
    'recoveryRegion must differ',
  );
  expect(
    parseOperatorSettings({ companionModelId: 'eu.vendor.model' }, 'prod.json').classifierModelId,
  ).toMatch(/^eu\./);
  expect(parseOperatorSettings(JSON.parse(read('infra/settings/example.json')), 'example.json').verify).toBe(
    'domain',
  );
});

test('every metric an alarm watches or a dashboard shows is written somewhere', () => {
  const watching = ['infra/alarms', 'infra/dashboards'].flatMap(sourcesIn).map(read).join('\n');
  const watched = new Set(
    [...watching.matchAll(/(?:productMetric\(stage, |\bmetric\()'([\w-]+)'/g)].map(([, name]) =>
      String(name),
    ),
  );
  const code = ['bot', 'workers', 'core', 'adapters', 'infra/functions']
    .flatMap(sourcesIn)
    .map(read)
    .join('\n');
  expect(watched.size).toBeGreaterThan(20);
  for (const name of watched)
    expect([
      name,
      [`count('${name}'`, `duration('${name}'`, `Name: '${name}'`].some((write) => code.includes(write)),
    ]).toEqual([name, true]);
});

const sourcesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
