// Which kinds of line help with which danger, best kind first, and which emergency service comes first.

import type { CrisisCategory } from '../categories.ts';
import type { LineKind } from './types.ts';

const SUICIDE: readonly LineKind[] = ['suicide', 'crisis-text', 'emotional-support', 'medical'];

const KINDS: Readonly<Record<CrisisCategory, readonly LineKind[]>> = {
  'suicide-passive': SUICIDE,
  'suicide-active': SUICIDE,
  'suicide-plan': SUICIDE,
  'suicide-imminent': SUICIDE,
  'self-harm': ['self-harm', ...SUICIDE],
  violence: ['domestic-violence', 'sexual-violence'],
  child: ['child', 'domestic-violence'],
  'harm-to-others': SUICIDE,
  medical: ['poison', 'medical'],
  'eating-disorder': ['eating-disorder', ...SUICIDE],
  panic: ['emotional-support', 'suicide', 'crisis-text', 'medical'],
};

/** Kinds of line for a danger, most fitting first. */
export function kindsFor(category: CrisisCategory): readonly LineKind[] {
  return KINDS[category];
}

export type EmergencyNeed = 'ambulance' | 'police';

/** Who should come when it is happening now. */
export function emergencyNeed(category: CrisisCategory): EmergencyNeed {
  return category === 'violence' || category === 'child' || category === 'harm-to-others'
    ? 'police'
    : 'ambulance';
}
