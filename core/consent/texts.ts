// Which version of the consent texts a person saw. Raise it whenever the meaning of a text changes.
export const CONSENT_TEXT_VERSION = '2026-11-21';
export const POLICY_VERSION = '2026-11-21';
