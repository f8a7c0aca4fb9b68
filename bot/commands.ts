// The command menus Telegram shows: which commands, in which scope. Display only, never authorisation.

export const PRIVATE_COMMANDS = [
  'pray',
  'myprayers',
  'verse',
  'crisis',
  'settings',
  'privacy',
  'forget',
  'help',
  'cancel',
] as const;
export const GROUP_COMMANDS = ['help'] as const;
