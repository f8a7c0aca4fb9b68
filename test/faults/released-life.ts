/** Whose life the stored states of released versions are: a made-up Telegram number. */
export const RELEASED_PERSON = 7_300_000_001;
