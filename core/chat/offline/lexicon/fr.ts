// French feelings and situations. The past tense names the doer: "j'ai menti" leans to shame, "il m'a menti" to anger.

import type { EmotionLexicon } from './lexicon.ts';

export const FR_LEXICON: EmotionLexicon = {
  classes: {
    kin: `mere maman pere papa parents frere soeur freres soeurs fils fille enfant enfants bebe mari femme epoux epouse copain copine compagnon compagne conjoint grandmere grandpere mamie papi papy mami oncle tante cousin cousine neveu niece ami amie amis amies voisin voisine professeur collegue collegues fiance fiancee proche proches grand-mere`,
    pet: `chien chienne chiot chat chatte chaton cheval`,
  },
  negators: `ne n pas jamais sans aucun aucune ni non`,
  stronger: `tres trop tellement si vraiment super totalement completement extremement toujours bien grave`,
  weaker: `peu presque plutot`,
  turns: `mais pourtant cependant malgre`,
  rows: [
    {
      label: 'anxiety',
      weight: 3,
      entries: `anxieu*, anxiete, angoiss*, inquiet*, inquiete*, nerveu*, nervosite, stress*, soucieu*, souci, soucis, tendu*, tension, tracass*, preoccup*, agite*, deborde*, submerge*, depasse*, tourment*, ne dors pas, dors plus, n arrive pas a dormir, arrive pas a dormir, arrive plus a dormir, insomnie*, boule au ventre, boule dans la gorge, estomac noue, sous pression, trop de pression, crise d angoisse, ca tourne dans ma tete, tourne en boucle, n en peux plus de tout, mal a l aise`,
    },
    {
      label: 'anxiety',
      weight: 2,
      entries: `pression, examen, examens, partiels, concours, entretien, incertitude*, incertain*, dette, dettes, loyer, factures, fin du mois, fins de mois, attends .. resultats, attends .. nouvelles, que va-t-il, qu est ce qui va se passer, et si, delai, surcharge*, ne sais pas quoi faire, sais plus quoi faire`,
    },
    { label: 'anxiety', weight: 1, entries: `doute, doutes, hesit*, presse, en attente, tenir` },
    {
      label: 'fear',
      weight: 3,
      entries: `peur*, effray*, effroi, crain*, crainte*, terreur*, terrifi*, terroris*, panique*, epouvant*, horreur*, horrifi*, horrible*, cauchemar*, phobie*, frisson*, menac*, trembl*, attention, danger*, au secours, a l aide, aidez-moi, aidez moi, aide-moi, sauvez*, gare a`,
    },
    {
      label: 'fear',
      weight: 2,
      entries: `me suit, me suivait, nous suit, poursui*, couteau, arme, armes, fusil, pistolet, agress*, attaqu*, voleur*, cambriol*, kidnapp*, enlev*, accident*, tremblement de terre, incendie, feu, inondation, noy*, obscurite, dans le noir, le noir, la nuit seul*, seul* a la maison, seul* chez moi, bruit*, fantome*, monstre*, demon*, diable, bombe*, guerre, operation, operer, chirurgie, biopsie, diagnostic, hopital, vais mourir, allons mourir, va mourir, va me tuer, vont me tuer, vont nous tuer, nous tuer, fuir, fuyez, fuis, courez, cours, echapp*, cache*, cacher, ne tirez pas, tirez, araignee*, serpent*, vertige*, orage*, tempete, sang, failli, alerte, alarm*, soupcon*, qu il arrive quelque chose, lui arrive quelque chose`,
    },
    { label: 'fear', weight: 1, entries: `ombre, etrange, bizarre, piege*, risqu*, police, nuit, mort` },
    {
      label: 'sadness',
      weight: 3,
      entries: `triste*, tristesse, attrist*, pleur*, larme*, deprim*, depression, cafard, chagrin*, deuil, douleur*, peine, solitude, solitaire, me sens seul*, suis seul*, si seul*, tellement seul*, tout* seul*, vide, desesp*, decourag*, abatt*, accabl*, melancol*, nostalg*, effondr*, aneanti*, brise*, coeur brise, coeur en miettes, coeur lourd, plus envie de rien, envie de rien, plus la force, plus de force, plus d espoir, sans espoir, me manque*, tu me manques, il me manque, elle me manque, nous manque, decu*, decept*, malheureu*, malheur, miserabl*, souffr*, amer, voudrais la paix, veux la paix, plus de paix, voudrais etre heureu*, veux etre heureu*, etais heureu* avant, ca ne vaut pas la peine, est mort*, est deced*, decede*, nous a quitte*, mort, morte, morts, enterrement, obseques, funerailles, helas, dommage, desole* pour`,
    },
    {
      label: 'sadness',
      weight: 2,
      entries: `perdu*, perte*, perd*, bless*, m a quitte*, me quitte, largu*, abandon*, rejet*, divorc*, separ*, rupture, rompu, adieu*, au revoir, cancer, prison, drogue*, malad*, hopital, mourir, meurt, mourant*, echec*, echou*, rate, raté mon, ne m aime pas, ne m aime plus, personne ne m aime, personne ne me comprend, pas d amis, plus d amis, fatigu*, epuise*, a bout, vide de sens, plus de sens, sers a rien, bon a rien, bonne a rien, loin de, pauvre*, mal, licenci*, vire*, chomage`,
    },
    {
      label: 'sadness',
      weight: 1,
      entries: `jamais, plus jamais, seul, seule, laiss*, parti, partie, partir, mauvais*, pire, manque, ennui*, oubli*, problemes`,
    },
    {
      label: 'sadness',
      weight: 4,
      entries: `<kin> .. mort*, <kin> .. deced*, <kin> .. quitte*, <kin> .. mourant*, <kin> .. cancer, <kin> .. malade, mort de .. <kin>, deces de .. <kin>, perdu .. <kin>, perdu .. bebe, perdu .. travail, perdu .. emploi, perdu .. boulot, <pet> .. mort*, <kin> .. hopital, <kin> .. hospitalis*, <kin> .. me manque*`,
    },
    {
      label: 'anger',
      weight: 3,
      entries: `coler*, en colere, fache*, furieu*, fureur, rage, enrag*, haine, hai*, deteste*, agac*, enerv*, irrit*, exasper*, revolt*, indign*, ras le bol, ras-le-bol, marre, en ai assez, j en ai assez, ressentiment, rancune*, veng*, m insupporte, supporte plus, supporte pas, injust*, trahi*, traitre*, menteu*, insult*, offens*, idiot*, imbecile*, cretin*, abruti*, stupide*, con, connard*, connasse, conne, salaud*, salope*, salopard*, ordure*, pute, putain, merde*, foutu*, fous, foutre, fout*, bordel, enfoire*, encul*, batard*, ta gueule, la ferme, ferme-la, tais-toi, taisez-vous, casse-toi, degage*, tire-toi, fous le camp, fiche le camp, sors d ici, sortez, va au diable, en enfer, comment oses, comment osez, je te tue*, je vais te tuer, vais le tuer, vous tue, assez, laisse-moi tranquille, laissez-moi, degout*, maudit*`,
    },
    {
      label: 'anger',
      weight: 2,
      entries: `m a menti, m ont menti, ment, mensonge*, m a trompe*, trompe*, vole, volé mon, m a vole, m ont vole, se moque*, moqu*, crie, cri*, hurl*, m a frappe, me frappe, frapp*, m ignore*, ignore*, m accuse*, accus*, dispute*, disput*, bagarre, abus*, grossier*, impoli*, egoist*, hypocrit*, lache, laches, ridicul*, mepris*, jalou*, envie contre, corromp*, me traite, traite mal, sans permission, dans mon dos, profite de moi, m ecoute pas, ne m ecoute, me respecte pas, manque de respect, c est pas juste, pas juste, inacceptable, qu est-ce que tu veux, bon sang`,
    },
    {
      label: 'anger',
      weight: 1,
      entries: `ta faute, votre faute, sa faute, tuer, refus*, oblig*, exige, detrui*, cass*, pour qui tu te prends, pourquoi tu`,
    },
    {
      label: 'shame',
      weight: 3,
      entries: `honte*, honteu*, culpabilit*, culpabilis*, coupable*, ma faute, c est ma faute, je m en veux, m en veux, remords, regret*, humilie*, deshonor*, pardonne-moi, pardonnez-moi, me pardonner, demande pardon, peche, peches, pecheur*, indigne*, ne merite pas, merite pas, j ai decu, je les ai decus, laisse tomber mes, je me deteste, me degoute, mauvaise mere, mauvais pere, qu est-ce que j ai fait, qu ai-je fait, j aurais du, j aurais pas du, n aurais pas du, j ai tout gache, me suis ridiculis*, gene*, embarras*, mal a l aise devant, sale a l interieur, m excuse, excuses`,
    },
    {
      label: 'shame',
      weight: 2,
      entries: `pardon, excus*, desole*, j ai menti, j ai trompe, j ai vole, j ai crie, j ai frappe, ai ete infidele, infidele, rechut*, retombe, bu encore, ivre, saoul*, m a surpris, se sont moques de moi, rient de moi, devant tout le monde, devant toute la classe, triche*, rougi*, inferieur*, pas assez bien, porno*, secret`,
    },
    {
      label: 'shame',
      weight: 1,
      entries: `erreur*, trompe, maladroit*, ridicule, timide*, oublie, avou*, confess*`,
    },
    {
      label: 'joy',
      weight: 3,
      entries: `bourse est confirmee, obtenu la bourse, eu ma bourse, accepte* a l universite, cdi signe, on a les cles, sorti de l hopital, sortie de l hopital, resultats sont bons, analyses sont bonnes, pleure de joie, larmes de joie, j ai reussi, reussi mon, je suis recu*, ete accepte*, j ai eu mon, decroche, heureu*, bonheur, joie*, joyeu*, content*, ravi*, enchant*, merveill*, genial*, super, formidable*, fantastique*, incroyable, excellent*, enthousias*, fete*, feter, celebr*, profit* de la vie, amus*, rigol*, rire, rires, ris, souri*, merci*, reconnaiss*, gratitude, beni*, benediction, bonne nouvelle, bonnes nouvelles, amoureu*, je t aime, t aime, m aime, fier*, haha*, hihi*, mdr, lol, bravo, hourra, felicit*, alleluia, dieu soit loue, loue soit, parfait*, magnifique*, splendide*, adore*, chouette, cool`,
    },
    {
      label: 'joy',
      weight: 2,
      entries: `amour*, aime, aimer, aimee, cheri*, beau, belle*, beaux, joli*, reuss*, j ai reussi, gagn*, victoire*, succes, mariage, marier, marions, anniversaire*, est ne, est nee, naissance, diplom*, promotion, promu*, embauche*, nouveau travail, decroche, cadeau*, calin*, embrass*, bisou*, fete, danse*, chant*, vacances, noel, gueri*, retabli*, tout s est bien passe, bien passe, chance, meilleur ami, meilleure amie, enfin, bienvenue, aime bien, plai*, delici*, bon travail,  `,
    },
    {
      label: 'joy',
      weight: 1,
      entries: `bien, bon, bonne, ensemble, meilleur*, oui, soleil, ete, musique, famille, voyage, visite*, jeu, ami, amis, interessant*, agreable*`,
    },
    {
      label: 'hope',
      weight: 3,
      entries: `traitement marche, traitement fonctionne, traitement .. effet, repond au traitement, tumeur .. diminue, deuxieme entretien, second entretien, rappele pour, on se reparle, il remarche, elle remarche, va mieux, un jour apres l autre, espoir*, esper*, j espere, pourvu que, si dieu le veut, dieu pourvoira, confian*, j ai foi, garde la foi, ca va aller, ca ira, ca va s arranger, va s arranger, tout ira bien, ira mieux, aller mieux, aller de l avant, bout du tunnel, nouveau depart, recommenc*, repartir a zero, seconde chance, deuxieme chance, autre chance, bonne chance, optimis*, hate de, j ai hate, mon reve, reve de, un jour, courage`,
    },
    {
      label: 'hope',
      weight: 2,
      entries: `foi, crois, croire, prie, prier, priere*, priez, miracle*, ameliore*, amelioration, mieux, avenir, futur, opportunit*, souhait*, voudrais, aimerais, bientot, possible*, essay*, on va y arriver, y arriver, pouvons, veux`,
    },
    {
      label: 'hope',
      weight: 1,
      entries: `peut-etre, peut etre, demain, nouveau, nouvelle, surement, prochain*, sera`,
    },
    {
      label: 'peace',
      weight: 3,
      entries: `eglise vide, tout etait silencieux, quel repos, paix, tranquil*, calme*, serein*, serenit*, soulag*, detend*, detendu*, apais*, repos*, relax*, en securite, a l abri, poids en moins, leve un poids, heureusement, ouf, dieu merci, reconcili*, pardonne, lache prise, lacher prise, entre les mains de dieu, grace a dieu`,
    },
    {
      label: 'peace',
      weight: 2,
      entries: `silence, doucement, respir*, bien dormi, je vais bien, tout va bien, ca va mieux, consol*, reconfort*, harmonie, accept*, ne t inquiete pas, ne vous inquietez pas, t inquiete, pas de souci, ce n est rien, c est pas grave`,
    },
    { label: 'peace', weight: 1, entries: `doux, douce, lent*, sur, jardin, mer` },
  ],
};
