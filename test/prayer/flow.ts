// Steps of the prayer flow that many tests walk through.
import type { Person } from '../driver/person.ts';
import type { World } from '../driver/world.ts';

export interface Asking {
  readonly text?: string;
  readonly visibility?: 'Only me' | 'Team, no name' | 'Team, first name';
}

/** Up to the preview, without mail. */
export async function asks(person: Person, asking: Asking = {}): Promise<void> {
  await person.prays();
  await person.says(asking.text ?? 'Please pray for my exam on Monday.');
  await person.taps(asking.visibility ?? 'Team, no name');
  if (asking.visibility !== 'Only me') await person.taps('No, thanks');
}

export async function shares(person: Person, asking: Asking = {}): Promise<void> {
  await asks(person, asking);
  await person.taps(asking.visibility === 'Only me' ? 'Keep' : 'Share');
}

/** The bot's messages in the group that are requests. */
export const posts = (world: World) =>
  world.telegram.sees
    .messages(world.groupId)
    .filter(({ from, text }) => from.isBot && /prayer request/i.test(text) && !text.startsWith('This group'));
