// Puts the page together and keeps it in step with the server.

import { byId } from './dom.js';
import { createFaultsPane } from './faults-pane.js';
import { mountGroupPane } from './group-pane.js';
import { createInspector } from './inspector.js';
import { mountIntro } from './intro.js';
import { createMailPane } from './mail-pane.js';
import { mountPrivatePane } from './private-pane.js';
import { createRecordPane } from './record-pane.js';
import { createStatePane } from './state-pane.js';
import { apply, store, subscribe } from './store.js';
import { createTabs } from './tabs.js';
import { mountTopBar } from './top-bar.js';
import { mountViews } from './views.js';
import { connect } from './wire.js';

const intro = mountIntro();
const top = mountTopBar(intro.toggle);
const views = mountViews();
const chats = { private: mountPrivatePane(), group: mountGroupPane() };

const mail = createMailPane((count) => tabs?.badge('mail', count, 'quiet', `${count} not opened`));
const inspector = createInspector((problems) => {
  tabs?.badge('calls', problems, 'red', `${problems} problems`);
  views.mark('tools', problems === 0 ? '' : String(problems), 'red');
});
const state = createStatePane();
const faults = createFaultsPane(chats, (active) => tabs?.badge('faults', active, 'quiet', `${active} on`));
const record = createRecordPane((recording) =>
  tabs?.badge('record', recording ? '●' : '', 'red', 'recording'),
);

const tabs = createTabs([
  { id: 'calls', label: 'Calls', panel: inspector.panel, onShow: () => inspector.toEnd() },
  { id: 'mail', label: 'Mail', panel: mail.panel },
  { id: 'state', label: 'State', panel: state.panel, onShow: () => void state.load() },
  { id: 'faults', label: 'Faults', panel: faults.panel },
  { id: 'record', label: 'Record', panel: record.panel },
]);
byId('tools').append(tabs.bar, mail.panel, inspector.panel, state.panel, faults.panel, record.panel);
tabs.show('calls');

subscribe('message', ({ message }) => {
  if (message.from.isBot && message.chatId < 0) views.mark('group', 'new');
});
subscribe('world', () => {
  document.title = `${store.bot.name} · local chat page`;
});

connect(apply, (on) => top.connected(on));
