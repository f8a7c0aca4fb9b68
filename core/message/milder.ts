// What can still be said when Telegram refuses a message for its trimmings: the same words without them. Refusals that concern the words
// or the chat itself have no milder form.

const MILDER: readonly { readonly refusal: RegExp; readonly without: readonly string[] }[] = [
  { refusal: /can't parse entities|ENTITY_|ENTITIES_/i, without: ['entities', 'parse_mode'] },
  {
    refusal: /message to be replied not found|replied message not found|QUOTE_/i,
    without: ['reply_parameters'],
  },
];

/** The payload to send instead, once; `undefined` when that would change nothing. */
export function milder(
  payload: Readonly<Record<string, unknown>>,
  description: string,
): Record<string, unknown> | undefined {
  const known = MILDER.find(({ refusal }) => refusal.test(description));
  if (!known?.without.some((field) => payload[field] !== undefined)) return undefined;
  return Object.fromEntries(Object.entries(payload).filter(([field]) => !known.without.includes(field)));
}
