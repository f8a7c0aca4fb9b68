// `node ops/companion-demo.ts [seed] [language]`: prints invented conversations with the offline companion as they would leave the bot,
// for a person to read aloud and judge. No network, no database.
import { buildKjvPack } from '../adapters/scripture/kjv-pack.ts';
import { openScripture } from '../adapters/scripture/pack-file.ts';
import { offlineCompanion } from '../bot/companion.ts';
import { asEpochMillis, asEpochSeconds } from '../core/brands.ts';
import { createChatReplies } from '../core/chat/chat-replies.ts';
import { NO_DANGER } from '../core/crisis/categories.ts';
import type { ChatTurn } from '../core/session.ts';
import { DEMO_CONVERSATIONS } from './companion-demo/conversations.ts';

const [seedFrom = '7', only] = process.argv.slice(2);
const DAY = 24 * 3600;
const chat = createChatReplies({
  clock: { now: () => asEpochMillis(0), sleep: () => Promise.resolve() },
  scripture: openScripture({ build: buildKjvPack }),
  offline: offlineCompanion(),
  passages: () => [],
});
for (const [index, [language, ...messages]] of DEMO_CONVERSATIONS.entries()) {
  if (only !== undefined && only !== language) continue;
  console.log(`\n──── ${index + 1} (${language}) ────`);
  let turns: readonly ChatTurn[] = [];
  let now = 1_790_000_000;
  for (const [turn, text] of messages.entries()) {
    const days = /^@(\d+)d$/.exec(text)?.[1];
    now += days === undefined ? 60 : Number(days) * DAY;
    if (days !== undefined) {
      console.log(`\n  (${days} days later)`);
      continue;
    }
    const reply = await chat.reply({
      text,
      language,
      session: { turns },
      persona: 'companion',
      finding: NO_DANGER,
      now: asEpochMillis(now * 1000),
      deadline: asEpochMillis((now + 25) * 1000),
      seed: Number(seedFrom) + index * 31 + turn,
    });
    if (reply.kind !== 'reply') continue;
    console.log(`\n> ${text}\n${reply.text.replace(/^(?=.)/gm, '    ')}`);
    turns = [
      ...turns,
      { role: 'person', text, at: asEpochSeconds(now) },
      { role: 'companion', text: reply.text, refs: reply.refs, at: asEpochSeconds(now) },
    ];
  }
}
