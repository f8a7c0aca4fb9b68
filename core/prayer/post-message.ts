// What the group sees of requests: one in a message, or several as a digest. Text and buttons are made here and nowhere else,
// so that posting, redrawing and previewing agree. No identity ever gets in: only words, a first name if chosen, and counts.
import type { PrayerId } from '../brands.ts';
import type { Button } from '../ports/messenger.ts';
import { type PostLabels, postText } from './post-text.ts';
import { type Prayer, prayingCount, type TeamPost } from './prayer.ts';

/** Texts around a request, in the group's language. */
export interface BoardLabels extends PostLabels {
  readonly withdrawn: string;
  readonly flagged: string;
  readonly closed: string;
  readonly answered: string;
  readonly praying: (count: number) => string;
  readonly prayingFor: (number: number, count: number) => string;
  readonly followUp: string;
  readonly followedUp: string;
  readonly followUpOne: string;
  readonly flag: string;
  readonly flagOne: string;
  readonly digestTitle: (count: number) => string;
}

/** `prayer` is absent once it was erased. */
export interface Shown {
  readonly prayer: Pick<Prayer, 'text' | 'visibility' | 'firstName' | 'urgent' | 'status'> | undefined;
  readonly post: Pick<TeamPost, 'prayerId' | 'taps' | 'flagged' | 'removed' | 'claimedBy'>;
}
export interface Board {
  readonly text: string;
  readonly rows: readonly (readonly Button[])[];
}

export const postData = (id: PrayerId, action: string): string => `v1:post:${id}:${action}`;

const isGone = ({ prayer, post }: Shown): boolean =>
  prayer === undefined || post.removed === true || prayer.status === 'withdrawn';

/** The words, or why they are not there any more. */
function wordsOf(shown: Shown, labels: BoardLabels): string {
  const { prayer, post } = shown;
  if (!prayer || isGone(shown)) return labels.withdrawn;
  if (post.flagged) return labels.flagged;
  const text = postText(prayer, labels);
  if (prayer.status === 'answered') return `${text}\n\n${labels.answered}`;
  if (prayer.status === 'closed') return `${text}\n\n${labels.closed}`;
  return text;
}

/** Open for prayer: everything else has no buttons. */
const isOpen = (shown: Shown): boolean =>
  !isGone(shown) &&
  shown.post.flagged !== true &&
  shown.prayer?.status !== 'closed' &&
  shown.prayer?.status !== 'answered';

export function board(shown: readonly Shown[], labels: BoardLabels): Board {
  const [only] = shown;
  return shown.length === 1 && only ? single(only, labels) : digest(shown, labels);
}

function single(shown: Shown, labels: BoardLabels): Board {
  const { post } = shown;
  if (!isOpen(shown)) return { text: wordsOf(shown, labels), rows: [] };
  const { prayerId: id } = post;
  return {
    text: wordsOf(shown, labels),
    rows: [
      [tap(labels.praying(prayingCount(post)), postData(id, 'pray'), 'primary')],
      [
        tap(post.claimedBy === undefined ? labels.followUp : labels.followedUp, postData(id, 'claim')),
        tap(labels.flag, postData(id, 'flag')),
      ],
    ],
  };
}

function digest(shown: readonly Shown[], labels: BoardLabels): Board {
  // Its buttons can't say who follows up where; the line below the words does.
  const blocks = shown.map((one, index) => {
    const claimed = isOpen(one) && one.post.claimedBy !== undefined;
    return `${index + 1}.\n${wordsOf(one, labels)}${claimed ? `\n\n${labels.followedUp}` : ''}`;
  });
  const buttons = shown.flatMap((one, index) =>
    isOpen(one)
      ? [tap(labels.prayingFor(index + 1, prayingCount(one.post)), postData(one.post.prayerId, 'pray'))]
      : [],
  );
  const first = shown[0]?.post.prayerId;
  return {
    text: [labels.digestTitle(shown.length), ...blocks].join('\n\n'),
    rows: [
      ...inRows(buttons, 2),
      ...(buttons.length > 0 && first !== undefined
        ? [
            [
              tap(labels.followUpOne, postData(first, 'claims')),
              tap(labels.flagOne, postData(first, 'flags')),
            ],
          ]
        : []),
    ],
  };
}

const tap = (text: string, data: string, style?: 'primary'): Button => ({
  kind: 'callback',
  text,
  data,
  ...(style && { style }),
});

export const inRows = <T>(all: readonly T[], perRow: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / perRow) }, (_, row) =>
    all.slice(row * perRow, (row + 1) * perRow),
  );
