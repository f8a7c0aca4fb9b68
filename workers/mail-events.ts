// What the mail service reports afterwards (bounces, complaints), as it reaches the jobs queue through a notification topic.
// Only the parts we act on are read; everything else in such an event stays unread.
import { asUserId, type UserId } from '../core/brands.ts';

export interface MailEvent {
  readonly kind: 'bounce' | 'complaint' | 'other';
  readonly userId: UserId;
  readonly addresses: readonly string[];
}

/** `undefined`: not a mail event at all. */
export function parseMailEvent(body: string): MailEvent | undefined {
  const outer = parseObject(body);
  const event = typeof outer?.['Message'] === 'string' ? parseObject(outer['Message']) : outer;
  const mail = objectOf(event?.['mail']);
  const type = event?.['eventType'];
  if (!event || !mail || typeof type !== 'string') return undefined;
  const tag = objectOf(mail['tags'])?.['person'];
  const person = Number(Array.isArray(tag) ? tag[0] : undefined);
  const addresses = Array.isArray(mail['destination']) ? mail['destination'].map(String) : [];
  // A mail that carries no person was not sent by us; there is nobody to switch off.
  if (!Number.isSafeInteger(person) || person <= 0) return { kind: 'other', userId: asUserId(0), addresses };
  const permanent = objectOf(event['bounce'])?.['bounceType'] === 'Permanent';
  const kind = type === 'Complaint' ? 'complaint' : type === 'Bounce' && permanent ? 'bounce' : 'other';
  return { kind, userId: asUserId(person), addresses };
}

const objectOf = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}
