// All commands, in the order the help shows them.
import type { OpsCommand } from '../command.ts';
import { afterRestore } from './after-restore.ts';
import { audit } from './audit.ts';
import { broadcast } from './broadcast.ts';
import { deadLetters, groups, prayers } from './care.ts';
import { cost } from './cost.ts';
import { doctor } from './doctor.ts';
import { hotlines } from './hotlines.ts';
import { replayErasures } from './replay-erasures.ts';
import { report } from './report.ts';
import { rotateSecret } from './rotate-secret.ts';
import { stats } from './stats.ts';

export const COMMANDS: readonly OpsCommand[] = [
  doctor,
  stats,
  prayers,
  groups,
  deadLetters,
  hotlines,
  report,
  cost,
  audit,
  broadcast,
  afterRestore,
  replayErasures,
  rotateSecret,
];
