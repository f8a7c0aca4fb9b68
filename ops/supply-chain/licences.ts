// Licences that may come in: all let a community run, change and pass on this program without asking anybody.
// A weak copyleft licence is fine for a tool on a developer's machine and not for code that is deployed.

const FREE = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
  'Zlib',
]);
const FOR_TOOLS = new Set(['MPL-2.0', 'CC-BY-4.0']);

/** True for an expression of which at least one choice, or every joined part, is allowed. Nested brackets are not understood: refused. */
export function isAllowed(expression: string, tool: boolean): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1').trim();
  if (/[()]/.test(plain)) return false;
  return plain
    .split(/ OR /)
    .some((choice) =>
      choice.split(/ AND /).every((one) => FREE.has(one.trim()) || (tool && FOR_TOOLS.has(one.trim()))),
    );
}

/** `license`, or what older packages wrote in its place. */
export function licenceOf(manifest: { readonly license?: unknown; readonly licenses?: unknown }): string {
  const { license = manifest.licenses } = manifest;
  const first: unknown = Array.isArray(license) ? license[0] : license;
  if (typeof first === 'string') return first;
  const { type } = (typeof first === 'object' && first !== null ? first : {}) as { type?: unknown };
  return typeof type === 'string' ? type : 'none';
}
