// The whole loop from the phone of the one who asks to the group and back.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../driver/world.ts';
import { asks, posts, shares } from './flow.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({ team: 3 });
});
afterEach(async () => {
  const verdicts = world.telegram.sees.verdicts();
  const unanswered = world.telegram.sees.callbacks({ unanswered: true });
  await world.close();
  expect(verdicts).toEqual([]);
  expect(unanswered).toEqual([]);
});

describe('sharing', () => {
  test('the preview is the post, byte for byte', async () => {
    const ana = world.person();
    const text = 'For Tom @tom and https://evil.example/x\n\n\n\n/start #amen  ';
    await asks(ana, { text, visibility: 'Team, first name' });
    const preview = ana.lastReply();
    const quote = preview.entities.find(({ type }) => type === 'blockquote');
    const shown = preview.text.slice(quote?.offset, (quote?.offset ?? 0) + (quote?.length ?? 0));
    expect(posts(world)).toEqual([]);
    await ana.taps('Share');
    expect(posts(world).map((post) => post.text)).toEqual([shown]);
    expect(posts(world)[0]?.entities.filter(({ type }) => type !== 'blockquote')).toEqual([]);
    expect(shown).toContain('From Ana');
  });

  test('nothing is chosen beforehand and nothing leaves before Share', async () => {
    const ana = world.person();
    await ana.prays();
    await ana.says('For my father');
    expect(ana.buttons().slice(-3)).toEqual(['Only me', 'Team, no name', 'Team, first name']);
    await ana.says('the team');
    await ana.says('the team please');
    expect(ana.lastReply().text).toContain("didn't understand");
    await ana.says('really');
    expect(ana.buttons()).toContain('Stop');
    await ana.taps('Stop');
    expect(ana.lastReply().text).toContain('Nothing was sent');
    expect(posts(world)).toEqual([]);
  });

  test('a double tap and a redelivery share once', async () => {
    const ana = world.person();
    await asks(ana);
    const preview = ana.lastReply();
    await ana.taps('Share');
    await ana.forges(preview.buttons[0]?.[0]?.data ?? '', preview);
    expect(ana.lastToast()).toBe('This button is no longer active.');
    const updates = world.telegram.sees.updates().filter(({ kind }) => kind === 'callback_query');
    for (const { update } of updates) await world.telegram.delivery.redeliver(update.update_id, { times: 2 });
    await world.settle();
    expect(posts(world)).toHaveLength(1);
  });

  test('commands inside the flow are commands, and the flow goes on', async () => {
    const ana = world.person();
    await ana.prays();
    await ana.says('/help');
    expect(ana.lastReply().text).toContain('What I can do');
    await ana.says('/privacy');
    await ana.says('For a safe journey');
    await ana.taps('Team, no name');
    await ana.taps('No, thanks');
    await ana.taps('Share');
    expect(posts(world)[0]?.text).toContain('For a safe journey');
    expect(posts(world)[0]?.text).not.toContain('/help');
  });

  test('editing the message before Share changes the preview, after it changes nothing, and that is said', async () => {
    const ana = world.person();
    await asks(ana, { text: 'For my sun' });
    await ana.edits('For my son', { text: 'For my sun' });
    expect(ana.lastReply().text).toContain('For my son');
    await ana.taps('Share');
    await ana.edits('For something else', { text: 'For my son' });
    expect(posts(world)[0]?.text).toContain('For my son');
    expect(ana.lastReply().text).toContain("doesn't change what the team reads");
    expect(
      ana
        .lastReply()
        .buttons.flat()
        .map(({ text }) => text),
    ).toEqual(['Send an update', 'Withdraw']);
  });

  test('a private one never leaves', async () => {
    const ana = world.person();
    await shares(ana, { visibility: 'Only me' });
    expect(ana.lastReply().text).toContain("I've kept it for you");
    expect(posts(world)).toEqual([]);
  });

  test('too long is never cut, and the counts are told', async () => {
    const ana = world.person();
    await ana.prays();
    await ana.says('a'.repeat(1_001));
    expect(ana.lastReply().text).toContain('1,001');
    await ana.says('a'.repeat(1_000));
    expect(ana.lastReply().text).toBe('Who may see it?');
  });
});

describe('the team', () => {
  test('praying is counted once a member, undone by a second tap, and told to the person', async () => {
    const ana = world.person();
    await shares(ana);
    const [mara, nils] = world.team;
    await mara?.taps(/I'm praying/);
    await nils?.taps(/I'm praying/);
    await world.passes(3);
    expect(posts(world)[0]?.buttons[0]?.[0]?.text).toBe("I'm praying · 2");
    await nils?.taps(/I'm praying/);
    await world.passes(3);
    expect(posts(world)[0]?.buttons[0]?.[0]?.text).toBe("I'm praying · 1");
    await world.passes(900);
    expect(ana.lastReply().text).toContain('One person prayed for your request');
    expect(ana.lastReply().text).not.toMatch(/Member/);
  });

  test('twenty taps in five seconds make at most three edits', async () => {
    const ana = world.person();
    await shares(ana);
    const before = world.telegram.sees.calls({ method: 'editMessageText', chatId: world.groupId }).length;
    for (let second = 0; second < 5; second += 1) {
      for (const member of world.team) await member.taps(/I'm praying/);
      await world.passes(1);
    }
    await world.passes(5);
    const edits = world.telegram.sees.calls({ method: 'editMessageText', chatId: world.groupId });
    expect(edits.length - before).toBeLessThanOrEqual(3);
    expect(posts(world)[0]?.buttons[0]?.[0]?.text).toBe("I'm praying · 3");
  });

  test('a flag hides the words at once; an operator shows them again or closes', async () => {
    const ana = world.person();
    const olga = world.team[0]?.in(9_001);
    await olga?.starts();
    await shares(ana);
    await world.team[1]?.taps('Flag');
    await world.passes(3);
    const hidden = world.telegram.sees.messages(world.groupId).at(-1);
    expect(hidden?.text).toBe('This request was hidden and the operator was told.');
    expect(hidden?.buttons).toEqual([]);
    expect(olga?.lastReply().text).toContain('was flagged');
    await olga?.taps('Show it again');
    await world.passes(3);
    expect(posts(world)[0]?.text).toContain('my exam');
    await world.passes(61);
    await world.team[1]?.taps('Flag');
    await world.passes(3);
    await olga?.taps('Close it');
    expect(ana.lastReply().text).toContain('took your request');
    expect(olga?.lastReply().text).toBe('Closed. The person was told.');
  });

  test('an operator who is late hears that there is nothing left to close', async () => {
    const ana = world.person();
    const olga = world.team[0]?.in(9_001);
    await olga?.starts();
    await shares(ana);
    await world.team[1]?.taps('Flag');
    await world.passes(3);
    await ana.taps('Withdraw');
    await ana.taps('Yes, withdraw');
    await olga?.taps('Close it');
    expect(olga?.lastReply().text).toBe("I can't find that request any more.");
    expect(
      ana
        .replies()
        .map(({ text }) => text)
        .join(),
    ).not.toContain('took your request');
  });

  test('one member follows up, and not more than five in a week', async () => {
    const people = Array.from({ length: 6 }, () => world.person());
    for (const person of people) {
      await shares(person);
      await world.passes(200);
    }
    const [mara, nils] = world.team;
    const all = posts(world);
    for (const post of all.slice(0, 5)) await mara?.taps("I'll follow up", post);
    expect(mara?.lastToast()).toContain('someone follows up');
    await nils?.taps("I'll follow up", all[0]);
    expect(nils?.lastToast()).toBe('Someone follows up already.');
    await mara?.taps("I'll follow up", all[5]);
    expect(mara?.lastToast()).toContain("You've taken on 5 this week");
    for (let wait = 0; wait < 10; wait += 1) await world.passes(6);
    expect(posts(world).map((post) => post.buttons[1]?.[0]?.text)).toEqual([
      ...Array<string>(5).fill('Being followed up'),
      "I'll follow up",
    ]);
  });
});

describe('a digest', () => {
  test('somebody follows up on one of its requests, and the digest says on which', async () => {
    const [olga, mara, nils] = world.team;
    await olga?.says('/team mode hourly');
    for (const text of ['For rain', 'For my father']) await shares(world.person(), { text });
    await world.passes(3600);
    const digest = () =>
      world.telegram.sees.messages(world.groupId).find(({ text }) => text.includes('For rain'));
    const labels = () =>
      digest()
        ?.buttons.flat()
        .map(({ text }) => text);
    expect(labels()).toEqual(['1: praying · 0', '2: praying · 0', 'Follow up one', 'Flag one']);
    await mara?.taps('Follow up one', digest());
    expect(labels()).toEqual(['Follow up 1', 'Follow up 2', 'Back']);
    await mara?.taps('Follow up 2', digest());
    expect(mara?.lastToast()).toContain('The team sees that someone follows up');
    await world.passes(5);
    expect(digest()?.text).toMatch(/\n2\.\n[^]*\n\nBeing followed up$/);
    await nils?.taps('Follow up one', digest());
    await nils?.taps('Follow up 2', digest());
    expect(nils?.lastToast()).toBe('Someone follows up already.');
    await world.passes(5);
    expect(labels()).toHaveLength(4);
    expect(digest()?.text).not.toMatch(/Member/);
  });
});

describe('afterwards', () => {
  test('withdrawing removes the post', async () => {
    const ana = world.person();
    await shares(ana);
    await ana.taps('Withdraw');
    await ana.taps('Yes, withdraw');
    expect(posts(world)).toEqual([]);
    await ana.says('/myprayers');
    expect(ana.lastReply().text).toContain('withdrawn');
  });

  test('taking back a request nobody knows about: no more is promised than can be kept', async () => {
    const ana = world.person();
    const olga = world.team[0]?.in(9_001);
    await olga?.starts();
    await asks(ana);
    const lost = {
      method: 'sendMessage',
      chatId: world.groupId,
      fault: { kind: 'cut', effect: 'before' },
    } as const;
    world.telegram.faults.add(lost);
    await ana.taps('Share');
    await world.passes(130);
    expect(ana.lastReply().text).toContain("I can't tell whether");
    await ana.taps('Withdraw');
    await ana.taps('Yes, withdraw');
    expect(ana.screen()).toContain("I can't tell whether it had reached the group");
    await world.passes(130);
    expect(olga?.lastReply().text).toContain(
      "was withdrawn, and I don't know whether it had reached the group",
    );
  });

  test('what taking back means is said as it is: a private one was never in the group', async () => {
    const ana = world.person();
    await shares(ana, { visibility: 'Only me' });
    await ana.taps('Withdraw');
    expect(ana.lastReply().text).toBe('Remove this request? Nobody but you has seen it.');
    await ana.taps('Yes, withdraw');
    expect(ana.lastReply().text).toBe('Removed.');
  });

  test('an update and a thank-you appear below the request and go with it', async () => {
    const ana = world.person();
    await shares(ana);
    await ana.says('/myprayers');
    await ana.taps(/^\w{5}$/);
    await ana.taps('Send an update');
    await ana.says('The exam went well so far');
    await ana.taps('Share');
    const update = world.telegram.sees.messages(world.groupId).at(-1);
    expect(update?.text).toBe('An update on this request:\n\nThe exam went well so far');
    expect(update?.replyTo?.id).toBe(posts(world)[0]?.id);
    await ana.says('/myprayers');
    await ana.taps(/^\w{5}$/);
    await ana.taps('It was answered');
    await ana.taps('Write to the team');
    await ana.says('I passed. Thank you all.');
    await ana.taps('Share');
    await world.passes(3);
    expect(world.telegram.sees.messages(world.groupId).at(-1)?.text).toContain('I passed.');
    expect(posts(world)[0]?.text).toContain('Answered. Thank you for praying.');
    await ana.says('/myprayers');
    await ana.taps(/^\w{5}$/);
    await ana.taps('Withdraw');
    await ana.taps('Yes, withdraw');
    await world.passes(70);
    const left = world.telegram.sees.messages(world.groupId).filter(({ from }) => from.isBot);
    expect(left.map(({ text }) => text).join()).not.toMatch(/exam|passed/);
  });

  test('a week later comes one gentle question, a month later the end', async () => {
    const ana = world.person();
    await shares(ana);
    await world.passes(8 * 24 * 3600);
    await world.passes(2);
    expect(ana.lastReply().text).toContain('How is it going?');
    await world.passes(3600);
    await world.passes(24 * 3600);
    await world.passes(2);
    expect(ana.replies().filter(({ text }) => text.includes('How is it going?'))).toHaveLength(1);
    await world.passes(30 * 24 * 3600);
    await world.passes(2);
    expect(ana.lastReply().text).toContain('closed it');
    await world.passes(70);
    expect(posts(world)[0]?.buttons).toEqual([]);
  });

  test('deleting everything removes the posts too', async () => {
    const ana = world.person();
    await shares(ana);
    await ana.says('/delete');
    await ana.taps('Delete everything');
    await world.settle();
    expect(posts(world)).toEqual([]);
  });
});
