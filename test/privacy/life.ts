// A life with the product that leaves something in every store: talk, memory, prayers of each kind, mail, feedback, settings, a flagged
// request, a crisis, an open form. Every word of it is a canary.
import type { Person } from '../driver/person.ts';
import type { World } from '../driver/world.ts';

export interface Canaries {
  readonly name: string;
  readonly talk: string;
  readonly prayer: string;
  readonly kept: string;
  readonly mail: string;
  readonly draft: string;
}

let lives = 0;
/** Words nobody else uses. */
export function canaries(): Canaries {
  const n = (lives += 1);
  const tail = `${String(n).padStart(3, '0')}q`;
  return {
    name: `Zorvald${tail}`,
    talk: `plumbago${tail}`,
    prayer: `quincewort${tail}`,
    kept: `larkspurry${tail}`,
    mail: `velvetleaf${tail}@example.org`,
    draft: `foxtailish${tail}`,
  };
}

/** Telegram's numbers have ten digits nowadays: long enough to look for. */
export const newcomer = (world: World, words: Canaries): Person =>
  world.person({ id: 8_812_340_000 + lives * 7, firstName: words.name });

export async function talks(person: Person, words: Canaries): Promise<void> {
  await person.says(`My garden has ${words.talk} in it, and I am tired`);
  await person.taps('I agree');
  await person.taps('Yes, remember');
  await person.says(`Work was long, and the ${words.talk} is dry`);
}

export async function prays(
  person: Person,
  text: string,
  visibility: 'Only me' | 'Team, no name' | 'Team, first name',
): Promise<void> {
  await person.prays();
  await person.says(text);
  await person.taps(visibility);
  if (visibility !== 'Only me') await person.taps('No, thanks');
  await person.taps(visibility === 'Only me' ? 'Keep' : 'Share');
}

/** Shares with a mail address, and confirms it by the code that was mailed. */
export async function praysWithMail(
  world: World,
  person: Person,
  text: string,
  address: string,
): Promise<void> {
  await person.prays();
  await person.says(text);
  await person.taps('Team, first name');
  await person.taps('Yes, by e-mail');
  await person.says(address);
  await person.taps("Yes, that's right");
  const letter = world.stack.aws.ses.mails().findLast((mail) => mail.to.includes(address));
  const code = /\b\d{6}\b/.exec(letter?.text ?? '')?.[0];
  if (code === undefined) throw new Error('No code was mailed');
  await person.says(code);
  await person.taps('Share');
}

export async function livesALife(world: World, person: Person, words: Canaries): Promise<void> {
  await person.starts();
  await talks(person, words);
  await person.taps('Feedback');
  await person.taps('It helped');
  await praysWithMail(world, person, `For my ${words.prayer} and rest`, words.mail);
  await prays(person, `Only for me: ${words.kept}`, 'Only me');
  await prays(person, `For all of us, ${words.prayer} too`, 'Team, no name');
  const [mara, nils] = world.team;
  await mara?.taps(/I'm praying/);
  await nils?.taps(/I'm praying/);
  await world.passes(3);
  await person.says('/settings');
  await person.taps('Prayer notices');
  await person.prays();
  await person.says(`Not yet finished: ${words.draft}`);
}
