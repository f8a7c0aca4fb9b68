// Every language says the same things: same ids, same variables, buttons and toasts within Telegram's and our limits.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslator, type TextProblem } from '../../locales/translator.ts';

const FOLDER = join(import.meta.dirname, '../../locales');
const languages = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** id -> variables of a language's Fluent files. */
function textsOf(language: string): Map<string, string> {
  const found = new Map<string, string>();
  const folder = join(FOLDER, language);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    let id = '';
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const begins = /^([a-z][\w-]*) =/.exec(line);
      if (begins?.[1]) {
        id = begins[1];
        expect(found.has(id), `${language}: ${id} stands twice`).toBe(false);
        found.set(id, '');
      }
      if (!id) continue;
      const variables = [...line.matchAll(/\$(\w+)/g)].map((match) => match[1]);
      found.set(
        id,
        [...new Set([...(found.get(id)?.split(',').filter(Boolean) ?? []), ...variables])]
          .toSorted()
          .join(','),
      );
    }
  }
  return found;
}

const english = textsOf('en');
const SAMPLE: Record<string, string | number> = { count: 3, records: 3, posts: 2, left: 2, max: 1000 };
const sampleArgs = (variables: string): Record<string, string | number> =>
  Object.fromEntries(
    variables
      .split(',')
      .filter(Boolean)
      .map((name) => [name, SAMPLE[name] ?? 'Ana']),
  );

describe.each(languages)('locales/%s', (language) => {
  it('has the ids and variables of English', () => {
    expect([...textsOf(language)].toSorted()).toEqual([...english].toSorted());
  });

  it('formats every text with its variables, for 0, 1, 2, 5, 11, 21, 100', () => {
    const problems: TextProblem[] = [];
    const t = createTranslator((problem) => problems.push(problem))(language);
    for (const [id, variables] of english) {
      for (const count of [0, 1, 2, 5, 11, 21, 100]) {
        const args = Object.fromEntries(
          Object.entries(sampleArgs(variables)).map(([name, value]) => [
            name,
            typeof value === 'number' ? count : value,
          ]),
        );
        expect(t(id, args).length).toBeGreaterThan(0);
      }
    }
    expect(problems).toEqual([]);
  });

  it('keeps commands, names and descriptions within their limits', () => {
    const t = createTranslator()(language);
    for (const id of english.keys()) {
      if (id.startsWith('command-')) expect(t(id).length, id).toBeLessThanOrEqual(64);
      if (id.includes('placeholder')) expect(t(id).length, id).toBeLessThanOrEqual(64);
      if (id.includes('toast') || id === 'tap-inactive') expect(t(id).length, id).toBeLessThanOrEqual(200);
    }
    expect(t('bot-description').length).toBeLessThanOrEqual(512);
    expect(t('bot-short-description').length).toBeLessThanOrEqual(120);
    for (const start of [t('start-text'), t('start-text-community', { community: 'Grace Community Church' })])
      expect(start.length).toBeLessThanOrEqual(700);
  });
});
