// What a language must say about itself before the companion may repeat a person's words turned to "you".

export interface ClauseRules {
  /** Words that may stand before a clause and fall away: "and", "because", "today". */
  readonly lead: ReadonlySet<string>;
  /** Where a longer sentence is cut; the cut word itself falls away. */
  readonly cuts: RegExp;
  /** A clause must begin so, or it is left alone. */
  readonly opens: RegExp;
  /** One of these must be in it: things that happen, not what somebody thinks of themselves. */
  readonly event: RegExp;
  /** Any of these, and it is left alone: self-blame, absolutes, God as the doer, violence, slurs, talk to the companion. */
  readonly never: RegExp;
  /** Turns one clause from "I" to "you"; undefined when the grammar is not surely right. */
  readonly turn: (words: readonly string[]) => string[] | undefined;
}

export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));
export const wordMap = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .split(/[,\n]/)
      .map((pair) => pair.trim())
      .filter((pair) => pair !== '')
      .map((pair) => {
        const [from = '', to = ''] = pair.split('>');
        return [from.trim(), to.trim()] as const;
      }),
  );
