// Builds one reply out of frames: repeatable by seed, never a sentence twice in a conversation, never two questions. It decides no
// content; it knows what was said because a frame's fixed words stand in the companion's earlier turns.

import type { CompanionTexts, Slot } from './companion-texts.ts';

/** Small repeatable generator (mulberry32); not for secrets. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [copy[i], copy[j]];
    if (a !== undefined && b !== undefined) [copy[i], copy[j]] = [b, a];
  }
  return copy;
}

const fixedWords = (frame: string): string =>
  frame
    .split(/\{\w+\}/)
    .map((piece) => piece.trim())
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');

const squeeze = (text: string): string => text.replace(/\s+/g, '');
let squeezed: readonly [text: string, without: string] = ['', ''];

/** True when the frame's fixed words already stand in the given earlier text, whatever white space they left with. */
export function wasSaid(frame: string, earlier: string): boolean {
  if (squeezed[0] !== earlier) squeezed = [earlier, squeeze(earlier)];
  return squeezed[1].includes(squeeze(fixedWords(frame)));
}

export type Fill = Readonly<Record<string, string>>;

export interface Draft {
  /** Adds an unused frame of the slot to the current paragraph; false when none is left or it would be a second question. */
  readonly say: (slot: Slot, fill?: Fill) => boolean;
  /** The first of the slots that still has something to say. */
  readonly sayOneOf: (slots: readonly Slot[], fill?: Fill) => boolean;
  readonly newParagraph: () => void;
  /** A scripture reference as a token on its own line. */
  readonly scripture: (ref: string) => void;
  readonly asked: () => boolean;
  readonly length: () => number;
  readonly chance: (share: number) => boolean;
  readonly text: () => string;
  readonly frames: () => readonly string[];
}

export interface DraftInput {
  readonly texts: CompanionTexts;
  readonly seed: number;
  /** Everything the companion said before in this conversation. */
  readonly earlier: string;
  readonly usedFrames: readonly string[];
}

export function newDraft({ texts, seed, earlier, usedFrames }: DraftInput): Draft {
  const random = seeded(seed);
  const paragraphs: string[][] = [[]];
  const frames: string[] = [];
  let asked = false;
  const here = (): string[] => paragraphs.at(-1) ?? [];

  function say(slot: Slot, fill: Fill = {}): boolean {
    for (const frame of shuffled(texts[slot], random)) {
      const id = `${slot}#${texts[slot].indexOf(frame)}`;
      const asks = frame.includes('?');
      if (frames.includes(id) || usedFrames.includes(id) || wasSaid(frame, earlier) || (asks && asked))
        continue;
      here().push(frame.replace(/\{(\w+)\}/g, (_, name: string) => fill[name] ?? ''));
      frames.push(id);
      asked ||= asks;
      return true;
    }
    return false;
  }

  const text = (): string =>
    paragraphs
      .filter((paragraph) => paragraph.length > 0)
      .map((paragraph) => paragraph.join(' ').replaceAll(' \n', '\n'))
      .join('\n\n');

  return {
    say,
    sayOneOf: (slots, fill) => slots.some((slot) => say(slot, fill)),
    newParagraph: () => {
      if (here().length > 0) paragraphs.push([]);
    },
    scripture: (ref) => {
      here().push(here().length > 0 ? `\n{{${ref}}}` : `{{${ref}}}`);
      paragraphs.push([]);
    },
    asked: () => asked,
    length: () => text().length,
    chance: (share) => random() < share,
    text,
    frames: () => frames,
  };
}
