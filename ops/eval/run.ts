// Leads scripted conversations through the whole product: the strict Bot API server, the webhook, the handler, the embedded database.
import { openInstalledScripture } from '../../adapters/scripture/installed.ts';
import type { MessageSeen } from '../../local/telegram/control.ts';
import { startWorld } from '../../test/driver/world.ts';
import type { Conversation } from './conversation.ts';
import { RULES } from './rules.ts';

export interface Turn {
  readonly said: string;
  readonly replies: readonly MessageSeen[];
  /** Broken rules: id and what is wrong. */
  readonly broken: readonly (readonly [rule: string, what: string])[];
}
export interface Led {
  readonly conversation: Conversation;
  readonly turns: readonly Turn[];
}

/** Seconds between two messages of one person: nobody is too fast. */
const PAUSE = 30;

/** @param env names the models; empty, the offline companion answers. */
export async function lead(
  conversations: readonly Conversation[],
  env: Readonly<Record<string, string>>,
  onLed: (led: Led) => void = () => {},
): Promise<Led[]> {
  const world = await startWorld({ env: { DAILY_TURN_LIMIT: '9999', ...env } });
  const scripture = openInstalledScripture({});
  const all: Led[] = [];
  try {
    for (const conversation of conversations) {
      const person = world.person({ languageCode: conversation.language });
      await person.starts();
      await person.says('...');
      await person.forges('v1:consent:chat:yes');
      await person.forges('v1:consent:history:yes');
      const turns: Turn[] = [];
      for (const said of conversation.says) {
        world.clock.forward(PAUSE);
        const before = turns.flatMap(({ replies }) => replies);
        const replies = await person.says(said);
        const exchange = { conversation, said, replies, before, scripture };
        const broken = RULES.flatMap(({ id, broken: check }) => {
          const what = check(exchange);
          return what === undefined ? [] : [[id, what] as const];
        });
        turns.push({ said, replies, broken });
      }
      const led = { conversation, turns: withMust(conversation, turns) };
      all.push(led);
      onLed(led);
    }
  } finally {
    await world.close();
  }
  return all;
}

/** What some reply had to say and none did counts against the last. */
function withMust({ must }: Conversation, turns: Turn[]): Turn[] {
  const last = turns.at(-1);
  if (!must || !last || turns.some(({ replies }) => replies.some(({ text }) => must.test(text))))
    return turns;
  return [
    ...turns.slice(0, -1),
    { ...last, broken: [...last.broken, ['asked-for', `nothing like ${must.source}`]] },
  ];
}

export const violations = (led: readonly Led[]): number =>
  led.flatMap(({ turns }) => turns).reduce((sum, { broken }) => sum + broken.length, 0);
