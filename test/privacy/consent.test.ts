// The consent ledger: asked when first needed, yes and no alike, shown and taken back in two taps, and a no takes effect.
import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isPolicyNoticeDue, POLICY_VERSION } from '../../core/consent/texts.ts';
import { TABLES } from '../../local/stack.ts';
import { createTranslator } from '../../locales/translator.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';
import { posts } from '../prayer/flow.ts';
import { found, itemsOf, putBack } from './kept.ts';
import { canaries, newcomer, prays, praysWithMail, talks } from './life.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ team: 2 });
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

const t = createTranslator()('en');
const recordsOf = async (person: Person) =>
  (await itemsOf(TABLES.main)).filter(({ PK }) => PK === `USER#${person.id}`);
const profileOf = async (person: Person) => (await recordsOf(person)).find(({ SK }) => SK === 'PROFILE');

/** Two taps: the list, then the purpose. */
async function takesBack(person: Person, what: string): Promise<void> {
  await person.says('/privacy');
  await person.taps('What I agreed to');
  await person.taps(`Stop: ${what}`);
}

describe('receipts', () => {
  test('hold purpose, version and hash of the text that was shown, language, time and update, for yes and for no', async () => {
    const person = newcomer(world, canaries());
    await person.says('A long day');
    expect((await recordsOf(person)).filter(({ SK }) => SK !== 'SESSION')).toEqual([]);
    await person.taps('I agree');
    await person.taps("No, don't");
    const receipts = (await recordsOf(person)).filter(({ SK }) => SK.startsWith('CONSENT#'));
    const hash = (id: string): string => createHash('sha256').update(t(id)).digest('hex');
    expect(
      receipts.toSorted((a, b) => String(a['purpose']).localeCompare(String(b['purpose']))),
    ).toMatchObject([
      {
        purpose: 'chat',
        given: true,
        textHash: hash('consent-text'),
        locale: 'en',
        textVersion: POLICY_VERSION,
      },
      {
        purpose: 'history',
        given: false,
        textHash: hash('history-text'),
        updateId: expect.any(Number),
        at: expect.any(Number),
      },
    ]);
    await person.says('/privacy');
    expect(person.lastReply().text).toMatch(
      /You agreed: talking with an AI \(Mar 1, 2026\)\nYou said no: remembering/,
    );
  });

  test('yes and no look alike', async () => {
    const person = newcomer(world, canaries());
    const [question] = await person.says('A long day');
    // The answers in one row, help in its own.
    expect(question?.buttons.map((row) => row.length)).toEqual([2, 1]);
    expect(new Set(question?.buttons[0]?.map(({ style }) => style)).size).toBe(1);
  });
});

describe('a first request', () => {
  test('is asked about before a word of it is kept, and words written elsewhere come back with the yes', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    const [question] = await person.says('/pray');
    expect(question?.text).toContain('may I keep your prayer request');
    expect(question?.buttons.map((row) => row.length)).toEqual([2, 1]);
    await person.says(`For ${words.prayer}`);
    expect(await found(world, Object.values(words))).toEqual([]);
    await person.taps('Not now', question);
    expect((await recordsOf(person)).map(({ SK }) => SK)).toEqual(['SESSION']);
    await person.says('/pray');
    await person.taps('I agree');
    expect(person.lastReply().text).toContain('What may the prayer team pray for?');
    expect(await recordsOf(person)).toContainEqual(
      expect.objectContaining({
        purpose: 'prayer',
        given: true,
        textHash: createHash('sha256').update(t('pray-consent')).digest('hex'),
      }),
    );
  });

  test('leaves no words after a day when it is not finished', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await person.prays();
    await person.says(`For ${words.draft}`);
    const session = (await recordsOf(person)).find(({ SK }) => SK === 'SESSION');
    expect(JSON.stringify(session)).toContain(words.draft);
    expect(Number(session?.['expiresAt']) - Math.floor(world.clock.now() / 1000)).toBeLessThanOrEqual(86_400);
    await person.says('/cancel');
    // Somebody with memory: the session lives on, the draft does not.
    await talks(person, words);
    await person.prays();
    await person.says(`For ${words.kept}`);
    world.clock.forward(86_401);
    await person.says('Good morning');
    expect(await found(world, [words.draft, words.kept])).toEqual([]);
  });
});

describe('taking back', () => {
  test('prayers: requests are deleted and leave the group', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    await prays(person, `For ${words.prayer}`, 'Team, no name');
    await prays(person, `For ${words.kept}`, 'Only me');
    await person.prays();
    await person.says(`For ${words.draft}`);
    await takesBack(person, 'keeping prayers');
    await world.passes(61);
    expect(await found(world, [words.prayer, words.kept, words.draft])).toEqual([]);
    expect(posts(world).some(({ text }) => text.includes(words.prayer))).toBe(false);
    expect((await person.says('/pray')).at(-1)?.text).toContain('may I keep');
  });

  test('memory: the last messages are gone', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    expect(await found(world, [words.talk])).not.toEqual([]);
    await takesBack(person, 'remembering');
    expect(person.lastToast()).toContain('deleted');
    expect(await found(world, [words.talk])).toEqual([]);
    await person.says(`And again ${words.talk}`);
    expect(await found(world, [words.talk])).toEqual([]);
  });

  test('talking with an AI: no answer until asked anew', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    await takesBack(person, 'AI chat');
    const [question] = await person.says('Are you there?');
    expect(question?.text).toContain('I need your yes');
    expect(await found(world, [words.talk])).toEqual([]);
  });

  test('e-mail: the address is gone', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    await praysWithMail(world, person, 'For my sister', words.mail);
    await takesBack(person, 'e-mail');
    expect(await found(world, [words.mail])).toEqual([]);
  });

  test('sharing: requests leave the group, what was kept for oneself stays', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    await prays(person, `For ${words.prayer}`, 'Team, no name');
    await prays(person, `For ${words.kept}`, 'Only me');
    await takesBack(person, 'sharing prayers');
    await world.passes(61);
    expect(posts(world).some(({ text }) => text.includes(words.prayer))).toBe(false);
    const prayers = (await recordsOf(person)).filter(({ SK }) => SK.startsWith('PRAYER#'));
    expect(prayers.map(({ status }) => status)).toEqual(expect.arrayContaining(['withdrawn', 'kept']));
  });

  test('twice is once', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    await takesBack(person, 'remembering');
    await person.forges('v1:privacy:history:withdraw');
    const receipts = (await recordsOf(person)).filter(
      ({ purpose, given }) => purpose === 'history' && given === false,
    );
    expect(receipts).toHaveLength(1);
  });
});

describe('a new policy', () => {
  test('is announced once before it applies, with the way out', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    const profile = await profileOf(person);
    if (!profile) throw new Error('no profile');
    await putBack([{ ...profile, policyVersionSeen: '2020-01-01' }]);
    const [notice] = await person.says('Good evening');
    expect(notice?.text).toMatch(/privacy policy changes on March 1\d, 2026/);
    expect(notice?.buttons.flat().map(({ text }) => text)).toEqual(["That's fine", 'See my choices']);
    await person.taps('See my choices');
    expect(person.buttons()).toContain('What I agreed to');
    const again = await person.says('And now?');
    expect(again.some(({ text }) => text.includes('policy changes'))).toBe(false);
  });

  test('concerns only those who agreed under an older one', () => {
    const chat = { given: true, at: 1 as never, textVersion: '2026-11-21' };
    expect(isPolicyNoticeDue({ consents: { chat } }, '2026-11-21')).toBe(false);
    expect(isPolicyNoticeDue({ consents: { chat } }, '2027-01-01')).toBe(true);
    expect(isPolicyNoticeDue({ consents: { chat }, policyVersionSeen: '2027-01-01' }, '2027-01-01')).toBe(
      false,
    );
    expect(isPolicyNoticeDue({ consents: { chat: { ...chat, given: false } } }, '2027-01-01')).toBe(false);
  });
});
