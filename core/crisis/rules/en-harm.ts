// English table: harm announced to another person's body or money. Who was robbed, deceived or threatened, who repents of an old
// theft, and who asks whether it would be a sin are not meant: they get an answer, not this card.

import { told } from './around.ts';
import type { RuleRow } from './rule.ts';

export const EN_HARM: readonly RuleRow[] = [
  {
    ...told({
      id: 'en-harm-announced',
      category: 'harm-to-others',
      level: 'card',
      reason: 'Says they will hurt somebody, with or without an "I" before it.',
      patterns: [
        '{INTEND} ~ stab|stabbing|shoot|shooting|kill|killing|murder|strangle|choke|poison|slaughter|attack|beat_up|beat|hurt|burn|bash|run_over|cut|jump ~ {SOMEBODY}',
        '{INTEND} ~ burn|torch|blow_up|shoot_up|firebomb ~ down|up? ~ my|his|her|their|the|that|a ~ house|home|car|school|church|office|building|shop|mosque|synagogue|store|place',
        '{INTEND} ~ make ~ {SOMEBODY} ~ bleed|suffer|pay_with|beg_for',
        '{INTEND} ~ put ~ a ~ bullet ~ in ~ {SOMEBODY}',
        '{INTEND} ~ throw|pour ~ acid ..3 {SOMEBODY}',
      ],
      examples: ['gonna stab my ex', 'about to beat up my neighbour', 'I am going to burn down his house'],
      benign: [
        'my boss is going to kill me',
        'gonna kill my brother at chess',
        'he is going to hurt her feelings',
      ],
    }),
    subject: 'only-self',
    keepsNegation: undefined,
  },
  {
    ...told({
      id: 'en-harm-money',
      category: 'harm-to-others',
      level: 'card',
      reason: 'Says they will rob, deceive or blackmail somebody: harm to others, too, by their money.',
      patterns: [
        '{INTEND} ~ rob|robbing|mug|mugging|burgle|burgling|burglarize|blackmail|blackmailing|extort|extorting|defraud|defrauding|swindle|swindling|embezzle|embezzling|scam|scamming|con|conning|fleece|hold_up ~ {SOMEBODY}|a|the|an|some|old|elderly|this|people|from|money|our|his|her|their|my',
        '{INTEND} ~ steal|stealing|take|taking|drain|draining|empty|forge|skim|siphon ..5 from ~ {SOMEBODY}|my_work|my_job|work|the_church|the_till|the_collection|the_offering|his|her|their|the_company|the_store|a_store|the_shop|my_grandmother|my_mother|my_grandma',
        '{INTEND} ~ steal|drain|empty|clean_out|forge|max_out ~ his|her|their|my|the|grandmas|grandpas|grandma ..3 savings|account|accounts|money|card|cards|cheque|check|signature|pension|collection|inheritance|till|safe|wallet|jewelry|jewellery',
        '{INTEND} ~ break ~ into ~ my|his|her|their|the|a|that|some ~ house|home|car|shop|store|flat|apartment|neighbors|neighbours',
        'pay|pays|paying ~ me|up ~ or ~ i ~ will? ~ post|send|tell|leak|publish|show|expose|will',
        'or ~ i ~ will? ~ post|leak|publish|send|expose ~ the|her|his|their ~ pics|pictures|photos|nudes|video|videos|secret|messages|texts',
        '{INTEND} ~ trick|cheat|deceive|con|pressure|force ~ {SOMEBODY} ..5 money|savings|house|will|inheritance|account|pension|paying|signing',
      ],
      examples: [
        "I'm planning to rob the gas station",
        'gonna blackmail my boss with the photos',
        'I will drain her account before she finds out',
      ],
      benign: [
        'I was robbed last night',
        'somebody is trying to blackmail me',
        'I stole from my mother when I was young and repent',
        'she is going to steal the show',
        'I am going to steal his heart',
      ],
    }),
    subject: 'only-self',
    keepsNegation: undefined,
  },
];
