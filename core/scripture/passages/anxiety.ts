// Passages for worry, pressure, racing thoughts. Chosen by people; the words come from a pack. `avoid` names situations in which a verse could hurt.
import type { PassageChoice } from './passage-choice.ts';

export const ANXIETY_PASSAGES: readonly PassageChoice[] = [
  {
    ref: '1Pet 5:7',
    note: 'Care may be handed over, because someone cares back.',
    themes: ['work', 'money'],
  },
  {
    ref: 'Phil 4:6-7',
    note: 'Names worry, turns it into asking, ends in a peace that guards.',
    themes: ['work', 'money'],
    avoid: ['grief', 'crisis'],
  },
  {
    ref: 'Matt 6:25-26',
    note: 'Jesus speaks to worry about food and clothes by pointing at the birds.',
    themes: ['money'],
    avoid: ['grief'],
  },
  {
    ref: 'Matt 6:34',
    note: 'Permission to carry one day only.',
    themes: ['work', 'money', 'night'],
    avoid: ['grief'],
  },
  {
    ref: 'Ps 94:19',
    note: 'Admits a crowd of thoughts inside and a comfort that reaches them.',
    themes: ['night', 'doubt'],
  },
  {
    ref: 'Ps 55:22',
    note: 'The weight is real, and there is someone to hold the one who carries it.',
    themes: ['work', 'family'],
  },
  {
    ref: 'Isa 41:10',
    note: 'Four short promises: with you, your God, strengthen, uphold.',
    themes: ['work', 'loneliness'],
    avoid: ['crisis'],
  },
  {
    ref: 'Matt 11:28-30',
    note: 'An invitation to the tired, with no condition but coming.',
    themes: ['work', 'guilt'],
  },
  { ref: 'John 14:27', note: 'A peace that is given, not earned.', themes: ['night'] },
  { ref: 'Ps 46:1', note: 'Help that is already present in the trouble.', themes: ['illness', 'family'] },
  {
    ref: 'Ps 61:1-2',
    note: 'A prayer from someone whose heart is overwhelmed.',
    themes: ['loneliness', 'night'],
  },
  { ref: 'Ps 56:3', note: 'One line to say in the very moment of fear.', themes: ['night'] },
  {
    ref: 'Ps 121:1-2',
    note: 'Where does help come from? A question with a quiet answer.',
    themes: ['work', 'beginnings'],
  },
  { ref: 'Ps 4:8', note: 'For lying down when the mind will not rest.', themes: ['night'] },
  {
    ref: 'Isa 26:3',
    note: 'Peace grows where the mind can lean.',
    themes: ['night', 'work'],
    avoid: ['crisis'],
  },
  {
    ref: 'Ps 37:5',
    note: 'A way can be given over, step by step.',
    themes: ['work', 'beginnings'],
    avoid: ['grief', 'illness'],
  },
  {
    ref: 'Prov 3:5-6',
    note: 'For decisions: one need not understand it all.',
    themes: ['beginnings', 'work', 'doubt'],
    avoid: ['grief'],
  },
  { ref: 'Ps 62:5-6', note: 'Waiting quietly, on a rock.', themes: ['doubt'] },
  { ref: 'Lam 3:22-23', note: 'Mercies that are new each morning.', themes: ['night', 'beginnings'] },
  { ref: 'Ps 139:23', note: 'Thoughts may be shown as they are.', themes: ['doubt', 'night'] },
  { ref: 'Ps 142:1-2', note: 'Trouble may be poured out aloud.', themes: ['loneliness'] },
  {
    ref: '2Tim 1:7',
    note: 'A spirit of power, love and a sound mind.',
    themes: ['work'],
    avoid: ['illness'],
  },
  {
    ref: 'Josh 1:9',
    note: 'Courage for a new task: you do not go alone.',
    themes: ['beginnings', 'work'],
    avoid: ['grief'],
  },
  { ref: 'Ps 118:5', note: 'From a narrow place into a wide one.', themes: ['work'] },
  { ref: 'Isa 40:29', note: 'Power for those who have none left.', themes: ['work', 'illness'] },
  { ref: 'Ps 138:3', note: 'Asked, answered, strengthened.', themes: ['night'], avoid: ['grief', 'illness'] },
  {
    ref: 'Luke 12:6-7',
    note: 'Not one sparrow is forgotten, and you matter more.',
    themes: ['money', 'loneliness'],
  },
  {
    ref: 'Ps 25:16-17',
    note: 'The troubles of the heart have grown wide.',
    themes: ['loneliness', 'family'],
  },
  {
    ref: 'Ps 31:24',
    note: 'Courage and a strengthened heart, for those who wait.',
    themes: ['work', 'beginnings'],
    avoid: ['grief'],
  },
  { ref: 'Ps 145:18', note: 'Near to all who call.', themes: ['night', 'illness', 'loneliness'] },
];
