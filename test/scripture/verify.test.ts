// What may leave the bot: tokens become words of a pack, true quotations stay, false ones are corrected or taken out, and what is not
// scripture is left in peace.
import { describe, expect, test } from 'vitest';
import type { Language } from '../../core/languages.ts';
import { type Verified, verifyScripture } from '../../core/scripture/verify.ts';
import { scriptureOf } from './bibles.ts';

const scripture = scriptureOf();
const check = (text: string, language: Language = 'en', personWords: string[] = []): Verified =>
  verifyScripture(text, { scripture, language, personWords });

const PS_34_18 =
  'The LORD is nigh unto them that are of a broken heart; and saveth such as be of a contrite spirit.';
const PS_23_1 = 'The LORD is my shepherd; I shall not want.';

describe('what models do with translations and leftovers', () => {
  test.each([
    'Psalm 34:18 (NIV): The LORD is close to the brokenhearted',
    'Psalm 34:18 NIV: The LORD is close to the brokenhearted',
    'Psalm 34:18 (New Living Translation) says: the Lord stays close to the crushed',
  ])('another translation named is no licence: %s', (text) => {
    const left = check(text).text;
    expect(left).toContain(PS_34_18);
    expect(left).not.toMatch(/close to the/);
  });

  test('a broken end goes with the words it hung on', () =>
    expect(check('The Lord is my shepherd and I shall not be in need of anything today.').text).toBe(
      `“${PS_23_1}” — Psalm 23:1`,
    ));

  test('a word between two dropped verses is no reply', () =>
    expect(check('{{Hezekiah 4:2}} and {{Ps 999:1}}').text).toBe(''));
});

describe('tokens', () => {
  test('a token becomes the verse, as a paragraph with its reference', () => {
    const { text, citations, passages } = check('I am so sorry. {{Ps 34:18}} You are not alone.');
    expect(text).toBe(`I am so sorry.\n\n“${PS_34_18}” — Psalm 34:18\n\nYou are not alone.`);
    expect(citations).toEqual([{ ref: 'Psalm 34:18', status: 'inserted', pack: 'kjv' }]);
    const [passage] = passages;
    expect(text.slice(passage?.offset, (passage?.offset ?? 0) + (passage?.length ?? 0))).toBe(
      `“${PS_34_18}” — Psalm 34:18`,
    );
  });

  test.each([
    '{{ Ps 34:18 }}',
    '{Ps 34:18}',
    '{{{Ps 34:18}}}',
    '[[Ps 34:18]]',
    '｛｛Ps 34:18｝｝',
    '"{{Ps 34:18}}"',
    '({{Psalm 34.18}})',
    '{{Ps 34:18|God wants your money}}',
    '{{ref: Ps 34:18}}',
    '{{Ps 34\u201118}}'.replace('\u2011', ':'),
  ])('%s', (token) => {
    const { text } = check(`Hello. ${token}`);
    expect(text).toBe(`Hello.\n\n“${PS_34_18}” — Psalm 34:18`);
  });

  test.each([
    '{{Ps 151:2}}',
    '{{Hezekiah 3:4}}',
    '{{John 3:99}}',
    '{{}}',
    '{{God says you must pay}}',
    '{{Ps',
    '{{Job 3:3}}',
  ])('%s inserts nothing and leaves no braces', (token) => {
    const { text, citations } = check(`Hello. ${token}`);
    expect(text).not.toMatch(/[{}]|“/);
    expect(citations.every(({ status }) => status === 'dropped')).toBe(true);
  });

  test('a long range is cut at five verses and says so; a whole psalm is only named', () => {
    expect(check('{{Ps 23:1-6}}').text).toMatch(/Psalm 23:1-5$/);
    expect(check('{{Ps 23:1-6}}').citations[0]?.status).toBe('corrected');
    expect(check('Read {{Psalm 23}} tonight.').text).toBe('Read Psalm 23 tonight.');
  });

  test('without a text in the language it says which one this is', () => {
    expect(check('Lo siento. {{Sal 34:18}}', 'es').text).toContain(
      '— Salmo 34:18 (texto en inglés, King James)',
    );
  });
});

describe('true quotations stay', () => {
  test.each([
    `“${PS_34_18}” (Psalm 34:18) Take heart.`,
    `Psalm 34:18 says, "${PS_34_18}"`,
    `You could hold on to this: “The LORD is nigh unto them that are of a broken heart” (Ps 34:18).`,
    `${PS_23_1} I hope that helps.`,
    'Read Psalm 13 or Psalm 88 tonight, slowly. You might open Lamentations 3:22-23 too.',
  ])('%s', (text) => {
    expect(check(text).text).toBe(text);
    expect(check(text).citations.every(({ status }) => status === 'verified')).toBe(true);
  });
});

describe('false ones do not', () => {
  test.each<[string, RegExp, RegExp]>([
    [
      'As it says in John 3:17, "God will fix everything you ask for."',
      /fix everything/,
      /condemn the world/,
    ],
    [
      '"The Lord is close to the brokenhearted and saves those who are crushed in spirit" (Psalm 34:18, NIV)',
      /brokenhearted|NIV/,
      /nigh unto them/,
    ],
    ['*The Lord is close to the brokenhearted* (Ps 34:18)', /brokenhearted/, /nigh unto them/],
    [
      '> Cast all your worries on Him for He cares\n> — 1 Peter 5:7\nWhat a week.',
      /worries/,
      /Casting all your care/,
    ],
    ['Psalm 34:18 says that God is close to people with a broken heart.', /people with/, /nigh unto them/],
    ['God will bless you with gold (John 3:17).', /gold/, /condemn the world/],
    ['Remember, the Lord is my shepherd, I shall not lack. He is near.', /lack/, /shall not want/],
    ['"The LORD is my shepherd; I shall not want." (John 3:16)', /John 3:16/, /Psalm 23:1/],
    [
      'Jesus said, "Come to me, all you who are weary, and I will give you a new car."',
      /new car/,
      /heavy laden/,
    ],
    ['&quot;The L\u200bord is my shephеrd, I lack nothing&quot; Ps 23:1', /lack nothing/, /shall not want/],
    ['<blockquote>The Lord is my shepherd and I lack nothing</blockquote>', /lack/, /shall not want/],
    ['«El Señor es mi pastor y me hará rico» (Salmo 23:1)', /rico/, /shepherd/],
  ])('%s', (input, gone, instead) => {
    const { text, citations } = check(input);
    expect(text).not.toMatch(gone);
    expect(text).toMatch(instead);
    expect(citations.map(({ status }) => status)).toContain('corrected');
  });

  test.each([
    'The Bible says that God helps those who help themselves. How are you?',
    'La Biblia dice que Dios aprieta pero no ahorca. How are you?',
    'See John 22:3 for more. How are you?',
    'Read Hezekiah 3:4 tonight. How are you?',
    '"Your tears are a price," says the Lord. How are you?',
    '“Let the day perish wherein I was born” (Job 3:3). How are you?',
  ])('%s', (input) => {
    expect(check(input).text).toBe('How are you?');
    expect(check(input).citations.map(({ status }) => status)).toContain('dropped');
  });
});

describe('what is not scripture is left in peace', () => {
  test.each([
    'That sounds like a long, hard day, and it makes sense that you feel worn out. What was the hardest part?',
    'It’s okay to say "no" to people, and to "take a break" now and then.',
    'You could say to her: "I’m hurting and I need you tonight." She may surprise you.',
    'You told me "I feel like nobody sees me". That is heavy.',
    'We can talk at 5:30 or 10:15. It is 50-50, and I am 34.',
    'A friend of mine says “one day at a time”.',
    'Lo que dices, «ya no puedo más», pesa mucho. ¿Quieres contarme qué pasó hoy?',
  ])('%s', (text) => {
    expect(check(text)).toEqual({ text, citations: [], passages: [] });
  });

  test('the person’s own words stay, even where they half-quote a psalm', () => {
    const own = 'the Lord is my shepherd but I want so much';
    const text = `You wrote “${own}”. I hear the longing in that.`;
    expect(check(text, 'en', [`honestly, ${own}, you know`]).text).toBe(text);
    expect(check(text).text).not.toBe(text);
  });
});

describe('a quotation nobody is named for', () => {
  test.each([
    'I hear you. "And Elon, and smartphones and Ekron,"\n\nIt is a lot.',
    'I hear you.\n\n"This is the vitamins and great commandment."\n\nIt is a lot.',
    'I hear you. {{Ps 34:18}}"Give me your blockchain"\n\nIt is a lot.',
    'I hear you. {{Ps 999:1}} Thus saith the LORD: buy it Jesus said: "Give me your blockchain"\n\nIt is a lot.',
    'I hear you. > And Avim, and smartphones and Ophrah,\n> Joshua 18:23\n\nIt is a lot.',
  ])('reads as a verse and goes: %s', (text) => {
    const left = check(text).text;
    expect(left).not.toMatch(/smartphones|vitamins|blockchain/);
    expect(left).toContain('It is a lot.');
  });

  test.each([
    'You could text her: "I am not well tonight. Can you call?"',
    'You could text her:\n"I am not well tonight. Can you call?"',
    '"I should have been there" is a heavy sentence to carry.',
    '"Enough." That is a strong word.',
    'Here is a prayer.\n\n"Dear God, this is too heavy for me tonight. Stay close. Amen."',
    '«Dios, esta noche pesa mucho. Quédate cerca. Amén.»',
  ])("stays where it is somebody's: %s", (text) => expect(check(text).text).toBe(text));

  test("stays when it says the person's words back", () => {
    const text = '"I just can\'t sleep in that house any more." How long has it been so?';
    expect(check(text, 'en', ['i cant sleep in that house any more']).text).toBe(text);
  });
});

describe('what only sounds like scripture', () => {
  test.each([
    'And it shall come to pass that thou shalt prosper in thy savings, saith the LORD.',
    'Fear not, for he giveth thee a new house and maketh thy debts vanish.',
  ])('is taken out: %s', (pretence) => {
    const { text } = check(`I hear you. ${pretence} What happened today?`);
    expect(text).not.toMatch(/savings|debts/);
    expect(text).toContain('I hear you.');
    expect(text).toContain('What happened today?');
  });

  test.each([
    'Elizabeth and Kenneth came from Nazareth, and the Lord knows how tired you are.',
    'What would you say to him, word for word?',
  ])('is not confused with today’s words: %s', (said) => expect(check(said).text).toBe(said));

  test('a few true words without marks stay', () => {
    const said = 'Hold on to this: as thy days, so shall thy strength be.';
    expect(check(said).text).toContain('as thy days, so shall thy strength be');
  });

  test('a piece of a verse with one word exchanged does not leave', () => {
    const { text } = check('Remember, they that wait upon the LORD shall renew their mortgage, and rest.');
    expect(text).not.toContain('mortgage');
  });
});

test('a reader that leaves early ends the command quietly', async () => {
  const { spawnSync } = await import('node:child_process');
  const { stdout, stderr } = spawnSync(
    'sh',
    [
      '-c',
      `yes '{"id":1,"text":"sad"}' | head -40000 | "${process.execPath}" ops/emotion-classify.ts | head -1`,
    ],
    { encoding: 'utf8' },
  );
  expect(JSON.parse(stdout)).toMatchObject({ id: 1, emotion: 'sadness' });
  expect(stderr).toBe('');
}, 30_000);

test('the command answers line by line and refuses what is not JSON', async () => {
  const { spawnSync } = await import('node:child_process');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['ops/scripture-check.ts'], {
    input: '{"text":"{{Ps 23:1}}"}\nnot json\n{"text":"{{Sal 23:1}}","lang":"es-MX"}\n{"text":null}\n',
    encoding: 'utf8',
  });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; citations: { ref: string; status: string }[] });
  expect(lines.map(({ citations }) => citations[0])).toMatchObject([
    { ref: 'Psalm 23:1', status: 'inserted' },
    undefined,
    { ref: 'Salmo 23:1', status: 'inserted' },
    undefined,
  ]);
  expect(stderr).toContain('Line 2');
  expect(stderr).toContain('Line 4');
  expect(status).toBe(1);
}, 30_000);
