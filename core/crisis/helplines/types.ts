// The shape of the helpline directory: what a country offers and how a line is reached, as a person there would dial it.
// Only facts. Whether an operator has dialled a line is kept apart in verified.json, so a stamp never edits a number.

export type LineKind =
  | 'suicide'
  | 'crisis-text'
  | 'emotional-support'
  | 'self-harm'
  | 'domestic-violence'
  | 'sexual-violence'
  | 'child'
  | 'eating-disorder'
  | 'addiction'
  | 'medical'
  | 'poison';

/** Opening times in the country's own time zone. `to` at or before `from` runs past midnight; "24:00" ends the day. */
interface OpenRange {
  /** ISO weekdays, 1 = Monday, on which the range begins. */
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** `null`: not published or in conflict between sources; such a line is neither called open nor closed. */
export type Hours = '24/7' | readonly OpenRange[] | null;

/** A: named by the provider, a ministry or recent press. B: in at least one public list. C: not shown to anyone. */
type Grade = 'A' | 'B' | 'C';

export interface LineRow {
  /** Stable inside the country; stamps refer to it. */
  readonly id: string;
  readonly name: string;
  readonly for: readonly LineKind[];
  /** As dialled inside the country: never a leading + or 00. */
  readonly dial?: string;
  /** Menu key or extension to press after the call is answered. */
  readonly press?: string;
  /** Menu key for a language other than the line's first, by ISO 639 code. */
  readonly menu?: Readonly<Record<string, string>>;
  readonly sms?: string;
  /** Word to send, when the text line needs one. */
  readonly smsWord?: string;
  readonly whatsapp?: string;
  readonly chat?: string;
  readonly site?: string;
  readonly hours: Hours;
  readonly free?: boolean;
  /** Run by a church or faith group: never the only line shown. */
  readonly faith?: boolean;
  /** For one region, language or group of people: shown after the lines that are for everyone. */
  readonly narrow?: boolean;
  /** ISO 639 codes, when the line speaks fewer or more than the country's languages. */
  readonly spoken?: readonly string[];
  readonly grade: 'A' | 'B';
  /** A key of SOURCES, or the publication itself; several parted by "; ". */
  readonly source: string;
  /** When the source said so: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly asOf?: string;
}

export interface EmergencyRow {
  /** One number for everything. */
  readonly any?: string;
  readonly police?: string;
  readonly ambulance?: string;
  /** C: sources disagree, the number is not shown. */
  readonly grade: Grade;
}

export interface CountryRow {
  readonly name: string;
  /** IANA zone in which `hours` are read: the capital's or the most populous one. */
  readonly zone: string;
  readonly spoken: readonly string[];
  readonly emergency: EmergencyRow;
  readonly lines: readonly LineRow[];
}

export type Directory = Readonly<Record<string, CountryRow>>;
