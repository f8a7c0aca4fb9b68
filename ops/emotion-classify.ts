// `npm run -s emotion:classify`: JSON lines {"id","text","lang"?} in, {"id","emotion","confidence"} out, one for each line. A line
// without a text gets its id and a null emotion; it is named by its number on standard error and makes the exit code 1.
import { classifyEmotion } from '../core/chat/offline/classify-emotion.ts';
import { answerLines, fieldOf } from './json-lines.ts';

interface Line {
  readonly id: unknown;
  readonly text: string;
  readonly lang: string | undefined;
}

const idOf = (json: unknown): unknown => fieldOf(json, 'id') ?? null;

await answerLines<Line>({
  read(json) {
    const text = fieldOf(json, 'text');
    const lang = fieldOf(json, 'lang');
    if (typeof text !== 'string') return '{"id","text","lang"?}';
    return { id: idOf(json), text, lang: typeof lang === 'string' ? lang : undefined };
  },
  answer({ id, text, lang }) {
    const { emotion, confidence } = classifyEmotion(text, lang);
    return { id, emotion, confidence };
  },
  unread: (json) => ({ id: idOf(json), emotion: null, confidence: 0 }),
});
