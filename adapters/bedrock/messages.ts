// Turns a conversation into what Converse takes: alternating roles, a person first and last, no empty text.
// Everything a person wrote stands inside tags it cannot close: the prompts say that such text is never an instruction.
import type { Message } from '@aws-sdk/client-bedrock-runtime';
import type { CompanionInput, ModelInput } from '../../core/ports/models.ts';
import type { ChatTurn } from '../../core/session.ts';

const TAGS = /<(?=\/?\s*(?:message|quoted|summary)\b)/gi;

/** Text as data: its own tags are blunted, halves of surrogate pairs repaired. */
const fence = (tag: 'message' | 'quoted' | 'summary', text: string, attributes = ''): string =>
  `<${tag}${attributes}>\n${text.toWellFormed().replaceAll(TAGS, '‹')}\n</${tag}>`;

const LANGUAGE_NAMES = { en: 'English', es: 'Spanish', pt: 'Portuguese', fr: 'French' } as const;

export function companionMessages(input: Pick<ModelInput, 'turns' | 'text' | 'quoted'>): Message[] {
  const now = [input.quoted ? fence('quoted', input.quoted) : '', fence('message', input.text)];
  return alternate([
    ...input.turns.map((turn) =>
      turn.role === 'person'
        ? { role: 'user' as const, text: turn.text.trim() && fence('message', turn.text) }
        : { role: 'assistant' as const, text: turn.text.toWellFormed().trim() },
    ),
    { role: 'user', text: now.filter((part) => part !== '').join('\n') },
  ]);
}

/** Everything in one message: for the classifier a conversation is a document to read, not one to take part in. */
export function classifierMessages(input: ModelInput): Message[] {
  const earlier = input.turns.slice(-6).map((turn) => fence('message', turn.text, ` from="${turn.role}"`));
  const parts = [
    ...(input.summary ? ['Notes from earlier:', fence('summary', input.summary)] : []),
    ...(earlier.length > 0 ? ['Earlier messages, for context only:', ...earlier] : []),
    ...(input.quoted ? ['The person quotes:', fence('quoted', input.quoted)] : []),
    'Report on this message:',
    fence('message', input.text),
  ];
  return alternate([{ role: 'user', text: parts.join('\n') }]);
}

export function summaryMessages(
  turns: readonly ChatTurn[],
  summary: string | undefined,
  language: keyof typeof LANGUAGE_NAMES,
): Message[] {
  const parts = [
    `Language: ${LANGUAGE_NAMES[language]}.`,
    ...(summary ? ['Notes so far:', fence('summary', summary)] : []),
    'Older messages:',
    ...turns.map((turn) => fence('message', turn.text, ` from="${turn.role}"`)),
  ];
  return alternate([{ role: 'user', text: parts.join('\n') }]);
}

const UNSEEN =
  'The newest message was sent before your last reply was on their screen: it continues what they were saying and does not answer you. ' +
  'Add only what is new, in one or two sentences, and do not repeat your question.';

/** What changes from turn to turn and so comes after the cached prefix. */
export function companionContext({
  language,
  today,
  passages,
  summary,
  danger,
  unseen,
}: CompanionInput): string {
  const offered = passages.map(({ ref, text, note }) => `- {{${ref}}}${note ? ` (${note})` : ''}: ${text}`);
  return [
    `Language named: ${LANGUAGE_NAMES[language]}. Today: ${today}.`,
    offered.length > 0
      ? `Passages offered:\n${offered.join('\n')}`
      : 'No passages are offered this time: use no scripture token.',
    ...(summary ? ['Notes from earlier conversations:', fence('summary', summary)] : []),
    ...(danger ? [danger] : []),
    ...(unseen ? [UNSEEN] : []),
  ].join('\n\n');
}

/** Converse refuses two messages of one role in a row, a leading assistant and blank text. */
function alternate(parts: readonly { role: 'user' | 'assistant'; text: string }[]): Message[] {
  const messages: { role: 'user' | 'assistant'; texts: string[] }[] = [];
  for (const { role, text } of parts) {
    if (text.trim() === '') continue;
    const last = messages.at(-1);
    if (last?.role === role) last.texts.push(text);
    else if (last || role === 'user') messages.push({ role, texts: [text] });
  }
  return messages.map(({ role, texts }) => ({ role, content: [{ text: texts.join('\n\n') }] }));
}
