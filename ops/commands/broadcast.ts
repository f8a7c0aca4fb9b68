// News to the people who asked for them. Shows what and to how many before it sends anything; run again after a stop it goes on.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createMessenger } from '../../adapters/telegram/messenger.ts';
import { LANGUAGES } from '../../core/languages.ts';
import { createTranslator } from '../../locales/translator.ts';
import { broadcast as send, countReaders, type News, NEWS_MAX } from '../broadcast.ts';
import type { OpsCommand } from '../command.ts';

export const broadcast: OpsCommand = {
  name: 'broadcast',
  usage: 'broadcast --file news.txt',
  summary: 'News to those who agreed to it under /news; news.es.txt beside it is the Spanish text',
  flags: ['file'],
  asks: true,
  details: [
    'Only to people who said yes under /news; never to somebody young, nor within a day after a crisis. Fifteen a second.',
    'Stopped half way, run it again: it goes on, and nobody gets the same text twice within 30 days.',
  ],
  run: async (context) => {
    const { flag, say, emit, confirm, stores, identity, clock, telegram, env } = context;
    const file = flag('file');
    if (typeof file !== 'string' || !existsSync(file)) {
      say(
        'Say which text: broadcast --file news.txt (plain text; news.es.txt, news.pt.txt, news.fr.txt beside it).',
      );
      return 2;
    }
    const news = readNews(file);
    const tooLong = Object.entries(news.texts).find(([, text]) => text.length > NEWS_MAX || text === '');
    if (tooLong) {
      say(`The text (${tooLong[0]}) has ${tooLong[1].length} characters: 1 to ${NEWS_MAX}.`);
      return 2;
    }
    const readers = await countReaders(stores);
    say(
      `${news.texts.en}\n\nLanguages: ${Object.keys(news.texts).join(', ')}. ${readers} people agreed to news.`,
    );
    if (readers > 0 && !(await confirm(`Send this to ${readers} people?`))) {
      say('Nothing was sent.');
      emit({ readers, sent: 0 });
      return 1;
    }
    const deps = {
      ...stores,
      clock,
      identity: await identity(),
      messenger: createMessenger(telegram),
      translate: createTranslator(),
      ...(env['COMMUNITY_NAME'] !== undefined && { community: env['COMMUNITY_NAME'] }),
    };
    const report = await send(deps, news, say);
    say(
      `Sent ${report.sent}; had it before ${report.before}; after a crisis, so not now ${report.afterCrisis}; not reached ${report.unreachable}.`,
    );
    if (report.afterCrisis > 0) say('Run it again in a day for those: nobody gets it twice.');
    emit(report);
    return 0;
  },
};

function readNews(file: string): News {
  const text = readFileSync(file, 'utf8').trim();
  const others = LANGUAGES.filter((language) => language !== 'en').flatMap((language) => {
    const path = file.replace(/(\.[^./]+)?$/, `.${language}$1`);
    return existsSync(path) ? [[language, readFileSync(path, 'utf8').trim()]] : [];
  });
  return {
    id: createHash('sha256').update(text).digest('hex').slice(0, 12),
    texts: { en: text, ...(Object.fromEntries(others) as Partial<News['texts']>) },
  };
}
