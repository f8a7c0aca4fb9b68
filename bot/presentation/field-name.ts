// The text that names a stored field in the export. Which fields need one, the data map says; a test compares both.
import { TABLE_RECORDS } from '../../core/privacy/data-map.ts';
import { PURPOSES } from '../../core/consent/purposes.ts';

const NAMES: ReadonlySet<string> = new Set([
  ...TABLE_RECORDS.filter(({ inExport }) => inExport === 'own' || inExport === 'hash').flatMap(
    ({ attributes }) =>
      Object.keys(attributes)
        .filter((path) => attributes[path] !== 'technical')
        .flatMap((path) => path.split('.'))
        .filter((name) => /^[a-z]\w*$/.test(name)),
  ),
  'praying',
  'kind',
]);

/** `undefined` for what only the machine reads. */
export function fieldTextId(name: string): string | undefined {
  const purpose = /^consent:(.+)$/.exec(name)?.[1];
  if (purpose !== undefined) return isPurpose(purpose) ? `purpose-${purpose}` : undefined;
  if (name.startsWith('step:')) return 'field-step';
  return NAMES.has(name)
    ? `field-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    : undefined;
}

export const fieldTextIds = (): readonly string[] =>
  [...NAMES].map((name) => fieldTextId(name)).filter((id) => id !== undefined);

const isPurpose = (text: string): boolean => (PURPOSES as readonly string[]).includes(text);
