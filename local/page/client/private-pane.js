// The phone on the left: who you are, and your chat with the bot.

import { createChatPane } from './chat-pane.js';
import { byId, fill, h, icon } from './dom.js';
import { showEmptyChat } from './empty-chat.js';
import { askLine, showNotice } from './notices.js';
import { avatar, languageName } from './people.js';
import { openMenu } from './popup.js';
import { store, subscribe } from './store.js';
import { command } from './wire.js';

const LANGUAGES = ['en', 'es', 'pt-BR', 'fr', 'ar', undefined];

export function mountPrivatePane() {
  const pane = byId('private');
  let userId = 0;
  /** Who got a message while somebody else was shown. @type {Set<number>} */
  const unread = new Set();
  const people = h('div.people', { role: 'group', 'aria-label': 'Who you are' });
  const title = h('div.chat-title');
  pane.append(people);
  const chat = createChatPane(pane, {
    name: 'private',
    label: 'private chat with the bot',
    inGroup: false,
    onOpen: ({ profile }) => {
      showEmptyChat(
        chat.list.empty,
        {
          name: profile.name || store.bot.name,
          description: profile.description,
          language: store.people.get(userId)?.languageCode,
        },
        {
          start: () => void command('start', { userId }).then(() => chat.composer.focus()),
          say: (text) =>
            void command('say', { userId, chatId: userId, text }).then(() => chat.composer.focus()),
        },
      );
      drawHead();
    },
  });
  const more = h(
    'button.plain',
    { 'aria-label': 'More for this chat', 'aria-haspopup': 'menu' },
    icon('more'),
  );
  more.addEventListener('click', () => openMenu(more, choices(), { label: 'More for this chat' }));
  chat.head.append(title, more);

  function drawPeople() {
    fill(
      people,
      ...store.cast.personas.map((id) => {
        const person = store.people.get(id) ?? { id, name: `#${id}`, isBot: false };
        return h(
          'button.person',
          {
            'aria-pressed': String(id === userId),
            onclick: () => become(id),
            'data-user': id,
            title: `${person.name}, ${languageName(person.languageCode)}`,
          },
          avatar(person),
          unread.has(id) && h('span.unread', {}, h('span.unseen', {}, 'new message')),
          h(
            'span.who',
            {},
            h('bdi', {}, person.name.split(' ')[0]),
            h('small', {}, person.languageCode ?? 'none'),
          ),
        );
      }),
      newPersonButton(),
    );
    // Not scrollIntoView: it would also move the place where Tab starts.
    const chosen = /** @type {HTMLElement | null} */ (people.querySelector('[aria-pressed="true"]'));
    if (chosen) people.scrollLeft = chosen.offsetLeft - (people.clientWidth - chosen.offsetWidth) / 2;
  }
  function newPersonButton() {
    const button = h(
      'button.person.new',
      { 'aria-haspopup': 'menu', title: 'Start as a new person' },
      h('span.avatar.add', {}, icon('plus')),
      h('span.who', {}, 'New'),
    );
    button.addEventListener('click', () =>
      openMenu(
        button,
        LANGUAGES.map((languageCode) => ({
          label: languageName(languageCode),
          detail: languageCode ?? 'as some apps do',
          run: () =>
            void command('new-person', languageCode ? { languageCode } : {}).then(
              (made) => made?.userId && become(made.userId),
            ),
        })),
        { label: 'Language of the new person' },
      ),
    );
    return button;
  }
  function drawHead() {
    const person = store.people.get(userId);
    const blocked = store.chats.get(userId)?.blocked === true;
    fill(
      title,
      avatar({ id: store.bot.id + 3, name: store.bot.name }),
      h(
        'span',
        {},
        h('strong', {}, store.bot.name),
        h(
          'small',
          {},
          'bot · you are ',
          h('bdi', {}, person?.name ?? ''),
          `, ${languageName(person?.languageCode)}`,
        ),
      ),
    );
    const unblock = h('button.primary', { onclick: () => void command('unblock', { userId }) }, 'Unblock');
    if (blocked) chat.composer.close('You blocked this bot.', unblock);
    else chat.composer.close();
  }
  /** @param {number} id */
  function become(id) {
    userId = id;
    unread.delete(id);
    drawPeople();
    drawHead();
    void chat.open(id, id);
  }
  async function forgeTap() {
    const message = chat.list.messages().findLast((each) => each.from.isBot && !each.deleted);
    if (!message) return showNotice('The bot has not written here yet.', 'refused', pane);
    const data = await askLine('Callback data of the button', 'v0:gone');
    if (data) await command('tap', { userId, chatId: userId, messageId: message.id, data });
  }
  /** @returns {import('./popup.js').Choice[]} */
  function choices() {
    const blocked = store.chats.get(userId)?.blocked === true;
    return [
      {
        label: 'New conversation',
        detail: 'hides what is shown; the bot is not told',
        icon: 'refresh',
        run: () => void chat.startAfresh(),
      },
      {
        label: 'Open by a link…',
        detail: 'a deep link with a payload',
        icon: 'link',
        run: () =>
          void askLine('Payload of the link (t.me/bot?start=…)').then(
            (payload) => payload !== undefined && command('start', { userId, payload }),
          ),
      },
      {
        label: 'Send an old message…',
        detail: 'written an hour ago, delivered now',
        icon: 'clock',
        run: () =>
          void askLine('What was written an hour ago').then(
            (text) => text && command('say', { userId, chatId: userId, text, ageSeconds: 3600 }),
          ),
      },
      {
        label: 'Tap a button that is not there…',
        detail: 'forged or long gone',
        icon: 'warn',
        run: () => void forgeTap(),
      },
      {
        label: 'Language of the app…',
        icon: 'person',
        run: () =>
          void askLine(
            'Language code the app sends; empty for none',
            store.people.get(userId)?.languageCode ?? '',
          ).then(
            (code) =>
              code !== undefined && command('language', { userId, ...(code ? { languageCode: code } : {}) }),
          ),
      },
      {
        label: blocked ? 'Unblock the bot' : 'Block the bot',
        icon: 'stop',
        run: () => void command(blocked ? 'unblock' : 'block', { userId }),
      },
      {
        label: 'Delete this account',
        detail: 'sends will answer 403',
        icon: 'trash',
        danger: true,
        run: () => void command('deactivate', { userId }),
      },
    ];
  }

  subscribe('world', () => become(store.people.has(userId) ? userId : (store.cast.personas[0] ?? 0)));
  subscribe(['users', 'cast'], () => {
    drawPeople();
    drawHead();
  });
  subscribe('message', ({ message }) => {
    if (!message.from.isBot || message.chatId === userId || !store.cast.personas.includes(message.chatId))
      return;
    unread.add(message.chatId);
    drawPeople();
  });
  subscribe('chat', (event) => event.chat.id === userId && drawHead());
  return chat;
}
