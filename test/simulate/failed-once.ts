// Schedules that broke a rule once, and what they found. The calls of a scenario may move with the product: the cuts around each place
// are in `--singles` anyway; these keep the story.

export const FAILED_ONCE: readonly { readonly what: string; readonly schedule: string }[] = [
  {
    what: 'a consent tap cut off behind its receipt left the waiting words unanswered',
    schedule: 'onboarding 19:4',
  },
  { what: 'a mark without its job left a counter wrong', schedule: 'team 26:4' },
  { what: 'crisis words were passed to the on-call chat twice', schedule: 'crisis-prayer 34:4' },
  { what: 'a right code was refused when its message came again', schedule: 'address 60:4' },
  { what: 'a word for the team lost its job with the queue', schedule: 'answered 60:0' },
  {
    what: 'an answered request was posted without its thanks',
    schedule: 'answered b31000 m70:40:1179706973',
  },
  { what: 'words passed on were lost and reported as sent', schedule: 'relay 23:4' },
  { what: 'a request withdrawn while its send had no end stayed in the group', schedule: 'digest 15:0' },
  { what: 'a request erased while its send had no end stayed in the group', schedule: 'delete 9:0' },
  { what: 'a flagged request stayed readable when the queue was down', schedule: 'team 81:0' },
  { what: 'a second code made the first one wrong', schedule: 'address 48:1' },
  { what: 'a yes was never written to the audit log', schedule: 'prayer 8:4' },
  { what: 'a late reply in a crisis was not followed by the offer', schedule: 'check-in 21:4 60:4' },
  { what: 'a request just taken back was posted for a moment', schedule: 'early b5000 m0:40:79280509' },
  { what: 'a request on its way was said to be removed', schedule: 'early b31000 m23:40:804944795' },
  {
    what: 'a removal cut off behind its mark was never finished',
    schedule: 'early 23:0 52:1 b5000 m18:40:594980275',
  },
  { what: 'a request was posted while its person was erased', schedule: 'leaving 22:5' },
  { what: 'no operator heard of a flag when the queue was down', schedule: 'team 83:0' },
  { what: 'an older drawing of a digest brought withdrawn words back', schedule: 'digest 63:4' },
  {
    what: 'words that failed were said to be passed on by a second tap',
    schedule: 'relay 29:827 m20:10:1261520152',
  },
  { what: 'a withdrawal cut off at every delivery left its post', schedule: 'digest 93:663 99:664 b31000' },
  {
    what: 'added words cut off at every delivery were never posted',
    schedule: 'answered 62:813 75:669 b31000',
  },
  { what: 'no operator heard of a request of unknown outcome', schedule: 'prayed 9:165 14:502 b31000' },
  { what: 'added words were given up without a word', schedule: 'relay 66:570 73:202 b61000' },
  { what: 'two codes were mailed for one address', schedule: 'address 63:78 92:736 b31000 m54:20:376955571' },
  {
    what: 'nobody on call got words of danger when the tap was cut off',
    schedule: 'crisis-prayer 42:457 45:621 b31000',
  },
];
