// What the page knows, kept in step with the server's events. Panes subscribe to the kinds of change they draw.

/** @typedef {{ id: number, name: string, isBot: boolean, username?: string, languageCode?: string }} Person */

const KEPT = 2_000;

export const store = {
  ready: false,
  /** @type {Person} */ bot: { id: 0, name: 'Bot', isBot: true },
  note: '',
  canReportMail: false,
  canStartOver: false,
  /** @type {{ personas: number[], team: number[], outsider: number, groupId: number }} */
  cast: { personas: [], team: [], outsider: 0, groupId: 0 },
  /** @type {Map<number, Person>} */ people: new Map(),
  /** @type {Map<number, any>} */ chats: new Map(),
  /** @type {any[]} */ mails: [],
  /** @type {Map<number, any>} */ calls: new Map(),
  /** @type {Map<number, any>} */ updates: new Map(),
  /** @type {any[]} */ unanswered: [],
  /** @type {any} */ panel: { now: Date.now(), movedBy: 0, switches: [], rules: [], held: false, pending: 0 },
};

/** @type {Map<string, Set<(event: any) => void>>} */
const subscribers = new Map();

/** @param {string | string[]} types @param {(event: any) => void} listener */
export function subscribe(types, listener) {
  for (const type of [types].flat()) {
    const listeners = subscribers.get(type) ?? new Set();
    listeners.add(listener);
    subscribers.set(type, listeners);
  }
}

/** @param {any[]} events */
export function apply(events) {
  for (const event of events) {
    keep(event);
    for (const listener of subscribers.get(event.type) ?? []) listener(event);
  }
}

/** @param {any} event */
function keep(event) {
  switch (event.type) {
    case 'world':
      store.bot = event.bot;
      store.note = event.note;
      store.canReportMail = event.canReportMail;
      store.canStartOver = event.canStartOver;
      store.cast = event.cast;
      store.people = new Map(event.users.map((/** @type {Person} */ person) => [person.id, person]));
      store.people.set(event.bot.id, event.bot);
      store.chats = new Map(event.chats.map((/** @type {any} */ chat) => [chat.id, chat]));
      store.mails = event.mails;
      store.calls = new Map(event.calls.map((/** @type {any} */ call) => [call.seq, call]));
      store.updates = new Map(event.updates.map((/** @type {any} */ each) => [each.update.update_id, each]));
      store.unanswered = event.unanswered;
      store.panel = event;
      store.ready = true;
      break;
    case 'users':
      for (const person of event.users) store.people.set(person.id, person);
      break;
    case 'cast':
      store.cast = event.cast;
      break;
    case 'chat':
      store.chats.set(event.chat.id, event.chat);
      break;
    case 'mail':
      store.mails.push(event.mail);
      break;
    case 'call':
      store.calls.set(event.call.seq, event.call);
      forgetOldest(store.calls);
      break;
    case 'update':
      store.updates.set(event.update.update.update_id, event.update);
      forgetOldest(store.updates);
      break;
    case 'callbacks':
      store.unanswered = event.unanswered;
      break;
    case 'panel':
      store.panel = event;
      break;
    case 'rules':
      store.panel = { ...store.panel, rules: event.rules };
      break;
  }
}

/** @param {Map<number, any>} records */
function forgetOldest(records) {
  if (records.size > KEPT) records.delete(records.keys().next().value ?? 0);
}

/** The server's time in milliseconds, moved time included. */
export const serverNow = () => Date.now() + store.panel.movedBy;

/** @param {number} userId */
export const nameOf = (userId) => store.people.get(userId)?.name ?? `#${userId}`;
