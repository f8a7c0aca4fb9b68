// The shape of what a person in danger reads, the same in every language. Plain strings in plain modules: nothing to load,
// nothing to format at run time, so nothing can fail. Placeholders in braces are filled by the card builder.

type Danger =
  | 'suicide-passive'
  | 'suicide-active'
  | 'suicide-plan'
  | 'suicide-imminent'
  | 'self-harm'
  | 'violence'
  | 'child'
  | 'harm-to-others'
  | 'medical'
  | 'eating-disorder'
  | 'panic';

interface Urgency {
  /** The danger is not this minute. */
  readonly calm: string;
  /** It is happening now. */
  readonly now: string;
}

export interface ForWhom {
  readonly self: string;
  readonly other: string;
}

export interface UrgencyForWhom {
  readonly self: Urgency;
  readonly other: Urgency;
}

/** Who signed the texts off; `hash` is the SHA-256 of the texts without this field (`test/crisis/texts.test.ts`). */
interface Review {
  readonly by: string;
  readonly date: string;
  readonly hash: string;
}

interface CardWords {
  readonly ack: Readonly<Record<Danger, UrgencyForWhom>>;
  readonly lead: UrgencyForWhom;
  /** When the emergency number is unknown: how to find it. */
  readonly emergencyRule: string;
  readonly emergency: string;
  readonly police: string;
  readonly ambulance: string;
  /** After the numbers: the next small thing to do. */
  readonly step: Readonly<Record<Danger, UrgencyForWhom>>;
  /** Only for abuse: how to clear the chat, and that nothing goes to anyone. */
  readonly clearChat: string;
  readonly close: ForWhom;
  /** {country} {url} */
  readonly moreLines: string;
  /** {url} */
  readonly findLine: string;
  readonly pickCountry: string;
  readonly short: ForWhom;
  readonly ask: Readonly<Record<Danger, ForWhom>>;
  readonly hours: {
    readonly always: string;
    readonly open: string;
    /** {time} */
    readonly opensAt: string;
    /** {day} {time} */
    readonly opensOn: string;
    readonly unknown: string;
    readonly free: string;
  };
  readonly reach: {
    /** {key} */
    readonly press: string;
    /** {number} */
    readonly text: string;
    /** {word} {number} */
    readonly textWord: string;
    /** {number} */
    readonly whatsapp: string;
    /** {url} */
    readonly chat: string;
    /** {url} */
    readonly page: string;
  };
  readonly button: {
    readonly showHelp: string;
    readonly showNumbers: string;
    /** {number} */
    readonly copy: string;
    readonly chat: string;
    readonly finder: string;
    readonly country: string;
    readonly otherCountry: string;
    readonly ground: string;
    readonly breathe: string;
    readonly plan: string;
    readonly continuePrayer: string;
    readonly notNow: string;
  };
}

interface PlanStep {
  readonly title: string;
  readonly prompt: string;
}

export interface CrisisTexts extends CardWords {
  readonly reviewed: Review | null;
  /** Shown above English texts when this language waits for its review. */
  readonly englishNote: string;
  readonly country: {
    readonly ask: string;
    readonly typeIt: string;
    /** {country} */
    readonly noted: string;
    readonly unknown: string;
  };
  readonly safeNow: {
    readonly question: string;
    readonly yes: string;
    readonly no: string;
    readonly afterYes: string;
    readonly afterNo: string;
  };
  /** For the next turns when the model is down, in this order; the last one may repeat. */
  readonly followUp: {
    readonly plan: string;
    readonly means: string;
    readonly person: string;
    readonly grounding: string;
    readonly stay: string;
    readonly no: string;
    readonly thanks: string;
  };
  readonly grounding: { readonly intro: string; readonly steps: readonly string[]; readonly end: string };
  readonly breathing: { readonly intro: string; readonly steps: readonly string[]; readonly end: string };
  readonly plan: {
    readonly intro: string;
    readonly steps: readonly PlanStep[];
    /** A reason to live, as the closing question. */
    readonly closing: string;
    readonly keepQuestion: string;
    readonly keepYes: string;
    readonly keepNo: string;
    readonly kept: string;
    readonly notKept: string;
  };
  readonly checkIn: {
    readonly offer: string;
    readonly yes: string;
    readonly no: string;
    readonly agreed: string;
    readonly declined: string;
    /** The next day; only after a yes. */
    readonly message: string;
  };
  readonly onCall: {
    readonly offer: string;
    readonly yes: string;
    readonly no: string;
    readonly passed: string;
    readonly failed: string;
    readonly declined: string;
  };
  /** Offered only after help; what a person may make their own. */
  readonly prayer: {
    readonly offer: string;
    readonly button: string;
    readonly intro: string;
    readonly text: string;
  };
}
