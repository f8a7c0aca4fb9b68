// English sentences in the middle of a talk.

import type { MoveSource } from '../moves.ts';

export const EN_MOVES: MoveSource = {
  classes: {
    who: `he she they mother mom mum father dad sister brother husband wife son daughter grandmother grandma nan granny grandfather grandpa grandad aunt uncle friend partner boyfriend girlfriend`,
    folk: `people everyone everybody family friends church pastor priest mother mom mum dad father sister brother they she he wife husband doctor`,
    time: `years months weeks days decade decades ages`,
    count: `two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty many several 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65`,
  },
  rows: [
    {
      label: 'abortion',
      weight: 6,
      entries: `an abortion, my abortion, the abortion, aborted my, i aborted`,
    },
    {
      label: 'relapse',
      weight: 5,
      entries: `relapsed, i relapse, drinking again, drank again, started drinking, using again, used again, started using, gambled again, gambling again, smoked again, watched porn, porn again, slipped again, back on the bottle, cant stop drinking, cant stop gambling, cant stop watching, my addiction, addicted to`,
    },
    {
      label: 'affair',
      weight: 5,
      entries: `i cheated on, i had an affair, im having an affair, i am having an affair, having an affair, i was unfaithful, i slept with, i have been unfaithful, ive been cheating`,
    },
    {
      label: 'church',
      weight: 4,
      entries: `church hurt, hurt by .. church, hurt by my pastor, pastor .. gossip*, church .. gossip*, gossip* .. church, church .. judg*, church .. rejected, church .. ignored, church .. turned, church .. kicked, pastor .. shamed, pastor .. humiliated, pastor .. yelled, pastor .. lied, pastor told everyone, left the church because, left my church because, people at church .. talk*, church people, the church doesnt know, my church doesnt know, nobody at church, no one at church, church doesnt care, pastor doesnt care, pushed out of .. church`,
    },
    {
      label: 'loved',
      weight: 4,
      entries: `does god love me, does god still love, god still love me, can god love, can god forgive, will god forgive, does god forgive, god love someone like me, am i loved, god forgive me, does jesus love me, has god given up on me`,
    },
    {
      label: 'forgiving',
      weight: 4,
      entries: `cant forgive, cannot forgive, can forgive him, can forgive her, can forgive them, how do i forgive, how can i forgive, dont want to forgive, not ready to forgive, supposed to forgive, should forgive, have to forgive, if i can forgive, impossible to forgive, how to forgive, never forgive`,
    },
    {
      label: 'unheard',
      weight: 4,
      entries: `does he even listen, does he even hear, does god even, is he even there, is he listening, does he hear, god doesnt answer, god doesnt listen, god doesnt hear, god never answers, he never answers, talking to the ceiling, talking to a wall, prayers dont work, prayer doesnt work, keep praying, i pray and pray, i prayed and prayed, prayed and nothing, praying and nothing, prayed every, god is silent, no answer from god`,
    },
    {
      label: 'advice',
      weight: 4,
      entries: `<folk> .. tell me to, <folk> .. tells me to, <folk> .. telling me, <folk> .. tell me that, <folk> .. tell me she, <folk> .. tell me he, <folk> .. say she is in, <folk> .. say he is in, <folk> .. say i should, <folk> .. says i should, <folk> .. say just, <folk> .. says just, told me to move on, told me to get over, tells me to get over, to just trust, just trust god, just pray more, better place, gods plan, gods will, everything happens for, get over it, move on already, be strong they, count my blessings they, should be over it, he needed another angel, god needed`,
    },
    {
      label: 'regret',
      weight: 4,
      entries: `it is my fault, its my fault, it was my fault, my fault he, my fault she, i am to blame, im to blame, i should have, i shouldve, i shouldnt have, i should not have, if only i, i could have, i couldve, wish i had, wish id, i wish i had, never got to say, didnt get to say, didnt say goodbye, never said goodbye, too late to, never told him, never told her, i never visited, last thing i said, last words i`,
    },
    {
      label: 'secret',
      weight: 4,
      entries: `she doesnt know, he doesnt know, they dont know, wife doesnt know, husband doesnt know, mother doesnt know, parents dont know, does not know, doesnt know yet, does not know yet, dont know yet, nobody knows, no one knows, havent told, have not told, i hide it, hiding it, keep it hidden, pretend* everything, pretend* .. fine, pretend* .. okay, fake a smile, smile at work, put on a smile, wear a mask, dont notice, doesnt notice, nobody notices, no one notices, never told anyone, didnt tell anyone, havent told anyone, act like everything`,
    },
    {
      label: 'telling',
      weight: 5,
      entries: `ashamed to tell, afraid to tell, scared to tell, how to tell, how do i tell, dont know how to say, have to tell, need to tell, embarrassed to tell, dare to tell, courage to tell, dont dare tell, tell him the truth, tell her the truth`,
    },
    {
      label: 'tears',
      weight: 4,
      entries: `cant stop crying, cannot stop crying, keep crying, i cry, i cried, crying all, been crying, i am crying, im crying, tears, cried in, cried at, crying in, burst out crying`,
    },
    {
      label: 'numb',
      weight: 4.5,
      entries: `cant cry, cannot cry, cant even cry, havent cried, have not cried, feel numb, im numb, i am numb, feel empty, feel so empty, im so empty, empty inside, feel nothing, dont feel anything, cant feel anything, like a robot, on autopilot`,
    },
    {
      label: 'frozen',
      weight: 4,
      entries: `just sat there, just stood there, i froze, didnt say anything, said nothing, couldnt say anything, couldnt speak, couldnt say a word, didnt say a word, i stayed silent, i kept quiet, just nodded`,
    },
    {
      label: 'insulted',
      weight: 4,
      entries: `<who> said im, <who> said i am, <who> said my work, <who> said i was, <who> called me, <who> told me im, <who> told me i am, <who> laughed at me, laughed at me, made fun of me, mocked me, humiliated me, yelled at me, screamed at me, shouted at me, talked down to me, insulted me`,
    },
    {
      label: 'waiting',
      weight: 3.5,
      entries: `waiting for the, waiting for results, waiting for my, waiting for news, waiting for an answer, waiting to hear, still waiting, all we can do is wait, have to wait, another week, another month, test results, results come, biopsy results, havent heard back, no news yet, needs more time, they dont know yet, doctors dont know`,
    },
    {
      label: 'why',
      weight: 3.5,
      entries: `why me, why us, why him, why her, why did this, why does this, why is this, why did he have to, why did she have to, why did god, why does god, why would god, what did i do to, what have i done to deserve, how could this happen, dont understand why, its not fair, it is not fair, so unfair`,
    },
    {
      label: 'once',
      weight: 4,
      entries: `i used to love, i used to pray, i used to believe, i used to go, i used to sing, i used to be, we used to, it used to be, i once loved, i once believed, used to feel, before all this, was so much closer`,
    },
    {
      label: 'burden',
      weight: 3.5,
      entries: `dont want to bother, dont want to worry, bother anyone, bother anybody, bother you, dont want to be a bother, taking your time, wasting your time, others have it worse, other people have it worse, others have bigger, people have real problems, i shouldnt complain, shouldnt complain, have no right to complain, sorry to bother`,
    },
    {
      label: 'failed',
      weight: 3.5,
      entries: `i failed, i fail at, im a failure, i am a failure, not good enough, never good enough, i let everyone down, i let them down, let my family down, cant do anything right, mess everything up, i messed up, i ruined, i screwed up, im not enough, disappointed everyone, a disappointment, i am so stupid, im so stupid, im an idiot`,
    },
    {
      label: 'silence',
      weight: 4,
      entries: `wont talk to me, doesnt talk to me, hasnt spoken, hasnt talked, not talking to me, not speaking to me, silent treatment, doesnt speak to me, wont speak to me, stopped talking to me, doesnt answer me, wont answer me, ignores me, ignoring me, ignored me, left me on read, doesnt call, never calls, wont pick up, dont talk anymore, we barely talk, we dont talk`,
    },
    {
      label: 'miss',
      weight: 3.5,
      entries: `so quiet since, is so quiet, so empty since, i miss him, i miss her, i miss them, i miss my, miss him so, miss her so, i miss you, miss his, miss her voice, miss their, missing him, missing her, house is so quiet, so quiet now, chair is empty, empty chair, empty bed, bed is .. empty, bed .. empty, house is .. empty, his side of the bed, her side of the bed, first christmas without, without him, without her`,
    },
    {
      label: 'far',
      weight: 3.5,
      entries: `i live far, so far away, live far away, im far away, i am far away, cant be there, i cannot be there, im not there, other side of the world, in another country, miles away, hours away, cant visit, cannot visit, cant go home, long distance, abroad`,
    },
    {
      label: 'others',
      weight: 3.5,
      entries: `friends are married, friends are getting married, friends have kids, friends have babies, friends are all, everyone else is, everyone else has, everybody else, everyone around me, everyone seems, happy for her but, happy for him but, happy for them but, all have families, all have someone, everyone my age, got engaged, is pregnant and`,
    },
    {
      label: 'memory',
      weight: 3,
      entries: `raised me, taught me, used to call me, called me every, called every, sang to me, cooked for, made me laugh, <who> loved me, always there for me, was my best friend, my best friend since, was my rock, we grew up together, held my hand, used to take me, she used to, he used to, his laugh, her laugh, smell of, bedtime`,
    },
    {
      label: 'long',
      weight: 3,
      entries: `for <time>, for <count> <time>, been like this, since last year, since childhood, since i was, a long time, so long now, every single day, every day the same, after <count> <time>, whole year, a year now, for a year, all my life, third attempt, third time, second attempt, again and again, always the same, like this for`,
    },
    {
      label: 'racing',
      weight: 3.5,
      entries: `mind is racing, thoughts are racing, mind racing, cant stop thinking, cant switch off, cant turn off my, keep thinking, overthinking, too much at once, its too much, it is too much, overwhelmed, so much to do, dont know where to start, everything at once, falling apart, head is spinning, head wont stop, what if`,
    },
    {
      label: 'tired',
      weight: 3,
      entries: `so tired, just tired, very tired, exhausted, worn out, burned out, burnt out, no energy, no strength, drained, tired of, cant keep up, running on empty, tired all the time, i am tired, im tired`,
    },
    {
      label: 'crossroads',
      weight: 3,
      entries: `what should i do, dont know what to do, do not know what to do, no idea what to do, what to do, what do i do, should i leave, should i stay, should i go, should i call, cant decide, have to decide, torn between, i dont know if i should, what would you do, dont know how to go on with`,
    },
    {
      label: 'comfort',
      weight: 3,
      entries: `tears of joy, cried with joy, cried for joy, happy tears, friend came, came over, brought me, brought soup, brought food, hugged me, called me today, texted me today, sat with me, listened to me, was kind to me, someone smiled, my dog lay, visited me, checked on me, stayed with me, helped me today`,
    },
    {
      label: 'again',
      weight: 3,
      entries: `its about my .. again, it is about my .. again, its my .. again, it happened again, same thing again, same as yesterday, like yesterday, as i said, as i told you, what i told you, its him again, its her again, still the same, nothing has changed, nothing changed`,
    },
    {
      label: 'together',
      weight: 4,
      entries: `we were married, married for, married <count>, been together, together for, together <count>, we were together`,
    },
    {
      label: 'blame',
      weight: 5,
      entries: `hidden sin, because of .. sin, comes from .. sin, lack of faith, not enough faith, more faith, dont believe enough, do not believe enough, believe enough, dont pray enough, do not pray enough, pray enough, a demon, demons, possessed, the devil is, spiritual attack, god is testing`,
    },
  ],
};
