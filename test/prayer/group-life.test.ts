// What happens to and in groups: binding, leaving strangers, moving, being thrown out, speaking to members.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPerson } from '../driver/person.ts';
import { OPERATOR_ID, startWorld, type World } from '../driver/world.ts';
import { posts, shares } from './flow.ts';

let world: World;
afterEach(async () => {
  const verdicts = world.telegram.sees.verdicts();
  const unanswered = world.telegram.sees.callbacks({ unanswered: true });
  await world.close();
  expect(verdicts).toEqual([]);
  expect(unanswered).toEqual([]);
});

const inGroup = (chatId: number) =>
  world.telegram.sees.messages(chatId).filter(({ from, kind }) => from.isBot && kind !== 'service');
const botIsIn = (chatId: number) =>
  world.telegram.sees.chat(chatId)?.members.some(({ isBot, status }) => isBot && status !== 'left');

describe('binding', () => {
  beforeEach(async () => {
    world = await startWorld();
  });
  const operator = () => {
    const known = world.telegram.sees.user(OPERATOR_ID);
    return createPerson(world.telegram, known ?? { id: OPERATOR_ID, firstName: 'Olga', languageCode: 'en' }, {
      settle: () => world.settle(),
    });
  };

  test('an operator binds with a one-time code, which works once and shows the rules first', async () => {
    const olga = operator();
    const group = world.telegram.acts.createGroup({ title: 'Team', creator: olga.id });
    await world.telegram.delivery.idle();
    expect(inGroup(group.id).at(-1)?.text).toContain('/bind');
    await olga.says('/bindcode');
    const code = /\d{8}/.exec(olga.lastReply().text)?.[0] ?? '';
    await olga.in(group.id).says(`/bind ${code}`);
    expect(inGroup(group.id).at(-1)?.text).toContain('What is asked here stays here');
    const ana = world.person();
    await shares(ana);
    expect(inGroup(group.id).at(-1)?.text).toContain('Prayer request');
    await olga.in(group.id).says(`/bind ${code}`);
    expect(inGroup(group.id).at(-1)?.text).toContain("isn't valid");
  });

  test('a group with a public address is refused in a sentence, and the code still works elsewhere', async () => {
    const olga = operator();
    const open = world.telegram.acts.createGroup({
      title: 'Open',
      kind: 'supergroup',
      username: 'open_prayers',
      creator: olga.id,
    });
    const closed = world.telegram.acts.createGroup({ title: 'Team', creator: olga.id });
    await olga.says('/bindcode');
    const code = /\d{8}/.exec(olga.lastReply().text)?.[0] ?? '';
    await olga.in(open.id).says(`/bind ${code}`);
    expect(inGroup(open.id).at(-1)?.text).toContain('This group is public');
    await olga.in(closed.id).says(`/bind ${code}`);
    expect(inGroup(closed.id).at(-1)?.text).toContain('What is asked here stays here');
  });

  test('a code is worth nothing in the hands of somebody else, or after 15 minutes', async () => {
    const olga = operator();
    const eve = world.person({ firstName: 'Eve' });
    const group = world.telegram.acts.createGroup({ title: 'Team', creator: olga.id, members: [eve.id] });
    await olga.says('/bindcode');
    const code = /\d{8}/.exec(olga.lastReply().text)?.[0] ?? '';
    await eve.in(group.id).says(`/bind ${code}`);
    expect(inGroup(group.id).at(-1)?.text).toContain("isn't valid");
    await world.passes(901);
    await olga.in(group.id).says(`/bind ${code}`);
    expect(inGroup(group.id).at(-1)?.text).toContain("isn't valid");
  });

  test('a stranger who adds the bot gets one sentence, and it leaves', async () => {
    const eve = world.person({ firstName: 'Eve' });
    const group = world.telegram.acts.createGroup({ title: 'Spam', creator: eve.id });
    await world.telegram.delivery.idle();
    expect(inGroup(group.id).map(({ text }) => text)).toHaveLength(1);
    expect(botIsIn(group.id)).toBe(false);
  });

  test('an invitation without a code ends after an hour', async () => {
    const olga = operator();
    const group = world.telegram.acts.createGroup({ title: 'Team', creator: olga.id });
    await world.telegram.delivery.idle();
    await world.passes(3_900);
    expect(botIsIn(group.id)).toBe(false);
  });

  test('an anonymous administrator is asked to show who they are', async () => {
    const olga = operator();
    const group = world.telegram.acts.createGroup({ title: 'Team', creator: olga.id, kind: 'supergroup' });
    await world.telegram.delivery.idle();
    await olga.says('/bindcode');
    const code = /\d{8}/.exec(olga.lastReply().text)?.[0] ?? '';
    world.telegram.acts.say(olga.id, group.id, { text: `/bind ${code}`, anonymous: true });
    await world.telegram.delivery.idle();
    expect(inGroup(group.id).at(-1)?.text).toContain('Remain anonymous');
  });

  test('requests without a team wait and go out when one is bound', async () => {
    const olga = operator();
    const ana = world.person();
    await ana.prays();
    await ana.says('For my father');
    await ana.taps('Team, no name');
    await ana.taps('No, thanks');
    await ana.taps('Share');
    expect(
      ana
        .replies()
        .map(({ text }) => text)
        .join(),
    ).toContain("can't be reached right now");
    const group = world.telegram.acts.createGroup({ title: 'Team', creator: olga.id });
    await world.telegram.delivery.idle();
    await olga.says('/bindcode');
    await olga.in(group.id).says(`/bind ${/\d{8}/.exec(olga.lastReply().text)?.[0]}`);
    await world.passes(300);
    await world.passes(2);
    expect(inGroup(group.id).at(-1)?.text).toContain('For my father');
    expect(ana.lastReply().text).toContain('is with the prayer team now');
  });
});

describe('a bound group', () => {
  beforeEach(async () => {
    world = await startWorld({ team: 3 });
  });

  test('says the rules first and never answers or keeps ordinary talk', async () => {
    const [mara] = world.team;
    expect(inGroup(world.groupId)[0]?.text).toContain('What is asked here stays here');
    const before = world.telegram.sees.calls().length;
    await mara?.says('canary-words-of-the-team');
    expect(world.telegram.sees.calls()).toHaveLength(before);
    expect(world.log()).not.toContain('canary-words');
  });

  test('points to private chat for personal commands and ignores other bots', async () => {
    const [, nils] = world.team;
    for (const command of ['/settings', '/forget', '/daily', '/cancel']) {
      const before = inGroup(world.groupId).length;
      await nils?.says(command);
      expect(inGroup(world.groupId)).toHaveLength(before + 1);
      expect(inGroup(world.groupId).at(-1)?.text).toMatch(/in private.*https:\/\/t\.me\//);
    }
    const count = inGroup(world.groupId).length;
    await nils?.says('/help@another_bot');
    expect(inGroup(world.groupId)).toHaveLength(count);
  });

  test('warns once when it is made administrator', async () => {
    const { bot } = world.telegram;
    world.telegram.acts.setStatus(world.groupId, bot.id, 'administrator');
    world.telegram.acts.setStatus(world.groupId, bot.id, 'member');
    world.telegram.acts.setStatus(world.groupId, bot.id, 'administrator');
    await world.telegram.delivery.idle();
    const warnings = inGroup(world.groupId).filter(({ text }) => text.includes('administrator'));
    expect(warnings).toHaveLength(1);
  });

  test.each([true, false])(
    'moves to a supergroup (announced: %s): the next request is there once',
    async (announce) => {
      const ana = world.person();
      await shares(ana, { text: 'Before the move' });
      const [old] = posts(world);
      const { newChatId } = world.telegram.acts.migrate(world.groupId, { announce });
      await world.telegram.delivery.idle();
      await shares(world.person(), { text: 'After the move' });
      await world.passes(300);
      const there = inGroup(newChatId).filter(({ text }) => text.includes('After the move'));
      expect(there).toHaveLength(1);
      await world.team[1]?.in(newChatId).taps(/I'm praying/, there[0]);
      await world.passes(3);
      expect(inGroup(newChatId).find(({ id }) => id === there[0]?.id)?.buttons[0]?.[0]?.text).toBe(
        "I'm praying · 1",
      );
      if (old) await world.team[1]?.forges(`v1:post:${'0'.repeat(26)}:pray`, old);
      expect(world.team[1]?.lastToast()).toBe('This button is no longer active.');
    },
  );

  test('thrown out: requests wait, the operator hears it once, the person honestly; back in, they go out', async () => {
    const { bot } = world.telegram;
    const olga = world.team[0]?.in(OPERATOR_ID);
    await olga?.starts();
    world.telegram.acts.kick(world.groupId, bot.id);
    await world.telegram.delivery.idle();
    await world.settle();
    const ana = world.person();
    await shares(ana);
    await shares(world.person());
    await world.passes(600);
    expect(olga?.replies().filter(({ text }) => text.includes("can't write to the group"))).toHaveLength(1);
    expect(ana.replies().filter(({ text }) => text.includes("can't be reached right now"))).toHaveLength(1);
    world.telegram.acts.addMember(world.groupId, bot.id, OPERATOR_ID);
    await world.telegram.delivery.idle();
    await world.passes(300);
    await world.passes(2);
    expect(posts(world)).toHaveLength(1);
    expect(posts(world)[0]?.text).toMatch(/^2 prayer requests/);
    expect(ana.lastReply().text).toContain('is with the prayer team now');
  });

  test('muted without a word from Telegram: found out by the refusal', async () => {
    world.telegram.faults.add({
      method: 'sendMessage',
      chatId: world.groupId,
      fault: { kind: 'error', code: 403, description: 'Forbidden: bot was kicked from the group chat' },
    });
    const ana = world.person();
    await shares(ana);
    expect(posts(world)).toEqual([]);
    expect(ana.lastReply().text).toContain("can't be reached right now");
  });

  test('settings belong to the operator', async () => {
    const [olga, nils] = world.team;
    await nils?.says('/team mode daily');
    expect(inGroup(world.groupId).at(-1)?.text).toContain('Only an operator');
    await olga?.says('/team mode daily');
    await olga?.says('/team quiet 22-7');
    await olga?.says('/team timezone Europe/Madrid');
    await olga?.says('/team nonsense');
    expect(inGroup(world.groupId).at(-1)?.text).toContain("didn't understand");
    await olga?.says('/team');
    expect(inGroup(world.groupId).at(-1)?.text).toMatch(
      /once a day\nQuiet hours: 22-7\nTime zone: Europe\/Madrid/,
    );
  });

  test('a member’s reply reaches the person only if both want it, and comes back once', async () => {
    const [olga, nils, omar] = world.team;
    const ana = world.person();
    await shares(ana);
    const [post] = posts(world);
    if (!post) throw new Error('no post');
    const answers = async (text: string) => (await nils?.repliesTo(post.id, text))?.at(-1)?.text;
    expect(await answers('God is near to you.')).toContain('stays here in the group');
    expect(await answers('And peace to you.'), 'once a day').toBeUndefined();
    await olga?.says('/team relay on');
    expect(await answers('God is near to you.')).toContain("hasn't asked for words");
    await ana.says('/myprayers');
    await ana.taps('Words from the team: off');
    expect(await answers('Call me on 555 123 4567')).toContain("can't pass this on");
    expect(await answers('You should just kill yourself')).toContain('mentions harm');
    expect(await answers('God is near to you.')).toContain(
      'Someone on the prayer team writes: God is near to you.',
    );
    await omar?.taps('Pass on');
    expect(omar?.lastToast()).toContain('Only the person who wrote it');
    await nils?.taps('Pass on');
    expect(ana.lastReply().text).toBe('Someone on the prayer team writes: God is near to you.');
    expect(ana.lastReply().text).not.toContain('Member');
    const message = ana.lastReply();
    await ana.taps('Answer once');
    await ana.says('Thank you, that helped');
    await ana.taps('Share');
    expect(inGroup(world.groupId).at(-1)?.text).toBe(
      'The person who asked writes back:\n\nThank you, that helped',
    );
    await ana.taps('Answer once', message);
    expect(ana.lastReply().text).toContain('answered each message once');
    await ana.taps('No more of these', message);
    expect(await answers('One more word')).toContain("hasn't asked for words");
  });

  test('words written below a digest reach the request the member chooses', async () => {
    const [olga, nils] = world.team;
    await olga?.says('/team mode hourly');
    await olga?.says('/team relay on');
    const [ana, eva] = [world.person(), world.person({ firstName: 'Eva' })];
    await shares(ana, { text: 'Please pray for my exam on Monday.' });
    await world.passes(5);
    await shares(eva, { text: 'Please pray for my move to another town.' });
    await world.passes(3700);
    const digest = inGroup(world.groupId).find(({ text }) => text.includes('another town'));
    if (!digest) throw new Error('no digest');
    expect(digest.text).toContain('exam on Monday');
    const number = digest.text.indexOf('another town') > digest.text.indexOf('exam') ? 2 : 1;
    await eva.says('/myprayers');
    await eva.taps('Words from the team: off');
    const [which] = (await nils?.repliesTo(digest.id, 'May you find friends there.')) ?? [];
    expect(which?.text).toBe('Which request are your words for?');
    await nils?.taps(`Number ${number}`, which);
    await nils?.taps('Pass on');
    expect(eva.lastReply().text).toBe('Someone on the prayer team writes: May you find friends there.');
    expect(ana.messages().filter(({ text }) => text.includes('find friends'))).toEqual([]);
  });
});
