// French sentences in the middle of a talk. Elisions stand apart: "j ai", "n arrive".

import type { MoveSource } from '../moves.ts';

export const FR_MOVES: MoveSource = {
  classes: {
    who: `il elle ils mere maman pere papa soeur frere mari femme fils fille mamie papi ami amie patron chef copain copine`,
    time: `ans annees mois semaines jours`,
    count: `deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quarante plusieurs 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65`,
  },
  rows: [
    {
      label: 'abortion',
      weight: 6,
      entries: `un avortement, mon avortement, l avortement, avorte, une ivg, mon ivg, l ivg`,
    },
    {
      label: 'relapse',
      weight: 5,
      entries: `rechute, j ai rechute, rebu, recommence a boire, rebois, recommence a jouer, recommence a fumer, arrive pas a arreter de boire, arrive plus a arreter, mon addiction, je suis accro, porno*, alcoolique`,
    },
    {
      label: 'affair',
      weight: 5,
      entries: `j ai trompe, je trompe, j ai ete infidele, ete infidele, j ai une liaison, j ai eu une liaison, j ai un amant, j ai une maitresse, j ai couche avec`,
    },
    {
      label: 'church',
      weight: 4,
      entries: `eglise .. blesse*, blesse* .. eglise, eglise .. juge*, eglise .. rejet*, eglise .. ragot*, ragot* .. eglise, paroisse .. juge*, eglise .. ignor*, pasteur .. humili*, pasteur .. menti, pretre .. humili*, pasteur .. raconte, quitte l eglise, quitte mon eglise, personne a l eglise, a l eglise personne, l eglise ne sait, les gens de l eglise, les gens de la paroisse`,
    },
    {
      label: 'loved',
      weight: 4,
      entries: `dieu m aime, dieu peut m aimer, dieu me pardonne, dieu peut me pardonner, dieu va me pardonner, dieu me pardonnera, jesus m aime, dieu m a oublie*, dieu m a abandonne*`,
    },
    {
      label: 'forgiving',
      weight: 4,
      entries: `peux pas pardonner, peux pardonner, puisse pardonner, pouvoir pardonner, arrive pas a pardonner, arrive pas a lui pardonner, comment pardonner, lui pardonner, leur pardonner, dois pardonner, faut pardonner, veux pas pardonner, pret* a pardonner`,
    },
    {
      label: 'unheard',
      weight: 4,
      entries: `dieu ne m entend, dieu n entend, dieu n ecoute, dieu ne repond, dieu ne me repond, dieu m entend, dieu m entende, dieu m ecoute, est ce qu il m entend, est ce qu il ecoute, je prie et rien, je prie sans, j ai prie, je parle au mur, parle a un mur, dieu se tait, silence de dieu, dieu est silencieux`,
    },
    {
      label: 'advice',
      weight: 4,
      entries: `on me dit, on me repete, tout le monde me dit, tout le monde dit, les gens me disent, les gens disent, ils me disent, me disent que, me disent de, me dit que, passer a autre chose, tourner la page, etre forte, etre fort, un monde meilleur, la ou il est, la ou elle est, volonte de dieu, plan de dieu, rien n arrive par hasard, il faut faire confiance, prier plus, prier davantage, il y a pire, il faut avancer`,
    },
    {
      label: 'regret',
      weight: 4,
      entries: `c est ma faute, c etait ma faute, par ma faute, j aurais du, j aurais pu, j aurais voulu, si j avais, si seulement, je n aurais pas du, pas pu dire au revoir, pas dit au revoir, derniere chose que je, je ne lui ai jamais dit, jamais dit que je, j etais pas la, je n etais pas la`,
    },
    {
      label: 'secret',
      weight: 4,
      entries: `personne ne sait, personne ne le sait, personne n est au courant, ne le sait pas encore, ne sait pas encore, n est pas au courant, l ai dit a personne, en ai parle a personne, pas encore dit, n ai rien dit a, je le cache, je cache, je fais semblant, fais comme si, je souris, personne ne voit, personne ne le voit, personne ne remarque`,
    },
    {
      label: 'telling',
      weight: 5,
      entries: `honte d en parler, honte de le dire, honte de lui dire, peur d en parler, peur de le dire, peur de lui dire, comment lui dire, comment le dire, comment leur dire, comment dire a, dois lui dire, dois le dire, ose pas en parler, ose pas le dire, ose pas lui dire, pas le courage de`,
    },
    {
      label: 'tears',
      weight: 4,
      entries: `arrete pas de pleurer, n arrete pas de pleurer, peux pas m arreter de pleurer, j ai pleure, je pleure, en train de pleurer, en larmes, larmes, me suis mis a pleurer, me suis mise a pleurer`,
    },
    {
      label: 'numb',
      weight: 4.5,
      entries: `n arrive pas a pleurer, arrive pas a pleurer, arrive meme pas a pleurer, peux pas pleurer, pas pleure, ne ressens rien, ressens plus rien, ne sens rien, ne sens plus rien, vide a l interieur, je me sens vide, tellement vide, comme un robot, en pilote automatique, anesthesie*`,
    },
    {
      label: 'frozen',
      weight: 4,
      entries: `reste fige*, reste la, restee la, restee figee, je n ai rien dit, j ai rien dit, pas su quoi dire, pas pu parler, rien pu dire, sans voix, je me suis tu, je me suis tue, reste muet*, restee muette`,
    },
    {
      label: 'insulted',
      weight: 4,
      entries: `m a dit que je suis, m a dit que j etais, m a dit que mon travail, a dit que mon travail, a dit que j etais, m a traite*, s est moque*, se moquent de moi, se moque de moi, ont ri de moi, a ri de moi, m a humili*, m a crie, m a hurle, me crie dessus, m a insult*`,
    },
    {
      label: 'waiting',
      weight: 3.5,
      entries: `j attends les resultats, attends les resultats, attend les resultats, attendre les resultats, j attends la reponse, j attends une reponse, j attends des nouvelles, on attend, toujours attendre, il faut attendre, plus qu a attendre, encore une semaine, une semaine de plus, les medecins ne savent, pas de nouvelles, toujours pas de reponse, l attente`,
    },
    {
      label: 'why',
      weight: 3.5,
      entries: `pourquoi moi, pourquoi lui, pourquoi elle, pourquoi nous, pourquoi ca, pourquoi cela, pourquoi dieu, pourquoi a t il fallu, qu est ce que j ai fait pour, qu ai je fait pour, comprends pas pourquoi, c est pas juste, ce n est pas juste, pas juste, tellement injuste, c est injuste`,
    },
    {
      label: 'once',
      weight: 4,
      entries: `avant j aimais, avant je priais, avant j allais, avant je croyais, avant je chantais, avant j etais, avant on, avant c etait, j aimais tant, j aimais aller, j avais l habitude, autrefois`,
    },
    {
      label: 'burden',
      weight: 3.5,
      entries: `veux pas deranger, veux pas embeter, veux pas inquieter, ne veux deranger, pour ne pas deranger, desole de vous deranger, desolee de vous deranger, vous faire perdre votre temps, prendre votre temps, d autres ont pire, il y a plus malheureux, devrais pas me plaindre, pas le droit de me plaindre, etre un poids`,
    },
    {
      label: 'failed',
      weight: 3.5,
      entries: `j ai echoue, j echoue, je suis un echec, je suis nul, je suis nulle, pas a la hauteur, jamais assez, je ne suis pas assez, tout rate, j ai tout gache, j ai gache, j ai decu, je les ai decus, je suis une deception, je suis bete, quel idiot, quelle idiote`,
    },
    {
      label: 'silence',
      weight: 4,
      entries: `ne me parle plus, ne me parle pas, me parle plus, on ne se parle, se parle plus, ne me repond, me repond plus, me repond pas, m ignore, m ignorent, ne m adresse plus, ne m appelle, m appelle jamais, a coupe les ponts, laisse en vu, me fait la tete`,
    },
    {
      label: 'miss',
      weight: 3.5,
      entries: `vide depuis, silencieux depuis, silencieuse depuis, si vide, si silencieux, si silencieuse, me manque, me manquent, manque tellement, sa chaise, son fauteuil, la maison est vide, maison vide, son cote du lit, sans lui, sans elle, premier noel sans`,
    },
    {
      label: 'far',
      weight: 3.5,
      entries: `j habite loin, je vis loin, je suis loin, si loin, tres loin, trop loin, dans un autre pays, autre pays, peux pas etre la, ne suis pas la, suis pas a ses cotes, a l etranger, peux pas y aller, pas pouvoir y aller, a distance, a l autre bout`,
    },
    {
      label: 'others',
      weight: 3.5,
      entries: `toutes mes amies, tous mes amis, mes amies sont, mes amis sont, tous les autres, tout le monde a, tout le monde est, les autres ont, les autres sont, contente pour elle mais, content pour lui mais, heureuse pour elle mais, se marient, sont mariees, sont maries, ont des enfants`,
    },
    {
      label: 'memory',
      weight: 3,
      entries: `m a eleve*, m a appris, m appelait, appelait tous, me chantait, cuisinait, me faisait rire, toujours ete la, etait toujours la, etait mon meilleur ami, etait ma meilleure amie, etait tout pour moi, grandi ensemble, m emmenait, me racontait, m attendait, son rire, sa voix, prenait soin de moi, s est occupe* de moi`,
    },
    {
      label: 'long',
      weight: 3,
      entries: `depuis <time>, depuis des <time>, depuis <count> <time>, ca fait <count>, ca fait des, cela fait <count>, cela fait des, cela dure, ca dure, ca fait un an, depuis un an, apres <count>, depuis l enfance, depuis toujours, toute ma vie, si longtemps, tellement longtemps, tous les jours pareil, toujours pareil, encore et encore, troisieme fois, toujours triste`,
    },
    {
      label: 'racing',
      weight: 3.5,
      entries: `arrete pas de penser, n arrete pas de penser, peux pas m empecher de penser, tourne en boucle, tournent en boucle, ca tourne, trop de choses, c est trop, tout en meme temps, sais pas par ou commencer, depasse*, debord*, submerg*, boule au ventre, et si je, et si ca, mille choses`,
    },
    {
      label: 'tired',
      weight: 3,
      entries: `tellement fatigue*, si fatigue*, tres fatigue*, je suis fatigue*, epuise*, plus de force*, plus la force, sans force*, plus d energie, a bout de forces, fatigue de, fatiguee de, tout pese, creve*`,
    },
    {
      label: 'crossroads',
      weight: 3,
      entries: `que faire, quoi faire, que dois je faire, qu est ce que je dois faire, qu est ce que je fais, sais pas quoi faire, sais plus quoi faire, sais pas si je dois, sais pas si je reste, sais pas si je pars, dois decider, arrive pas a decider, arrive pas a choisir, que feriez vous`,
    },
    {
      label: 'comfort',
      weight: 3,
      entries: `pleure de joie, larmes de joie, m a pris dans ses bras, m a serre*, est venue me voir, est venu me voir, m a apporte*, m a ecoute*, m a appele* aujourd hui, est reste* avec moi, m a rendu visite, m a aide* aujourd hui, m a accompagne*, a ete gentil*`,
    },
    {
      label: 'again',
      weight: 3,
      entries: `c est encore mon, c est encore ma, encore mon frere, encore ma soeur, c est encore a propos, a propos de mon .. encore, ca recommence, ca a recommence, c est arrive encore, encore la meme chose, comme je vous l ai dit, comme je vous disais, ce que je vous ai dit, c est encore lui, c est encore elle, rien n a change, rien ne change, toujours la meme chose`,
    },
    {
      label: 'together',
      weight: 4,
      entries: `etions maries, etions ensemble, ans ensemble, ans de mariage, ans de vie commune, maries depuis, mariee depuis, marie depuis`,
    },
    {
      label: 'blame',
      weight: 5,
      entries: `peche cache, a cause de mon peche, a cause d un peche, vient du peche, manque de foi, pas assez de foi, plus de foi, pas assez prie, ne prie pas assez, prie pas assez, crois pas assez, un demon, demons, attaque spirituelle, c est le diable, dieu m eprouve`,
    },
  ],
};
