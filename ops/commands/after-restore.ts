// Everything a restored table needs before anybody is answered from it, in one command for three in the morning.
import { ulid } from 'ulid';
import { openStores } from '../../adapters/dynamodb/stores.ts';
import { createMessenger } from '../../adapters/telegram/messenger.ts';
import { createTranslator } from '../../locales/translator.ts';
import type { OpsCommand } from '../command.ts';
import { readSince } from '../privacy.ts';
import { afterRestore as restore } from '../restore/after-restore.ts';

export const afterRestore: OpsCommand = {
  name: 'after-restore',
  usage: 'after-restore --since TIME [--damaged TABLE]',
  summary:
    'After a restore, before the bot starts: erase and take back again, find lost prayers, tell people',
  flags: ['since', 'damaged'],
  asks: true,
  details: [
    'Run it with TABLE_NAME set to the restored table, before the functions are pointed there; twice does no harm.',
    '--since is the moment the table was restored to, or earlier. --damaged reads requests out of the old table where it still answers.',
    'The steps around it: docs/disaster-recovery.md',
  ],
  run: async ({ flag, say, emit, confirm, stores, jobs, identity, clock, env, telegram }) => {
    const since = flag('since');
    const from = readSince(typeof since === 'string' ? since : undefined);
    if (from === undefined) {
      say('Say to which moment the table was restored: after-restore --since 2026-11-21T03:00:00Z');
      return 2;
    }
    say(`Table: ${env['TABLE_NAME'] ?? ''}. Events since ${new Date(from * 1000).toISOString()}.`);
    if (
      !(await confirm('This erases and withdraws in that table, and writes to people whose prayer is lost.'))
    )
      return 1;
    const damaged = flag('damaged');
    const broken =
      typeof damaged === 'string'
        ? openStores({ tableName: damaged, auditTableName: env['AUDIT_TABLE_NAME'] ?? '', clock })
        : undefined;
    const deps = {
      ...stores,
      jobs,
      clock,
      identity: await identity(),
      newId: () => ulid(clock.now()),
      messenger: createMessenger(telegram),
      translate: createTranslator(),
      ...(broken && { damaged: broken }),
    };
    const done = await restore(deps, from, say);
    broken?.close();
    say('Bot and worker may use this table.');
    emit(done);
    return done.untold > 0 ? 1 : 0;
  },
};
