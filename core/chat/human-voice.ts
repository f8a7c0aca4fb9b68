// After a long day of writing, one reply suggests a person instead of asking the next question.

/** The draft with the suggestion at its end, in place of a closing question: one question is enough. */
export function suggestPerson(draft: string, suggestion: string): string {
  const trimmed = draft.trim();
  const closing = /(?:^|(?<=[.!?…»"”}]\s))[^.!?…\n{}]*\?\s*$/u.exec(trimmed);
  const kept = closing ? trimmed.slice(0, closing.index).trim() : trimmed;
  return [kept, suggestion].filter((part) => part !== '').join('\n\n');
}
