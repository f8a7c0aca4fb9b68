import type { PrayerId } from '../brands.ts';

/** What a person can read out: the last five characters of the id. Not unique by itself, unique enough within one person's list. */
export const shortId = (id: PrayerId): string => id.slice(-5);
