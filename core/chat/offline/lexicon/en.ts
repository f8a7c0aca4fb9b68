// English feeling words, by family and strength (3 names the feeling, 2 implies it, 1 leans towards it).

import type { PatternRow } from '../pattern-table.ts';
import type { Emotion } from '../../emotions.ts';

export const EN_WORDS: readonly PatternRow<Emotion>[] = [
  {
    label: 'anxiety',
    weight: 3,
    entries: `anxious*, anxiet*, worr*, nervous*, nerves, uneas*, apprehens*, stressed, stressing, stressful, stress, overwhelm*,
      on edge, restless*, paranoi*, overthink*, panicky, jitter*, agitat*, fret, fretting, frets, antsy, uptight, tense, tension,
      a nervous wreck, butterflies in my stomach, knot in my stomach, pit in my stomach, worried sick, sick with worry, at my wits end,
      cant switch off, cant stop thinking, mind is racing, mind wont stop, thoughts are racing, racing thoughts, heart is racing, under pressure,
      so much pressure, too much pressure, cant relax, cant calm down, stage fright, dread what, what if .. goes wrong, dont know how ill cope`,
  },
  {
    label: 'anxiety',
    weight: 2,
    entries: `uncertain*, unsettl*, insecur*, pressure, deadline*, waiting for .. results, waiting for .. news, waiting to hear, waiting for .. call,
      cant sleep, cannot sleep, couldnt sleep, awake all night, lie awake, lying awake, sleepless*, insomnia, tossing and turning, what if, job interview,
      interview tomorrow, exam tomorrow, test tomorrow, exams coming, make ends meet, pay the rent, pay my rent, bills, debt, debts, overdue, eviction, on my plate,
      falling behind, cant keep up, too much to do, doubtful, tremb*, sweaty palms, burnout, burned out, burnt out, freaking out, freak out, freaks me out, losing my mind, cope with everything`,
  },
  {
    label: 'anxiety',
    weight: 1,
    entries: `unsure, not sure, hesitat*, rushed, hectic, busy, pending, undecided, cope, coping, tough decision, dont know what to do, juggling`,
  },
  {
    label: 'fear',
    weight: 3,
    entries: `afraid, scared, scare, scares, scaring, scary, scariest, fear, fears, fearful*, feared, fearing, frighten*, fright, frightful*, terrif*, terror*, horrified,
      horrifying, horror*, panic, panicked, panicking, petrif*, dread, dreaded, dreading, dreads, spook*, creepy, creeps, creeped, creepiest, phobia*, phobic, nightmare*,
      alarmed, startled, eerie, menac*, ominous, scaredy*, goosebumps, scared to death, scared stiff, heart in my mouth, blood ran cold, paralysed with, paralyzed with, shaking with`,
  },
  {
    label: 'fear',
    weight: 2,
    entries: `threat*, danger*, perilous, unsafe, life threatening, haunted, ghost*, demon*, horrific*, horrible, horrid, terrible, terribly, awful, sinister, monster*, chilling, hostage, kidnap*,
      stalk*, following me, followed me, chased, chasing me, watching me, gonna kill me, going to kill me, will kill me, kill us, hide from, hiding from, run for your life, run away, look out,
      watch out, help me please, somebody help, save me, be careful, shudder*, disturbing, cower*, dont hurt me, dont shoot, bomb*, earthquake, explosion, hurricane, tornado, what will happen to me`,
  },
  {
    label: 'fear',
    weight: 1,
    entries: `unknown, strange noise*, dark, darkness, weird, yikes, cringe*, cringy, cringing, warning, warn, warned, alert, beware, risk*, escape*, trapped, attack*, gun, knife, blood, weapon*, emergency, victim*, screamed, screaming, diagnosis`,
  },
  {
    label: 'sadness',
    weight: 3,
    entries: `sad, sadder, saddest, sadness, sadly, sadden*, unhapp*, grief, griev*, mourn*, sorrow*, depress*, miserabl*, misery, heartbr*, broken heart*, broke my heart, breaks my heart, heart is broken,
      heart aches, lonely, loneliness, lonesome, cry, cried, crying, cries, weep*, wept, tears, tearful, sob, sobbing, sobbed, hopeless*, despair*, desolat*, devastat*, disappoint*, dishearten*, discourag*, downhearted, dejected,
      gloomy, gloom, melanchol*, homesick*, heavy heart, feeling down, feel down, felt down, feeling low, feel low, feeling blue, feel empty, feeling empty, felt empty, empty inside, feel numb, numb inside,
      feel so alone, feel alone, felt alone, all alone, nobody cares, no one cares, dont feel anything, given up, give up, gave up, giving up, crushed, shattered, anguish*, tragic*, tragedy, bereave*, bereft, inconsolable, want peace, just want peace, need some peace, no peace, want to be happy, just want to be happy, used to be happy, used to be fun, used to love, used to enjoy, died, passed away, dead, funeral*, rip, rest in peace`,
  },
  {
    label: 'sadness',
    weight: 2,
    entries: `miss you, miss him, miss her, miss them, miss my, missing my, missing him, missing her, lost my, i lost, loss, losses, die, dies, dying, death, deaths, hurt, hurts, hurting, painful, pain, pains, ache, aching, suffer*, unfortunate*, poor thing, poor guy, poor kid, poor girl, poor man, pity,
      lost hope, no hope, no future, pointless, worthless, useless, meaningless, no point, alone, abandoned, rejected, rejection, unloved, unwanted, left out, dumped, prison, jail, arrested, addict*, reject*, broke up, break up, breakup, divorc*, separat*, goodbye, farewell, cancer, terminal, hospice, miscarr*, stillb*, suicide,
      failed, failure, exhausted, worn out, drained, tired of, so tired, no energy, cant go on, sorry to hear, sorry for your loss, so sorry you, so sorry that, sorry you, sorry that happened, feel bad for, feel sorry for, felt sorry for, my condolences, gone forever, never see .. again, never come back, wont come back, longing, unlucky, dismal, bleak, rough time, hard time, tough time, hard day, bad day,  stressed out`,
  },
  {
    label: 'sadness',
    weight: 1,
    entries: `bad, worse, worst, lost, lose, losing, sick, ill, tired, never, gone, leave, left, leaving, unable, wasted, wish i could, used to be, no longer, bored, boring, boredom, fail, fails, unfair, weak, poor, homeless, orphan*, injur*, sigh, sucks, rough, nothing left, nobody, no one`,
  },
  {
    label: 'anger',
    weight: 3,
    entries: `boiling, i am boiling, laughs about it, laughed about it, angry, anger, angers, angered, angrily, furious*, fury, rage, raging, enrag*, mad at, so mad, makes me mad, made me mad, hate, hates, hated, hating, hatred, outrag*, annoy*, irritat*, pissed, piss off, pisses, resent*, livid, frustrat*, infuriat*, aggravat*, exasperat*, indignan*, bitter, hostile, despis*, loath*, vengeance, revenge, vengeful,
      fed up, sick of, had enough, sick and tired, cant stand, lost my temper, losing my temper, blood boil*, how dare, fuck you, fuck off, fuck him, fuck her, fuck them, fuck this, fuck that, shut up, screw you, go to hell, get lost, get out, drop dead, damn you, son of a, i will kill you, ill kill you, kill you, wtf, what the fuck, what the hell, asshole*, bastard*, bitch*, idiot*, moron*, scum*, jerk*, liar*, dumbass, jackass, scumbag, dickhead, cunt*, wanker*, prick, douche*, contempt*, betray*, unjust*, injustice, disrespect*`,
  },
  {
    label: 'anger',
    weight: 2,
    entries: `fuck, fucking, fucked, fuckin, fck, fkn, fking, shit, bullshit, bs, damn, goddamn, damned, dumb, dumbest, stupid*, crap, crappy, ridiculous*, pathetic, disgust*, gross, vile, selfish, arrogan*, rude, rudely, insult*, offend*, offens*, unfair*, hypocri*, toxic, abus*, cheater*, traitor*, ignorant, ignorance, trash, garbage, lied to me, lies to me, lying to me, stole, stolen, steals, cheated on me, jealous*, envy, envious,
      stop it, leave me alone, what is wrong with you, whats wrong with you, none of your business, quarrel*, argument, argue, argued, arguing, fought, fight, shouted, yelled, yelling, shouting, provok*, fool, fools, coward*, creep, pig, racist*, racism, sexist, bully, bullied, bullying, bullies, corrupt*, greedy, cruel*, evil, sucker, loser, losers, blame me, blames me, blamed me, clown*, nonsense,  unacceptable, not fair, isnt fair, its not right`,
  },
  {
    label: 'anger',
    weight: 1,
    entries: `hell, sick, worst, terrible, why do people, why would you, kill, killed, fault, blame, blamed, wrong, troll*, fake, lie, lies, lying, against, ass, suck, ban, banned, ugh, argh, grr, enough, demand*, refus*, punch, slap, smash, destroy*, enemy, war, police, lazy, nerve, attitude, garbage`,
  },
  {
    label: 'shame',
    weight: 3,
    entries: `hate what i did, hate what ive done, hate what i have done, hate myself for, ashamed, shame, shameful*, shamed, shaming, guilt, guilty, guiltily, embarrass*, humiliat*, mortif*, regret*, remorse*, disgrace*, dishonou*, awkward*, cringe, cringy, cringing, cringey, apolog*, my fault, my own fault, my bad, blame myself, hate myself, disgusted with myself, disappointed in myself, let everyone down, let them down, let her down, let him down, let god down,
       forgive me, cant forgive myself, never forgive myself, i should have, i shouldnt have, i shouldve, what have i done, look what i did, i messed up, i screwed up, i ruined, made a fool of myself, felt like a fool, felt stupid, feel stupid, feel dumb, blush*, conscience, sinned, i am a sinner, my sin, my sins, unworthy, not worthy, dirty inside, i feel dirty, wished the ground, bad mother, bad father, bad person, terrible person, horrible person, worst mother, worst father, hid from everyone`,
  },
  {
    label: 'shame',
    weight: 2,
    entries: `sorry, pardon me, excuse me, i relapsed, relapsed again, caught me, i was caught, got caught, being caught, laughed at me, laughing at me, laugh at me, made fun of me, in front of everyone, in front of the class, in front of everybody, in front of all, oops, whoops, inferior, inadequate, not good enough, self conscious, cheated on my, i cheated, i lied, i stole, i failed her, i failed him, i failed them, silly me, unfaithful, my affair, an affair with, porn, masturbat*, secret sin, hiding it, made a mistake, my mistake, my mistakes, misbehav*, improper*, indecent*, naked, immoral*, selfish of me, wrong of me, stupid of me, my stupidity, misunderstanding, mea culpa, didnt mean to, never meant to, too proud, red in the face, go red, went red, turned red, scolded, reprimand*, regretted`,
  },
  {
    label: 'shame',
    weight: 1,
    entries: `mistake*, mistaken, wrong, blamed, accident*, secret*, expos*, rumou*, gossip, judge me, judging me, judged, stutter*, blunder, forgot, forgotten, clumsy, foolish*, silly, drunk, dishonest*, lazy, confess*, admit, undress*, sexual*, spill*`,
  },
  {
    label: 'joy',
    weight: 3,
    entries: `cried with joy, cried for joy, tears of joy, crying with joy, happy tears, i passed, i got the, i got in, got accepted, i made it, we won, went so well, it went well, went great, good news, happy, happier, happiest, happiness, happily, joy, joys, joyful*, joyous, delight*, excit*, thrill*, wonderful*, amazing*, awesome, fantastic, great news, good news, best day, elated, ecstatic, overjoyed, overjoy*, cheer*, celebrat*, blessed, blessing*, thankful*, grateful*, gratitude, gratefulness, thank god for, thank you, thanks, yay, woohoo, hooray, hurray, hallelujah, praise god, praise the lord, glad, gladly, gladness, pleased, pleasure, pleasant surprise, laughing together, laughed so, smile, smiled, smiling, smiles, fun, lovely, love it, love this, loved it, i love you, in love, fell in love, proud of, so proud, dream come true, over the moon, on cloud nine, merry, bliss*, hilarious, lol, haha*, congrat*, well done, good job, enjoy*, fabulous, brilliant, marvel*, splendid, terrific, perfect`,
  },
  {
    label: 'joy',
    weight: 2,
    entries: `great, beautiful*, love, loved, loves, loving, adore*, success*, succeed*, won, winner, win, victory, triumph*, wedding, birthday*, graduat*, promoted, promotion, passed my, i passed, passed the, passing an, passed all, accepted at, accepted to, accepted into, admitted to, got the job, new job, got accepted, got admitted, selected, gift, gifts, present from, born, birth of, gave birth, having a baby, baby is here, reunited, reunion, kiss*, hug, hugs, hugged, party, dance*, dancing, holiday, christmas, vacation, sing, singing, sang, festival, champagne, lucky, excellent, nice, good time,  cute, sweet, funny, bravo, welcome, praised, healed, cured, cancer free, all clear, remission, recovered, came home, medal, prize, award*, first place, full marks, good marks, top marks, good grades, high marks, best friend, surprised me`,
  },
  {
    label: 'joy',
    weight: 1,
    entries: `good, best, better, fine, married, engaged, yes, wow, cool, friend*, together, play*, game, music, song, sunshine, sunny, sun, summer, laugh*, visit*, meet, met, finally, family, trip, dinner, coffee, dear, darling, favorite, favourite, interesting, absolutely, gorgeous, pretty, wish you`,
  },
  {
    label: 'hope',
    weight: 3,
    entries: `hope, hopes, hoped, hopeful*, hoping, optimis*, looking forward, look forward, looks forward, cant wait, fingers crossed, light at the end, things will get better, it will get better, will be better, gets better, getting better, new beginning*, fresh start, start over, starting over, start again, second chance, good luck, best of luck, wish you luck, god willing, one day at a time, believe in you, have faith, keep the faith, trust god, trusting god, better days, better future, bright future, brighter, promising, encourag*, inspir*, aspir*, dream of, my dream, dreaming of, someday, one day i will, one day we`,
  },
  {
    label: 'hope',
    weight: 2,
    entries: `wish, wishes, wishing, wished, faith, believe, trust, expect*, anticipat*, eager, motivat*, determin*, improv*, progress*, potential, opportunit*, future, soon, chance, confident, confidence, convinced, pray, praying, prayer*, miracle, healing, recovery, recovering, moving forward, move forward, forward to, ready to, deserve better, would love to, would like to, id love to, want to, positive, rooting for, keep going, hang in there, keep fighting, dont give up, not giving up, never give up, you got this, you can do it, it will be ok, it will be okay, it will be fine, youll be fine, will be fine, be alright, gonna be, itll be, try again, trying again, another chance, sure you will, i bet, i promise, next year, next season, next time, if only`,
  },
  {
    label: 'hope',
    weight: 1,
    entries: `maybe, probably, perhaps, possibl*, will, ill, sure, would, could, should, plan*, goal*, tomorrow, new, start, try, trying, pretty sure, definitely, certainly, better, believes, looks like, eventually, going to, can, might, need, want, wants, deserve*, goodluck, luck, need to`,
  },
  {
    label: 'peace',
    weight: 3,
    entries: `still for once, quiet for once, everything was still, everything was quiet, peace, peaceful*, calm, calmed, calmer, calmly, calming, calms, relax*, reliev*, relief, serene, serenity, tranquil*, at ease, content, contented, contentment, at rest, restful, rested, comforted, comforting, comfort, comforts, soothed, soothing, soothe, safe now, feel safe, finally safe, weight off, weight lifted, burden lifted, can breathe again, breathe easier, phew, whew, thank goodness, thank god, thank heavens, thank the lord, im safe, am safe, is safe, settled, quiet heart, still heart, in gods hands, let go of it, let it go, letting go, made my peace, forgave, forgiven, reconcil*, no worries, not worried anymore, worry free, not afraid anymore, glad it,  glad i, glad you, glad that, glad they, glad she, glad he, glad we, glad to hear, at least`,
  },
  {
    label: 'peace',
    weight: 2,
    entries: `quiet, quietly, stillness, silence, gentle, slow, secure, balanced, harmony, mindful*, meditat*, rest, resting, chill, chilled, chilling, took a breath, deep breath, deep breaths, at last, finally over, its over now, all good, im okay, im ok, im alright, doing okay, feeling better, feel better, felt better, feels better, slept well, good night, bearable, accept it, accepted it, good to know,  could have been worse,  not the only one, don't have to worry, dont have to worry, doesnt have to worry, nothing to worry, no need to worry, not to worry, luckily, fortunately, mercifully`,
  },
  {
    label: 'peace',
    weight: 1,
    entries: `okay, ok, fine, safe, finally, evening, walk, sea, garden, nature, tea, soft, ease, easier, still`,
  },
];
