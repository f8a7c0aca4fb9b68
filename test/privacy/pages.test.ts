// Claims that can fail: every promise names a test that exists, the printed pages are fresh, and the map covers what leaves the tables too.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DATA_MAP } from '../../core/privacy/data-map.ts';
import { POLICY, renderPolicy } from '../../core/privacy/policy.ts';
import { POLICY_VERSION } from '../../core/consent/texts.ts';
import { LOG_DAYS } from '../../core/privacy/retention.ts';
import { STAGES, stageDefinition } from '../../infra/stages.ts';
import { LANGUAGES } from '../../core/languages.ts';
import { POLICIES, privacyPages } from '../../ops/privacy-pages.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'docs/privacy');
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const sources = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => read(join('test', name)));

/** A file that leaves any test out proves nothing until it runs them all: a group, a condition or a table may hide which. */
const LEAVES_OUT =
  /\b(?:describe|suite|test|it)(?:\.\w+)*?\.(?:skip|skipIf|runIf|todo|only|fails)\b|\b[xf](?:describe|test|it)\(/;

/** What a source really runs under that title: the first words of a test, or of a row of a table of tests. Not skipped, not quoted elsewhere. */
function titlesIn(source: string): string[] {
  if (LEAVES_OUT.test(source)) return [];
  const begins = /(?:\b(?:test|it)\(|\)\(|[[,]\s*\[)\s*(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g;
  return [...source.matchAll(begins)].map(([, , title = '']) => title.replaceAll(/\\(.)/g, '$1'));
}
const titles = new Set(sources.flatMap(titlesIn));
const isTitle = (title: string): boolean => titles.has(title);

const marks = (text: string): string[] =>
  [...text.matchAll(/\[test: ([^\]]+)\]/g)].map((match) => (match[1] ?? '').replaceAll(/\s+/g, ' '));

describe('promises', () => {
  test('lose their test when it is renamed, skipped, or only spoken of', () => {
    expect(titlesIn('test(\'keeps its word\', () => {});\nit(\n  "is kind", f);')).toEqual([
      'keeps its word',
      'is kind',
    ]);
    expect(titlesIn("test.each([\n  ['first row', 1],\n])('%s', f);")).toContain('first row');
    for (const source of [
      // Written apart, or this file would leave itself out.
      ...['skip', 'todo', 'concurrent.skip', 'fails'].map(
        (how) => `test.${how}('keeps its word', () => {});`,
      ),
      ...['skip', 'skipIf(slow)', 'runIf(fast)', 'only'].map(
        (how) => `describe.${how}('a group', () => {\n  test('keeps its word', () => {});\n});`,
      ),
      "// test: 'keeps its word'",
      "expect(text).toBe('keeps its word');",
      "test('keeps its word most of the time', () => {});",
    ])
      expect(titlesIn(source)).not.toContain('keeps its word');
  });

  test.each(
    Object.values(POLICY).flatMap((section) => Object.values(section).filter((title) => title !== null)),
  )('of the policy: %s', (title) => {
    expect(isTitle(title)).toBe(true);
  });

  test.each(pages)('%s names only tests that exist', (name) => {
    const text = read(join('docs/privacy', name)).replaceAll('`[test: its title]`', '');
    expect(marks(text).filter((title) => !isTitle(title))).toEqual([]);
  });

  test('each page that promises something names tests', () => {
    for (const name of pages.filter((one) => one !== 'README.md'))
      expect(marks(read(join('docs/privacy', name))).length, name).toBeGreaterThan(0);
  });

  test('what the policy promises without a test is a fact of the law, of others, or of the operator', () => {
    const bare = Object.values(POLICY)
      .flatMap((section) => Object.entries(section))
      .filter(([, title]) => title === null)
      .map(([name]) => name);
    expect(bare).toEqual([
      'controller',
      'contact',
      'mood',
      'telegram',
      'model',
      'amazon',
      'complain',
      'breach',
    ]);
  });
});

describe('the pages', () => {
  test('are printed from the code as it is', () => {
    for (const [name, text] of Object.entries(privacyPages()))
      expect(read(join('docs/privacy', name)), `${name}: run node ops/privacy-pages.ts`).toBe(text);
  });

  test('there is a policy in every language of the chat, of the version people are asked about', () => {
    expect(POLICIES.map(({ language }) => language).toSorted()).toEqual([...LANGUAGES].toSorted());
    for (const language of LANGUAGES)
      expect(read(`docs/privacy/policy.${language}.md`)).toContain(POLICY_VERSION);
  });

  test.each(POLICIES)('the policy is filled from the configuration ($language)', (texts) => {
    const text = renderPolicy(texts, {
      community: 'Grace Chapel',
      contact: 'privacy@example.org',
      region: 'eu-central-1',
      authority: 'the authority',
      minimumAge: 18,
      unreachableDays: 12,
    });
    for (const filled of ['Grace Chapel', 'privacy@example.org', 'eu-central-1', '18', '12'])
      expect(text).toContain(filled);
    expect(text).not.toMatch(/\{\w+\}|\[(?!test:|[^\]]*\]\()/);
  });

  test('print no shorter time than the cloud keeps', () => {
    for (const stage of STAGES) expect(stageDefinition(stage).logDays).toBeLessThanOrEqual(LOG_DAYS);
  });
});

test('the data map knows every job the queue can carry', () => {
  const fields = [...read('core/jobs.ts').matchAll(/readonly (\w+): (?:UserId|PrayerId|ChatId|number)/g)].map(
    ([, name]) => name,
  );
  const job = DATA_MAP.find(({ id }) => id === 'job');
  for (const field of fields) expect(Object.keys(job?.attributes ?? {})).toContain(`job.${field}`);
  expect(fields.length).toBeGreaterThan(5);
});
