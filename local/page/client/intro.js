// The strip a first-time visitor reads: what this is and what to do, in one breath. Once put away it stays away.

import { byId, fill, h, icon } from './dom.js';

const KEY = 'intro-put-away';

export function mountIntro() {
  const strip = byId('intro');
  const steps = [
    ['Write', 'as one of the people on the left'],
    ['Watch', 'the prayer team’s group'],
    ['Look behind', 'at calls, mail, stored data, faults'],
  ];
  const put = (/** @type {boolean} */ away) => {
    strip.hidden = away;
    localStorage.setItem(KEY, away ? 'yes' : 'no');
  };
  fill(
    strip,
    h('p.what', {}, h('strong', {}, 'The whole bot, on this computer.'), ' The people are made up.'),
    h('ol', {}, ...steps.map(([title, words]) => h('li', {}, h('strong', {}, title), ` ${words}`))),
    h(
      'button.plain',
      { 'aria-label': 'Put this introduction away', onclick: () => put(true) },
      icon('close'),
    ),
  );
  strip.hidden = localStorage.getItem(KEY) === 'yes';
  return { toggle: () => put(!strip.hidden) };
}
