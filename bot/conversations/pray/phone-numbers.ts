// Phone numbers as the person's country writes them. The library is big, so it is loaded only for a text that has digits enough.
import type { Span } from '../../../core/prayer/hints.ts';

const FEWEST_DIGITS = 6;

/** `country`: ISO code; without it only international numbers are found. */
export async function phoneSpans(text: string, country: string | undefined): Promise<Span[]> {
  if ((text.match(/\d/g)?.length ?? 0) < FEWEST_DIGITS) return [];
  const { findPhoneNumbersInText, isSupportedCountry } = await import('libphonenumber-js/max');
  const known =
    country !== undefined && isSupportedCountry(country) ? { defaultCountry: country } : undefined;
  const found = known ? findPhoneNumbersInText(text, known) : findPhoneNumbersInText(text);
  return found.map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt }));
}
