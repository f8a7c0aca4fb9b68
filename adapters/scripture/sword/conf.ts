// The description of a SWORD module (`mods.d/*.conf`): an ini file of one section, values may continue on the next line after `\`.

export interface ModuleConf {
  readonly id: string;
  /** First value of a key, keys in lower case; '' when absent. */
  get(key: string): string;
}

export function readConf(text: string): ModuleConf | undefined {
  const id = /^\s*\[([^\]]+)\]/m.exec(text)?.[1]?.trim();
  if (!id) return undefined;
  const values = new Map<string, string>();
  for (const line of text.replace(/\\\r?\n\s*/g, ' ').split(/\r?\n/)) {
    const match = /^([A-Za-z0-9_.]+)\s*=\s*(.*)$/.exec(line);
    if (!match || line.startsWith('#')) continue;
    const key = (match[1] ?? '').toLowerCase();
    if (!values.has(key)) values.set(key, (match[2] ?? '').trim());
  }
  return { id, get: (key) => values.get(key.toLowerCase()) ?? '' };
}

/** True for licences under which anyone may run the text in a public service; others need the operator's own permission. */
export function isFreeLicence(licence: string): boolean {
  const text = licence.trim();
  if (/non-?\s?commercial|\bnc\b|permission granted to distribute non|restrict|\bnd\b|no derivat/i.test(text))
    return false;
  return /^(?:public domain|cc0|creative commons:?\s*(?:cc0|by|by-sa)\b|cc[- ]by(?:-sa)?\b|gpl|gnu general public|gfdl|general public license for distribution for any purpose|copyrighted;? free (?:for any|distribution)|mit\b)/i.test(
    text,
  );
}
