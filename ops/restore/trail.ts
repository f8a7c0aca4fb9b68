// What the audit trail, which is not restored with the main table, knows of one person since the backup: which consents they took back,
// which requests they shared, which they took back. Pure; it reads events and decides.
import { PURPOSES, type Purpose } from '../../core/consent/purposes.ts';
import type { EpochSeconds } from '../../core/brands.ts';
import type { AuditEvent } from '../../core/ports/audit.ts';

export interface Trail {
  /** Purposes whose last answer since then is a no. */
  readonly refused: ReadonlySet<Purpose>;
  /** Requests by their hash (bot/prayer-subject.ts). */
  readonly shared: ReadonlyMap<string, EpochSeconds>;
  readonly takenBack: ReadonlySet<string>;
}

/** @param events oldest first */
export function trailOf(events: Iterable<AuditEvent>, since: EpochSeconds): Trail {
  const refused = new Set<Purpose>();
  const shared = new Map<string, EpochSeconds>();
  const takenBack = new Set<string>();
  for (const { at, action, subject } of events) {
    if (at < since) continue;
    const purpose = PURPOSES.find((known) => known === subject);
    if (purpose && action === 'consent-given') refused.delete(purpose);
    if (purpose && action === 'consent-withdrawn') refused.add(purpose);
    if (!subject.startsWith('prayer:')) continue;
    if (action === 'shared') shared.set(subject, at);
    if (action === 'withdrawn') takenBack.add(subject);
  }
  return { refused, shared, takenBack };
}
