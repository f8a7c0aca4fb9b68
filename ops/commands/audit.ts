import { ulid } from 'ulid';
import type { OpsCommand } from '../command.ts';
import { auditOf, readUserId } from '../privacy.ts';

export const audit: OpsCommand = {
  name: 'audit',
  usage: 'audit --user ID',
  summary: "What was done with a person's data, and when",
  flags: ['user'],
  run: async ({ flag, say, emit, stores, identity, clock }) => {
    const user = flag('user');
    const userId = readUserId(typeof user === 'string' ? user : undefined);
    if (userId === undefined) {
      say('Say whose: audit --user 123456789 (the Telegram number).');
      return 2;
    }
    const deps = { ...stores, identity: await identity(), clock, newId: () => ulid(clock.now()) };
    emit(await auditOf(deps, userId, say));
    return 0;
  },
};
