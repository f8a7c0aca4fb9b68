// A request to be heard by the on-call chat of the community: what it reads, whether it is still open, and how it is passed.
// It carries nothing a person wrote; a name and a way to write to them only after a tap that says so.
import { ulid } from 'ulid';
import { asChatId, type PrayerId } from '../core/brands.ts';
import type { GroupPost, Prayer } from '../core/prayer/prayer.ts';
import { shortId } from '../core/prayer/short-id.ts';
import type { MessageEntity, Messenger } from '../core/ports/messenger.ts';
import type { CrisisTexts } from '../locales/crisis-texts.ts';
import type { ChatScope } from './context.ts';
import { deliver } from './crisis/deliver.ts';
import type { BotDeps } from './deps.ts';

/** Words go to and fro for that long; then the request is closed. */
const OPEN_SECONDS = 24 * 3600;

export interface OnCallPost {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** Exactly what the on-call chat gets: the preview and the post are made here, both. */
export function onCallPost(
  texts: CrisisTexts,
  id: PrayerId,
  contact?: { readonly name: string; readonly userId: number },
): OnCallPost {
  const { post, postContact } = texts.onCall;
  if (!contact) return { text: post.replace('{id}', shortId(id)), entities: [] };
  const [before = '', after = ''] = postContact.replace('{id}', shortId(id)).split('{name}');
  const url = `tg://user?id=${contact.userId}`;
  return {
    text: `${before}${contact.name}${after}`,
    entities: [{ type: 'text_link', offset: before.length, length: contact.name.length, url }],
  };
}

export const isOpenRequest = (deps: BotDeps, prayer: Prayer, now: number): boolean =>
  prayer.status === 'held' &&
  prayer.post !== undefined &&
  prayer.post.chatId === deps.settings.onCallChatId &&
  now - prayer.createdAt < OPEN_SECONDS;

/** The person's newest open request. */
export async function openRequest(deps: BotDeps, scope: ChatScope): Promise<Prayer | undefined> {
  const prayers = await deps.prayers.ofPerson(scope.userId);
  return [...prayers].reverse().find((prayer) => isOpenRequest(deps, prayer, scope.now));
}

/**
 * Passes the request on: kept first under its fixed id, so that a second tap finds it, then sent, then the place of the post is noted,
 * so that it can be answered, withdrawn and erased. The audit log says that something was shared, not what.
 */
export async function passRequest(
  deps: BotDeps,
  scope: ChatScope,
  id: PrayerId,
  post: OnCallPost,
  firstName?: string,
): Promise<'passed' | 'already' | 'failed'> {
  const { onCallChatId } = deps.settings;
  if (onCallChatId === undefined) return 'failed';
  const chatId = asChatId(onCallChatId);
  const request = { userId: scope.userId, id };
  const created = await deps.prayers.create({
    ...request,
    text: post.text,
    visibility: firstName === undefined ? 'private' : 'first-name',
    ...(firstName !== undefined && { firstName }),
    language: scope.lang,
    urgent: true,
    status: 'held',
    createdAt: scope.now,
    steps: {},
    mail: 'none',
  });
  if (created === 'exists' && (await deps.prayers.get(scope.userId, id))?.post) return 'already';
  // The event first, as with every sharing: twice is better than never.
  await deps.audit.append({
    id: ulid(deps.clock.now()),
    at: scope.now,
    who: deps.identity.hash(scope.userId),
    actor: 'person',
    action: 'shared',
    subject: firstName === undefined ? 'on-call' : 'on-call-contact',
  });
  const sent = await deps.messenger.send({ chatId, ...post, protect: true });
  if (!sent.ok) {
    await deps.prayers.move(request, ['held'], 'withdrawn', { closedAt: scope.now });
    return 'failed';
  }
  const { messageId } = sent.value;
  const at = scope.now;
  await deps.prayers.step(request, 'passing', at, { post: { chatId, messageId, at } });
  await deps.groups.createPost({ chatId, prayerId: id, messageId, postedAt: at, taps: {}, shownCount: 0 });
  return 'passed';
}

/**
 * Carries the person's answer to the on-call chat, and notes with the request where it stands: it goes when the request goes. When
 * the request went meanwhile (everything was deleted), the answer is taken out again.
 */
export async function passAnswer(
  deps: BotDeps,
  { correlation, now }: Pick<ChatScope, 'correlation' | 'now'>,
  request: Prayer & { readonly post: GroupPost },
  text: string,
): Promise<'passed' | 'failed'> {
  const { chatId } = request.post;
  const places: GroupPost[] = [];
  const noting: Pick<Messenger, 'send'> = {
    async send(message) {
      const sent = await deps.messenger.send(message);
      if (sent.ok) places.push({ chatId, messageId: sent.value.messageId, at: now });
      return sent;
    },
  };
  const messenger = { ...deps.messenger, ...noting };
  const replyTo = request.post.messageId;
  const delivery = await deliver({ ...deps, messenger }, { chatId, text, replyTo, protect: true });
  if (places.length === 0) return 'failed';
  const kept = await deps.prayers.set(request, { additions: [...(request.additions ?? []), ...places] });
  if (kept === 'stale')
    for (const { messageId } of places)
      await deps.jobs.send(
        { kind: 'remove-post', chatId, prayerId: request.id, messageId, postedAt: now },
        { correlation },
      );
  return delivery === 'sent' ? 'passed' : 'failed';
}
