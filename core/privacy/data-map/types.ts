// The shape of a row of the data map.

/** What an attribute holds, and with it how it is shown to the person and whose data it is. */
export type Holds =
  /** The person's own words, or words about them. */
  | 'words'
  | 'name'
  | 'address'
  /** Telegram's number of the person. */
  | 'person'
  /** A keyed hash of a person or an address. */
  | 'hash'
  /** Epoch seconds, epoch milliseconds, a calendar day. */
  | 'time'
  | 'millis'
  | 'day'
  | 'yes-no'
  | 'number'
  /** A code from a closed list: a status, a language, a country. */
  | 'choice'
  /** Scripture references. */
  | 'references'
  /** A number of something in Telegram or an id of ours. */
  | 'id'
  /** Needed by the machine alone. */
  | 'technical';

export type StoreName =
  | 'main table'
  | 'audit table'
  | 'jobs queue'
  | 'dead jobs'
  | 'mail'
  | 'model'
  | 'log'
  | 'metrics'
  | 'telegram'
  | 'backups';

/** Articles of the GDPR; the operator's lawyer has the last word. */
export type Ground =
  | 'explicit consent, Art. 6(1)(a) and 9(2)(a)'
  | 'explicit consent, Art. 6(1)(a) and 9(2)(a); before it legitimate and vital interests, Art. 6(1)(d), (f) and 9(2)(c)'
  | 'the service asked for, Art. 6(1)(b)'
  | 'legal duty, Art. 6(1)(c)'
  | 'legitimate interest (security, no double answers), Art. 6(1)(f)'
  | 'no personal data';

export interface RecordKind {
  /** Short name; also the key of its heading in the locales (`export-kind-<id>`). */
  readonly id: string;
  readonly store: StoreName;
  /** Where it stands, for kinds in a table. */
  readonly place?: { readonly pk: RegExp; readonly sk: RegExp };
  readonly about: 'the person' | 'a team member' | 'the group' | 'nobody';
  readonly what: string;
  readonly purpose: string;
  readonly ground: Ground;
  /** In words for the records of processing. */
  readonly kept: string;
  /** Everyone who gets to see it beside the operator's own account. */
  readonly goesTo: readonly string[];
  /** `own`: the person's partition. `hash`: found by their keyed hash. `none`: nothing in it is about them. */
  readonly inExport: 'own' | 'hash' | 'described' | 'none';
  readonly onDelete: 'removed' | 'expires' | 'stays' | 'none';
  /** Why it does not expire, for kinds without a time to live. */
  readonly noExpiry?: string;
  /** Attribute path -> what it holds; `*` stands for one name. */
  readonly attributes: Readonly<Record<string, Holds>>;
}

export interface StoredItem extends Readonly<Record<string, unknown>> {
  readonly PK: string;
  readonly SK: string;
}
