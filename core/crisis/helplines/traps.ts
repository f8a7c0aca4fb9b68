// Numbers that public lists still give for helplines and that must never be shown: closed, renumbered, or something else entirely.
// Digits only; every row with the reason it is there.

export interface Trap {
  readonly country: string;
  readonly digits: string;
  readonly reason: string;
}

export const TRAPS: readonly Trap[] = [
  { country: 'TR', digits: '182', reason: 'hospital appointments, not a suicide line' },
  { country: 'US', digits: '18002738255', reason: 'replaced by 988' },
  { country: 'US', digits: '8002738255', reason: 'replaced by 988' },
  { country: 'US', digits: '18009312237', reason: 'the NEDA phone line closed in 2023' },
  { country: 'CA', digits: '18334564566', reason: 'replaced by 988 in November 2023' },
  { country: 'IN', digits: '18005990019', reason: 'KIRAN was folded into Tele-MANAS' },
  { country: 'ID', digits: '500454', reason: 'closed in 2014' },
  { country: 'BR', digits: '141', reason: 'CVV is 188 now' },
  { country: 'KR', digits: '1393', reason: 'merged into 109 in January 2024' },
  { country: 'IT', digits: '199284284', reason: 'old number of Telefono Amico' },
  { country: 'SG', digits: '18002214444', reason: 'replaced by 1767' },
  { country: 'PY', digits: '141', reason: 'the ambulance service, not a listening line' },
  { country: 'KE', digits: '1190', reason: 'a misprint of 1199' },
  { country: 'DZ', digits: '00213983200058', reason: 'malformed in old lists' },
  { country: 'DZ', digits: '0021398320058', reason: 'malformed in old lists' },
];

/** Why this number must not be shown in this country, if it must not. */
export function trapReason(country: string, digits: string): string | undefined {
  return TRAPS.find((trap) => trap.country === country && trap.digits === digits)?.reason;
}
