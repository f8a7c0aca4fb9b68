// The shape of what a person in danger reads, the same in every language. Plain strings: nothing to format
// at run time. Placeholders in braces are filled by the card builder.

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
  /** In place of `ack` for somebody who asked for help without telling anything. */
  readonly asked: string;
  /** In place of `ack` where the direct question was asked a moment before. */
  readonly askedFirst: string;
  readonly lead: UrgencyForWhom;
  /** When the emergency number is unknown: a whole line that says how to find it. */
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
    readonly continuePlan: string;
    readonly notNow: string;
    readonly next: string;
    readonly myPlan: string;
    readonly more: string;
    readonly how: string;
    readonly onCall: string;
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
  /** For the next turns when no model answers. Questions first; a list is said in its order, the last one, `stay`, goes round. */
  readonly followUp: {
    readonly plan: string;
    readonly means: string;
    readonly person: string;
    readonly grounding: string;
    readonly stay: readonly string[];
    /** To a no: to the first direct question, to "a plan?", to "is it close?", to "is there somebody?". */
    readonly no: string;
    /** To "I feel better" or "it was a joke": believed, and left at that. */
    readonly better: string;
    /** To "call my sister": what the bot cannot do, and a sentence they can send. */
    readonly cannotCall: string;
    /** To "yes, there is somebody". */
    readonly somebody: string;
    /** In place of `means` when the question about a plan was passed over. */
    readonly meansToo: string;
    /** It is still now, and the number was shown a moment ago: said above it in turn. */
    readonly again: readonly string[];
    /** To what people ask or tell in between. */
    readonly heard: {
      /** "Nobody answered": above other lines. */
      readonly noAnswer: string;
      /** The second time: nobody is sent from line to line. */
      readonly noAnswerAgain: string;
      /** The same, where who is near may be the danger. */
      readonly noAnswerUnsafe: string;
      /** "Are you calling the police?" */
      readonly police: string;
      /** "It is a song", "I am not in danger"; `goOn` below it where nothing else is open. */
      readonly falseAlarm: string;
      readonly goOn: string;
      /** The same words once more after that. */
      readonly meantAgain: string;
      /** "He would hear me", from somebody who is hurt by another person. */
      readonly quietly: string;
      /** "The ambulance is coming." */
      readonly helpComes: string;
      /** "I did not take anything": asked once more before it is believed. */
      readonly nothingSure: string;
      /** Confirmed. */
      readonly nothingTaken: string;
      /** "I promised her not to tell", about somebody in danger. */
      readonly secret: string;
      /** "I don't want to die." */
      readonly wantsToLive: string;
      /** "What happens if I call?", "is it free?" */
      readonly aboutCall: string;
      /** "Sorry for bothering you." */
      readonly noBother: string;
      /** "I am travelling." */
      readonly where: string;
      /** Before the first answer after a window has closed. */
      readonly back: string;
      /** "Is this anonymous?", "will you tell my mother?" */
      readonly seen: string;
      /** "Are you there?": said before the question that is due. */
      readonly here: string;
      /** "Are you a real person?" */
      readonly machine: string;
      /** "Is it a sin?", "does God hate me?" */
      readonly faith: string;
      /** "Should I forgive him?", from somebody who is hurt by another person. */
      readonly blame: string;
      /** "I am afraid to call." */
      readonly callFear: string;
      /** "I will call her." */
      readonly doIt: string;
      /** "I told him." */
      readonly told: string;
      /** "She is here now." */
      readonly company: string;
      /** "Leave me alone." */
      readonly stop: string;
      /** After that, to a word or two. */
      readonly quiet: string;
      /** "He does not answer any more", about somebody in danger. */
      readonly unreachable: string;
      readonly goodbye: string;
      /** "My teacher maybe", from somebody who is hurt. */
      readonly adult: string;
    };
    /** Means were named. */
    readonly distance: string;
    /** After `means`: with a country whose numbers were shown, and without. */
    readonly callAbove: string;
    readonly callLocal: string;
    readonly noPlan: string;
    readonly noMeans: string;
    readonly nobody: string;
    /** Above the question whether to go on with the AI. */
    /** To somebody who answered our question and now only finds fixed words. */
    readonly written: string;
    readonly talk: string;
    /** To an answer that is neither yes nor no. */
    readonly unclear: string;
    readonly thanks: string;
    /** Somebody else is in danger; the second only where it is about suicide. */
    readonly other: string;
    readonly otherSuicide: string;
    readonly otherYou: string;
    readonly violence: readonly string[];
    readonly child: readonly string[];
    readonly medical: readonly string[];
    readonly harm: readonly string[];
    readonly eating: readonly string[];
    readonly panic: readonly string[];
  };
  /** The end of an exercise, and what is said below its steps. */
  readonly steady: Readonly<
    Record<'lighter' | 'same' | 'heavier' | 'afterLighter' | 'afterSame' | 'again' | 'hint', string>
  >;
  readonly grounding: { readonly intro: string; readonly steps: readonly string[]; readonly end: string };
  readonly breathing: { readonly intro: string; readonly steps: readonly string[]; readonly end: string };
  readonly plan: {
    readonly intro: string;
    readonly steps: readonly PlanStep[];
    /** A reason to live, as the closing question, and its heading in the finished plan. */
    readonly closing: string;
    readonly closingTitle: string;
    /** {n} {total} */
    readonly count: string;
    readonly skip: string;
    readonly finish: string;
    /** Above the finished plan. */
    readonly title: string;
    readonly skipped: string;
    readonly nothing: string;
    /** {max} */
    readonly tooLong: string;
    readonly wordsOnly: string;
    readonly useButtons: string;
    /** An open prayer request gave way to the plan. */
    readonly prayerAside: string;
    /** The plan waited too long, or its steps changed in the meantime. */
    readonly setAside: string;
    readonly keepQuestion: string;
    readonly keepYes: string;
    readonly keepNo: string;
    readonly kept: string;
    readonly notKept: string;
    readonly change: string;
    readonly remove: string;
    readonly removed: string;
  };
  readonly checkIn: {
    readonly button: string;
    readonly offer: string;
    readonly yes: string;
    readonly no: string;
    readonly agreed: string;
    readonly declined: string;
    readonly stop: string;
    readonly stopped: string;
    /** The next day; only after a yes. */
    readonly message: string;
  };
  readonly onCall: {
    /** Above the exact words that would be passed on. */
    readonly offer: string;
    readonly yes: string;
    readonly withContact: string;
    readonly no: string;
    /** What the on-call chat reads: {id}. With the name {name} when the person chose that. */
    readonly post: string;
    readonly postContact: string;
    readonly passed: string;
    readonly already: string;
    readonly failed: string;
    readonly declined: string;
    /** Above the words of the on-call person, and below them. */
    readonly from: string;
    readonly answerHint: string;
    readonly answered: string;
    readonly tooLate: string;
    /** To the on-call person. */
    readonly relayed: string;
    readonly notRelayed: string;
    readonly wordsOnly: string;
    readonly closed: string;
    readonly fromPerson: string;
  };
  /** What else can steady a night, below /crisis. */
  readonly more: {
    readonly intro: string;
    readonly how: string;
    /** {url} */
    readonly howLink: string;
  };
  /** In a group, where nothing personal is said: {link} */
  readonly group: string;
  /** Offered only after help; what a person may make their own. */
  readonly prayer: {
    readonly offer: string;
    readonly button: string;
    readonly intro: string;
    readonly text: string;
  };
}
