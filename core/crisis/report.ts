// The yearly numbers an operator owes: how often people were pointed to crisis services, by month, danger, country and language.
// Adds up counters that never knew who it was. It refuses to hold anything but counts.
import type { AuditLog } from '../ports/audit.ts';

export interface ReferralReport {
  readonly year: number;
  readonly total: number;
  /** January first. */
  readonly months: readonly number[];
  readonly categories: Readonly<Record<string, number>>;
  /** `??`: the person had not told a country. */
  readonly countries: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
}

/** Adds up one calendar year (UTC). Constant memory, whatever the number of counters. */
export async function referralReport(
  audit: Pick<AuditLog, 'referrals'>,
  year: number,
): Promise<ReferralReport> {
  const months = Array.from({ length: 12 }, () => 0);
  const sums = {
    category: new Map<string, number>(),
    country: new Map<string, number>(),
    language: new Map<string, number>(),
  };
  let total = 0;
  for await (const row of audit.referrals(year)) {
    total += row.count;
    const month = Number(row.day.slice(5, 7)) - 1;
    months[month] = (months[month] ?? 0) + row.count;
    for (const by of ['category', 'country', 'language'] as const)
      sums[by].set(row[by], (sums[by].get(row[by]) ?? 0) + row.count);
  }
  const sorted = (counts: Map<string, number>): Record<string, number> =>
    Object.fromEntries([...counts].sort(([a, one], [b, two]) => two - one || a.localeCompare(b)));
  return {
    year,
    total,
    months,
    categories: sorted(sums.category),
    countries: sorted(sums.country),
    languages: sorted(sums.language),
  };
}
