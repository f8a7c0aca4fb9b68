// English words for what a message is about.

import type { ThemeSource } from '../themes.ts';

export const EN_THEMES: ThemeSource = {
  classes: {
    kin: `mother mom mum mama father dad daddy papa parents parent brother sister son daughter child kid girl toddler grandchild baby wife husband spouse partner grandmother grandma granny nan nana grandfather grandpa grandad granddad aunt uncle cousin nephew niece friend girlfriend boyfriend fiance fiancee neighbour neighbor stepfather stepmother grandson granddaughter twins wifes husbands`,
    pet: `dog cat puppy kitten horse pet`,
  },
  rows: [
    {
      label: 'grief',
      weight: 4,
      entries: `<kin> .. killed himself, <kin> .. killed herself, <kin> .. killed themselves, <kin> .. took his own life, <kin> .. took her own life, <kin> .. took his life, <kin> .. took her life, <kin> .. ended his life, <kin> .. ended her life, lost .. to suicide, <kin> .. died, <kin> .. passed away, <kin> .. passed last, <kin> is/has gone, <kin> died, <kin> .. funeral, lost my .. <kin>, lost our .. <kin>, lost a .. <kin>, death of .. <kin>, since .. died, since .. passed, <pet> .. died, lost my .. <pet>, put my .. <pet>, lost the baby, lost our baby, miscarriage, miscarried, stillborn, stillbirth, anniversary of .. death, <kin> .. suicide, <kin> was killed, without .. <kin>`,
    },
    {
      label: 'grief',
      weight: 3,
      entries: `grief, grieving, mourning, mourn, funeral, bereaved, bereavement, widow, widower, widowed, passed away, buried, cemetery, grave, condolences, he died, she died, they died`,
    },
    {
      label: 'grief-other',
      weight: 5,
      entries: `friend lost .. <kin>, neighbour lost .. <kin>, neighbor lost .. <kin>, colleague lost .. <kin>, friends <kin> .. died, friends <kin> .. passed, friends <kin> died, coworker lost .. <kin>, her <kin> died, his <kin> died, her <kin> .. passed, his <kin> .. passed`,
    },
    {
      label: 'illness-other',
      weight: 4,
      entries: `<kin> .. cancer, <kin> .. leukemia, <kin> .. leukaemia, <kin> .. pneumonia, <kin> .. seizure*, <kin> .. hospital, <kin> .. sick, <kin> .. ill, <kin> .. surgery, <kin> .. operation, <kin> .. stroke, <kin> .. dementia, <kin> .. alzheimers, <kin> .. dying, <kin> .. diagnosed, <kin> .. icu, <kin> .. intensive care, <kin> .. chemo*, <kin> .. tumor, <kin> .. tumour, <kin> .. hospice, <kin> .. heart attack, <kin> .. accident, <kin> .. coma`,
    },
    {
      label: 'illness',
      weight: 3,
      entries: `cancer, leukemia, leukaemia, lupus, chemo*, tumor, tumour, diagnosed, diagnosis, biopsy, surgery, operation, hospital, chronic pain, illness, disease, my pain, im sick, i am sick, been sick, treatment, test results, scan, mri, diabetes, arthritis, migraine*, long covid, fibromyalgia, symptoms, i have depression, bipolar, panic attacks`,
    },
    {
      label: 'exam',
      weight: 3,
      entries: `interview, presentation, audition, exam, exams, finals, midterm*, test tomorrow, big test, thesis, dissertation, presentation tomorrow, studying for, i study, college entrance, university entrance, driving test, homework, my grades, my marks, failed my test, failed the test, oral exam, bar exam, board exam`,
    },
    {
      label: 'work',
      weight: 3,
      entries: `my job, new job, the job, my boss, my work, at work, my manager, unemployed, laid off, got fired, was fired, fired me, fired from, lost my job, coworkers, coworker, colleague, colleagues, burnout, burned out, burnt out, overtime, my shift, workplace, career, promotion, resign*, redundant, redundancy, my deadline*`,
    },
    {
      label: 'money',
      weight: 3,
      entries: `rent, debt, debts, bills, mortgage, broke, eviction, evicted, afford, bankrupt*, overdraft, food on the table, make ends meet, unpaid, foreclos*, no money, money worries, money problems, out of money, enough money, need money, money is tight, money trouble*, about money, owe money, cant pay, cannot pay, how to pay`,
    },
    {
      label: 'family',
      weight: 2.5,
      entries: `my mother and, my father and, fight with my <kin>, fought with my <kin>, argument with my <kin>, argued with my <kin>, my <kin> .. yells, my <kin> .. shouts, my <kin> .. drinks, my <kin> .. drinking, my <kin> .. talk to me, at home everyone, parents .. divorc*, parents are separating, custody, family dinner, fight at home, always fighting, fighting at home, screaming at home, my family hates, my parents hate, my family doesnt, my parents dont, my <kin> and i fight, my <kin> and i argue`,
    },
    {
      label: 'relationship',
      weight: 3,
      entries: `broke up, break up, breakup, broken up, dumped me, left me, my ex, cheated on me, affair, divorce, divorced, divorcing, separated, separation, marriage, relationship, heartbreak, he left, she left`,
    },
    {
      label: 'loneliness',
      weight: 3,
      entries: `lonely, loneliness, all alone, so alone, feel alone, no friends, no one to talk to, nobody to talk to, isolated, left out, nobody calls, no one calls, nobody visits, nobody asks, no one understands, nobody understands, eat alone, by myself, on my own, dont fit in, dont belong, invisible, nobody cares, no one cares, new in town, homesick, alone`,
    },
    {
      label: 'guilt',
      weight: 3,
      entries: `guilt, guilty, my fault, forgive me, forgive myself, regret, regrets, i lied, i cheated, i stole, i sinned, my sin, my sins, relapsed, i relapse*, porn, addiction, drinking again, i hurt .. <kin>, i hurt my, i yelled at, i shouted at, i hit my, let him down, let her down, let them down, let everyone down, i shouldnt have, conscience, what i did, bad mother, bad father, abortion`,
    },
    {
      label: 'sleep',
      weight: 3,
      entries: `cant sleep, cannot sleep, couldnt sleep, cant fall asleep, not sleeping, no sleep, sleepless, insomnia, awake at night, awake again, wide awake, lie awake, lying awake, up all night, 3am, 3 am, 4am, 4 am, 2am, 2 am, three in the morning, four in the morning, nightmares, havent slept, dont sleep, didnt sleep, wake up every night`,
    },
    {
      label: 'doubt',
      weight: 3,
      entries: `feel nothing when i pray, nothing when i pray, want to believe, wish i could believe, believe anymore, feel far from god, god feels far, doubt, doubts, doubting, lost my faith, losing my faith, losing faith, lost faith, is god real, does god exist, does god even, is there a god, god is silent, god silent, where is god, where was god, god .. hear me, god .. listen, god .. answer, god .. forgotten me, god .. abandoned me, god .. left me, dont believe anymore, dont know if i believe, cant pray, cannot pray, cant feel god, dont feel god, prayers .. unanswered, why does god, why did god, why would god`,
    },
    {
      label: 'god-anger',
      weight: 4.5,
      entries: `angry at god, angry with god, mad at god, furious with god, furious at god, hate god, i hate you god, god took, god doesnt care, god does not care, god let, how could god, god is cruel, god is unfair, god is not fair, done with god, fed up with god`,
    },
    {
      label: 'gratitude',
      weight: 3,
      entries: `grateful, thankful, gratitude, blessed, thank god, praise god, thanking god, so blessed, i appreciate, counting my blessings, give thanks`,
    },
    {
      label: 'new-beginning',
      weight: 3,
      entries: `new job, new beginning, fresh start, starting over, start over, new school, new city, new town, moving to, moved to, moving out, new house, new home, new country, first day, getting married, having a baby, newborn, graduated, graduating, retire*, retiring, retirement, baptized, baptised, baptism, sober, got the job, start university, starting university, starting college, new chapter`,
    },
    {
      label: 'kin',
      weight: 1,
      entries: `my family, my parents, my <kin> and i, in-laws, in laws, mother-in-law, my kids, my children, my son, my daughter, my teenager, my mom, my mum, my dad, at home, my sister, my brother`,
    },
    {
      label: 'kin',
      weight: 1,
      entries: `my boyfriend, my girlfriend, my husband, my wife, my fiance, my fiancee, dating, engaged, my partner`,
    },
    { label: 'shame', weight: 1, entries: `ashamed, shame, i should have` },
    { label: 'coin', weight: 1, entries: `money, bill, loan, paycheck, salary, bank account, credit card` },
    {
      label: 'harm',
      weight: 6,
      entries: `beats me, beat me, beating me, hits me, hit me, hitting me, slapped me, slaps me, punched me, kicked me, choked me, strangled me, abuses me, abused me, abusing me, abusive, was abused, been abused, raped, rape, molest*, assaulted me, sexually, touched me when, touched me where, touches me, forced me to have, threatens me, threatened me, threatens to, afraid of my husband, afraid of my father, afraid of my boyfriend, scared of my husband, scared of my father, scared of my boyfriend, locks me`,
    },
    {
      label: 'danger',
      weight: 7,
      entries: `want to die, wish i was dead, wish i were dead, kill myself, end it all, end my life, suicide, suicidal, hurt myself, cut myself, cutting myself, self harm, better off without me, dont want to be here, dont want to live, dont want to wake up, no reason to live, not eaten for, havent eaten for, starving myself, make myself throw up, overdose, could kill him, could kill her, could kill them`,
    },
    {
      label: 'judgement',
      weight: 5,
      entries: `going to hell, go to hell when, end up in hell, god punishing, god is punishing, god punish*, punishment from god, gods punishment, punished by god, being punished, god will not forgive me, god wont forgive me, god cant forgive me, god could never forgive, god hates me, god angry with me, god angry at me, unforgivable sin, cursed by god, am i cursed`,
    },
  ],
};
