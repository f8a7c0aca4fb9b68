// What is wrong with the packages this project brings in: where they come from, whether they are what they were, whose scripts may run,
// under what licence. Reads three files and the manifests of what is installed; asks no network.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAllowed, licenceOf } from './licences.ts';

export interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
export interface Lockfile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
}
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const entries = (lock: Lockfile): [string, Locked][] =>
  Object.entries(lock.packages).filter(([path]) => path !== '');

/** Versions are exact, everything comes from the registry and carries a hash. */
export function wrongSources({ dependencies, devDependencies }: Manifest, lock: Lockfile): string[] {
  const asked = Object.entries({ ...dependencies, ...devDependencies });
  return [
    ...asked
      .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      .map(([name, version]) => `package.json asks for ${name} as "${version}": name one version`),
    ...asked
      .filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)
      .map(([name]) => `The lockfile does not hold ${name} as package.json asks: run npm install`),
    ...entries(lock).flatMap(([path, locked]) => {
      if (locked.link) return [`${path} is a link to a folder`];
      // The lockfile is written without addresses (`omit-lockfile-registry-resolved`): one that has an address is from elsewhere.
      if (locked.resolved !== undefined) return [`${path} does not come from the npm registry`];
      // What lies inside another package's archive is covered by that archive's hash.
      if (!locked.inBundle && !locked.integrity?.startsWith('sha512-'))
        return [`${path} has no SHA-512 hash`];
      return [];
    }),
  ];
}

/** A script runs on every machine that installs: each package that has one is decided by name, and nobody else is. */
export function wrongScripts({ allowScripts = {} }: Manifest, lock: Lockfile): string[] {
  const having = new Set(
    entries(lock).flatMap(([path, locked]) => (locked.hasInstallScript ? [nameOf(path)] : [])),
  );
  const deployed = new Set(entries(lock).flatMap(([path, { dev }]) => (dev ? [] : [nameOf(path)])));
  return Object.entries(allowScripts).flatMap(([name, allowed]) => {
    if (!having.has(name)) return [`allowScripts names ${name}, which has no install script any more`];
    if (allowed && deployed.has(name)) return [`${name} reaches the product and may run an install script`];
    return [];
  });
}

/** Packages with an install script that may not run it. */
export const silenced = ({ allowScripts = {} }: Manifest, lock: Lockfile): string[] =>
  entries(lock).flatMap(([path, locked]) =>
    locked.hasInstallScript && allowScripts[nameOf(path)] !== true ? [nameOf(path)] : [],
  );

/** What lies in node_modules is what the lockfile says, under a licence we may use. */
export function wrongPackages(root: string, lock: Lockfile): string[] {
  const hidden = join(root, 'node_modules/.package-lock.json');
  const installed = existsSync(hidden) ? (JSON.parse(readFileSync(hidden, 'utf8')) as Lockfile) : undefined;
  if (!installed) return ['Nothing is installed: run npm ci'];
  return entries(installed).flatMap(([path, { version, integrity }]) => {
    const locked = lock.packages[path];
    if (!locked) return [`${path} is installed and not in the lockfile: run npm ci`];
    if (locked.version !== version || locked.integrity !== integrity)
      return [`${path} is not the one in the lockfile: run npm ci`];
    const manifest = join(root, path, 'package.json');
    if (!existsSync(manifest)) return [];
    const read = JSON.parse(readFileSync(manifest, 'utf8')) as { version?: string; license?: unknown };
    if (read.version !== version) return [`${path} was changed after it was installed: run npm ci`];
    const licence = licenceOf(read);
    return isAllowed(licence, locked.dev === true) ? [] : [`${path} comes under "${licence}"`];
  });
}
