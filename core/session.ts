// What one private chat needs during an update, in one item: recent turns, flow state, rate, crisis window. Bounded by design.
import type { CountryCode, EpochSeconds, UpdateId } from './brands.ts';
import type { Emotion } from './chat/emotions.ts';
import type { CrisisCategory } from './crisis/categories.ts';
import type { Language } from './languages.ts';
import type { MessageEntity } from './ports/messenger.ts';

export interface ChatTurn {
  readonly role: 'person' | 'companion';
  readonly text: string;
  readonly at: EpochSeconds;
  /** Telegram message id of a person's message, so an edit can be found. */
  readonly messageId?: number;
  /** Scripture references a companion turn inserted, so they are not repeated. */
  readonly refs?: readonly string[];
  /** What a person's message felt like, as the classifier or the rules read it: the week's feelings come from these. */
  readonly emotion?: Emotion;
}

/** Says that a multi-step flow is open, independent of the conversation plugin's own state, which a deploy may drop. */
export interface OpenFlow {
  readonly name: FlowName;
  /** Version of the flow's steps; a stored flow of another version is ended with a plain sentence. */
  readonly version: number;
  /** Random id in the flow's buttons, so a button of an older run is known as old. */
  readonly run: string;
  readonly lastInputAt: EpochSeconds;
  /** Text the person already gave, kept at most 24 h, so that an expired flow loses nothing. */
  readonly draft?: string;
  /** They were asked, after /start, whether to go on: what they type next is no answer to the flow. */
  readonly paused?: boolean;
}
export type FlowName = 'pray' | 'prayer-update' | 'safety-plan' | 'email';

/** A model's answer stored before it is sent: a retry says the same. */
export interface StoredReply {
  readonly updateId: UpdateId;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly refs: readonly string[];
  readonly source: 'model' | 'offline';
  readonly emotion?: Emotion;
  /** A model was to answer and could not, in a way that may pass: asking again is offered. */
  readonly retry?: boolean;
}

export interface CrisisState {
  /** The crisis persona answers until then. */
  readonly until: EpochSeconds;
  readonly lastCardAt: EpochSeconds;
  /** Screening level that opened the window. */
  readonly level: 'ask' | 'card';
  readonly category: CrisisCategory;
  /** Fixed follow-up texts already said, so none repeats. */
  readonly step: number;
  /** Whose danger it is, whether it is now, and what was asked last: what a plain "no" is an answer to. */
  readonly subject?: 'self' | 'other';
  readonly imminent?: boolean;
  readonly asked?: CrisisQuestion;
  /** The number stood there a moment ago, with the first of two wordings. */
  readonly again?: boolean;
  readonly thanked?: boolean;
  readonly checkInOffered?: boolean;
  /** They said that it is not meant that way: the ordinary talk goes on. `again`: the same words came once more.
   *  `better`: they only feel better; nothing was taken back, and the same words later are a relapse. */
  readonly eased?: 'yes' | 'again' | 'better';
  /** Other lines were shown because one did not answer. */
  readonly failed?: boolean;
  /** Those that failed or stood first then: helplines of the directory, so that none of them stands first again. */
  readonly tried?: readonly string[];
  /** Rules that brought the last card or question: the same words are not asked about twice. */
  readonly rules?: readonly string[];
}
/** `quiet`: they asked us to stop asking. `nothing`: is it true that nothing at all was taken? */
export type CrisisQuestion = 'safe' | 'plan' | 'means' | 'person' | 'quiet' | 'nothing';

export interface Session {
  readonly turns: readonly ChatTurn[];
  /** Notes of what was folded away, a dated line each (core/chat/notes.ts). */
  readonly summary?: string;
  readonly flow?: OpenFlow;
  /** State of the conversation plugin, JSON. */
  readonly conversation?: string;
  readonly reply?: StoredReply;
  readonly crisis?: CrisisState;
  /** When numbers were last asked for: "that number does not work" is then about one of them. */
  readonly numbersAt?: EpochSeconds;
  /** When the person's last messages were sent, oldest first, and when the person was last told to slow down. */
  readonly rate?: { readonly sent: readonly number[]; readonly toldAt?: EpochSeconds };
  /** Companion turns of one UTC day (`2026-11-21`). */
  readonly budget?: {
    readonly day: string;
    readonly turns: number;
    readonly tokens: number;
    /** The person heard that today's turns are used up; a human voice was suggested today. */
    readonly told?: boolean;
    readonly nudged?: boolean;
  };
  /** When our last answer left: what was written before it was written without having read it. */
  readonly answeredAt?: EpochSeconds;
  /** An exercise is on the screen: what is typed meanwhile belongs to its step. */
  readonly steady?: {
    readonly exercise: 'ground' | 'breathe';
    readonly step: number;
    readonly at: EpochSeconds;
  };
  /** "Shall we write a safety plan?" was the last thing shown: what is typed next may answer it. */
  readonly planOffer?: { readonly messageId: number; readonly at: EpochSeconds };
  /** "Which city?" is open: the message that asked, and the hour it is about. */
  readonly zoneQuestion?: { readonly messageId: number; readonly hour: number; readonly at: EpochSeconds };
  /** Choices made before anything was agreed to; they move to the profile on agreement. */
  readonly language?: Language;
  readonly country?: CountryCode;
  /** When the AI notice was last said, and the person's last message. */
  readonly aiNoticeAt?: EpochSeconds;
  readonly lastMessageAt?: EpochSeconds;
  readonly saidOfflineAt?: EpochSeconds;
  /** Our message whose "Try again" was used. */
  readonly retried?: number;
  readonly saidAwayAt?: EpochSeconds;
  readonly exportedAt?: EpochSeconds;
  readonly apologisedAt?: EpochSeconds;
  /** Album whose first picture was answered, so the others are not. */
  readonly lastAlbum?: string;
  readonly unmatched?: number;
  /** Words of a prayer request that was left lying; offered again for a day. */
  readonly aside?: { readonly text: string; readonly at: EpochSeconds };
  /** The person said an age below the configured one, before any profile; and when they were told what that changes. */
  readonly minor?: boolean;
  readonly minorToldAt?: EpochSeconds;
}

export const EMPTY_SESSION: Session = { turns: [] };

export const SESSION_LIMITS = {
  /** Messages of both sides kept verbatim: twelve exchanges, and up to four more that wait to be folded together. */
  turns: 32,
  verbatim: 24,
  /** UTF-16 units kept of one turn. */
  turnLength: 1_500,
  summaryLength: 1_200,
  /** Finished update ids remembered for deduplication. */
  recentUpdates: 60,
  /** Seconds after which a turn is forgotten: 30 days. */
  turnAge: 30 * 24 * 3600,
} as const;
