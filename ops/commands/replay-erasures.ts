import { ulid } from 'ulid';
import { toSeconds } from '../../core/brands.ts';
import type { OpsCommand } from '../command.ts';
import { readSince, replayErasures as replay } from '../privacy.ts';

export const replayErasures: OpsCommand = {
  name: 'replay-erasures',
  usage: 'replay-erasures [--since DATE]',
  summary: 'The first part of after-restore alone: erase again who was erased since',
  flags: ['since'],
  asks: true,
  run: async ({ flag, say, emit, confirm, stores, jobs, identity, clock }) => {
    const since = flag('since');
    // The table knows what was done in it; a date can only reach further back.
    const from = typeof since === 'string' ? readSince(since) : toSeconds(clock.now());
    if (from === undefined) {
      say(
        'That is no date. For example: replay-erasures --since 2026-11-21 (when the backup was made, or earlier).',
      );
      return 2;
    }
    if (!(await confirm('This erases people from the configured table again.'))) return 1;
    const deps = { ...stores, jobs, identity: await identity(), clock, newId: () => ulid(clock.now()) };
    emit(await replay(deps, from, say));
    await stores.restore.settle();
    say('Bot and worker may use this table.');
    return 0;
  },
};
