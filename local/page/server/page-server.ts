// The chat page's server: files, one stream of changes, commands as JSON. Listens on 127.0.0.1 only and answers only
// the page it served. It holds no state of its own beyond what stage.ts names.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { castWorld, currentGroup } from './cast.ts';
import { COMMANDS } from './commands.ts';
import { openEventStream } from './events.ts';
import type { PageEvent } from './translate.ts';
import { readJson, refusal } from './guard.ts';
import type { PageOptions, PageServer } from './ports.ts';
import { answerRead, reply } from './reads.ts';
import { createRecorder } from './recorder.ts';
import { panelEvent, type Stage } from './stage.ts';
import { openStaticFiles } from './static-files.ts';
import { type Perform, replayTranscript, transcriptSchema } from './transcript.ts';
import { mailView, personView, recentTraffic } from './views.ts';

const CLIENT = fileURLToPath(new URL('../client', import.meta.url));

export async function createPageServer(options: PageOptions): Promise<PageServer> {
  const { telegram, mail, faults, clock, cast } = options;
  const files = await openStaticFiles(CLIENT);

  const stage: Stage = {
    telegram,
    mail,
    faults,
    clock,
    cast,
    recorder: createRecorder(telegram, cast, () => clock.now()),
    held: false,
    newcomers: Math.max(0, cast.personas.length - 5),
    announce: (event) => stream.send(event),
    startOver: async () => {
      if (options.startOver === undefined) throw new Error('This stack cannot start over while it runs.');
      await options.startOver();
      telegram.reset();
      const fresh = castWorld(telegram);
      cast.personas.splice(0, cast.personas.length, ...fresh.personas);
      cast.groupId = fresh.groupId;
      stage.newcomers = 0;
      stream.send(world());
    },
  };

  const world = (): PageEvent => {
    currentGroup(telegram, cast);
    return {
      ...panelEvent(stage),
      type: 'world',
      bot: personView(telegram.bot),
      note: options.note ?? '',
      canReportMail: mail.report !== undefined,
      canStartOver: options.startOver !== undefined,
      cast,
      users: telegram.sees.users().map(personView),
      chats: telegram.sees.chats(),
      unanswered: telegram.sees.callbacks({ unanswered: true }),
      mails: mail.mails().map(mailView),
      ...recentTraffic(telegram),
    };
  };

  const stream = openEventStream(telegram, world);
  const stopListening = [
    telegram.onChange((change) => {
      stream.relay(change);
      if (change.kind !== 'message' && change.kind !== 'edited') return;
      const message = telegram.sees.message(change.chatId ?? 0, change.messageId ?? 0);
      if (message !== undefined) stage.recorder.observe(message);
    }),
    mail.onMail((sent) => stream.send({ type: 'mail', mail: mailView(sent) })),
  ];

  const perform: Perform = async (name, input) => {
    const command = COMMANDS[name];
    if (command === undefined) throw new Error(`The page has no command ${name}.`);
    if (command.recorded) stage.recorder.act(name, input);
    const result = await command.run(stage, input);
    if (currentGroup(telegram, cast) !== undefined) stream.send({ type: 'cast', cast });
    stream.send(panelEvent(stage));
    return result;
  };

  const onPost = async (name: string, body: unknown): Promise<unknown> => {
    switch (name) {
      case 'record':
        stage.recorder.start();
        stream.send(panelEvent(stage));
        return undefined;
      case 'stop-recording': {
        const transcript = stage.recorder.stop();
        stream.send(panelEvent(stage));
        return transcript;
      }
      case 'replay':
        return replayTranscript(telegram, cast, transcriptSchema.parse(body), perform);
      default:
        return perform(name, z.record(z.string(), z.unknown()).parse(body));
    }
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refused = refusal(request, port());
    if (refused !== undefined) return reply(response, refused.status, { error: refused.reason });
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page');
    if (request.method === 'GET') {
      if (pathname === '/events') return stream.join(response, world());
      return answerRead({ telegram, mail, state: options.state, files }, pathname, searchParams, response);
    }
    if (!pathname.startsWith('/api/')) return reply(response, 404, { error: 'nothing here' });
    const body = await readJson(request);
    if (body === undefined) return reply(response, 400, { error: 'not JSON, or too long' });
    try {
      reply(response, 200, { ok: true, result: (await onPost(pathname.slice(5), body)) ?? null });
    } catch (error) {
      const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
      reply(response, 422, { ok: false, error: reason });
    }
  };

  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (response.headersSent) response.end();
      else reply(response, 500, { error: 'the page server failed' });
    });
  });
  const port = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });

  return {
    url: `http://127.0.0.1:${port()}`,
    close: async () => {
      for (const stop of stopListening) stop();
      stream.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
