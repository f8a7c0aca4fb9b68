// The age somebody states of themselves, and the many numbers that are none.
import { describe, expect, it } from 'vitest';
import { statedAge, statesMinor } from '../../core/safety/stated-age.ts';

describe('a stated age', () => {
  it.each([
    ["I'm 13", 13],
    ['im 13 and nobody likes me', 13],
    ['I am only twelve years old', 12],
    ['I’m a 14 year old girl', 14],
    ['I just turned 13 last week', 13],
    ['13 years old here', 13],
    ['my age is 15', 15],
    ['Hi, I am 11. My dad left.', 11],
    ['tengo 12 años', 12],
    ['Tengo trece años y no quiero ir a la escuela', 13],
    ['Acabo de cumplir 14', 14],
    ['tenho 14 anos', 14],
    ['Eu só tenho doze anos', 12],
    ["j'ai 11 ans", 11],
    ['J’ai treize ans et je suis triste', 13],
    ["I'm 45 and tired", 45],
  ])('is read: %s', (text, age) => expect(statedAge(text)).toBe(age));

  it.each([
    "I'm 10 minutes late",
    "I'm 12 weeks pregnant",
    "I'm 13 years sober",
    "I'm 5 foot 9",
    'When I was 13 my father died',
    'since I was 12',
    'when i turned 13 it began',
    'My son is 13',
    'she is 12 years old',
    'I have 13 dollars',
    "I'm 100% sure",
    'Psalm 13, I am weary',
    'tengo 12 años de casada',
    'tengo 10 años sin verla',
    'cuando tengo 12 horas de trabajo',
    'tenho 14 anos de casada',
    "j'ai 11 ans de mariage",
    'Mi hijo tiene 12 años',
    "I'm 13.5 miles away",
    '',
  ])('is not read from: %s', (text) => expect(statedAge(text)).toBeUndefined());

  it('is linear on hostile text', () => {
    const before = performance.now();
    statedAge("i'm ".repeat(1024));
    statedAge('tengo '.repeat(700) + '1');
    expect(performance.now() - before).toBeLessThan(50);
  });
});

describe('the minimum age', () => {
  it('counts what lies under it, and 0 switches it off', () => {
    expect(statesMinor("I'm 13", 16)).toBe(true);
    expect(statesMinor("I'm 16", 16)).toBe(false);
    expect(statesMinor('I am tired', 16)).toBeUndefined();
    expect(statesMinor("I'm 13", 0)).toBeUndefined();
  });
});
