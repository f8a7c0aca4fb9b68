// Docs that can fail: every path, npm script and relative link they name must exist, and nothing of a developer's machine may stand in them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SKIP = new Set(['node_modules', '.git', 'dist', 'cdk.out', '.local', 'coverage']);
const TOP = [
  'bot/',
  'workers/',
  'core/',
  'adapters/',
  'locales/',
  'local/',
  'ops/',
  'bench/',
  'docs/',
  'infra/',
  'test/',
  '.github/',
  '.ci/',
];

export function brokenDocs(root: string): string[] {
  const scripts = (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  ).scripts;
  return markdownFiles(root).flatMap((file) => problemsOf(root, file, new Set(Object.keys(scripts))));
}

function problemsOf(root: string, file: string, scripts: ReadonlySet<string>): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const problems: string[] = [];
  for (const [, name] of text.matchAll(/npm run (?:-s )?([\w:-]+)/g)) {
    if (name && !scripts.has(name)) problems.push(`${file}: there is no script "npm run ${name}"`);
  }
  for (const [, link] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (!link || /^(https?:|mailto:|#)/.test(link)) continue;
    const target = join(dirname(file), decodeURI(link.split('#')[0] ?? ''));
    if (!existsSync(join(root, target))) problems.push(`${file}: link to ${link} leads nowhere`);
  }
  for (const [, path] of text.matchAll(/`([\w.@/-]+\/[\w.@/-]*)`/g)) {
    if (path && TOP.some((top) => path.startsWith(top)) && !existsSync(join(root, path)))
      problems.push(`${file}: there is no ${path}`);
  }
  return problems;
}

function markdownFiles(root: string, folder = '.'): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (SKIP.has(name)) return [];
    if (statSync(join(root, path)).isDirectory()) return markdownFiles(root, path);
    return name.endsWith('.md') ? [path] : [];
  });
}
