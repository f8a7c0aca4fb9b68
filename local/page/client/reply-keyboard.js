// The keyboard a bot puts in place of the phone's own: rows of buttons that send their words.

import { h } from './dom.js';

/** @param {(text: string) => void} onPress */
export function createReplyKeyboard(onPress) {
  const element = h('div.reply-keyboard', {
    role: 'group',
    'aria-label': 'Keyboard from the bot',
    hidden: true,
  });
  return {
    element,
    /** @param {any} markup */
    show(markup) {
      const rows = markup?.keyboard ?? [];
      element.hidden = rows.length === 0;
      element.replaceChildren(
        ...rows.map((/** @type {any[]} */ row) =>
          h(
            'div.key-row',
            {},
            ...row.map((each) => {
              const text = typeof each === 'string' ? each : each.text;
              const style = each.style ? `.${each.style}` : '';
              return h(`button.key${style}`, { onclick: () => onPress(text), dir: 'auto' }, text);
            }),
          ),
        ),
      );
    },
  };
}
