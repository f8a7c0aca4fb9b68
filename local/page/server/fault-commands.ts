// The buttons that make things go wrong, as commands: failing Bot API calls, switches of the other systems, delivery that
// repeats, reorders or races, and what happens to the group.

import * as z from 'zod';
import type { Fault } from '../../telegram/control.ts';
import { currentGroup } from './cast.ts';
import type { Command, command as makeCommand } from './commands.ts';
import type { Stage } from './stage.ts';

const id = z.int();

const fault = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('flood'), retryAfter: z.int().min(1).max(3600) }),
  z.object({ kind: z.literal('error'), code: z.int(), description: z.string() }),
  z.object({ kind: z.literal('internal') }),
  z.object({ kind: z.literal('badGateway') }),
  z.object({ kind: z.literal('blocked') }),
  z.object({ kind: z.literal('timeout'), effect: z.enum(['before', 'after']), ms: id.exactOptional() }),
  z.object({ kind: z.literal('cut'), effect: z.enum(['before', 'after']) }),
  z.object({ kind: z.literal('slow'), ms: z.int().min(1) }),
]) satisfies z.ZodType<Fault>;

export function faultCommands(command: typeof makeCommand): Record<string, Command> {
  return {
    fail: command(
      z.object({
        fault,
        method: z.string().exactOptional(),
        chatId: id.exactOptional(),
        times: z.int().min(1).max(1000).exactOptional(),
      }),
      ({ telegram }, rule) => void telegram.faults.add(rule),
      true,
    ),
    'clear-failures': command(
      z.object({}),
      async ({ telegram, faults }) => {
        telegram.faults.clear();
        for (const each of faults.list()) if (each.on) await faults.set(each.id, false);
      },
      true,
    ),
    switch: command(
      z.object({ id: z.string(), on: z.boolean() }),
      async ({ faults }, { id: name, on }) => faults.set(name, on),
      true,
    ),
    limits: command(z.object({ on: z.boolean() }), ({ telegram }, { on }) => telegram.faults.setLimits(on)),
    repeat: command(
      z.object({ times: z.int().min(1).max(20).exactOptional(), together: z.boolean().exactOptional() }),
      async (stage, options) => ({ statuses: await repeatLast(stage, options) }),
    ),
    hold: command(z.object({}), (stage) => {
      stage.telegram.delivery.hold();
      stage.held = true;
    }),
    release: command(z.object({ reversed: z.boolean().exactOptional() }), releaseHeld),
    race: command(
      z.object({ userId: id, chatId: id, messageId: id, data: z.string(), text: z.string().min(1) }),
      async ({ telegram, held }, { userId, chatId, messageId, data, text }) => {
        telegram.delivery.hold();
        telegram.acts.tap(userId, chatId, messageId, { data });
        telegram.acts.say(userId, chatId, text);
        if (!held) await telegram.delivery.release();
      },
    ),
    migrate: command(z.object({}), ({ telegram, cast }) => {
      const { newChatId } = telegram.acts.migrate(currentGroup(telegram, cast));
      cast.groupId = newChatId;
    }),
    'kick-bot': command(z.object({}), ({ telegram, cast }) =>
      telegram.acts.kick(currentGroup(telegram, cast), telegram.bot.id, cast.team[0]),
    ),
    'add-bot': command(z.object({}), ({ telegram, cast }) =>
      telegram.acts.addMember(currentGroup(telegram, cast), telegram.bot.id, cast.team[0]),
    ),
    'mute-bot': command(z.object({ muted: z.boolean() }), ({ telegram, cast }, { muted }) =>
      telegram.acts.mute(currentGroup(telegram, cast), telegram.bot.id, muted),
    ),
  };
}

async function repeatLast(stage: Stage, options: { times?: number; together?: boolean }): Promise<number[]> {
  const last = stage.telegram.sees.updates().at(-1);
  if (last === undefined) throw new Error('There is no update to send again yet.');
  return stage.telegram.delivery.redeliver(last.update.update_id, options);
}

async function releaseHeld(stage: Stage, { reversed }: { reversed?: boolean }): Promise<void> {
  const waiting = stage.telegram.sees
    .updates()
    .filter((update) => update.state === 'queued')
    .map((update) => update.update.update_id);
  stage.held = false;
  await stage.telegram.delivery.release(reversed === true ? waiting.reverse() : undefined);
}
