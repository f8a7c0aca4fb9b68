// The consent ledger: asked when first needed, yes and no alike, shown and taken back in two taps, and a no takes effect.
import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PURPOSES, type Purpose } from '../../core/consent/purposes.ts';
import { CONSENT_TEXT_VERSION, isPolicyNoticeDue, POLICY_VERSION } from '../../core/consent/texts.ts';
import type { StoredItem } from '../../core/privacy/data-map/types.ts';
import { TABLES } from '../../local/stack.ts';
import { renderConsentTexts } from '../../ops/consent-texts.ts';
import { createTranslator } from '../../locales/translator.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';
import { posts } from '../prayer/flow.ts';
import { found, itemsOf, putBack } from './kept.ts';
import { canaries, newcomer, prays, praysWithMail, talks, type Canaries } from './life.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ team: 2 });
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

const t = createTranslator()('en');
/** Where an auditor looks a receipt's text up. */
const CONSENT_PAGE = renderConsentTexts();
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

describe('every purpose', () => {
  /** How each is asked for, its button in the ledger, and what must be gone after it was taken back. */
  const GIVEN: Readonly<Record<Purpose, (person: Person, words: Canaries) => Promise<unknown>>> = {
    chat: (person) => person.says('A long day').then(() => person.taps('I agree')),
    history: (person, words) => talks(person, words),
    prayer: (person) => prays(person, 'For rain', 'Only me'),
    'share-prayer': (person) => prays(person, 'For rain', 'Team, no name'),
    email: (person, words) => praysWithMail(world, person, 'For rain', words.mail),
    async daily(person, words) {
      await talks(person, words);
      await person.says('/settings');
      await person.taps('Daily word');
      await person.taps('Yes, send me one');
      await person.taps('08:00');
      await person.says('London');
    },
    news: (person) => person.says('/news').then(() => person.taps('Yes, tell me')),
    async 'check-in'(person) {
      await person.says('/crisis');
      await person.forges('v1:crisis:0:check-in');
      await person.taps('Yes, write tomorrow');
    },
    async 'safety-plan'(person) {
      await person.says('/crisis');
      await person.forges('v1:crisis:0:plan');
      await person.taps('Yes, begin');
      await person.says('A walk by the river');
      await person.taps('Finish here');
      await person.taps('Keep it');
    },
  };
  const GONE: Readonly<Record<Purpose, (records: readonly StoredItem[]) => unknown>> = {
    chat: (records) => JSON.parse(String(records.find(({ SK }) => SK === 'SESSION')?.['state'])).turns.length,
    history: (records) =>
      JSON.parse(String(records.find(({ SK }) => SK === 'SESSION')?.['state'])).turns.length,
    prayer: (records) => records.filter(({ SK }) => SK.startsWith('PRAYER#')).length,
    'share-prayer': (records) =>
      records.filter(({ SK, status }) => SK.startsWith('PRAYER#') && status !== 'withdrawn').length,
    email: (records) => records.find(({ SK }) => SK === 'PROFILE')?.['email'] ?? 0,
    daily: (records) => records.find(({ SK }) => SK === 'PROFILE')?.['reminder'] ?? 0,
    news: () => 0,
    'check-in': (records) =>
      records.filter(({ SK, reminderBucket }) => SK === 'CHECKIN' && reminderBucket !== undefined).length,
    'safety-plan': (records) => records.find(({ SK }) => SK === 'PROFILE')?.['safetyPlan'] ?? 0,
  };

  test.each(PURPOSES)('%s: asked, noted, taken back in two taps, gone', async (purpose) => {
    const words = canaries();
    const person = newcomer(world, words);
    await GIVEN[purpose](person, words);
    await world.settle();
    const receiptsOf = async () => (await recordsOf(person)).filter((item) => item['purpose'] === purpose);
    const given = (await receiptsOf()).at(-1);
    expect(given).toMatchObject({
      given: true,
      textVersion: CONSENT_TEXT_VERSION,
      textHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      locale: 'en',
      updateId: expect.any(Number),
      at: expect.any(Number),
    });
    expect(CONSENT_PAGE).toContain(`\`${String(given?.['textHash'])}\``);
    await person.says('/privacy');
    await person.taps('What I agreed to');
    await person.taps(`Stop: ${t(`purpose-short-${purpose}`)}`);
    expect(person.lastToast()).toBe(t(`withdrawn-${purpose}`));
    const refused = (await receiptsOf()).filter((receipt) => receipt['given'] === false);
    expect(refused).toHaveLength(1);
    expect(CONSENT_PAGE).toContain(String(refused[0]?.['textHash']));
    expect(GONE[purpose](await recordsOf(person))).toBe(0);
    expect(await profileOf(person)).toMatchObject({ [`consent:${purpose}`]: { given: false } });
  });
});

describe('taking back', () => {
  test('is finished by the next tap when an outage cut it off after the receipt', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    await prays(person, `For ${words.prayer}`, 'Team, no name');
    await world.settle();
    const up = world.stack.aws.faults.fail('sqs', 'unavailable', { operation: 'SendMessage', times: 4 });
    await takesBack(person, 'sharing prayers').catch(() => undefined);
    up();
    await person.forges('v1:privacy:share-prayer:withdraw');
    await world.passes(61);
    expect(posts(world).some(({ text }) => text.includes(words.prayer))).toBe(false);
    const receipts = (await recordsOf(person)).filter(
      (item) => item['purpose'] === 'share-prayer' && item['given'] === false,
    );
    expect(receipts).toHaveLength(1);
  });

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

describe('a no', () => {
  test('is kept as a yes is, once somebody agreed to anything', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    for (const purpose of ['news', 'daily']) await person.forges(`v1:${purpose}::decline`);
    const kept = (await recordsOf(person)).filter(({ given }) => given === false);
    expect(kept.map(({ purpose }) => purpose).toSorted()).toEqual(['daily', 'news']);
  });

  test('before anything was agreed leaves nothing behind, not even the no', async () => {
    const person = newcomer(world, canaries());
    await person.starts();
    for (const tap of ['consent:chat:no', 'pray::no', 'news::decline', 'daily::decline', 'check-in::no'])
      await person.forges(`v1:${tap}`);
    expect((await recordsOf(person)).map(({ SK }) => SK)).not.toContain('PROFILE');
    expect((await recordsOf(person)).filter(({ SK }) => SK.startsWith('CONSENT#'))).toEqual([]);
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
    expect(notice?.text).toMatch(/privacy policy changes on March \d+, 2026/);
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
    // Not only who talks: who shares prayers or gets mail, too.
    expect(isPolicyNoticeDue({ consents: { prayer: chat } }, '2027-01-01')).toBe(true);
    expect(isPolicyNoticeDue({ consents: {} }, '2027-01-01')).toBe(false);
  });
});
