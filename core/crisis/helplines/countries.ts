// Country names as people write and read them, from Intl: nothing to translate, nothing to go stale.
// The person says where they are; neither language nor phone settings are asked.

import { asCountryCode, type CountryCode } from '../../brands.ts';
import { LANGUAGES, type Language } from '../../languages.ts';
import { DIRECTORY } from './directory.ts';

const namers = new Map<string, Intl.DisplayNames>();
let index: ReadonlyMap<string, CountryCode> | undefined;

/** The country's name in the reader's language; the directory's English name when Intl has none. */
export function countryName(code: string, language: Language): string {
  const fallback = DIRECTORY[code]?.name ?? code;
  try {
    let namer = namers.get(language);
    if (!namer) {
      namer = new Intl.DisplayNames([language], { type: 'region' });
      namers.set(language, namer);
    }
    return namer.of(code) ?? fallback;
  } catch {
    return fallback;
  }
}

// English names that take "the" inside a sentence.
const WITH_THE = new Set([
  'US',
  'GB',
  'AE',
  'NL',
  'PH',
  'BS',
  'GM',
  'DO',
  'CF',
  'KM',
  'MV',
  'SC',
  'SB',
  'MH',
]);

/** The name as it stands inside a sentence: "the United States". */
export const countryInSentence = (code: string, language: Language): string =>
  `${language === 'en' && WITH_THE.has(code) ? 'the ' : ''}${countryName(code, language)}`;

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

// Two-letter codes are not read in general: "no", "in" and "es" are words.
const ALSO: Readonly<Record<string, string>> = {
  us: 'US',
  usa: 'US',
  mx: 'MX',
  br: 'BR',
  eeuu: 'US',
  eua: 'US',
  america: 'US',
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  inglaterra: 'GB',
  angleterre: 'GB',
  holland: 'NL',
  holanda: 'NL',
  turkey: 'TR',
  korea: 'KR',
  uae: 'AE',
  ivorycoast: 'CI',
  rdc: 'CD',
};

/** Reads a typed country ("México", "estados unidos", "UK"); undefined when it is not one of the directory's. */
export function readCountry(text: string): CountryCode | undefined {
  const typed = fold(text.slice(0, 60));
  if (typed === '') return undefined;
  if (!index) {
    const names = new Map<string, CountryCode>();
    for (const code of Object.keys(DIRECTORY)) {
      names.set(fold(DIRECTORY[code]?.name ?? code), asCountryCode(code));
      for (const language of LANGUAGES) names.set(fold(countryName(code, language)), asCountryCode(code));
    }
    for (const [name, code] of Object.entries(ALSO)) names.set(name, asCountryCode(code));
    index = names;
  }
  return index.get(typed);
}
