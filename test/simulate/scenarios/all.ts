// Every scenario, by its name.
import type { Scenario } from '../scenario.ts';
import { address, answered, digest, erase, prayer, relay, team, withdraw } from './prayers.ts';
import { added, counted, doubt, early, late, leaving, prayed } from './races.ts';
import { backlog, chat, checkIn, crisis, crisisKnown, crisisPrayer, daily, onboarding } from './talk.ts';

export const SCENARIOS: readonly Scenario[] = [
  onboarding,
  chat,
  crisis,
  crisisKnown,
  crisisPrayer,
  checkIn,
  prayer,
  address,
  withdraw,
  erase,
  digest,
  answered,
  team,
  relay,
  early,
  prayed,
  leaving,
  daily,
  added,
  late,
  counted,
  backlog,
  doubt,
];
