// What a newcomer sees in an empty private chat: what the bot says about itself, Start, and three things to try.

import { fill, h } from './dom.js';

/** @type {Record<string, string>} */
const FEELINGS = {
  en: 'I feel anxious about tomorrow',
  es: 'Me angustia lo de mañana',
  pt: 'Estou com medo do dia de amanhã',
  fr: "J'appréhende la journée de demain",
  ar: 'أشعر بالقلق من الغد',
};

/**
 * @param {HTMLElement} place
 * @param {{ name: string, description: string, language: string | undefined }} bot
 * @param {{ start: () => void, say: (text: string) => void }} actions
 */
export function showEmptyChat(place, bot, actions) {
  const feeling = FEELINGS[bot.language?.slice(0, 2) ?? 'en'] ?? FEELINGS['en'] ?? '';
  fill(
    place,
    h(
      'div.welcome',
      {},
      h(
        'p.about-bot',
        { dir: 'auto' },
        h('strong', {}, `What can ${bot.name} do?`),
        h('br'),
        bot.description ||
          `Nobody has written to ${bot.name} from here yet. Press Start, as in any bot chat, or say how you are.`,
      ),
      h('button.primary.start', { onclick: actions.start }, 'Start'),
      h('p.try', {}, 'Or try:'),
      h(
        'div.chips',
        {},
        ...[feeling, '/pray', '/help'].map((text) =>
          h('button.chip', { dir: 'auto', onclick: () => actions.say(text) }, text),
        ),
      ),
    ),
  );
}
