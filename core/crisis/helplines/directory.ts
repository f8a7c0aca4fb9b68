// All countries in one object. Rows are joined unread: in a deployed bundle a region is a file beside it, read at once and without
// waiting when one of its countries is first asked for.

import { AFRICA } from './regions/africa.ts';
import { AMERICAS } from './regions/americas.ts';
import { ASIA } from './regions/asia.ts';
import { EUROPE } from './regions/europe.ts';
import { OCEANIA } from './regions/oceania.ts';
import type { Directory } from './types.ts';

export const DIRECTORY: Directory = Object.defineProperties(
  {},
  Object.assign(
    {},
    ...[AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA].map(Object.getOwnPropertyDescriptors),
  ) as PropertyDescriptorMap,
);

/** For a country we do not know, and as the second way out everywhere. */
export const INTERNATIONAL_FINDER = 'https://findahelpline.com';

/** The finder's page of a country of the directory; the international page for any other code. */
export function finderUrl(country: string | undefined, directory: Directory = DIRECTORY): string {
  return country !== undefined && Object.hasOwn(directory, country)
    ? `${INTERNATIONAL_FINDER}/countries/${country.toLowerCase()}`
    : INTERNATIONAL_FINDER;
}
