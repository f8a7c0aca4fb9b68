// Reads the Fluent files of one language. The build replaces this module with one that holds the parsed files,
// so a deployed bundle neither reads nor parses them.
import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';

export function loadResources(language: string): FluentResource[] {
  const folder = new URL(`./${language}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ftl'))
    .sort()
    .map((file) => new FluentResource(readFileSync(new URL(file, folder), 'utf8')));
}
