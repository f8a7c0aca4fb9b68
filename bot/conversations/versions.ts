// Raise a flow's number whenever its steps change: a stored, half-done run can't be replayed through other code.
import type { FlowName } from '../../core/session.ts';

export const FLOW_VERSIONS: Readonly<Record<FlowName, number>> = {
  pray: 3,
  'prayer-update': 2,
  'safety-plan': 1,
  email: 1,
};

/** A flow nobody wrote to for so long does not take the next message by itself. */
export const IDLE_SECONDS = 30 * 60;

/** The area in the callback data of each flow's buttons. */
export const FLOW_AREAS: Readonly<Record<FlowName, string>> = {
  pray: 'pray',
  'prayer-update': 'pray',
  'safety-plan': 'plan',
  email: 'email',
};
