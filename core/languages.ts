// Languages the product speaks. English and Spanish are complete; Portuguese and French have every text too, reviewed state in locales/.

export const LANGUAGES = ['en', 'es', 'pt', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * Nearest supported language for a BCP 47 tag such as Telegram's `language_code` ("pt-BR" -> "pt").
 * Unknown or missing tags give `fallback`.
 */
export function negotiateLanguage(tag: string | undefined, fallback: Language = 'en'): Language {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? fallback;
}
