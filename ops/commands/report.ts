import type { OpsCommand } from '../command.ts';
import { reportCommand } from '../report.ts';

export const report: OpsCommand = {
  name: 'report',
  usage: 'report --year 2027 [--json]',
  summary: 'Crisis referrals of a year, as the law asks, without identity',
  flags: ['year'],
  run: async ({ stores, flag, env, clock, say, emit }) => {
    const year = flag('year');
    const args = ['--year', typeof year === 'string' ? year : String(new Date(clock.now()).getUTCFullYear())];
    const code = await reportCommand(flag('json') === true ? [...args, '--json'] : args, {
      audit: stores.audit,
      out: say,
      emit,
      now: new Date(clock.now()),
      ...(env['PROTOCOL_URL'] !== undefined && { protocolUrl: env['PROTOCOL_URL'] }),
    });
    return code === 0 ? 0 : 2;
  },
};
