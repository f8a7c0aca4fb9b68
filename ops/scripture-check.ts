// `npm run -s scripture:check`: JSON lines `{"text","lang"?,"personWords"?}` on standard input; on standard output, for each, what would
// leave the bot: `{"text","citations":[{"ref","status"}]}`. A line without a text leaves nothing. No network, no model.
import { buildKjvPack } from '../adapters/scripture/kjv-pack.ts';
import { openScripture } from '../adapters/scripture/pack-file.ts';
import { negotiateLanguage } from '../core/languages.ts';
import { verifyScripture } from '../core/scripture/verify.ts';
import { answerLines, fieldOf } from './json-lines.ts';

interface Line {
  readonly text: string;
  readonly lang: string | undefined;
  readonly personWords: readonly string[];
}

const scripture = openScripture({ build: buildKjvPack });

await answerLines<Line>({
  read(json) {
    const [text, lang, own] = ['text', 'lang', 'personWords'].map((name) => fieldOf(json, name));
    if (typeof text !== 'string') return '{"text": "..."}';
    const personWords = Array.isArray(own) ? own.filter((words) => typeof words === 'string') : [];
    return { text, lang: typeof lang === 'string' ? lang : undefined, personWords };
  },
  answer({ text: raw, lang, personWords }) {
    const language = negotiateLanguage(lang);
    const { text, citations } = verifyScripture(raw, { scripture, language, personWords });
    return { text, citations };
  },
  unread: () => ({ text: '', citations: [] }),
});
