// What people say of the help itself: the number that does not answer, the false alarm, the fear that somebody is sent. Each is met
// at once, in fixed words, and nobody is asked again about what they took back.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CRISIS_TEXTS } from '../../locales/crisis.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

const LANGS = ['en', 'es', 'pt', 'fr'] as const;
type Lang = (typeof LANGS)[number];
const DANGER: Readonly<Record<Lang, string>> = {
  en: 'I want to end my life',
  es: 'Quiero quitarme la vida',
  pt: 'Quero acabar com a minha vida',
  fr: 'Je veux en finir avec la vie',
};

async function inWindow(languageCode: Lang = 'en', country?: string, danger = DANGER[languageCode]) {
  const person = world.person({ languageCode });
  await person.says(danger);
  if (country !== undefined) await person.taps(country);
  return person;
}
const labels = (person: Person): string[] =>
  person
    .lastReply()
    .buttons.flat()
    .map(({ text }) => text);

describe('a line that does not answer', () => {
  const SAID: Readonly<Record<Lang, string>> = {
    en: 'I called, nobody answered',
    es: 'llamé y nadie contestó',
    pt: 'liguei e ninguém atendeu',
    fr: 'j’ai appelé, personne n’a répondu',
  };
  it.each(LANGS)('%s: brings other ways at once, without a country, too', async (language) => {
    const person = await inWindow(language);
    await person.says(SAID[language]);
    expect(person.lastReply().text).toContain(CRISIS_TEXTS[language].followUp.heard.noAnswer);
    expect(person.lastReply().text).toContain('112');
    expect(person.lastReply().text).toContain('https://findahelpline.com');
    expect(labels(person)).toContain(CRISIS_TEXTS[language].button.otherCountry);
  });
  it('leaves out the voice line that failed, and keeps its text line and the emergency number', async () => {
    const person = await inWindow('en', 'United States');
    await person.says('988 put me on hold');
    const { text } = person.lastReply();
    expect(text).toContain('741741');
    expect(text).not.toMatch(/^988$/m);
    expect(text).toContain('Text: 988');
    expect(text.indexOf('911')).toBeGreaterThan(text.indexOf('741741'));
  });
  it('the second time: the emergency number first, a person nearby, and not the line that stood first before', async () => {
    const person = await inWindow('en', 'United States');
    await person.says("that number doesn't work");
    const { noAnswer, noAnswerAgain } = CRISIS_TEXTS.en.followUp.heard;
    const firstLine = (opening: string) =>
      person.lastReply().text.slice(opening.length).trim().split('\n')[0];
    const before = firstLine(noAnswer);
    await person.says('they hung up on me');
    expect(firstLine(noAnswerAgain)).toContain('Emergency');
    expect(person.lastReply().text).not.toContain(before);
    expect(person.lastReply().buttons[0]?.[0]?.text).toContain('911');
    const second = person.lastReply().text;
    await person.says('nobody answered');
    expect(person.lastReply().text).not.toBe(second);
  });
  it('while it is now, the emergency number stands first at once', async () => {
    const person = await inWindow('en', 'United States', 'I am going to kill myself tonight');
    await person.says('nobody answered');
    const { text } = person.lastReply();
    expect(text).toContain(CRISIS_TEXTS.en.followUp.heard.noAnswer);
    expect(text.slice(CRISIS_TEXTS.en.followUp.heard.noAnswer.length).trim()).toMatch(/^Emergency.*\n911/);
  });
  it.each(LANGS)('%s: who is hurt by somebody is not sent to a neighbour', async (language) => {
    const danger = {
      en: 'My husband beats me every night',
      es: 'Mi marido me pega',
      pt: 'Meu marido me bate',
      fr: 'Mon mari me frappe',
    };
    const person = await inWindow(language, undefined, danger[language]);
    await person.says(SAID[language]);
    await person.says(SAID[language]);
    const { noAnswerAgain, noAnswerUnsafe } = CRISIS_TEXTS[language].followUp.heard;
    expect(person.lastReply().text).toContain(noAnswerUnsafe);
    expect(person.lastReply().text).not.toContain(noAnswerAgain);
  });
  it('said beside the danger itself brings other lines, and no question stays open that nobody saw', async () => {
    const person = await inWindow('en', 'United States');
    await person.says('I called and nobody answered, I want to end my life');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.followUp.heard.noAnswer);
    await person.says('no');
    expect(person.lastReply().text).not.toContain(CRISIS_TEXTS.en.followUp.noPlan);
    await person.says('nobody answered');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.followUp.heard.noAnswerAgain);
  });
  it.each([
    'my meds, they do not work anymore',
    'nobody answers my messages, I have no friends',
    'my life is on hold',
  ])('"%s" is about no line', async (words) => {
    const person = await inWindow();
    await person.says(words);
    expect(person.lastReply().text).not.toContain(CRISIS_TEXTS.en.followUp.heard.noAnswer);
  });
  it('"that number" is one of ours only after numbers were shown; in a form its way on stays', async () => {
    const form = world.person();
    await form.prays();
    await form.says('that number does not work');
    expect(form.screen()).not.toContain('findahelpline');
    const other = world.person();
    await other.prays();
    await other.says('/crisis');
    await other.says('that number does not work');
    expect(other.lastReply().text).toContain('findahelpline');
    await other.taps('Continue my request');
  });
  it('is heard below numbers that were asked for, and in the middle of a prayer request', async () => {
    const asks = world.person();
    await asks.says('/crisis');
    await asks.says('that number does not work');
    expect(asks.lastReply().text).toContain('findahelpline');
    const prays = world.person();
    await prays.prays();
    await prays.says(DANGER.en);
    await prays.says('nobody answered');
    expect(prays.lastReply().text).toContain(CRISIS_TEXTS.en.followUp.heard.noAnswer);
  });
});

describe('a false alarm', () => {
  const SAID: Readonly<Record<Lang, string>> = {
    en: "I'm not in danger, it's a song",
    es: 'no estoy en peligro, es una canción',
    pt: 'não estou em perigo, é uma música',
    fr: 'je ne suis pas en danger, c’est une chanson',
  };
  it.each(LANGS)('%s: is waved off with a friendly line, and nothing is asked after it', async (language) => {
    const { heard, plan } = CRISIS_TEXTS[language].followUp;
    const person = await inWindow(language);
    await person.says(SAID[language]);
    expect(person.lastReply().text).toBe(`${heard.falseAlarm} ${heard.goOn}`);
    expect(labels(person)).toContain(CRISIS_TEXTS[language].button.showNumbers);
    await person.says('…');
    expect(person.lastReply().text).not.toContain(plan);
  });
  it('who talks with the AI goes on with it', async () => {
    const person = world.person();
    await person.says('Hello');
    await person.taps('I agree');
    await person.says(DANGER.en);
    await person.says('you misunderstood me');
    await person.says('I had a good day with my sister');
    const { stay, plan, means } = CRISIS_TEXTS.en.followUp;
    for (const words of [...stay, plan, means]) expect(person.lastReply().text).not.toContain(words);
    expect(labels(person)).toContain('Show numbers');
  });
  it('the same words again are met once without a question, and then taken up', async () => {
    const person = await inWindow();
    await person.says("I'm not in danger");
    await person.says(DANGER.en);
    expect(person.lastReply().text).toBe(CRISIS_TEXTS.en.followUp.heard.meantAgain);
    await person.says(DANGER.en);
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.followUp.plan);
  });
  it('who felt better and says the same words later gets the ordinary card path', async () => {
    const person = await inWindow();
    await person.says('I feel a bit better now');
    expect(person.lastReply().text).toBe(CRISIS_TEXTS.en.followUp.better);
    await person.says(DANGER.en);
    expect(person.lastReply().text).not.toBe(CRISIS_TEXTS.en.followUp.heard.meantAgain);
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.short.self);
  });
  it('other words are heard as ever', async () => {
    const person = await inWindow();
    await person.says('it was a joke');
    await person.says('I am going to kill myself tonight');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.lead.self.now);
    const asked = await inWindow('en', undefined, 'I feel so hopeless and tired of everything');
    await asked.says('no');
    await asked.says('nobody would miss me');
    expect(asked.lastReply().text).toBe(CRISIS_TEXTS.en.ask['suicide-passive'].self);
  });
  it('while it is now, asks first whether they are safe; what was swallowed is never waved off', async () => {
    const now = await inWindow('en', undefined, 'I am going to kill myself tonight');
    await now.says('it was a joke');
    expect(now.lastReply().text).toBe(CRISIS_TEXTS.en.safeNow.question);
    const taken = await inWindow('en', undefined, 'I took all the pills');
    await taken.says("I didn't take anything, it was a joke");
    expect(taken.lastReply().text).toBe(CRISIS_TEXTS.en.followUp.heard.nothingSure);
    await taken.says("I didn't take them all");
    expect(taken.lastReply().text).not.toBe(CRISIS_TEXTS.en.followUp.heard.nothingTaken);
  });
  it('in a prayer request is no answer to the form', async () => {
    const person = world.person();
    await person.prays();
    await person.says(DANGER.en);
    await person.says('sorry, it was a joke');
    expect(person.lastReply().text).toBe(CRISIS_TEXTS.en.followUp.heard.falseAlarm);
    await person.taps('Continue my request');
  });
});

describe('what is feared or in the way', () => {
  const { heard } = CRISIS_TEXTS.en.followUp;
  it('"are you calling the police?" and "stop sending me this" have their own answers', async () => {
    const person = await inWindow();
    await person.says('are you calling the police?');
    expect(person.lastReply().text).toBe(heard.police);
    await person.says('stop sending me this');
    expect(person.lastReply().text).toBe(heard.stop);
  });
  it.each([
    ['en', 'can you call 911 for me please'],
    ['es', '¿puedes llamar a una ambulancia?'],
    ['pt', 'você pode chamar uma ambulância?'],
    ['fr', 'pouvez-vous appeler une ambulance ?'],
  ] as const)('%s: a wish for an ambulance, while it is now, names the number', async (language, words) => {
    const { cannotCall, callLocal } = CRISIS_TEXTS[language].followUp;
    const person = await inWindow(language);
    await person.says('…');
    await person.says({ en: 'yes', es: 'sí', pt: 'sim', fr: 'oui' }[language]);
    await person.says({ en: 'yes', es: 'sí', pt: 'sim', fr: 'oui' }[language]);
    await person.says(words);
    expect(person.lastReply().text).toBe(`${cannotCall}\n\n${callLocal}`);
  });
  it('who asked for quiet and writes of dying is heard', async () => {
    const person = await inWindow();
    await person.says('leave me alone');
    await person.says('I feel hopeless and empty');
    expect(person.lastReply().text).not.toBe(heard.quiet);
  });
  it.each(["I don't want this pain", 'they all just leave me', 'sorry for this', 'my life, it is a joke'])(
    '"%s" is neither a wish for quiet, nor a joke, nor a courtesy',
    async (words) => {
      const person = await inWindow();
      await person.says(words);
      const { stop, falseAlarm, noBother } = heard;
      for (const wrong of [stop, falseAlarm, noBother]) expect(person.lastReply().text).not.toContain(wrong);
    },
  );
  it('who says sorry and loves us all is asked whether they are safe', async () => {
    const person = await inWindow();
    await person.says('sorry for this, I love you all');
    expect(person.lastReply().text).toBe(heard.goodbye);
  });
  it.each(['I was thinking tonight', 'I was going to do it tonight', "I'm tired, tonight"])(
    'to "is it near, and when?", "%s" is now',
    async (words) => {
      const person = await inWindow();
      await person.says('…');
      await person.says('yes');
      await person.says(words);
      expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.lead.self.now);
    },
  );
  it('train tracks are no journey', async () => {
    const person = await inWindow();
    await person.says("I'm on the train tracks");
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.lead.self.now);
  });
  it('a traveller gets countries to tap', async () => {
    const person = await inWindow();
    await person.says("what country? I'm travelling");
    expect(person.lastReply().text).toBe(heard.where);
    await person.says('Mexico');
    expect(person.lastReply().text).toContain('911');
  });
  it('who could be overheard is told not to speak', async () => {
    const person = await inWindow('en', undefined, 'My husband beats me every night');
    await person.says("I can't talk, he will hear me");
    expect(person.lastReply().text).toBe(heard.quietly);
  });
  it('an ambulance on its way is not asked for again', async () => {
    const person = await inWindow('en', undefined, 'I took all the pills');
    await person.says('I called an ambulance');
    expect(person.lastReply().text).toBe(heard.helpComes);
  });
  it('a promise of silence to a friend may be broken', async () => {
    const person = await inWindow('en', undefined, 'My friend wants to kill himself');
    await person.says('he made me promise not to tell');
    expect(person.lastReply().text).toBe(heard.secret);
  });
  it('"I don\'t want to die" is no "nobody": the part that wants to stay is held on to', async () => {
    const person = await inWindow();
    await person.says("I don't want to die");
    expect(person.lastReply().text).toBe(heard.wantsToLive);
  });
  it('who took nothing after all, and is fine, is not asked whether they could call', async () => {
    const person = await inWindow('en', undefined, 'I took all the pills');
    await person.says("I didn't take anything");
    expect(person.lastReply().text).toBe(heard.nothingSure);
    await person.says('yes');
    expect(person.lastReply().text).toBe(heard.nothingTaken);
    await person.says('I am fine');
    expect(person.lastReply().text).toBe(CRISIS_TEXTS.en.followUp.better);
  });
  it('"I have nobody" is no answer to "have you made a plan?"', async () => {
    const person = await inWindow();
    await person.says('…');
    await person.says('I have nobody');
    expect(person.lastReply().text).not.toContain(CRISIS_TEXTS.en.followUp.noPlan);
  });
  it.each([
    ['what happens if I call?', heard.aboutCall],
    ['is it free?', heard.aboutCall],
    ['sorry for bothering you', heard.noBother],
  ])('"%s" has its own answer', async (words, answer) => {
    const person = await inWindow();
    await person.says(words);
    expect(person.lastReply().text).toBe(answer);
  });
  it('a nice walk today is no plan for today', async () => {
    const person = await inWindow();
    await person.says('…');
    await person.says('I had a nice walk today');
    expect(person.lastReply().text).not.toContain(CRISIS_TEXTS.en.lead.self.now);
  });
});

describe('whose danger it is', () => {
  it('who is afraid to hurt a child is not spoken to as the child', async () => {
    const person = await inWindow('en', undefined, 'I am afraid I will hurt my baby');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.ack['harm-to-others'].self.calm);
  });
  it('a wound that does not stop bleeding brings the emergency number first', async () => {
    const person = await inWindow('en', undefined, "I cut myself and it won't stop bleeding");
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.ack.medical.self.now);
    expect(person.lastReply().text).toContain('112');
  });
});

describe('steadying', () => {
  it('is offered before the country is known', async () => {
    const person = await inWindow();
    expect(labels(person)).toEqual(
      expect.arrayContaining(['Steady me', 'Make a safety plan', 'United States']),
    );
  });
  it('takes what is written as the answer to its step, and ends with a way on', async () => {
    const { grounding, steady } = CRISIS_TEXTS.en;
    const person = await inWindow();
    await person.taps('Steady me');
    for (const step of grounding.steps.slice(1)) {
      await person.says('a lamp and the door');
      expect(person.lastReply().text).toBe(step);
    }
    await person.taps('Next');
    expect(person.lastReply().text).toBe(grounding.end);
    await person.taps(steady.heavier);
    expect(person.lastReply().text).toBe(steady.afterSame);
    await person.taps('Breathe with me');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.breathing.intro);
  });
  it('lets what answers a card or a country through', async () => {
    const { grounding, followUp } = CRISIS_TEXTS.en;
    const carded = world.person();
    await carded.says('/crisis');
    await carded.taps('More that can help');
    await carded.taps('Steady me');
    await carded.says(DANGER.en);
    await carded.says('nobody');
    expect(carded.lastReply().text).toContain(followUp.nobody);
    const typed = await inWindow();
    await typed.taps('Steady me');
    await typed.says('Mexico');
    expect(typed.lastReply().text).toContain('911');
    await typed.says('my sister');
    expect(typed.lastReply().text).not.toBe(grounding.steps[1]);
    const other = await inWindow();
    await other.taps('Steady me');
    await other.taps('Another country');
    await other.repliesTo(other.lastReply(), 'Wakanda');
    expect(other.lastReply().text).toContain(CRISIS_TEXTS.en.country.unknown);
  });
  it('gives way to danger and to questions', async () => {
    const person = await inWindow();
    await person.taps('Steady me');
    await person.says('will you call the police?');
    expect(person.lastReply().text).toBe(CRISIS_TEXTS.en.followUp.heard.police);
    await person.taps('Steady me');
    await person.says('I have the pills in my hand');
    expect(person.lastReply().text).toContain(CRISIS_TEXTS.en.lead.self.now);
  });
});

describe('when the window has closed', () => {
  it('the next ordinary message hears one word about it, once', async () => {
    const { back } = CRISIS_TEXTS.en.followUp.heard;
    const person = world.person();
    await person.says('Hello');
    await person.taps('I agree');
    await person.says(DANGER.en);
    await world.passes(3 * 3600);
    const first = await person.says('I made soup');
    expect(first.filter(({ text }) => text === back)).toHaveLength(1);
    const second = await person.says('It was good');
    expect(second.filter(({ text }) => text === back)).toEqual([]);
  });
  it('whoever is hurt by another person reads nothing of it: who hurts them may read along', async () => {
    const person = world.person();
    await person.says('Hello');
    await person.taps('I agree');
    await person.says('My husband beats me every night');
    await world.passes(3 * 3600);
    const said = await person.says('I made soup');
    expect(said.map(({ text }) => text)).not.toContain(CRISIS_TEXTS.en.followUp.heard.back);
  });
  it('a day later nothing of it is left in the chat', async () => {
    const person = await inWindow();
    await world.passes(25 * 3600);
    expect((await person.says('Good evening')).map(({ text }) => text)).not.toContain(
      CRISIS_TEXTS.en.followUp.heard.back,
    );
  });
});
