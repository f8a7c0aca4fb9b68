// Text, caption and keyboard of a message a bot sends or edits: parsed, cleaned and checked, or refused.

import { formatText, type Formatted } from '../text/format.ts';
import { checkMarkup } from '../validate/check-markup.ts';
import { malformed } from '../validate/finding.ts';
import type { WireEntity, WireReplyMarkup } from '../wire.ts';
import type { CallContext } from './context.ts';
import { textParam } from './params.ts';

type Content = { text: string; entities: WireEntity[] };

function settle(context: CallContext, formatted: Formatted): Content {
  if (!formatted.ok) throw malformed(formatted.description);
  for (const note of formatted.notes) context.note(note);
  return { text: formatted.text, entities: formatted.entities };
}

const options = (context: CallContext, params: Record<string, unknown>, entitiesField: string) => ({
  ...(typeof params['parse_mode'] === 'string' ? { parseMode: params['parse_mode'] } : {}),
  ...(Array.isArray(params[entitiesField]) ? { entities: params[entitiesField] as WireEntity[] } : {}),
  resolveUser: (id: number) => context.world.state.users.get(id)?.user,
});

export function textOf(context: CallContext, params: Record<string, unknown>): Content {
  return settle(
    context,
    formatText({
      ...options(context, params, 'entities'),
      text: textParam(params, 'text'),
      limit: 4096,
      tooLong: 'message is too long',
      empty: 'message text is empty',
    }),
  );
}

export function captionOf(context: CallContext, params: Record<string, unknown>): Content {
  return settle(
    context,
    formatText({
      ...options(context, params, 'caption_entities'),
      text: textParam(params, 'caption'),
      limit: 1024,
      tooLong: 'message caption is too long',
    }),
  );
}

export function markupOf(
  context: CallContext,
  params: Record<string, unknown>,
  chat: { isPrivate: boolean; editing: boolean },
): WireReplyMarkup | undefined {
  const markup = params['reply_markup'] as WireReplyMarkup | undefined;
  for (const finding of checkMarkup(markup, chat)) {
    context.note(finding.text);
    if (finding.refusal !== undefined) throw malformed(finding.refusal);
  }
  // An empty inline keyboard is the same as none.
  return markup?.inline_keyboard?.flat().length === 0 ? undefined : markup;
}
