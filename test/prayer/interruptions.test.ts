// What may come between a person and their request: silence, a deploy, danger, the wrong words.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPerson, type Person } from '../driver/person.ts';
import { OPERATOR_ID, startWorld, type World } from '../driver/world.ts';
import { asks, posts, shares } from './flow.ts';

const ON_CALL = -4_000_000_002;
const DANGER = 'I want to kill myself tonight, please pray for me';
let world: World;
afterEach(async () => {
  const verdicts = world.telegram.sees.verdicts();
  await world.close();
  expect(verdicts).toEqual([]);
});

describe('thirty minutes of silence', () => {
  beforeEach(async () => {
    world = await startWorld({ team: 2 });
  });

  test('the next message is asked about, not taken; the words from before can be picked up', async () => {
    const ana = world.person();
    await ana.prays();
    await ana.says('For my father');
    await world.passes(31 * 60);
    await ana.says('I feel a bit better today');
    expect(ana.lastReply().text).toContain('What is this message meant for?');
    expect(ana.lastReply().replyTo?.text).toBe('I feel a bit better today');
    expect(
      ana
        .lastReply()
        .buttons.flat()
        .map(({ text }) => text),
    ).toEqual(['Use as prayer', 'Just chat', 'Go on with my request']);
    await ana.taps('Go on with my request');
    await ana.taps('Team, no name');
    await ana.taps('No, thanks');
    await ana.taps('Share');
    expect(posts(world)[0]?.text).toContain('For my father');
    expect(posts(world)[0]?.text).not.toContain('better');
  });

  test('a tap on the old question offers to go on, and an old one after a new start is inactive', async () => {
    const ana = world.person();
    await ana.prays();
    await ana.says('For my father');
    const old = ana.lastReply();
    await world.passes(31 * 60);
    await ana.taps('Team, no name');
    expect(ana.lastReply().text).toContain('I set it aside');
    await ana.prays();
    await ana.forges(old.buttons[1]?.[0]?.data ?? '', old);
    expect(ana.lastToast()).toBe('This button is no longer active.');
    expect(posts(world)).toEqual([]);
  });

  test('words meant for a chat need no typing again, also where chatting was never agreed to', async () => {
    const ana = world.person();
    await ana.prays();
    await world.passes(31 * 60);
    await ana.says('I feel a bit better today');
    await ana.taps('Just chat');
    expect(ana.lastReply().text).toContain('I need your yes');
    expect(ana.lastReply().replyTo?.text).toBe('I feel a bit better today');
  });

  test('a message too long for a request says so, and keeps its edits when it is short enough', async () => {
    const ana = world.person();
    await ana.prays();
    await world.passes(31 * 60);
    await ana.says('a'.repeat(1_200));
    await ana.taps('Use as prayer');
    expect(ana.lastReply().text).toContain('1,200 characters');
    await world.passes(31 * 60);
    await ana.says('For my sun');
    await ana.taps('Use as prayer');
    await ana.taps('Only me');
    await ana.edits('For my son', { text: 'For my sun' });
    expect(ana.lastReply().text).toContain('For my son');
  });

  test('the words of a request left lying are gone after a day', async () => {
    const ana = world.person();
    await ana.prays();
    await ana.says('For my father');
    await world.passes(31 * 60);
    await ana.says('/help');
    await ana.says('hello');
    await world.passes(25 * 3600);
    await ana.says('hello again');
    await ana.forges('v1:pray::aside');
    expect(ana.screen()).not.toMatch(/Who may see it\?[^]*Who may see it\?/);
  });
});

describe('danger', () => {
  const inOnCall = () =>
    world.telegram.sees.messages(ON_CALL).filter(({ from, kind }) => from.isBot && kind !== 'service');
  const startWithOnCall = async () => {
    world = await startWorld({ team: 2, env: { ONCALL_CHAT_ID: String(ON_CALL) } });
    world.telegram.acts.createGroup({ title: 'On call', creator: OPERATOR_ID });
    await world.telegram.delivery.idle();
  };
  const goesOn = async (ana: Person) => {
    expect(
      ana
        .replies()
        .map(({ text }) => text)
        .join('\n'),
    ).toMatch(/112|988|findahelpline/);
    await ana.taps(/Continue my request/);
    expect(ana.lastReply().text).toContain("I won't post this in the group");
  };

  test.each(['as the request', 'in place of a button', 'as an edit in the preview'])(
    'help first, then the on-call chat if the person wants it, never the group (%s)',
    async (where) => {
      await startWithOnCall();
      const ana = world.person();
      if (where === 'as the request') {
        await ana.prays();
        await ana.says(DANGER);
      } else if (where === 'in place of a button') {
        await ana.prays();
        await ana.says('For my father');
        await ana.taps('Team, no name');
        await ana.taps('No, thanks');
        await ana.taps('Edit');
        await ana.says(DANGER);
      } else {
        await asks(ana, { text: 'For my father' });
        await ana.edits(DANGER, { text: 'For my father' });
      }
      await goesOn(ana);
      await ana.taps('To the on-call person');
      const preview = ana.lastReply().text;
      expect(inOnCall()).toEqual([]);
      await ana.taps('Yes, pass it on');
      expect(preview.endsWith(inOnCall().at(-1)?.text ?? '-')).toBe(true);
      expect(inOnCall().at(-1)?.text).toContain(DANGER);
      expect(inOnCall().at(-1)?.text).not.toContain('Ana');
      expect(posts(world)).toEqual([]);
      expect(ana.lastReply().text).toContain('not an emergency service');
    },
  );

  test('the on-call person answers through the bot', async () => {
    await startWithOnCall();
    const ana = world.person();
    await ana.prays();
    await ana.says(DANGER);
    await goesOn(ana);
    await ana.taps('To the on-call person');
    await ana.taps('Yes, pass it on');
    const olga = createPerson(
      world.telegram,
      { ...world.team[0]!.user },
      { chatId: ON_CALL, settle: () => world.settle() },
    );
    await olga.taps("I'm on it");
    expect(inOnCall().at(-1)?.buttons.flat()[0]?.text).toBe('Someone is on it');
    await olga.repliesTo({ text: 'Their words' }, 'I am here for you. Call me: +34 600 111 222');
    expect(ana.lastReply().text).toContain('I am here for you. Call me: +34 600 111 222');
  });

  test('without an on-call chat it can only be kept', async () => {
    world = await startWorld({ team: 2 });
    const ana = world.person();
    await ana.prays();
    await ana.says(DANGER);
    await goesOn(ana);
    expect(
      ana
        .lastReply()
        .buttons.flat()
        .map(({ text }) => text),
    ).toEqual(['Keep it for me only', 'Cancel']);
    await ana.taps('Keep it for me only');
    await world.passes(3600);
    expect(posts(world)).toEqual([]);
  });
});

describe('the wrong words', () => {
  beforeEach(async () => {
    world = await startWorld({ team: 2 });
  });

  test('contacts and names are pointed out, and hidden with one tap each', async () => {
    const ana = world.person();
    await asks(ana, {
      text: 'Please pray for my sister Anna Miller, her number is +34 600 111 222, on John 3:16',
    });
    expect(ana.lastReply().text).toContain('may name other people');
    expect(ana.lastReply().text).toContain('a phone number');
    await ana.taps('Hide contacts');
    await ana.taps('Initials only');
    await ana.taps('Share');
    expect(posts(world)[0]?.text).toContain('Please pray for my sister A. M., her number is …, on John 3:16');
  });

  test('a tap redraws the preview in place; an older one never shares other words than it shows', async () => {
    const ana = world.person();
    await asks(ana, { text: 'Please pray for my sister Anna Miller, her number is +34 600 111 222' });
    const first = ana.lastReply();
    const before = ana.replies().length;
    await ana.taps('Hide contacts');
    await ana.taps('Mark as urgent');
    await ana.edits('Please pray for nobody', { text: 'Please pray for my sister' });
    expect(ana.replies()).toHaveLength(before);
    expect(ana.lastReply().id).toBe(first.id);
    expect(ana.buttons()).toContain('Not urgent');
    await ana.taps('Edit');
    await ana.says('Please pray for my sister');
    await ana.forges(first.buttons[0]?.[0]?.data ?? '', first);
    expect(posts(world)).toEqual([]);
    expect(ana.buttons().filter((label) => label === 'Share')).toHaveLength(1);
    await ana.taps('Share');
    expect(posts(world)[0]?.text.endsWith('\n\nPlease pray for my sister')).toBe(true);
    expect(ana.buttons()).toEqual(['Withdraw']);
  });

  test('a second /pray does not lose the words of the first', async () => {
    const ana = world.person();
    await ana.prays();
    await ana.says('For my father');
    await ana.says('/pray');
    expect(ana.lastReply().text).toContain('already open');
    await ana.taps('Team, no name');
    await ana.taps('No, thanks');
    await ana.taps('Share');
    expect(posts(world)[0]?.text).toContain('For my father');
  });

  test('an edit made while other things are asked is in the preview', async () => {
    const ana = world.person();
    await ana.prays();
    await ana.says('For my sun');
    await ana.edits('For my son', { text: 'For my sun' });
    await ana.taps('Team, no name');
    await ana.taps('No, thanks');
    expect(ana.lastReply().text).toContain('For my son');
    await ana.edits('For my son Ben', { text: 'For my son' });
    expect(ana.lastReply().text).toContain('For my son Ben');
  });

  test('words that may hurt whoever reads them are pointed out, and left to the person', async () => {
    const ana = world.person();
    await asks(ana, { text: 'For my boss. Tell her from me: you are worthless' });
    expect(ana.lastReply().text).toContain('could hurt someone who reads them');
    await ana.taps('Share');
    expect(posts(world)).toHaveLength(1);
  });

  test('an update is looked at like the request: contacts, names, edits', async () => {
    const ana = world.person();
    await shares(ana);
    await ana.says('/myprayers');
    await ana.taps(/^\w{5}$/);
    await ana.taps('Send an update');
    await ana.says('Call my sister Anna Miller on +34 600 111 222');
    await ana.taps('Hide contacts');
    await ana.taps('Initials only');
    await ana.taps('Share');
    const group = world.telegram.sees.messages(world.groupId);
    expect(group.at(-1)?.text).toBe('An update on this request:\n\nCall my sister A. M. on …');
  });

  test('an urgent one says so and is asked for by a tap', async () => {
    const ana = world.person();
    await asks(ana);
    await ana.taps('Mark as urgent');
    await ana.taps('Share');
    expect(posts(world)[0]?.text).toMatch(/^Urgent prayer request\n/);
  });

  test('five a day, then a kind word', async () => {
    const ana = world.person();
    for (let times = 0; times < 5; times += 1) await shares(ana);
    await ana.prays();
    expect(ana.lastReply().text).toContain("That's five requests in one day");
    await world.passes(24 * 3600);
    await ana.prays();
    expect(ana.lastReply().text).toContain('What may the prayer team pray for?');
  });
});
