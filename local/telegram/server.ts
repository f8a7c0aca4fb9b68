// Starts a strict local Bot API server and hands out its controls. One server stands for one bot; it listens on the
// loopback interface only and never talks to anything but the webhook it was given.

import { systemClock } from './system-clock.ts';
import { groups } from './acts/groups.ts';
import { people } from './acts/people.ts';
import { speech } from './acts/speak.ts';
import { tapping } from './acts/tap.ts';
import { createLimits } from './calls/limits.ts';
import { iterateChanges } from './changes.ts';
import type { TelegramServer, TelegramServerOptions } from './control.ts';
import { createEngine } from './delivery/engine.ts';
import { createPoller } from './delivery/poll.ts';
import { createFaults } from './http/faults.ts';
import { type Answer, listen } from './http/listen.ts';
import { createCallDesk } from './http/record.ts';
import { createSees } from './sees/sees.ts';
import type { WireUser } from './wire.ts';
import { filePath } from './world/files.ts';
import { createSaver, loadState, saveState } from './world/persist.ts';
import { createPublish } from './world/publish.ts';
import type { WorldState } from './world/records.ts';
import { createWorld, emptyState, type World } from './world/world.ts';

/** Shape of a real token, valid nowhere. */
const localToken = '700000001:LOCAL-ONLY-not-a-real-token-0000000';
const saveEveryMs = 300;

function botUser(
  { id, firstName, username }: NonNullable<TelegramServerOptions['bot']>,
  token: string,
): WireUser {
  return {
    id: id ?? Number(token.split(':')[0]),
    is_bot: true,
    first_name: firstName ?? 'Emmaus',
    username: username ?? 'emmaus_local_bot',
  };
}

/** Settings of the bot outlive a reset, everything people did does not. Numbers go on, so ids stay unique. */
function forgetPeople(world: World): WorldState {
  const { webhook, commands, profile, menuButtons, counters } = world.state;
  return { ...emptyState(world.bot), webhook, commands, profile, menuButtons, counters };
}

/** Resolves when the server listens. Rejects when the port is taken or the state file cannot be read. */
export async function createTelegramServer(options: TelegramServerOptions = {}): Promise<TelegramServer> {
  const token = options.token ?? localToken;
  const keep = options.keep ?? 5000;
  const bot = botUser(options.bot ?? {}, token);
  const world = createWorld(bot, options.clock ?? systemClock, options.bot?.readsAllGroupMessages ?? false);
  const engine = createEngine(world, {
    retryDelayScale: options.retryDelayScale ?? 1,
    webhookTimeoutMs: options.webhookTimeoutMs ?? 60_000,
  });
  const poller = createPoller(world, engine);
  const publish = createPublish(world, engine, keep);
  const limits = createLimits(world, options.limits ?? false);
  const faults = createFaults(
    () => world.changed({ kind: 'faults' }),
    (on) => {
      limits.on = on;
    },
  );
  const desk = createCallDesk({
    world,
    engine,
    limits,
    faults,
    keep,
    makeContext: (note, signal) => ({
      world,
      publish,
      poller,
      signal,
      note,
      webhookChanged: engine.webhookChanged,
      pendingCount: () => engine.queues.size(),
    }),
  });

  const file = (path: string): Answer => {
    const found = [...world.state.files.values()].find((candidate) => filePath(candidate) === path);
    if (!found)
      return { kind: 'json', status: 404, body: '{"ok":false,"error_code":404,"description":"Not Found"}' };
    return { kind: 'file', mime: found.mime, name: found.name, bytes: found.bytes };
  };

  async function load(path: string): Promise<void> {
    const state = await loadState(path);
    if (!state) return;
    world.state = state;
    // A restart may have another name for the bot.
    world.state.users.set(bot.id, { user: bot, started: true, blocked: false, deactivated: false });
    engine.reload();
    world.changed({ kind: 'reset' });
  }

  const { statePath } = options;
  if (statePath !== undefined) await load(statePath);
  const saver =
    statePath === undefined ? undefined : createSaver(() => saveState(world.state, statePath), saveEveryMs);
  if (saver) world.onChange(saver.touch);

  const { server, port } = await listen(options.port ?? 0, { token, call: desk.call, file });
  const closing = new AbortController();
  const context = { world, publish };

  return {
    apiRoot: `http://127.0.0.1:${port}`,
    token,
    bot,
    acts: { ...people(context), ...groups(context), ...speech(context), ...tapping(context) },
    sees: createSees(world, () => desk.calls),
    delivery: engine.control,
    faults,
    onChange: world.onChange,
    changes: (signal) => iterateChanges(world.onChange, [signal, closing.signal]),
    reset() {
      world.state = forgetPeople(world);
      desk.calls.length = 0;
      engine.reload();
      world.changed({ kind: 'reset' });
    },
    save: (path) => saveState(world.state, path),
    load,
    async close() {
      closing.abort();
      engine.close();
      poller.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      await saver?.flush();
    },
  };
}
