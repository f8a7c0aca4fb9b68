// The privacy policy as promises. Each names the test that keeps it; the words are in locales/<language>/policy.ts, the numbers come from
// the code that applies them. Rendering is pure: the operator's choices fill the gaps.
import { POLICY_NOTICE_DAYS, POLICY_VERSION } from '../consent/texts.ts';
import type { Language } from '../languages.ts';
import {
  BACKUP_DAYS,
  LOG_DAYS,
  NOTICE_AFTER,
  FORGET_AFTER,
  QUEUE_DAYS,
  RETENTION,
  UNREACHABLE_DAYS,
} from './retention.ts';

const DAY = 24 * 3600;

/** Sections and their promises in the order of the page: promise -> title of the test that keeps it. `null`: a fact, nothing to test. */
export const POLICY = {
  who: { controller: null, contact: null, what: 'says in one message what this is (%s)' },
  before: {
    asked: 'is answered after one tap, without typing it twice, and nothing is kept before',
    separate:
      'hold purpose, version and hash of the text that was shown, language, time and update, for yes and for no',
    help: 'before any consent, as the very first message',
    numbers: 'a day: what is noted of somebody who agreed to nothing',
  },
  kept: {
    talk: '30 days: the talk',
    settings: '13 months without use: profile and receipts',
    prayers: '180 days after its end: a prayer; 90 days: feedback and dead letters',
    mail: 'e-mail: the address is gone',
    mood: null,
    crisis: 'counts what was shown, by month, danger, country and language',
    complete: 'knows every kind of record and every attribute that is written',
  },
  goes: {
    telegram: null,
    team: 'the preview is the post, byte for byte',
    model: null,
    amazon: null,
    nobody: "outside a person's partition nobody stands under their Telegram number",
  },
  rights: {
    see: 'holds every record of the person, word for word',
    readable: 'can be read by a person: names of fields, dates as dates, technical things folded away',
    takeBack: 'memory: the last messages are gone',
    share: 'sharing: requests leave the group, what was kept for oneself stays',
    erase:
      'leaves nothing: no table, queue, dead letter or log line holds a word or the number of the person',
    posts: 'empties posts that are too old to be deleted',
    team: "takes a member's taps and claims out of the team's posts",
    complain: null,
  },
  end: {
    idle: 'forgets who was away for 13 months, posts in the group included, without writing to them',
    told: 'tells who agreed to messages four weeks before, once, and a word from them keeps everything',
    blocked: 'forgets who blocked the bot after the set days, and writes nothing meanwhile',
    backup: 'erasures since the backup are applied again to a restored table',
    trail: 'the audit trail says what was done and when, not what was said, and notes who looked',
  },
  safe: {
    encrypted: 'the %s table is the product’s own',
    log: 'a body that is no update, and a job that is no job',
    breach: null,
    change: 'is announced once before it applies, with the way out',
    young: 'is not asked for memory, and prayers stay private',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string | null>>>>;

type Policy = typeof POLICY;
export interface PolicyTexts {
  readonly language: Language;
  readonly title: string;
  readonly version: string;
  readonly sections: {
    readonly [S in keyof Policy]: {
      readonly title: string;
      readonly promises: { readonly [P in keyof Policy[S]]: string };
    };
  };
  /** Stand-ins for what the operator has not filled in. */
  readonly gaps: {
    readonly community: string;
    readonly contact: string;
    readonly region: string;
    readonly authority: string;
  };
}

export interface PolicySettings {
  readonly community?: string;
  readonly contact?: string;
  readonly region?: string;
  readonly authority?: string;
  readonly minimumAge?: number;
  readonly unreachableDays?: number;
}

/** The policy as Markdown. Each promise carries its test in a comment, which no reader sees. */
export function renderPolicy(texts: PolicyTexts, settings: PolicySettings = {}): string {
  const fill = filler(texts, settings);
  const sections = Object.entries(POLICY).map(([section, promises]) => {
    const { title, promises: words } = texts.sections[section as keyof Policy];
    const lines = Object.entries(promises).map(([promise, test]) => {
      const text = fill((words as Readonly<Record<string, string>>)[promise] ?? '');
      return `- ${text}${test === null ? '' : ` <!-- [test: ${test}] -->`}`;
    });
    return `## ${fill(title)}\n\n${lines.join('\n')}`;
  });
  return `# ${fill(texts.title)}\n\n${fill(texts.version)}\n\n${sections.join('\n\n')}\n`;
}

function filler({ gaps }: PolicyTexts, settings: PolicySettings): (text: string) => string {
  const values: Readonly<Record<string, string | number>> = {
    community: settings.community ?? gaps.community,
    contact: settings.contact ?? gaps.contact,
    region: settings.region ?? gaps.region,
    authority: settings.authority ?? gaps.authority,
    minimumAge: settings.minimumAge ?? 16,
    unreachableDays: settings.unreachableDays ?? UNREACHABLE_DAYS,
    version: POLICY_VERSION,
    noticeDays: POLICY_NOTICE_DAYS,
    talkDays: RETENTION.session / DAY,
    idleMonths: Math.floor(RETENTION.person / DAY / 30.4),
    warningWeeks: Math.round((FORGET_AFTER - NOTICE_AFTER) / DAY / 7),
    prayerDays: RETENTION.closedPrayer / DAY,
    feedbackDays: RETENTION.feedback / DAY,
    auditYears: Math.round(RETENTION.auditEvent / DAY / 365),
    backupDays: BACKUP_DAYS,
    queueDays: QUEUE_DAYS,
    logDays: LOG_DAYS,
  };
  return (text) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The policy has a gap nobody fills: ${name}`);
      return String(value);
    });
}
