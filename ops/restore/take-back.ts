// Does again, in a restored table, what people had undone since the backup: requests they took back, consents they withdrew. A restore
// must not post a prayer somebody withdrew, nor write to somebody who said no.
import { toSeconds, asEpochMillis, asUpdateId, type UserId } from '../../core/brands.ts';
import type { Purpose } from '../../core/consent/purposes.ts';
import { placesOf } from '../../core/prayer/places.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import type { PersonChange, PersonStore } from '../../core/ports/people.ts';
import type { SessionStore } from '../../core/ports/sessions.ts';
import { languageOf } from '../../workers/tell-person.ts';
import type { ErasureDeps } from '../../core/privacy/erase.ts';

export interface TakeBackDeps extends ErasureDeps {
  readonly sessions: SessionStore;
  readonly newId: () => string;
}
const CORRELATION = 'after-restore';
/** No text is known for an answer whose receipt was lost. */
const UNKNOWN_TEXT = '0'.repeat(64);
const LEASE_MS = 10_000;

/** @returns false when it had ended in the restored table too. */
export async function takeBackPrayer(deps: TakeBackDeps, prayer: Prayer): Promise<boolean> {
  const open = ['kept', 'queued', 'posted', 'uncertain', 'held', 'answered'] as const;
  const closedAt = toSeconds(deps.clock.now());
  if ((await deps.prayers.move(prayer, open, 'withdrawn', { closedAt })) === 'stale') return false;
  for (const place of placesOf(prayer))
    await deps.jobs.send({ kind: 'remove-post', ...place }, { correlation: CORRELATION });
  return true;
}

/** @returns false when the restored table has no yes to take back. */
export async function takeBackConsent(
  deps: TakeBackDeps,
  userId: UserId,
  purpose: Purpose,
): Promise<boolean> {
  const person = await deps.people.find(userId);
  if (!person?.consents[purpose]?.given) return false;
  await deps.people.recordConsent(userId, {
    id: deps.newId(),
    purpose,
    given: false,
    textVersion: 'after-restore',
    textHash: UNKNOWN_TEXT,
    locale: languageOf(person),
    at: toSeconds(deps.clock.now()),
    updateId: asUpdateId(0),
  });
  await STOP[purpose](deps, userId);
  return true;
}

const clear =
  (change: PersonChange) =>
  ({ people }: { people: PersonStore }, userId: UserId): Promise<unknown> =>
    people.change(userId, change, { ifKnown: true });

async function forgetTalk({ sessions, clock }: TakeBackDeps, userId: UserId): Promise<void> {
  const updateId = asUpdateId(Math.floor(asEpochMillis(clock.now()) / 1000));
  const taken = await sessions.claim(userId, updateId, LEASE_MS);
  if (taken.kind !== 'claimed') return;
  const { summary: _, reply: __, ...kept } = taken.session;
  await sessions.finish(taken.claim, { ...kept, turns: [] });
}

/** What a no does beside being remembered; the same as in the chat (bot/consent.ts). */
const STOP: { readonly [P in Purpose]: (deps: TakeBackDeps, userId: UserId) => Promise<unknown> } = {
  chat: forgetTalk,
  history: forgetTalk,
  async prayer(deps, userId) {
    for (const prayer of await deps.prayers.ofPerson(userId)) {
      await takeBackPrayer(deps, prayer);
      await deps.prayers.remove(prayer);
    }
  },
  async 'share-prayer'(deps, userId) {
    for (const prayer of await deps.prayers.ofPerson(userId))
      if (prayer.visibility !== 'private') await takeBackPrayer(deps, prayer);
  },
  email: clear({ email: null }),
  daily: clear({ reminder: null }),
  news: () => Promise.resolve(),
  'check-in': ({ people }, userId) => people.takeCheckIn(userId),
  'safety-plan': clear({ safetyPlan: null }),
};
