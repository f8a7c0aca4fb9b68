// What the preview points out in a text: contacts, and names of others. Found outside the replayed flow, because of the lazy library.
import {
  contactSpans,
  initialsOnly,
  maskContacts,
  nameSpans,
  type Span,
} from '../../../core/prayer/hints.ts';
import { phoneSpans } from './phone-numbers.ts';
import type { Steps } from './talk.ts';

export interface PointedOut {
  readonly contacts: Span[];
  readonly names: Span[];
  /** May hurt whoever reads it. */
  readonly harsh: boolean;
}

export const pointOut = (steps: Steps, text: string): Promise<PointedOut> =>
  steps.talk.external(async ({ scope }) => ({
    contacts: contactSpans(text, await phoneSpans(text, scope.person?.country ?? scope.session.country)),
    names: nameSpans(text),
    harsh: (await import('../../../core/prayer/harsh-words.ts')).isHarsh(text),
  }));

export async function hide(steps: Steps, text: string, what: 'contacts' | 'names'): Promise<string> {
  const found = await pointOut(steps, text);
  return what === 'contacts' ? maskContacts(text, found.contacts) : initialsOnly(text, found.names);
}
