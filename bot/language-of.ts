import { negotiateLanguage, type Language } from '../core/languages.ts';
import type { Person } from '../core/person.ts';
import type { Session } from '../core/session.ts';

/** The person's choice, then what Telegram says now, then what it said last, then English. */
export const languageOf = (
  person: Person | undefined,
  session: Session | undefined,
  code: string | undefined,
): Language => person?.language ?? session?.language ?? negotiateLanguage(code ?? person?.lastLanguageCode);
