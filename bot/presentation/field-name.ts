// The texts that name stored fields and codes in the export. Which fields need one, the data map says; a test compares both.
import { PURPOSES } from '../../core/consent/purposes.ts';
import { PRAYER_STATUSES, VISIBILITIES } from '../../core/prayer/prayer.ts';
import { TABLE_RECORDS } from '../../core/privacy/data-map.ts';

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

/** Fields whose name means something else at this place. */
const ELSEWHERE: Readonly<Record<string, string>> = { 'state.budget.turns': 'field-budget-turns' };

/** Codes that have a word in every language. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  role: ['person', 'companion'],
  actor: ['person', 'operator', 'system'],
  visibility: VISIBILITIES,
  status: [...PRAYER_STATUSES, 'pending', 'confirmed', 'off'],
  rating: ['good', 'bad', 'report'],
  action: [
    'consent-given',
    'consent-withdrawn',
    'exported',
    'erase-began',
    'erased',
    'accessed',
    'changed',
    'shared',
    'withdrawn',
  ],
};

/** `undefined` for what only the machine reads. */
export function fieldTextId(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const purpose = /^consent:(.+)$/.exec(name)?.[1];
  if (purpose !== undefined) return isPurpose(purpose) ? `purpose-${purpose}` : undefined;
  if (!NAMES.has(name)) return undefined;
  return ELSEWHERE[path] ?? `field-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** `undefined`: the code stands for itself, as a language or a country does. */
export function codeTextId(path: string, code: string): string | undefined {
  if (isPurpose(code)) return `purpose-${code}`;
  const name = path.slice(path.lastIndexOf('.') + 1);
  return CODES[name]?.includes(code) ? `code-${name}-${code}` : undefined;
}

/** Every text the export may need for fields and codes. */
export const exportTextIds = (): readonly string[] => [
  ...[...NAMES].map((name) => fieldTextId(name)).filter((id) => id !== undefined),
  ...Object.values(ELSEWHERE),
  ...Object.entries(CODES).flatMap(([name, codes]) => codes.map((code) => `code-${name}-${code}`)),
];

const isPurpose = (text: string): boolean => (PURPOSES as readonly string[]).includes(text);
