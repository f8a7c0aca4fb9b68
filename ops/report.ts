// `npm run ops -- report --year 2027 [--json]`: what California SB 243 and Oregon SB 1546 ask an operator to report each year.
// Counts only; the audit table holds nothing else to print.
import { referralReport, type ReferralReport } from '../core/crisis/report.ts';
import type { AuditLog } from '../core/ports/audit.ts';

export interface ReportOptions {
  readonly audit: Pick<AuditLog, 'referrals'>;
  readonly out: (line: string) => void;
  /** Where the protocol is published. */
  readonly protocolUrl?: string;
  readonly now?: Date;
}

const METHOD =
  'Each message is checked before anything else by published rules in four languages, built on the levels of clinical scales (passive ' +
  'ideation, active ideation, plan or method, intent or act under way; self-harm apart), by a lower threshold that asks one direct ' +
  'question, and, after consent, by a classifier model that can raise but never lower a finding. The rules are measured against public, ' +
  'human-labelled sets (C-SSRS among them); the numbers are kept with the source. A referral is counted when helplines are shown ' +
  'after such a finding, or when the person asks for them within the two hours that follow it.';
const NO_IDENTITY =
  'The counters hold day, kind of danger, country (if told) and language. No name, number, account or text is in them.';

/** Exit code: 0, or 2 when the year was not understood. */
export async function reportCommand(args: readonly string[], options: ReportOptions): Promise<number> {
  const { audit, out, protocolUrl, now = new Date() } = options;
  const at = args.indexOf('--year');
  const year = at === -1 ? now.getUTCFullYear() : Number(args[at + 1]);
  if (!Number.isInteger(year) || year < 2020 || year > 2100) {
    out('Usage: report [--year 2027] [--json]');
    return 2;
  }
  const report = await referralReport(audit, year);
  const protocol = protocolUrl ?? null;
  if (args.includes('--json'))
    out(JSON.stringify({ ...report, protocol, method: METHOD, privacy: NO_IDENTITY }, undefined, 2));
  else for (const line of asText(report, protocol)) out(line);
  return 0;
}

function asText(report: ReferralReport, protocol: string | null): string[] {
  const { year, total, months } = report;
  const table = (title: string, counts: Readonly<Record<string, number>>): string[] => [
    '',
    `${title}:`,
    ...Object.entries(counts).map(([name, count]) => `  ${name.padEnd(20)} ${count}`),
  ];
  const byMonth = Object.fromEntries(
    months.map((count, index) => [`${year}-${String(index + 1).padStart(2, '0')}`, count]),
  );
  return [
    `Crisis service referrals, calendar year ${year}: ${total}`,
    ...table('By month', byMonth),
    ...table('By kind of danger', report.categories),
    ...table('By country (?? = not told)', report.countries),
    ...table('By language', report.languages),
    '',
    `Protocol: ${protocol ?? 'not published yet (set PROTOCOL_URL; the text is docs/protocol.md)'}`,
    `Method: ${METHOD}`,
    `Privacy: ${NO_IDENTITY}`,
    'Asked for by: California Business and Professions Code 22603 (SB 243), from 1 July 2027; Oregon SB 1546.',
  ];
}
