// getMe and the texts on the bot's profile, each per language, empty text meaning "back to the default".

import { malformed } from '../validate/finding.ts';
import type { ProfileTexts } from '../world/records.ts';
import type { World } from '../world/world.ts';
import type { Call } from './context.ts';
import { reachChat } from './target.ts';
import { textParam } from './params.ts';

export const getMe: Call = ({ world }) => ({
  ...world.bot,
  can_join_groups: true,
  can_read_all_group_messages: world.readsAllGroupMessages,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_guest_queries: false,
});

const language = (params: Record<string, unknown>): string => {
  const code = textParam(params, 'language_code');
  if (!/^([a-z]{2})?$/.test(code)) throw malformed('LANG_CODE_INVALID');
  return code;
};

const setText =
  (field: keyof ProfileTexts, parameter: string): Call =>
  ({ world }, params) => {
    const key = language(params);
    const texts = { ...world.state.profile.get(key) };
    const text = textParam(params, parameter);
    if (text === '') delete texts[field];
    else texts[field] = text;
    world.state.profile.set(key, texts);
    world.changed({ kind: 'profile' });
    return true;
  };

/** What a person with that language sees. */
export function profileText(world: World, field: keyof ProfileTexts, code: string): string {
  const own = field === 'name' ? world.bot.first_name : '';
  return world.state.profile.get(code)?.[field] ?? world.state.profile.get('')?.[field] ?? own;
}

const getText =
  (field: keyof ProfileTexts, parameter: string): Call =>
  ({ world }, params) => ({ [parameter]: profileText(world, field, language(params)) });

export const setMyName = setText('name', 'name');
export const getMyName = getText('name', 'name');
export const setMyDescription = setText('description', 'description');
export const getMyDescription = getText('description', 'description');
export const setMyShortDescription = setText('shortDescription', 'short_description');
export const getMyShortDescription = getText('shortDescription', 'short_description');

const buttonKey = (world: World, params: Record<string, unknown>): number =>
  params['chat_id'] === undefined ? 0 : reachChat(world, params['chat_id']).chat.id;

export const setChatMenuButton: Call = ({ world }, params) => {
  const button = (params['menu_button'] ?? { type: 'default' }) as Record<string, unknown>;
  world.state.menuButtons.set(buttonKey(world, params), button);
  world.changed({ kind: 'profile' });
  return true;
};

export const getChatMenuButton: Call = ({ world }, params) =>
  world.state.menuButtons.get(buttonKey(world, params)) ?? { type: 'default' };
