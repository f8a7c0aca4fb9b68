// French words for what a message is about.

import type { ThemeSource } from '../themes.ts';

export const FR_THEMES: ThemeSource = {
  classes: {
    kin: `mere maman pere papa parents frere soeur fils fille enfant petite bebe mari femme epoux epouse copain copine compagnon compagne conjoint grandmere grandpere mamie papi papy oncle tante cousin cousine neveu niece ami amie voisin voisine fiance fiancee`,
    pet: `chien chienne chat chatte chaton`,
  },
  rows: [
    {
      label: 'grief',
      weight: 4,
      entries: `<kin> .. suicide, <kin> .. suicidee, <kin> .. s est tue, <kin> .. s est tuee, <kin> .. mis fin a ses jours, <kin> .. s est pendu, <kin> .. s est pendue, enterre .. <kin>, enterrons .. <kin>, enterrer .. <kin>, inhume .. <kin>, <kin> .. mort, <kin> .. morte, <kin> .. decede*, <kin> .. quittes, <kin> .. parti pour toujours, mort de .. <kin>, deces de .. <kin>, perdu .. <kin>, perdu .. bebe, depuis la mort, depuis le deces, depuis sa mort, <pet> .. mort, <pet> .. morte, fausse couche, enterrement de .. <kin>, sans .. <kin>`,
    },
    {
      label: 'grief',
      weight: 3,
      entries: `deuil, enterrement, obseques, funerailles, veuve, veuf, decede*, deces, cimetiere, tombe, est mort, est morte`,
    },
    {
      label: 'grief-other',
      weight: 5,
      entries: `amie a perdu .. <kin>, ami a perdu .. <kin>, <kin> de mon amie .. mort*, <kin> de mon ami .. mort*, <kin> d une amie, <kin> d un ami, voisine a perdu, voisin a perdu`,
    },
    {
      label: 'illness-other',
      weight: 4,
      entries: `<kin> .. cancer, <kin> .. leucemie, <kin> .. pneumonie, <kin> .. hopital, <kin> .. malade, <kin> .. operation, <kin> .. opere*, <kin> .. operer, <kin> .. avc, <kin> .. alzheimer, <kin> .. demence, <kin> .. mourant*, <kin> .. hospitalis*, <kin> .. reanimation, <kin> .. soins intensifs, <kin> .. chimio*, <kin> .. tumeur, <kin> .. infarctus, <kin> .. accident, <kin> .. coma`,
    },
    {
      label: 'illness',
      weight: 3,
      entries: `cancer, chimio*, tumeur, diagnosti*, biopsie, chirurgie, operation, me fais operer, hopital, maladie, malade, douleur chronique, douleurs chroniques, traitement, resultats d examens, irm, scanner, diabete, arthrose, migraine*, symptomes, depression, crises de panique`,
    },
    {
      label: 'exam',
      weight: 3,
      entries: `entretien, entretien d embauche, presentation, audition, examen, examens, partiel, partiels, le bac, mon bac, concours, memoire, these, reviser, revisions, mes notes, rate mon, redouble*, permis de conduire, soutenance, brevet`,
    },
    {
      label: 'work',
      weight: 3,
      entries: `mon travail, le travail, au travail, mon boulot, le boulot, boulot, emploi, mon chef, ma chef, mon patron, ma patronne, licencie*, licenciement, vire*, chomage, chomeur, chomeuse, collegues, carriere, promotion, demission*, burnout, burn-out, burn out`,
    },
    {
      label: 'money',
      weight: 3,
      entries: `loyer, dette, dettes, factures, facture, expuls*, fin du mois, fins de mois, decouvert, huissier*, faillite, plus d argent, pas d argent, manque d argent, problemes d argent, soucis d argent, peux pas payer, comment payer, payer le loyer, payer mes`,
    },
    {
      label: 'family',
      weight: 2.5,
      entries: `dispute avec .. <kin>, dispute* avec .. <kin>, dispute* avec mes, disputes avec .. <kin>, <kin> .. crie, <kin> .. hurle, <kin> .. boit, <kin> .. me parle plus, divorcent, garde des enfants, crie a la maison, cris a la maison, disputes a la maison, dispute a la maison`,
    },
    {
      label: 'relationship',
      weight: 3,
      entries: `mon ex, m a quitte*, me quitte, largue*, rupture, rompu, m a trompe*, infidelite, divorce, divorc*, separes, separation, notre relation, ma relation`,
    },
    {
      label: 'loneliness',
      weight: 3,
      entries: `solitude, me sens seul*, suis seul*, si seul*, tellement seul*, tout* seul*, pas d amis, plus d amis, n ai personne, personne a qui parler, personne ne m appelle, personne ne vient, personne ne me comprend, personne ne demande, isole*, exclu*, invisible, pas ma place, seul, seule`,
    },
    {
      label: 'guilt',
      weight: 3,
      entries: `culpabilit*, culpabilis*, coupable, ma faute, m en veux, pardonnez-moi, pardonne-moi, me pardonner, regrette*, regrets, remords, j ai menti, j ai trompe, j ai vole, j ai peche, mon peche, mes peches, rechut*, porno*, addiction, rebu, recommence a boire, j ai crie, j ai decu, n aurais pas du, aurais jamais du, conscience, ce que j ai fait, mauvaise mere, mauvais pere, avortement`,
    },
    {
      label: 'sleep',
      weight: 3,
      entries: `dors pas, dors plus, pas dormi, arrive pas a dormir, arrive plus a dormir, pas a m endormir, plus a m endormir, insomnie*, reveille* toute la nuit, nuit blanche, nuits blanches, 3 heures du matin, trois heures du matin, 4 heures du matin, quatre heures du matin, cauchemars, plus sommeil, sans dormir`,
    },
    {
      label: 'doubt',
      weight: 3,
      entries: `ne sens rien quand je prie, sens rien quand je prie, je veux croire, voudrais croire, aimerais croire, doute, doutes, douter, perdu la foi, perds la foi, perdre la foi, dieu existe, silence de dieu, dieu se tait, ou est dieu, ou etait dieu, dieu .. entend pas, dieu .. ecoute pas, dieu .. repond pas, dieu .. abandonne, dieu .. oublie, crois plus, sais plus si je crois, arrive plus a prier, arrive pas a prier, sens plus dieu, pourquoi dieu`,
    },
    {
      label: 'god-anger',
      weight: 4.5,
      entries: `colere contre dieu, en veux a dieu, fache* contre dieu, je deteste dieu, je hais dieu, dieu m a pris, dieu a pris, dieu s en fiche, dieu s en moque, dieu a laisse, dieu laisse, comment dieu, dieu est injuste, dieu est cruel, marre de dieu`,
    },
    {
      label: 'gratitude',
      weight: 3,
      entries: `reconnaiss*, gratitude, grace a dieu, dieu merci, remercie, rendre grace, beni, benie, benediction*`,
    },
    {
      label: 'new-beginning',
      weight: 3,
      entries: `nouveau travail, nouveau boulot, nouvel emploi, nouveau depart, recommencer, repartir a zero, nouvelle ecole, nouvelle ville, autre pays, demenage*, demenagement, nouvelle maison, nouvel appartement, premier jour, me marie, nous marions, on se marie, vais etre pere, vais etre papa, vais etre mere, vais etre maman, nouveau-ne, diplome*, retraite, bapteme, baptise*, sobre, commence la fac, nouvelle etape`,
    },
    {
      label: 'kin',
      weight: 1,
      entries: `ma famille, mes parents, mon <kin> et moi, ma <kin> et moi, belle-mere, beaux-parents, mes enfants, mon fils, ma fille, ma mere, mon pere, mon frere, ma soeur, a la maison, chez nous`,
    },
    {
      label: 'kin',
      weight: 1,
      entries: `mon copain, ma copine, mon mari, ma femme, mon compagnon, ma compagne, mon conjoint, mon fiance, ma fiancee, mariage, couple`,
    },
    { label: 'shame', weight: 1, entries: `honte, honteu*, j aurais du` },
    { label: 'coin', weight: 1, entries: `argent, credit, pret, salaire, banque, payer` },
    {
      label: 'harm',
      weight: 6,
      entries: `me frappe, m a frapp*, me frappait, me bat, me battait, m a battu*, me gifle, m a gifl*, abuse de moi, abuse de mon corps, m a viol*, viol, violee, m a touche quand, me touchait, me menace, m a menace*, me maltraite*, m etrangle, m a etrangle*, m enferme, peur de mon mari, peur de mon pere, peur de mon copain, peur de mon compagnon`,
    },
    {
      label: 'danger',
      weight: 7,
      entries: `veux mourir, voudrais mourir, envie de mourir, envie d en finir, en finir avec, me tuer, me suicider, suicid*, me faire du mal, me coupe, me scarifi*, plus envie de vivre, veux plus vivre, me reveiller jamais, mieux sans moi, overdose, rien mange depuis`,
    },
    {
      label: 'judgement',
      weight: 5,
      entries: `en enfer, dieu me puni*, dieu me punit, punition de dieu, dieu me chatie, dieu ne me pardonne*, dieu me pardonne pas, dieu ne me pardonnera, dieu me deteste, dieu me hait, peche impardonnable, suis maudit*`,
    },
  ],
};
