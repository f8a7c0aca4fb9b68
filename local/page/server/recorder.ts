// Writes down what people do on the page and what the bot says, as a transcript that can be played again: people by role
// instead of by id, taps by button, replies by the text they answer. A transcript holds message text: keep made-up words.

import type { MessageSeen } from '../../telegram/control.ts';
import type { Cast } from './cast.ts';
import type { PageTelegram } from './ports.ts';
import type { Said, Step, Transcript } from './transcript.ts';

const PERSONAL = ['say', 'edit', 'media', 'album', 'tap', 'start', 'block', 'unblock'] as const;

export interface Recorder {
  start(): void;
  /** Undefined when nothing is being recorded. */
  steps(): number | undefined;
  act(name: string, input: Record<string, unknown>): void;
  /** A bot message appeared or was edited. */
  observe(message: MessageSeen): void;
  stop(): Transcript;
}

export function createRecorder(telegram: PageTelegram, cast: Cast, now: () => number): Recorder {
  let recording: { steps: Step[]; roles: Map<number, string> } | undefined;
  let last: Transcript = { version: 1, people: {}, steps: [] };

  const roleOf = (userId: number, roles: Map<number, string>): string => {
    const member = cast.team.indexOf(userId);
    if (member >= 0) return `team${member + 1}`;
    if (userId === cast.outsider) return 'outsider';
    const role = roles.get(userId) ?? `person${roles.size + 1}`;
    roles.set(userId, role);
    return role;
  };
  const transcript = (): Transcript => {
    if (recording === undefined) return last;
    const people = [...recording.roles].map(([userId, role]) => {
      const user = telegram.sees.user(userId);
      const language = user?.language_code;
      return [
        role,
        {
          firstName: user?.first_name ?? role,
          ...(language === undefined ? {} : { languageCode: language }),
        },
      ];
    });
    return { version: 1, people: Object.fromEntries(people) as Transcript['people'], steps: recording.steps };
  };

  return {
    start() {
      recording = { steps: [], roles: new Map() };
    },
    steps: () => recording?.steps.length,
    act(name, input) {
      if (recording === undefined) return;
      const { userId, chatId, messageId, replyTo, ...rest } = input;
      const personal = PERSONAL.some((each) => each === name) && typeof userId === 'number';
      const target = [messageId, replyTo].find((each): each is number => typeof each === 'number');
      const place = typeof chatId === 'number' ? chatId : Number(userId);
      const about = target === undefined ? undefined : telegram.sees.message(place, target);
      recording.steps.push({
        at: now(),
        do: name,
        ...(personal ? { by: roleOf(userId, recording.roles), in: place < 0 ? 'group' : 'private' } : {}),
        ...(about === undefined ? {} : { about: about.text.slice(0, 120) }),
        with: rest,
        bot: [],
      });
    },
    observe(message) {
      const step = recording?.steps.at(-1);
      if (step === undefined || !message.from.isBot || message.kind === 'service') return;
      const said: Said = {
        in: message.chatId < 0 ? 'group' : 'private',
        id: message.id,
        text: message.text,
        buttons: message.buttons.flat().map((button) => button.text),
        ...(message.editDate === undefined ? {} : { edited: true }),
      };
      step.bot.push(said);
    },
    stop() {
      last = transcript();
      recording = undefined;
      return last;
    },
  };
}
