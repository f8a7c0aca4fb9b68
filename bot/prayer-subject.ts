// How the audit trail names a prayer: a short hash of its id. After a restore it tells which of a person's requests were shared or taken
// back since the backup (ops/restore/); nobody finds a prayer from it.
import { createHash } from 'node:crypto';
import type { PrayerId } from '../core/brands.ts';

export const prayerSubject = (id: PrayerId): string =>
  `prayer:${createHash('sha256').update(id).digest('hex').slice(0, 12)}`;
