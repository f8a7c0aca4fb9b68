// 500 people share a prayer in the same minute: how the worker brings them to one group, by a clock that is moved. Telegram's limits are
// enforced: what would be a flood is a 429 here, too.
import type { Prayer } from '../../core/prayer/prayer.ts';
import { startDesk } from '../../test/workers/desk.ts';
import type { Measure } from '../measure.ts';

const WINDOW_MS = 60_000;
/** How long a Telegram call takes at least, from Lambda. */
const CALL_SECONDS = 0.05;

export const prayerBurst: Measure = {
  name: 'prayer burst',
  async run({ quick, say }) {
    const count = quick ? 60 : 500;
    const desk = await startDesk({ LOG_LEVEL: 'silent' }, { limits: true });
    const prayers: Prayer[] = [];
    for (let index = 0; index < count; index += 1) {
      if (index % 50 === 0) say(`prayer ${index} of ${count}`);
      const user = await desk.person();
      prayers.push(await desk.store(user, { text: `Request number ${index} end` }));
    }
    for (const { id } of prayers) desk.queue({ kind: 'prayer', prayerId: id });
    const waiting = () => prayers.length - shown().size;
    const shown = () =>
      new Set(
        desk
          .inGroup()
          .flatMap(({ text }) => [...text.matchAll(/Request number (\d+) end/g)].map((match) => match[1])),
      );
    // A call takes time: without it a still clock would put a whole drain into one second.
    const stopTicking = desk.telegram.onChange(() => desk.clock.forward(CALL_SECONDS));
    let seconds = 0;
    await desk.work();
    for (; waiting() > 0 && seconds < 6 * 3600; seconds += 10) {
      if (seconds % 300 === 0) {
        desk.queue({ kind: 'digest' });
        desk.queue({ kind: 'sweep' });
        say(`${waiting()} still wait after ${seconds} s`);
      }
      await desk.later(10);
    }
    const calls = desk.telegram.sees.calls({ chatId: Number(desk.groupId) });
    const sends = calls.filter(({ method }) => method === 'sendMessage').map(({ at }) => at);
    const perMinute = Math.max(
      ...sends.map((at) => sends.filter((other) => other >= at && other < at + WINDOW_MS).length),
    );
    const floods = desk.telegram.sees.calls().filter(({ status }) => status === 429).length;
    const twice =
      desk.inGroup().flatMap(({ text }) => [...text.matchAll(/Request number (\d+) end/g)]).length -
      shown().size;
    const lost = waiting();
    const posts = desk.inGroup().length;
    stopTicking();
    await desk.close();
    return {
      title: `${count} prayers burst into one group`,
      about: 'Shared at once; the clock is moved by ten seconds until the group has them all.',
      rows: [
        { label: 'minutes until the group has all', value: Math.ceil(seconds / 60), unit: 'min' },
        { label: 'messages in the group', value: posts, unit: '' },
      ],
      goals: [
        { text: 'messages a minute, at most', value: perMinute, unit: '', most: 18 },
        { text: 'prayers lost', value: lost, unit: '', most: 0 },
        { text: 'prayers posted twice', value: twice, unit: '', most: 0 },
        { text: "answers 429 of Telegram's", value: floods, unit: '', most: 0 },
      ],
    };
  },
};
