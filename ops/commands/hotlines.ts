import type { OpsCommand } from '../command.ts';
import { writeHelplinesPage } from '../helplines-page.ts';
import { hotlinesCommand } from '../hotlines.ts';

export const hotlines: OpsCommand = {
  name: 'hotlines',
  usage: 'hotlines check [XX] | stamp XX LINE... [--date D]',
  summary: 'Helplines not verified lately; stamp one after dialling it',
  offline: true,
  flags: ['date'],
  run: async ({ args, flag, say, emit }) => {
    const date = flag('date');
    const code = await hotlinesCommand([...args, ...(typeof date === 'string' ? ['--date', date] : [])], {
      out: say,
      emit,
      refresh: writeHelplinesPage,
    });
    return code === 0 || code === 1 ? code : 2;
  },
};
