// The damaged table still answers: prayers accepted after the moment it was restored to are copied out of it, so that nobody needs to be
// told, and those posted meanwhile are marked so, so that none is posted twice. Only what the audit trail knows as shared and not taken
// back; nothing else of a damaged table is believed.
import type { EpochSeconds } from '../../core/brands.ts';
import type { PersonStore } from '../../core/ports/people.ts';
import type { GroupStore, PrayerStore } from '../../core/ports/prayers.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import { prayerSubject } from '../../bot/prayer-subject.ts';
import type { TakeBackDeps } from './take-back.ts';
import { trailOf } from './trail.ts';

export interface Damaged {
  readonly people: PersonStore;
  readonly prayers: PrayerStore;
  readonly groups: GroupStore;
}

export interface Rescued {
  /** Accepted since and copied over. */
  readonly copied: number;
  /** Waiting in the restored table, in truth posted since. */
  readonly marked: number;
}

export async function rescuePrayers(
  deps: TakeBackDeps,
  damaged: Damaged,
  since: EpochSeconds,
): Promise<Rescued> {
  const rescued = { copied: 0, marked: 0 };
  for await (const userId of damaged.people.everyone()) {
    const person = await damaged.people.find(userId);
    if (person?.deletingSince !== undefined) continue;
    const events = [];
    for await (const event of deps.audit.events(deps.identity.hash(userId))) events.push(event);
    const { shared, takenBack } = trailOf(events, since);
    for (const prayer of await damaged.prayers.ofPerson(userId)) {
      const subject = prayerSubject(prayer.id);
      if (takenBack.has(subject) || prayer.status === 'withdrawn') continue;
      if (shared.has(subject) && (await deps.prayers.create(prayer)) === 'created') rescued.copied += 1;
      if (await markPosted(deps, prayer)) rescued.marked += 1;
      await copyPost(deps, damaged, prayer);
    }
  }
  return rescued;
}

async function markPosted(deps: TakeBackDeps, prayer: Prayer): Promise<boolean> {
  const { post, groupId } = prayer;
  if (prayer.status !== 'posted' || !post) return false;
  const set = { post, ...(groupId !== undefined && { groupId }) };
  return (await deps.prayers.move(prayer, ['queued', 'uncertain'], 'posted', set)) === 'changed';
}

/** The team's side, so that a tap on the post finds something to count on. */
async function copyPost(deps: TakeBackDeps, damaged: Damaged, { id, post }: Prayer): Promise<void> {
  if (!post || (await deps.groups.post(post.chatId, id))) return;
  const team = await damaged.groups.post(post.chatId, id);
  if (team) await deps.groups.createPost(team);
}
