// The prayer team's group: speak or tap as any member, or as somebody who is not in it.

import { createChatPane } from './chat-pane.js';
import { byId, fill, h, icon } from './dom.js';
import { askLine } from './notices.js';
import { avatar } from './people.js';
import { openMenu } from './popup.js';
import { store, subscribe } from './store.js';
import { command } from './wire.js';

export function mountGroupPane() {
  const pane = byId('group');
  let userId = 0;
  let groupId = 0;
  /** @type {number | undefined} */
  let threadId;
  const people = h('div.people', { role: 'group', 'aria-label': 'Who you are in the group' });
  const topics = h('div.topics', { role: 'group', 'aria-label': 'Topics', hidden: true });
  const title = h('div.chat-title');
  pane.append(people);
  const chat = createChatPane(pane, {
    name: 'group',
    label: 'prayer team group',
    inGroup: true,
    onOpen: () => {
      drawHead();
      fill(
        chat.list.empty,
        h(
          'div.welcome',
          {},
          h(
            'p.about-bot',
            {},
            h('strong', {}, 'The prayer team’s group'),
            h('br'),
            'What people choose to share arrives here. Tap or write as a member, or try it as somebody outside.',
          ),
        ),
      );
    },
  });
  const more = h(
    'button.plain',
    { 'aria-label': 'More for this group', 'aria-haspopup': 'menu' },
    icon('more'),
  );
  more.addEventListener('click', () => openMenu(more, choices(), { label: 'More for this group' }));
  chat.head.append(title, more);
  chat.head.after(topics);

  function drawPeople() {
    const { team, outsider } = store.cast;
    fill(
      people,
      ...[...team, outsider].map((id, index) => {
        const person = store.people.get(id) ?? { id, name: `#${id}` };
        const role = id === outsider ? 'outsider' : index === 0 ? 'operator' : 'member';
        return h(
          'button.person',
          {
            'aria-pressed': String(id === userId),
            onclick: () => become(id),
            'data-user': id,
            title: `${person.name}, ${role}`,
          },
          avatar(person),
          h('span.who', {}, h('bdi', {}, person.name.split(' ')[0]), h('small', {}, role)),
        );
      }),
    );
  }
  function drawHead() {
    const group = store.chats.get(groupId);
    const members = (group?.members ?? []).filter(
      (/** @type {any} */ each) => !['left', 'kicked'].includes(each.status),
    );
    const bot = members.find((/** @type {any} */ each) => each.isBot);
    fill(
      title,
      avatar({ id: 4, name: group?.title ?? 'Group' }),
      h(
        'span',
        {},
        h('strong', { dir: 'auto' }, group?.title ?? 'Group'),
        h(
          'small',
          {},
          `${group?.kind ?? 'group'} · ${members.length - (bot ? 1 : 0)} members · ${botWords(bot)}`,
        ),
      ),
    );
    topics.hidden = !group?.forum;
    fill(
      topics,
      topic('All', undefined),
      ...(group?.topics ?? [])
        .filter((/** @type {any} */ each) => !each.deleted)
        .map((/** @type {any} */ each) => topic(each.name, each.threadId)),
    );
    if (userId === store.cast.outsider) chat.composer.close('Not a member: only a forged tap is possible.');
    else chat.composer.close();
  }
  /** @param {any} bot */
  const botWords = (bot) =>
    !bot
      ? 'the bot is not in it'
      : !bot.canSend
        ? 'the bot may not write'
        : bot.status === 'administrator'
          ? 'the bot is an administrator'
          : 'with the bot';
  /** @param {string} name @param {number | undefined} id */
  function topic(name, id) {
    return h(
      'button.topic',
      { 'aria-pressed': String(id === threadId), onclick: () => openTopic(id), dir: 'auto' },
      name,
    );
  }
  /** @param {number | undefined} id */
  function openTopic(id) {
    threadId = id;
    void chat.open(groupId, userId, threadId);
  }
  /** @param {number} id */
  function become(id) {
    userId = id;
    drawPeople();
    void chat.open(groupId, userId, threadId);
  }
  /** @returns {import('./popup.js').Choice[]} */
  function choices() {
    const group = store.chats.get(groupId);
    const bot = group?.members.find(
      (/** @type {any} */ each) => each.isBot && !['left', 'kicked'].includes(each.status),
    );
    return [
      ...(group?.forum
        ? [
            {
              label: 'New topic…',
              icon: 'plus',
              run: () =>
                void askLine('Name of the topic').then((name) => name && command('new-topic', { name })),
            },
          ]
        : []),
      {
        label: 'Write as the group…',
        detail: 'an administrator who stays anonymous',
        icon: 'person',
        run: () =>
          void askLine('What the group says').then(
            (text) =>
              text && command('say', { userId: store.cast.team[0], chatId: groupId, text, anonymous: true }),
          ),
      },
      {
        label: 'Make it a supergroup',
        detail: 'the group gets a new id',
        icon: 'refresh',
        run: () => void command('migrate'),
      },
      bot
        ? { label: 'Remove the bot', icon: 'trash', danger: true, run: () => void command('kick-bot') }
        : { label: 'Add the bot again', icon: 'plus', run: () => void command('add-bot') },
      ...(bot
        ? [
            {
              label: bot.canSend ? 'Forbid the bot to write' : 'Let the bot write',
              icon: 'bell',
              run: () => void command('mute-bot', { muted: bot.canSend }),
            },
          ]
        : []),
    ];
  }

  subscribe(['world', 'cast'], (event) => {
    const moved = groupId !== store.cast.groupId;
    groupId = store.cast.groupId;
    if (event.type === 'world' || moved) become(userId || (store.cast.team[0] ?? 0));
    else drawPeople();
  });
  subscribe('users', drawPeople);
  subscribe('chat', (event) => event.chat.id === groupId && drawHead());
  return chat;
}
