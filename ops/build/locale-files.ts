// What a bundle holds in place of locales/load.ts: English parsed inside it, every other language parsed into a file beside it, read
// when somebody who reads that language first writes. A file that can't be read leaves English, never silence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import type { Plugin } from 'esbuild';
import { asJson } from './table-source.ts';

/** Name space of the virtual modules `locale:es`, each of which becomes a file. */
const NAMESPACE = 'locale';

export const localeFiles = (root: string): Plugin => ({
  name: 'locale-files',
  setup(build) {
    const locales = join(root, 'locales');
    build.onLoad({ filter: /[\\/]locales[\\/]load\.ts$/ }, () => ({
      contents: loader(locales),
      loader: 'js',
      resolveDir: locales,
    }));
    build.onResolve({ filter: /^locale:/ }, ({ path }) => ({
      path: `${path.slice('locale:'.length)}.json`,
      namespace: NAMESPACE,
    }));
    build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
      contents: JSON.stringify(parsed(locales, path.slice(0, -'.json'.length))),
      loader: 'file',
    }));
  },
});

/** The messages of one language; a FluentResource is only its list of messages. */
const parsed = (locales: string, language: string): unknown[] =>
  readdirSync(join(locales, language))
    .filter((file) => file.endsWith('.ftl'))
    .sort()
    .flatMap((file) => new FluentResource(readFileSync(join(locales, language, file), 'utf8')).body);

/** Same export as locales/load.ts. */
function loader(locales: string): string {
  const others = readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'en')
    .map(({ name }) => name)
    .filter((name) => parsed(locales, name).length > 0);
  return `
    import { readFileSync } from 'node:fs';
    ${others.map((name) => `import ${name} from 'locale:${name}';`).join('\n')}
    const english = [{ body: ${asJson(parsed(locales, 'en'))} }];
    const files = { ${others.join(', ')} };
    export function loadResources(language) {
      if (language === 'en') return english;
      if (!Object.hasOwn(files, language)) return [];
      try {
        return [{ body: JSON.parse(readFileSync(new URL(files[language], import.meta.url), 'utf8')) }];
      } catch {
        return [];
      }
    }`;
}
