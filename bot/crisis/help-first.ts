// A message that shows danger: the card goes out before, and independent of, everything else. The database is asked for the
// country and for "was this update answered already?", and is given 300 milliseconds; after that the card goes without it.
import { asEpochSeconds } from '../../core/brands.ts';
import type { CrisisCategory, Screening } from '../../core/crisis/categories.ts';
import type { CrisisState } from '../../core/session.ts';
import { statesMinor } from '../../core/safety/stated-age.ts';
import type { Claiming, Opening } from '../opening.ts';
import { languageOf } from '../language-of.ts';
import type { BotDeps } from '../deps.ts';
import type { Origin } from '../update-kind.ts';
import { crisisMessage, type CardKind } from './cards.ts';
import { deliver, type Delivery } from './deliver.ts';
import { sharpened } from './follow-up.ts';
import { noteHelp } from './record.ts';

const DATABASE_LIMIT_MS = 300;
/** A twin of this delivery may be sending the card at this moment: wait for it that long, then send anyway. */
const TWIN_LIMIT_MS = 1_200;
/** Who asks for help by a command or a tap gets it through the features; after that long without a database, from here. */
const ASKED_LIMIT_MS = 1_000;
const FULL_CARD_EVERY_SECONDS = 30 * 60;

export interface Help {
  readonly delivery: Delivery | 'finished';
  readonly kind: CardKind | 'none';
  /** What was shown: the finding, made more urgent where an open window knows more. */
  readonly finding: Screening;
}

export interface HelpRequest {
  readonly finding: Screening;
  readonly origin: Extract<Origin, { kind: 'private' }>;
  readonly claiming: Claiming;
  readonly words: string;
}

export async function helpFirst(deps: BotDeps, request: HelpRequest): Promise<Help> {
  const opening = await whatIsKnown(deps, request.claiming);
  if (opening?.kind === 'finished') return { delivery: 'finished', kind: 'none', finding: request.finding };
  const known = opening?.kind === 'claimed' ? opening : undefined;
  const now = asEpochSeconds(deps.clock.now() / 1000);
  const crisis = known?.session.crisis;
  const open = crisis && crisis.until > now ? crisis : undefined;
  const finding = sharpened(request.finding, open, request.words);
  return send(deps, { ...request, finding }, known, cardKind(finding, crisis, now));
}

/** Undefined: the database answers, and the command or tap goes its ordinary way. */
export async function helpAsked(deps: BotDeps, request: HelpRequest): Promise<Help | undefined> {
  const opening = await within(deps, request.claiming.first, ASKED_LIMIT_MS);
  if (opening && opening.kind !== 'outage') return undefined;
  return send(deps, request, undefined, 'full');
}

type Known = Extract<Opening, { kind: 'claimed' }> | undefined;

async function send(deps: BotDeps, request: HelpRequest, known: Known, kind: CardKind): Promise<Help> {
  const { finding, origin, words } = request;
  const language = languageOf(known?.person, known?.session, origin.from.language_code);
  const message = crisisMessage(kind, {
    chatId: origin.chatId,
    finding,
    language,
    now: deps.clock.now(),
    person: known?.person,
    session: known?.session,
    settings: deps.settings,
    words,
    young: statesMinor(words, deps.settings.minimumAge),
  });
  const delivery = await deliver(deps, message);
  noteHelp(deps, { finding, kind, language, delivery });
  return { delivery, kind, finding };
}

async function whatIsKnown(deps: BotDeps, claiming: Claiming): Promise<Opening | undefined> {
  const first = await within(deps, claiming.first, DATABASE_LIMIT_MS);
  if (first?.kind !== 'busy' || !first.sameUpdate) return first;
  return within(deps, claiming.settled, TWIN_LIMIT_MS);
}

/** No timer outlives the answer: a function that is frozen with one would wake with it. */
async function within<T>(deps: Pick<BotDeps, 'clock'>, work: Promise<T>, ms: number): Promise<T | undefined> {
  const over = new AbortController();
  try {
    return await Promise.race([
      work.catch(() => undefined),
      deps.clock.sleep(ms, over.signal).then(() => undefined),
    ]);
  } finally {
    over.abort();
  }
}

/** Once in thirty minutes the full card; in between one line and a button, with the number itself when it is happening now. */
export const cardKind = (finding: Screening, crisis: CrisisState | undefined, now: number): CardKind => {
  if (finding.level === 'ask') return 'ask';
  if (crisis && needsOtherLines(finding, crisis.category)) return 'full';
  const lastCardAt = crisis?.lastCardAt;
  return lastCardAt !== undefined && now - lastCardAt < FULL_CARD_EVERY_SECONDS ? 'short' : 'full';
};

/** A child, or something swallowed, needs other lines than the card before. */
const needsOtherLines = ({ categories, imminent }: Screening, shown: CrisisCategory): boolean =>
  (categories[0] === 'child' && shown !== 'child') ||
  (categories[0] === 'medical' && imminent && shown !== 'medical');
