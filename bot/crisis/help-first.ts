// A message that shows danger: the card goes out before, and independent of, everything else. The database is asked for the
// country and for "was this update answered already?", and is given 300 milliseconds; after that the card goes without it.
import { asEpochSeconds } from '../../core/brands.ts';
import type { Screening } from '../../core/crisis/categories.ts';
import type { Claiming, Opening } from '../opening.ts';
import { languageOf } from '../language-of.ts';
import type { BotDeps } from '../deps.ts';
import type { Origin } from '../update-kind.ts';
import { crisisMessage, type CardKind } from './cards.ts';
import { deliver } from './deliver.ts';

const DATABASE_LIMIT_MS = 300;
/** A twin of this delivery may be sending the card at this moment: wait for it that long, then send anyway. */
const TWIN_LIMIT_MS = 1_200;
const FULL_CARD_EVERY_SECONDS = 30 * 60;

export interface Help {
  readonly sent: boolean;
  readonly kind: CardKind | 'none';
}

export interface HelpRequest {
  readonly finding: Screening;
  readonly origin: Extract<Origin, { kind: 'private' }>;
  readonly claiming: Claiming;
}

export async function helpFirst(deps: BotDeps, { finding, origin, claiming }: HelpRequest): Promise<Help> {
  const opening = await whatIsKnown(deps, claiming);
  if (opening?.kind === 'finished') return { sent: false, kind: 'none' };
  const known = opening?.kind === 'claimed' ? opening : undefined;
  const now = deps.clock.now();
  const kind = cardKind(finding, known?.session.crisis?.lastCardAt, asEpochSeconds(now / 1000));
  const message = crisisMessage(kind, {
    chatId: origin.chatId,
    finding,
    language: languageOf(known?.person, known?.session, origin.from.language_code),
    now,
    person: known?.person,
    session: known?.session,
    settings: deps.settings,
  });
  return { sent: await deliver(deps, message), kind };
}

async function whatIsKnown(deps: BotDeps, claiming: Claiming): Promise<Opening | undefined> {
  const first = await within(deps, claiming.first, DATABASE_LIMIT_MS);
  if (first?.kind !== 'busy' || !first.sameUpdate) return first;
  return within(deps, claiming.settled, TWIN_LIMIT_MS);
}

const within = <T>(deps: Pick<BotDeps, 'clock'>, work: Promise<T>, ms: number): Promise<T | undefined> =>
  Promise.race([work.catch(() => undefined), deps.clock.sleep(ms).then(() => undefined)]);

/** Once in thirty minutes the full card; in between one line and a button, with the number itself when it is happening now. */
export const cardKind = (finding: Screening, lastCardAt: number | undefined, now: number): CardKind => {
  if (finding.level === 'ask') return 'ask';
  return lastCardAt !== undefined && now - lastCardAt < FULL_CARD_EVERY_SECONDS ? 'short' : 'full';
};
