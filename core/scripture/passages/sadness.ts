// Passages for sorrow, loss, tiredness of heart. Chosen by people; the words come from a pack. `avoid` names situations in which a verse could hurt.
import type { PassageChoice } from './passage-choice.ts';

export const SADNESS_PASSAGES: readonly PassageChoice[] = [
  {
    ref: 'Ps 34:18',
    note: 'Near to the broken-hearted; asks nothing of them.',
    themes: ['grief', 'loneliness'],
  },
  { ref: 'Ps 147:3', note: 'Wounds of the heart are bound up.', themes: ['grief'] },
  { ref: 'John 11:33-35', note: 'Jesus sees the weeping and weeps.', themes: ['grief', 'family'] },
  { ref: 'Matt 5:4', note: 'Mourning itself is blessed with comfort.', themes: ['grief'] },
  { ref: 'Ps 56:8', note: 'Every tear is counted and kept.', themes: ['grief', 'night', 'loneliness'] },
  { ref: 'Ps 42:11', note: 'Speaks honestly to a soul cast down.', themes: ['doubt'] },
  { ref: '2Cor 1:3-4', note: 'Comforted, in every trouble.', themes: ['grief', 'illness'] },
  { ref: 'Isa 53:3', note: 'A man of sorrows who knows grief from inside.', themes: ['loneliness', 'grief'] },
  {
    ref: 'Ps 13:1-2',
    note: 'How long? A prayer that may be said as it stands.',
    themes: ['doubt', 'loneliness'],
  },
  { ref: 'Ps 6:6-7', note: 'Tears all night, spoken to God and not hidden.', themes: ['night', 'grief'] },
  {
    ref: 'Isa 43:2',
    note: 'Through the waters, not alone.',
    themes: ['illness', 'family'],
    avoid: ['crisis'],
  },
  {
    ref: 'Ps 23:4',
    note: 'Walking through the dark valley in company.',
    themes: ['grief', 'illness'],
    avoid: ['crisis'],
  },
  { ref: 'Ps 40:1-2', note: 'Lifted out, and set on firm ground.', themes: ['beginnings'] },
  { ref: 'Lam 3:20-23', note: 'Sorrow remembered in full, and hope beside it.', themes: ['grief', 'doubt'] },
  {
    ref: 'Ps 31:9',
    note: 'A plain word for exhaustion from grief.',
    themes: ['grief', 'illness'],
    avoid: ['crisis'],
  },
  { ref: 'Rom 8:26', note: 'When there are no words, the Spirit sighs with us.', themes: ['doubt', 'grief'] },
  { ref: 'Ps 62:8', note: 'The heart may be poured out, at all times.', themes: ['loneliness'] },
  {
    ref: 'Isa 66:13',
    note: 'Comfort as a mother gives it.',
    themes: ['grief', 'family', 'loneliness'],
    avoid: ['child-loss'],
  },
  { ref: 'Ps 25:16-17', note: 'Says plainly: I am lonely and in trouble.', themes: ['loneliness'] },
  { ref: 'Ps 46:10', note: 'Stillness, nothing to prove.', themes: ['night'], avoid: ['grief'] },
  {
    ref: '1Kgs 19:7',
    note: 'To one worn out, an angel brings food and rest before any word.',
    themes: ['illness'],
  },
  {
    ref: 'Ps 73:26',
    note: 'Flesh and heart may fail; a strength remains.',
    themes: ['illness'],
    avoid: ['crisis'],
  },

  { ref: 'Eccl 3:4', note: 'There is a time to weep.', themes: ['doubt'], avoid: ['crisis', 'grief'] },
  {
    ref: 'Isa 49:15-16',
    note: 'Not forgotten, written on the palms of the hands.',
    themes: ['loneliness', 'family'],
    avoid: ['child-loss'],
  },
  {
    ref: 'John 16:22',
    note: 'Sorrow is real now, and will not be the last word.',
    themes: ['loneliness'],
    avoid: ['crisis', 'grief'],
  },
  { ref: 'Ps 69:1-3', note: "Words for being in over one's head.", themes: ['grief'], avoid: ['crisis'] },
  { ref: 'Ps 9:9', note: 'A refuge in times of trouble.', themes: ['family'] },
  {
    ref: 'Ps 22:24',
    note: 'The pain of the afflicted is not despised, the face not hidden.',
    themes: ['family', 'illness', 'grief'],
  },
  {
    ref: 'Ps 38:8-9',
    note: 'My sighing is not hidden from you.',
    themes: ['illness', 'work'],
    avoid: ['crisis'],
  },
  {
    ref: 'Ps 55:17',
    note: 'Evening, morning and noon, aloud, and heard.',
    themes: ['night', 'family', 'work'],
  },
  { ref: 'Ps 119:50', note: 'Comfort in affliction.', themes: ['work', 'money'] },
  { ref: 'Ps 10:17', note: 'The longing of the humble is heard.', themes: ['money', 'work'] },
];
