// Passing news on to the people who said yes to it (purpose `news`), one after the other, slowly. Run again it goes on where it stopped:
// each person is marked once per message. Never to somebody young, gone, or within a day after a crisis; those after a crisis are left
// for a later run.
import { asChatId, toSeconds } from '../core/brands.ts';
import { hasConsent } from '../core/consent/purposes.ts';
import type { Language } from '../core/languages.ts';
import type { Person } from '../core/person.ts';
import type { Allowances } from '../core/ports/allowances.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Identity } from '../core/ports/identity.ts';
import type { Messenger } from '../core/ports/messenger.ts';
import type { PersonStore } from '../core/ports/people.ts';
import type { SessionStore } from '../core/ports/sessions.ts';
import type { Translate } from '../locales/translator.ts';
import { languageOf } from '../workers/tell-person.ts';

export interface BroadcastDeps {
  readonly people: PersonStore;
  readonly sessions: SessionStore;
  readonly allowances: Allowances;
  readonly identity: Identity;
  readonly messenger: Pick<Messenger, 'send'>;
  readonly translate: (language: string) => Translate;
  readonly clock: Clock;
  readonly community?: string;
}

export interface News {
  /** Names the message in the marks: the same text is the same message. */
  readonly id: string;
  readonly texts: { readonly en: string } & Partial<Readonly<Record<Language, string>>>;
}

export interface BroadcastReport {
  readonly agreed: number;
  readonly sent: number;
  readonly before: number;
  readonly afterCrisis: number;
  readonly unreachable: number;
}

const CRISIS_SECONDS = 24 * 3600;
const ONCE_SECONDS = 30 * 24 * 3600;
/** Fifteen a second: half of what Telegram takes, so that replies always come first. */
const PAUSE_MS = 66;
/** UTF-16 units, heading and empty line included. */
export const NEWS_MAX = 3_500;

/** Whether the person is to be written to at all; the yes alone does not do. */
const wants = (person: Person): boolean =>
  hasConsent(person.consents, 'news') &&
  !person.minor &&
  person.unreachableSince === undefined &&
  person.deletingSince === undefined;

export async function countReaders(deps: Pick<BroadcastDeps, 'people'>): Promise<number> {
  let count = 0;
  for await (const person of deps.people.profiles()) if (wants(person)) count += 1;
  return count;
}

/** @param out told of every hundredth person. */
export async function broadcast(
  deps: BroadcastDeps,
  news: News,
  out: (line: string) => void,
): Promise<BroadcastReport> {
  const report = { agreed: 0, sent: 0, before: 0, afterCrisis: 0, unreachable: 0 };
  for await (const person of deps.people.profiles()) {
    if (!wants(person)) continue;
    report.agreed += 1;
    const outcome = await tell(deps, news, person);
    report[outcome] += 1;
    if (report.agreed % 100 === 0) out(`${report.agreed} people, ${report.sent} written to`);
  }
  return report;
}

async function tell(
  deps: BroadcastDeps,
  news: News,
  listed: Person,
): Promise<'sent' | 'before' | 'afterCrisis' | 'unreachable'> {
  const { userId } = listed;
  // Read anew: a walk through everybody takes its time, and a no applies at once.
  const person = await deps.people.find(userId);
  if (!person || !wants(person)) return 'unreachable';
  const now = toSeconds(deps.clock.now());
  const { crisis } = (await deps.sessions.peek(userId)) ?? {};
  const last = Math.max(person.lastCrisisAt ?? 0, crisis?.until ?? 0);
  if (now - last < CRISIS_SECONDS) return 'afterCrisis';
  const mark = `news:${news.id}:${deps.identity.hash(userId)}`;
  if (!(await deps.allowances.take(mark, 1, ONCE_SECONDS)).ok) return 'before';
  const outcome = await send(deps, news, person);
  if (outcome === 'failed') await deps.allowances.forget(mark);
  return outcome === 'sent' ? 'sent' : 'unreachable';
}

async function send(deps: BroadcastDeps, news: News, person: Person): Promise<'sent' | 'gone' | 'failed'> {
  const language = languageOf(person);
  const t = deps.translate(language);
  const from = deps.community ? t('news-from', { community: deps.community }) : t('news-from-us');
  const message = {
    chatId: asChatId(person.userId),
    text: `${from}\n\n${news.texts[language] ?? news.texts.en}`,
    rows: [[{ kind: 'callback' as const, text: t('news-stop'), data: 'v1:news::stop' }]],
    silent: true,
  };
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await deps.clock.sleep(PAUSE_MS);
    const sent = await deps.messenger.send(message);
    // A lost answer counts as sent: twice is worse than a doubt.
    if (sent.ok || sent.error.kind === 'uncertain') return 'sent';
    if (sent.error.kind === 'unreachable') {
      const unreachableSince = toSeconds(deps.clock.now());
      await deps.people.change(person.userId, { unreachableSince }, { ifKnown: true });
      return 'gone';
    }
    if (sent.error.kind === 'rate-limited') await deps.clock.sleep(sent.error.retryAfterSeconds * 1000);
  }
  return 'failed';
}
