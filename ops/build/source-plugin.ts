// Replaces two sources in a bundle: the loader of Fluent files by the parsed files themselves, and the maker of the King James
// pack (which reads a development dependency) by a refusal, because the pack lies beside the bundle.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import type { Plugin } from 'esbuild';

export const sourcePlugin = (root: string): Plugin => ({
  name: 'sources',
  setup(build) {
    build.onLoad({ filter: /[\\/]locales[\\/]load\.ts$/ }, () => ({
      contents: parsedLocales(root),
      loader: 'ts',
    }));
    build.onLoad({ filter: /[\\/]adapters[\\/]scripture[\\/]kjv-pack\.ts$/ }, () => ({
      contents: `export const buildKjvPack = () => { throw new Error('The file kjv.pack is missing beside the bundle'); };`,
      loader: 'ts',
    }));
  },
});

/** A module with the same export as locales/load.ts; a FluentResource is only its list of messages. */
function parsedLocales(root: string): string {
  const bodies: Record<string, unknown[]> = {};
  const locales = join(root, 'locales');
  for (const folder of readdirSync(locales, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const files = readdirSync(join(locales, folder.name)).filter((file) => file.endsWith('.ftl'));
    const body = files
      .sort()
      .flatMap((file) => new FluentResource(readFileSync(join(locales, folder.name, file), 'utf8')).body);
    if (body.length > 0) bodies[folder.name] = body;
  }
  // JSON.parse of a string is read faster by V8 than the same object as code.
  return `
    const bodies = JSON.parse(${JSON.stringify(JSON.stringify(bodies))});
    export const loadResources = (language) => (Object.hasOwn(bodies, language) ? [{ body: bodies[language] }] : []);`;
}
