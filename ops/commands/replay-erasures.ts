import { ulid } from 'ulid';
import type { OpsCommand } from '../command.ts';
import { readSince, replayErasures as replay } from '../privacy.ts';

export const replayErasures: OpsCommand = {
  name: 'replay-erasures',
  usage: 'replay-erasures --since DATE',
  summary: 'After a restore, before the bot starts: erase again who was erased since',
  run: async ({ flag, say, emit, confirm, stores, jobs, identity, clock }) => {
    const since = flag('since');
    const from = readSince(typeof since === 'string' ? since : undefined);
    if (from === undefined) {
      say('Say since when: replay-erasures --since 2026-11-21 (when the backup was made, or earlier).');
      return 2;
    }
    if (!(await confirm('This erases people from the configured table again.'))) return 1;
    const deps = { ...stores, jobs, identity: await identity(), clock, newId: () => ulid(clock.now()) };
    emit(await replay(deps, from, say));
    return 0;
  },
};
