// The command list above the message field, as somebody types "/". The field keeps the focus; arrows choose.

import { h } from './dom.js';

/**
 * @param {HTMLTextAreaElement} field
 * @param {(command: string) => void} onChoose
 */
export function commandSuggestions(field, onChoose) {
  const id = `${field.id}-commands`;
  const element = h('div.suggestions', { id, role: 'listbox', 'aria-label': 'Commands', hidden: true });
  field.setAttribute('aria-controls', id);
  /** @type {{ command: string, description: string }[]} */
  let commands = [];
  let chosen = 0;

  const options = () => /** @type {HTMLElement[]} */ ([...element.children]);
  const hide = () => {
    element.hidden = true;
    field.removeAttribute('aria-activedescendant');
  };
  /** @param {number} index */
  const choose = (index) => {
    const all = options();
    chosen = (index + all.length) % all.length;
    for (const [at, option] of all.entries()) option.setAttribute('aria-selected', String(at === chosen));
    all[chosen]?.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', all[chosen]?.id ?? '');
  };
  const update = () => {
    const typed = /^\/([a-z0-9_]*)$/i.exec(field.value)?.[1];
    const fitting =
      typed === undefined ? [] : commands.filter(({ command }) => command.startsWith(typed.toLowerCase()));
    if (fitting.length === 0) return hide();
    element.replaceChildren(
      ...fitting.map(({ command, description }, index) =>
        h(
          'div.suggestion',
          {
            role: 'option',
            id: `${id}-${index}`,
            onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
            onclick: () => onChoose(`/${command}`),
          },
          h('strong', {}, `/${command}`),
          h('span', { dir: 'auto' }, description),
        ),
      ),
    );
    element.hidden = false;
    choose(0);
  };
  field.addEventListener('input', update);
  field.addEventListener('blur', hide);

  return {
    element,
    /** @param {{ command: string, description: string }[]} next */
    set(next) {
      commands = next;
    },
    open() {
      field.value = '/';
      field.focus();
      update();
    },
    hide,
    /** True when the key was for the list. @param {KeyboardEvent} event */
    takes(event) {
      if (element.hidden) return false;
      if (event.key === 'ArrowDown') choose(chosen + 1);
      else if (event.key === 'ArrowUp') choose(chosen - 1);
      else if (event.key === 'Escape') hide();
      else if (event.key === 'Enter' || event.key === 'Tab')
        onChoose(options()[chosen]?.querySelector('strong')?.textContent ?? '');
      else return false;
      return true;
    },
  };
}
