// Which version of the texts a person saw. Raise it whenever the meaning of a text changes.
import type { Person } from '../person.ts';

export const CONSENT_TEXT_VERSION = '2026-11-21';
export const POLICY_VERSION = '2026-11-21';
/** Between the notice of a new policy and the day it applies. */
export const POLICY_NOTICE_DAYS = 14;

/** A new policy is announced once, before it applies, to everybody who agreed to anything. Whoever agreed under the current one has seen it. */
export function isPolicyNoticeDue(
  person: Pick<Person, 'policyVersionSeen' | 'consents'>,
  version: string = POLICY_VERSION,
): boolean {
  const given = Object.values(person.consents).filter((consent) => consent.given);
  const seen =
    person.policyVersionSeen ??
    given.map(({ textVersion }) => textVersion).reduce((last, one) => (one > last ? one : last), '');
  return given.length > 0 && seen < version;
}
