// Raise a flow's number whenever its steps change: a stored, half-done run can't be replayed through other code.
import type { FlowName } from '../../core/session.ts';

export const FLOW_VERSIONS: Readonly<Record<FlowName, number>> = {
  pray: 1,
  'prayer-update': 1,
  'safety-plan': 1,
  email: 1,
};
