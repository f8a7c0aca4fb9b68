// Checks which folder may import which. The arrows are the architecture (docs/architecture.md); a wrong one fails the build.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

interface ArrowRule {
  readonly from: string;
  /** Folders of the project this one may import. */
  readonly may: readonly string[];
  readonly comment: string;
}

const ROOTS = ['core', 'locales', 'adapters', 'bot', 'workers', 'infra', 'local', 'ops', 'bench', 'test'];

/** First match wins. A single file may be named: the composition roots. */
const RULES: readonly ArrowRule[] = [
  { from: 'core', may: ['core'], comment: 'The domain knows nothing of the outside.' },
  {
    from: 'locales',
    may: ['locales', 'core'],
    comment: 'Texts know the languages and the shape of texts, nothing else.',
  },
  {
    from: 'adapters',
    may: ['adapters', 'core'],
    comment: 'An adapter implements ports; it takes no product decisions.',
  },
  {
    from: 'bot/handler.ts',
    may: ['bot', 'core', 'locales', 'adapters'],
    comment: 'Composition root of the webhook.',
  },
  { from: 'bot', may: ['bot', 'core', 'locales'], comment: 'Features speak through ports.' },
  {
    from: 'workers/handler.ts',
    may: ['workers', 'core', 'locales', 'adapters'],
    comment: 'Composition root of the worker.',
  },
  {
    from: 'workers',
    may: ['workers', 'core', 'locales'],
    comment: 'Processors speak through ports; the worker never imports the bot.',
  },
  {
    from: 'infra',
    may: ['infra', 'core', 'adapters', 'locales', 'bot/commands.ts', 'ops'],
    comment: 'The cloud is described from the same definitions.',
  },
];

/** Core is pure: no file, socket or process. Digests are arithmetic. */
const CORE_FORBIDDEN = /^node:(?!crypto$)/;

export interface WrongArrow {
  readonly file: string;
  readonly imports: string;
  readonly why: string;
}

export function wrongArrows(root: string): WrongArrow[] {
  return ROOTS.flatMap((folder) => sources(join(root, folder))).flatMap((file) => wrongIn(root, file));
}

function wrongIn(root: string, file: string): WrongArrow[] {
  const from = relative(root, file).split(sep).join('/');
  const rule = RULES.find((candidate) => from === candidate.from || from.startsWith(`${candidate.from}/`));
  if (!rule) return [];
  return importsOf(readFileSync(file, 'utf8')).flatMap((specifier) => {
    if (!specifier.startsWith('.')) {
      const impure = rule.from === 'core' && CORE_FORBIDDEN.test(specifier);
      return impure ? [{ file: from, imports: specifier, why: rule.comment }] : [];
    }
    const target = relative(root, resolve(dirname(file), specifier))
      .split(sep)
      .join('/');
    const allowed = rule.may.some((place) => target === place || target.startsWith(`${place}/`));
    return allowed ? [] : [{ file: from, imports: target, why: rule.comment }];
  });
}

/** Static, dynamic and type-only imports, and re-exports. */
export const importsOf = (source: string): string[] =>
  [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

function sources(folder: string): string[] {
  const found: string[] = [];
  for (const name of safeList(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) found.push(...sources(path));
    else if (/\.m?ts$/.test(name)) found.push(path);
  }
  return found;
}

function safeList(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
