// What a person who writes would notice: when help appears, when a question does, and when neither.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScreenInput } from '../../core/crisis/categories.ts';
import { explain } from '../../core/crisis/explain.ts';
import { safeScreen, screen } from '../../core/crisis/screen.ts';

const level = (text: string, history?: readonly string[]) => screen({ text, history }).level;

describe('spelling does not hide danger', () => {
  test.each([
    'I WANT TO KILL MYSELF',
    'i want to k1ll mys3lf',
    'i wanna kms',
    'k m s tonight i mean it',
    'I want to die\u200b',
    'I w\u200da\u200dn\u200dt to d\u0301i\u0302e\u0327',
    '𝓘 𝔀𝓪𝓷𝓽 𝓽𝓸 𝓭𝓲𝓮',
    'i want to kill myslef',
    'i wаnt to diе',
    'dont wanna live anymore',
    'I don’t want to live anymore',
    'i want to k*ll myself',
    'i want to diiiiie',
    'im gonna unalive myself',
    'sewerslide is my only option',
    'I. want. to. die.',
    'Je veux mourir',
    'j ai envie de mourir',
    'YA NO QUIERO VIVIR',
    'não quero mais viver',
    'nao quero mais viver',
  ])('%s', (text) => expect(level(text)).toBe('card'));
});

describe('everyday talk brings no card', () => {
  test.each([
    'I am dying of laughter',
    'this homework is killing me',
    'I would kill for a coffee',
    'shoot me an email when you are there',
    'dead tired after work, good night',
    'that joke killed me',
    'I am dying to see the new church',
    'You are killing it at the choir',
    'the battery of my phone died',
    'the bomb scene in that film was great',
    'My grandfather died last spring and I miss him',
    'Please pray for my exam tomorrow',
    'we watched the Suicide Squad',
    'me muero de risa',
    'mort de rire',
    'estou morrendo de sono',
  ])('%s', (text) => expect(level(text)).toBe('none'));
});

describe('who, whether and when', () => {
  test('a friend in danger is a card about somebody else', () => {
    expect(screen({ text: 'my friend wants to kill herself and I do not know what to do' })).toMatchObject({
      level: 'card',
      subject: 'other',
    });
  });
  test('somebody quoted is somebody else', () => {
    expect(screen({ text: 'my sister told me "I want to die" yesterday' })).toMatchObject({
      level: 'card',
      subject: 'other',
    });
  });
  test('a denial is not a card', () => {
    expect(level('I would never kill myself')).not.toBe('card');
    expect(level('No, I do not want to die')).not.toBe('card');
  });
  test('"cannot stop" is no denial', () =>
    expect(level('I cannot stop thinking about killing myself')).toBe('card'));
  test('a "no" that answers, then the truth', () => expect(level('No, I want to die')).toBe('card'));
  test('long past and over asks', () =>
    expect(level('years ago I tried to kill myself, when I was sixteen')).toBe('ask'));
  test('past and still here is a card', () =>
    expect(level('years ago I tried to kill myself and now I want to die again')).toBe('card'));
  test('laughter asks', () => expect(level('i want to kill myself lol')).toBe('ask'));
  test('passive ideation with a stated lack of plan asks', () => {
    expect(level('sometimes I wish I was dead')).toBe('card');
    expect(level('sometimes I wish I was dead, but I have no plan')).toBe('ask');
  });
  test('no plan does not soften the wish to die', () =>
    expect(level('I want to die. I have no plan')).toBe('card'));
  test('imminent is said', () =>
    expect(screen({ text: 'I am going to kill myself tonight' })).toMatchObject({
      imminent: true,
      subject: 'self',
    }));
  test('asking for a method is a card', () => expect(level('what is a painless way to die')).toBe('card'));
  test('the most severe category comes first', () => {
    expect(
      screen({ text: 'I hate my life, I cut myself and tonight I am going to end my life' }).categories[0],
    ).toBe('suicide-imminent');
  });
});

describe('scripture', () => {
  test('a verse about death brings nothing', () => {
    expect(level('And he said unto him, Thou shalt surely die, and they smote him with the sword')).toBe(
      'none',
    );
  });
  test('a quoted lament brings no card', () => {
    expect(
      level(
        'My soul is weary of my life; I will leave my complaint upon thee. Thou hast slain, yea, thou hast smitten (Job 10:1)',
      ),
    ).not.toBe('card');
  });
  test("the person's own words beside a verse do", () =>
    expect(level('Psalm 23 does not help me, I want to die tonight')).toBe('card'));
});

describe('several messages', () => {
  const hints = ['the walls are closing in', 'the depression is back'];
  test('signs add up', () => {
    expect(level('I am so tired')).toBe('none');
    expect(level('I am so tired', hints)).toBe('ask');
  });
  test('sadness and weariness do not, however often they are said', () => {
    const sad = ['I am stuck at this job', 'so lonely here', 'I cried all evening', 'I cannot sleep'];
    expect(level('I am so tired', sad)).toBe('none');
  });
  test('a message without any hint is left alone', () =>
    expect(level('what time is the service on Sunday?', hints)).toBe('none'));
  test('the same question is not asked at every message', () => {
    expect(level('I want to give up')).toBe('ask');
    expect(level('I want to give up', ['I want to give up'])).toBe('none');
  });
  test('a new reason is asked about again', () =>
    expect(level('nobody would miss me', ['I want to give up', 'ok', 'good morning'])).toBe('ask'));
  test('a card is never held back', () =>
    expect(level('I want to die', ['I want to die', 'I want to die'])).toBe('card'));
});

describe('any string', () => {
  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fc.string(), { maxLength: 3 }),
        (text, history) => {
          expect(['none', 'ask', 'card']).toContain(screen({ text, history }).level);
        },
      ),
    );
  });
  test.each([
    ['nothing', ''],
    ['lone surrogates', '\ud800'.repeat(4096)],
    ['combining marks', `a${'\u0301'.repeat(4096)}`],
    ['new lines', '\n'.repeat(10_000)],
    ['100 kB of one phrase', 'do not want to '.repeat(6_600)],
    ['100 kB of one letter', 'a'.repeat(100_000)],
    ['an unfolding ligature', '\ufdfa'.repeat(4096)],
    ['names of object members', 'constructor __proto__ toString hasOwnProperty'],
  ])('%s', (_name, text) => expect(level(text)).toBe('none'));
  test('danger is found behind 4,000 characters of something else', () =>
    expect(level(`${'word '.repeat(800)}. I want to kill myself`)).toBe('card'));
});

describe('safeScreen', () => {
  test('shows help when the screener fails', () => {
    const broken = (_input: ScreenInput) => {
      throw new Error('broken');
    };
    expect(safeScreen({ text: 'hello' }, broken)).toMatchObject({
      level: 'card',
      categories: ['suicide-passive'],
      rules: ['screener-failed'],
    });
  });
  test('is the screen otherwise', () =>
    expect(safeScreen({ text: 'I want to die' })).toEqual(screen({ text: 'I want to die' })));
});

describe('explain', () => {
  test('names rule, reason and what cancelled it', () => {
    expect(explain({ text: 'I would never kill myself' })).toMatch(
      /"kill myself" does not count: a "not" stands before it\.\n.*en-kill-self/,
    );
    expect(explain({ text: 'hello' })).toMatch(/no rule matched/);
  });
});

describe('mourning is not danger', () => {
  test.each([
    "My mother died last week and I can't stop crying",
    'my dog died and I feel so alone',
    'estoy muy triste, murió mi abuela',
    'minha avó morreu e não paro de chorar',
    'ma grand-mère est morte, je me sens tellement seule',
  ])('asks nothing: %s', (text) => expect(level(text)).toBe('none'));
  test.each([
    'since my wife died I only want to be with her',
    'my husband died and everything feels hopeless',
    'murió mi hijo y quiero irme con él',
    'meu filho morreu e eu queria ir com ele',
    'ma femme est morte et je voudrais la rejoindre',
  ])('still asks: %s', (text) => expect(level(text)).toBe('ask'));
  test('and a wish to die in it is a card', () =>
    expect(level('my mother died and I do not want to live anymore')).toBe('card'));
});

describe('what a threat at home is', () => {
  test.each(['mon mari va me tuer', 'mi esposo quiere matarme', 'meu marido vai me matar'])(
    'violence, not a wish of one’s own: %s',
    (text) => expect(screen({ text })).toMatchObject({ level: 'card', categories: ['violence'] }),
  );
  test('even after "if"', () => expect(level('me va a matar si me voy de casa')).toBe('card'));
});

describe('the body', () => {
  test.each(['I took the pills', 'I took them all', 'me tomé las pastillas', 'tomei os comprimidos'])(
    'a first message: %s',
    (text) =>
      expect(screen({ text })).toMatchObject({ level: 'card', categories: ['medical'], imminent: true }),
  );
  test.each([
    'I took my pills this morning',
    'tomei os remédios da gripe',
    "je n'arrive pas à respirer calmement",
    'no puedo respirar hondo',
  ])('an ordinary day: %s', (text) => expect(level(text)).toBe('none'));
  test.each(['now', 'right now', 'ahora', 'agora', 'maintenant', 'yes, now'])(
    'the bare word is no danger: %s',
    (text) => expect(level(text)).toBe('none'),
  );
});
