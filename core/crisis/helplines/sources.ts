// Short keys used in the `source` fields, spelled out. Weak lists are named as what they are, so an operator knows what to dial first.

const SOURCES: Readonly<Record<string, string>> = {
  known: 'publicly known number; the provider page was not opened',
  weh: 'world-emergency-hotlines list, April 2026 (weak)',
  fah: 'findahelpline.com country page, seen April 2026',
  naga: 'atlacord/Naga hotline list, May 2023 (old)',
  aidlines: 'aidlines list, September 2024 (weak)',
  'open-helplines': 'open-helplines record (CC0) with a first-party page, June 2026',
  'old lists': 'several older public lists (weak)',
  'old list': 'an older public list (weak)',
};

/** Reads "weh; aidlines" as the sentence an operator can act on. */
export function spellSource(source: string): string {
  return source
    .split('; ')
    .map((part) => SOURCES[part] ?? part)
    .join('; ');
}
