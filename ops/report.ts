// `npm run ops -- report --year 2027 [--json]`: what California SB 243 and Oregon SB 1546 ask an operator to report each year: how often
// people were pointed to crisis services, how danger is found and answered, and what the bot is kept from saying.
// Counts only; the audit table holds nothing else to print.
import { referralReport, type ReferralReport } from '../core/crisis/report.ts';
import type { AuditLog } from '../core/ports/audit.ts';

export interface ReportOptions {
  readonly audit: Pick<AuditLog, 'referrals'>;
  readonly out: (line: string) => void;
  /** For `--json`; without it the lines carry the JSON. */
  readonly emit?: (value: unknown) => void;
  /** Where the protocol is published. */
  readonly protocolUrl?: string;
  readonly now?: Date;
}

const DETECTION =
  'Each message is checked before anything else by published rules in four languages, built on the levels of clinical scales (passive ' +
  'ideation, active ideation, plan or method, intent or act under way; self-harm apart), by a lower threshold that asks one direct ' +
  'question, and, after consent, by a classifier model that can raise but never lower a finding. The rules are measured against public, ' +
  'human-labelled sets (C-SSRS among them); the numbers are kept with the source. A referral is counted when helplines are shown ' +
  'after such a finding, or when the person asks for them within the two hours that follow it.';
const RESPONSE =
  'Help lines of the person’s country are shown at once, before and independent of the model, the database and consent; with an ' +
  'emergency number first when the danger is now. The bot stays: it asks directly about suicide, plan, means and time, one question at a ' +
  'time, and offers steadying exercises, a safety plan, a message the next day and, if one is on call, a person of the community.';
const PROHIBITION =
  'No text of a model leaves unchecked. Methods, doses, means and places, encouragement, promises of secrecy, claims to be human or to ' +
  'treat, shaming theology and advice to go back to a person who hurts are removed or the reply is replaced by fixed words; while the ' +
  'model cannot be reached, fixed words written by people are said.';
const NO_IDENTITY =
  'The counters hold day, kind of danger, country (if told) and language. No name, number, account or text is in them.';
const RECIPIENTS = [
  'California Office of Suicide Prevention, each year from 1 July 2027 (Business and Professions Code 22603, SB 243).',
  'Oregon Health Authority, each year (SB 1546, from 1 January 2027).',
  'Washington HB 2225: publish the protocol and the yearly number on your website. Counsel decides what applies to you.',
] as const;

/** What the acts count first; the other kinds of danger are shown beside it. */
const SUICIDE_OR_SELF_HARM = /^(?:suicide-|self-harm|eating-disorder)/;

/** Exit code: 0, or 2 when the year was not understood. */
export async function reportCommand(args: readonly string[], options: ReportOptions): Promise<number> {
  const { audit, out, protocolUrl, now = new Date() } = options;
  const at = args.indexOf('--year');
  const year = at === -1 ? now.getUTCFullYear() : Number(args[at + 1]);
  if (!Number.isInteger(year) || year < 2020 || year > 2100) {
    out('Which year? For example: npm run ops -- report --year 2027 [--json]');
    return 2;
  }
  const report = await referralReport(audit, year);
  const whole = year < now.getUTCFullYear();
  const suicideOrSelfHarm = Object.entries(report.categories)
    .filter(([category]) => SUICIDE_OR_SELF_HARM.test(category))
    .reduce((sum, [, count]) => sum + count, 0);
  const full = {
    ...report,
    suicideOrSelfHarm,
    complete: whole,
    until: whole ? `${year}-12-31` : now.toISOString().slice(0, 10),
    protocol: protocolUrl ?? null,
    method: DETECTION,
    response: RESPONSE,
    prohibition: PROHIBITION,
    privacy: NO_IDENTITY,
    recipients: RECIPIENTS,
  };
  if (args.includes('--json')) (options.emit ?? ((value) => out(JSON.stringify(value, undefined, 2))))(full);
  else for (const line of asText(full)) out(line);
  return 0;
}

interface FullReport extends ReferralReport {
  readonly suicideOrSelfHarm: number;
  readonly complete: boolean;
  readonly until: string;
  readonly protocol: string | null;
}

function asText(report: FullReport): string[] {
  const { year, total, months } = report;
  const table = (title: string, counts: Readonly<Record<string, number>>): string[] => [
    '',
    `${title}:`,
    ...(Object.keys(counts).length === 0 ? ['  none'] : []),
    ...Object.entries(counts).map(([name, count]) => `  ${name.padEnd(20)} ${count}`),
  ];
  const byMonth = Object.fromEntries(
    months.map((count, index) => [`${year}-${String(index + 1).padStart(2, '0')}`, count]),
  );
  return [
    `Crisis service referrals, calendar year ${year}: ${total}`,
    `Of these after signs of suicide, self-harm or an eating disorder: ${report.suicideOrSelfHarm}`,
    ...(report.complete ? [] : [`The year is not over: counted until ${report.until}.`]),
    ...table('By month', byMonth),
    ...table('By kind of danger', report.categories),
    ...table('By country (?? = not told)', report.countries),
    ...table('By language', report.languages),
    '',
    `Protocol: ${report.protocol ?? 'not published yet (set PROTOCOL_URL; the text is docs/protocol.md)'}`,
    '',
    `How danger is found: ${DETECTION}`,
    '',
    `How it is answered: ${RESPONSE}`,
    '',
    `What the bot is kept from saying: ${PROHIBITION}`,
    '',
    `Privacy: ${NO_IDENTITY}`,
    '',
    'Asked for by:',
    ...RECIPIENTS.map((line) => `  ${line}`),
  ];
}
