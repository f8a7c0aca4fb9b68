// Numbers and strings that must not be mistaken for one another carry a brand. Parsing happens at the borders.

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Seconds since 1970-01-01T00:00:00Z: DynamoDB TTL attributes and Telegram dates. */
export type EpochSeconds = Brand<number, 'EpochSeconds'>;
/** Milliseconds since 1970-01-01T00:00:00Z: clocks and leases. */
export type EpochMillis = Brand<number, 'EpochMillis'>;
/** Telegram chat id; negative for groups. May need up to 52 bits. */
export type ChatId = Brand<number, 'ChatId'>;
/** Telegram user id; equals the chat id of the private chat with that user. */
export type UserId = Brand<number, 'UserId'>;
export type UpdateId = Brand<number, 'UpdateId'>;
export type MessageId = Brand<number, 'MessageId'>;
/** ULID: 26 characters, sorts by creation time. */
export type PrayerId = Brand<string, 'PrayerId'>;
/** HMAC-SHA-256 of a user id with the secret pepper, hex, 32 characters: identity outside the person's own partition. */
export type UserHash = Brand<string, 'UserHash'>;
/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = Brand<string, 'CountryCode'>;

export const asEpochSeconds = (n: number): EpochSeconds => Math.floor(n) as EpochSeconds;
export const asEpochMillis = (n: number): EpochMillis => n as EpochMillis;
export const asChatId = (n: number): ChatId => n as ChatId;
export const asUserId = (n: number): UserId => n as UserId;
export const asUpdateId = (n: number): UpdateId => n as UpdateId;
export const asMessageId = (n: number): MessageId => n as MessageId;
export const asPrayerId = (s: string): PrayerId => s as PrayerId;
export const asUserHash = (s: string): UserHash => s as UserHash;
export const asCountryCode = (s: string): CountryCode => s.toUpperCase() as CountryCode;
export const toSeconds = (ms: EpochMillis): EpochSeconds => asEpochSeconds(ms / 1000);
