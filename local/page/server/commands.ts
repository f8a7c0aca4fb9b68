// Everything a person can do on the page, one entry each: what the browser must send, and what happens. A command that
// a person could not do in a real app answers with the Telegram server's own sentence.

import * as z from 'zod';
import { currentGroup } from './cast.ts';
import { faultCommands } from './fault-commands.ts';
import { newPerson } from './newcomers.ts';
import type { Stage } from './stage.ts';

export type Command = {
  /** Goes into a transcript. */
  readonly recorded: boolean;
  run(stage: Stage, body: unknown): Promise<unknown>;
};

export function command<S extends z.ZodType>(
  schema: S,
  run: (stage: Stage, input: z.infer<S>) => unknown,
  recorded = false,
): Command {
  return { recorded, run: async (stage, body) => run(stage, schema.parse(body)) };
}

const id = z.int();
const inChat = { userId: id, chatId: id };
const onMessage = { ...inChat, messageId: id };
const optional = {
  text: z.string().exactOptional(),
  id: id.exactOptional(),
  flag: z.boolean().exactOptional(),
};
const media = z.enum([
  'photo',
  'voice',
  'sticker',
  'document',
  'video',
  'location',
  'contact',
  'video_note',
  'audio',
]);

const acts: Record<string, Command> = {
  say: command(
    z.object({
      ...inChat,
      text: z.string().min(1),
      replyTo: optional.id,
      quote: optional.text,
      threadId: optional.id,
      anonymous: optional.flag,
      ageSeconds: optional.id,
    }),
    ({ telegram }, { userId, chatId, ...said }) => telegram.acts.say(userId, chatId, said),
    true,
  ),
  edit: command(
    z.object({ ...onMessage, text: z.string().min(1) }),
    ({ telegram }, { userId, chatId, messageId, text }) =>
      telegram.acts.edit(userId, chatId, messageId, text),
    true,
  ),
  media: command(
    z.object({ ...inChat, kind: media, caption: optional.text, replyTo: optional.id, threadId: optional.id }),
    ({ telegram }, { userId, chatId, ...medium }) =>
      telegram.acts.sendMedia(userId, chatId, withContent(medium)),
    true,
  ),
  album: command(
    z.object({ ...inChat, caption: optional.text }),
    ({ telegram }, { userId, chatId, caption }) =>
      telegram.acts.sendMediaGroup(userId, chatId, [
        { kind: 'photo', ...(caption === undefined ? {} : { caption }) },
        { kind: 'photo' },
        { kind: 'photo' },
      ]),
    true,
  ),
  tap: command(
    z.object({ ...onMessage, data: optional.text, text: optional.text }),
    ({ telegram }, { userId, chatId, messageId, data, text }) =>
      telegram.acts.tap(userId, chatId, messageId, data === undefined ? { text: text ?? '' } : { data }),
    true,
  ),
  start: command(
    z.object({ userId: id, payload: optional.text }),
    ({ telegram }, { userId, payload }) => telegram.acts.start(userId, payload),
    true,
  ),
  remove: command(z.object(onMessage), ({ telegram }, { userId, chatId, messageId }) =>
    telegram.acts.deleteMessage(userId, chatId, messageId),
  ),
  react: command(
    z.object({ ...onMessage, emoji: optional.text }),
    ({ telegram }, { userId, chatId, messageId, emoji }) =>
      telegram.acts.react(userId, chatId, messageId, emoji),
  ),
  pin: command(z.object(onMessage), ({ telegram }, { userId, chatId, messageId }) =>
    telegram.acts.pin(userId, chatId, messageId),
  ),
  block: command(z.object({ userId: id }), ({ telegram }, { userId }) => telegram.acts.block(userId), true),
  unblock: command(
    z.object({ userId: id }),
    ({ telegram }, { userId }) => telegram.acts.unblock(userId),
    true,
  ),
  deactivate: command(z.object({ userId: id }), ({ telegram }, { userId }) =>
    telegram.acts.deactivate(userId),
  ),
  'new-person': command(
    z.object({ languageCode: optional.text, firstName: optional.text }),
    (stage, person) => ({ userId: newPerson(stage, person) }),
  ),
  language: command(
    z.object({ userId: id, languageCode: optional.text }),
    ({ telegram }, { userId, languageCode }) =>
      telegram.acts.changeUser(
        userId,
        (languageCode === undefined ? { languageCode: undefined } : { languageCode }) as object,
      ),
  ),
};

const flow: Record<string, Command> = {
  advance: command(
    z.object({
      ms: z
        .int()
        .positive()
        .max(400 * 86_400_000),
    }),
    async ({ clock }, { ms }) => clock.advance(ms),
    true,
  ),
  'report-mail': command(
    z.object({ messageId: z.string(), event: z.enum(['bounce', 'complaint']) }),
    async ({ mail }, { messageId, event }) => mail.report?.(messageId, event),
  ),
  'new-topic': command(z.object({ name: z.string().min(1).max(128) }), ({ telegram, cast }, { name }) =>
    telegram.acts.createTopic(currentGroup(telegram, cast), name),
  ),
  'start-over': command(z.object({}), async (stage) => stage.startOver()),
};

export const COMMANDS: Readonly<Record<string, Command>> = { ...acts, ...flow, ...faultCommands(command) };

/** Media need something inside; it is made up here so that no file has to be picked. */
function withContent<M extends { kind: z.infer<typeof media> }>(medium: M) {
  switch (medium.kind) {
    case 'document':
      return { ...medium, fileName: 'notes.txt', bytes: Buffer.from('A made-up document.\n') };
    case 'location':
      return { ...medium, location: { latitude: 46.948, longitude: 7.447 } };
    case 'contact':
      return { ...medium, contact: { phoneNumber: '+15550100', firstName: 'A friend' } };
    default:
      return medium;
  }
}
