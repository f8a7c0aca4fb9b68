// What the scripture tests share: the King James text in memory, and a Scripture of any packs.
import { buildKjvPack } from '../../adapters/scripture/kjv-pack.ts';
import { bytesOf, openPack } from '../../core/scripture/pack.ts';
import type { Pack, Scripture } from '../../core/ports/scripture.ts';

export function packOf(bytes: Uint8Array): Pack {
  const opened = openPack(bytesOf(bytes));
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

export const kjv: Pack = packOf(buildKjvPack());

export const scriptureOf = (...packs: readonly Pack[]): Scripture => ({
  packs: () => [...packs, kjv],
  packFor: (language) => packs.find((pack) => pack.info.language === language) ?? kjv,
});
