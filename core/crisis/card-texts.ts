// The words the card builder needs, as a port: core holds no user-visible text. locales/crisis-texts.ts fits this shape.
// Braces mark what the builder fills in.

import type { CrisisCategory } from './categories.ts';

interface BySubject<T = string> {
  readonly self: T;
  readonly other: T;
}

/** Not this minute, or now. */
interface ByUrgency {
  readonly calm: string;
  readonly now: string;
}

export interface CardTexts {
  readonly ack: Readonly<Record<CrisisCategory, BySubject<ByUrgency>>>;
  readonly lead: BySubject<ByUrgency>;
  readonly emergencyRule: string;
  readonly emergency: string;
  readonly police: string;
  readonly ambulance: string;
  readonly step: Readonly<Record<CrisisCategory, BySubject<ByUrgency>>>;
  readonly clearChat: string;
  readonly close: BySubject;
  readonly moreLines: string;
  readonly findLine: string;
  readonly pickCountry: string;
  readonly short: BySubject;
  readonly ask: Readonly<Record<CrisisCategory, BySubject>>;
  readonly hours: Readonly<Record<'always' | 'open' | 'opensAt' | 'opensOn' | 'unknown' | 'free', string>>;
  readonly reach: Readonly<Record<'press' | 'text' | 'textWord' | 'whatsapp' | 'chat' | 'page', string>>;
  readonly button: Readonly<
    Record<
      | 'showHelp'
      | 'showNumbers'
      | 'copy'
      | 'chat'
      | 'finder'
      | 'otherCountry'
      | 'ground'
      | 'breathe'
      | 'plan'
      | 'continuePrayer'
      | 'notNow',
      string
    >
  >;
}

/** Fills `{name}` places; an unknown place stays as it is rather than fail. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
