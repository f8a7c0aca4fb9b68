// French phrases addressed to the companion itself.

import type { IntentRows } from '../intents.ts';

export const FR_INTENTS: IntentRows = [
  {
    label: 'greeting',
    weight: 1,
    entries: `bonjour, salut, coucou, bonsoir, hello, hey, je suis de retour, me revoila, il y a quelqu un, tu es la, vous etes la, la paix soit avec vous, shalom`,
  },
  {
    label: 'thanks',
    weight: 1,
    entries: `merci, merci beaucoup, merci bien, mille mercis, un grand merci, je vous remercie, je te remercie, dieu vous benisse, dieu te benisse, ca m a aide, ca aide, vous m avez aide, amen`,
  },
  {
    label: 'bye',
    weight: 1,
    entries: `au revoir, adieu, a bientot, a demain, a plus, a plus tard, a la prochaine, bonne nuit, bonne soiree, bonne journee, je vais dormir, je dois y aller, je dois partir, prenez soin de vous, bye, ciao`,
  },
  {
    label: 'yes',
    weight: 1,
    entries: `oui, ouais, bien sur, volontiers, d accord, ok, okay, s il vous plait, s il te plait, oui merci, oui s il vous plait, je veux bien, avec plaisir, pourquoi pas, peut-etre, peut etre, exactement, c est ca, allez-y, vas-y`,
  },
  {
    label: 'no',
    weight: 1,
    entries: `non, nan, non merci, pas maintenant, pas vraiment, plutot pas, pas aujourd hui, pas aujourdhui, pas encore, je prefere pas, je ne veux pas, je veux pas, pas besoin, laisse tomber, laissez tomber, juste ecouter`,
  },
  {
    label: 'how-are-you',
    weight: 1,
    entries: `comment vas-tu, comment vas tu, comment allez-vous, comment allez vous, ca va, comment ca va, comment tu vas, vous allez bien, tu vas bien, comment vous sentez-vous, comment te sens-tu, quoi de neuf`,
  },
  {
    label: 'human',
    weight: 2,
    entries: `es-tu humain, etes-vous humain, etes vous humain, es-tu un robot, es-tu un humain, etes-vous un robot, etes-vous un humain, etes-vous une personne, es-tu une personne, es-tu reel, etes-vous reel, tu es un robot, vous etes un robot, tu es humain, vous etes humain, tu es une ia, vous etes une ia, es-tu une ia, etes-vous une ia, intelligence artificielle, une vraie personne, vraie personne, parler a une personne, parler a un humain, parle a une machine, parle avec une machine, as-tu des sentiments, avez-vous des sentiments, est-ce un robot, c est un robot, c est un bot, chatgpt, une machine`,
  },
  {
    label: 'god',
    weight: 2,
    entries: `es-tu dieu, etes-vous dieu, tu es dieu, vous etes dieu, es-tu jesus, etes-vous jesus, etes-vous un ange, es-tu un ange, parlez-vous au nom de dieu, parles-tu au nom de dieu, au nom de dieu, message de dieu, que me dit dieu, etes-vous pasteur, etes-vous pretre, es-tu pretre, es-tu pasteur`,
  },
  {
    label: 'pray-for-me',
    weight: 2,
    entries: `prie pour, pries pour, priez pour, prier pour moi, prier pour, priez-vous, pries-tu, prie avec moi, priez avec moi, besoin de priere, besoin de prieres, besoin de vos prieres`,
  },
  {
    label: 'ask-prayer',
    weight: 2,
    entries: `une priere, ecrivez-moi une priere, ecris-moi une priere, donnez-moi une priere, priere pour, aidez-moi a prier, aide-moi a prier, comment prier, comment je peux prier, apprenez-moi a prier, apprends-moi a prier, sais pas prier, sais pas comment prier, sais plus prier, veux prier, voudrais prier`,
  },
  {
    label: 'ask-verse',
    weight: 2,
    entries: `un verset, verset, versets, un psaume, psaume pour, que dit la bible, dit la bible, passage de la bible, passage biblique, un passage, texte biblique, parole de dieu, autre verset`,
  },
  {
    label: 'medical',
    weight: 2,
    entries: `mon medicament, mes medicaments, mon traitement, arreter de prendre, arrete de prendre, dois-je prendre, puis-je prendre, je peux prendre, quelle dose, dosage, milligrammes, antidepresseur*, antibiotique*, est-ce un cancer, ca peut etre un cancer, effets secondaires, ordonnance, quel medicament, diagnostiquez, insuline`,
  },
  {
    label: 'legal',
    weight: 2,
    entries: `conseil juridique, conseils juridiques, porter plainte, poursuivre en justice, avocat, avocate, est-ce legal, c est legal, illegal, mon visa, asile, expulsion du territoire, ordonnance de protection, mes droits, papiers du divorce, prud hommes`,
  },
  {
    label: 'financial',
    weight: 2,
    entries: `dois-je investir, investir dans, crypto*, bitcoin, actions en bourse, la bourse, prendre un credit, faire un emprunt, dois-je acheter, dois-je vendre, ma retraite complementaire, numeros du loto, devenir riche`,
  },
  {
    label: 'doctrine',
    weight: 2,
    entries: `quelle eglise, vraie eglise, quelle religion, les catholiques, les protestants, les evangeliques, bapteme des enfants, bapteme des bebes, predestination, parler en langues, purgatoire, enlevement de l eglise, trinite, calvinis*, femmes pasteurs, evolution ou, un peche de, est-ce un peche, c est un peche, mariage gay, mariage homosexuel, antechrist, adorer marie, sabbat ou dimanche, fin du monde, fin des temps, etes-vous catholique, etes-vous protestant, homosexualite`,
  },
  {
    label: 'politics',
    weight: 2,
    entries: `macron, le pen, melenchon, trump, biden, elections, election, voter, pour qui voter, le president, le gouvernement, politique, politiciens, poutine, gaza, communisme, socialisme`,
  },
  {
    label: 'flirting',
    weight: 2,
    entries: `je vous aime, je t aime, epouse-moi, epousez-moi, sois ma copine, sois mon copain, tu es sexy, vous etes sexy, tu es celibataire, embrasse-moi, un bisou, sors avec moi, sexy, envoie des photos, couche avec moi`,
  },
  {
    label: 'insult',
    weight: 2,
    entries: `tu es inutile, vous etes inutile, tu es nul, vous etes nul, tu es bete, tu es stupide, vous etes stupide, bot stupide, bot inutile, tu sers a rien, tu ne sers a rien, vous ne servez a rien, va te faire, ta gueule, tais-toi, taisez-vous, je te deteste, je vous deteste, idiot, imbecile, connard, tu ne m aides pas, tu m aides pas, vous ne m aidez pas, tu comprends rien, vous ne comprenez rien, vous ne me comprenez pas, va au diable, vous ne m ecoutez pas, tu ne m ecoutes pas`,
  },
  {
    label: 'injection',
    weight: 2,
    entries: `ignore toutes, ignorez toutes, ignore les instructions, ignorez les instructions, ignore tes, ignorez vos, oublie tes instructions, oubliez vos instructions, oublie tes regles, prompt systeme, ton prompt, mode developpeur, tu es maintenant, vous etes maintenant, agissez comme, faites semblant d etre, nouvelles instructions, revele tes, revelez vos, sans restriction*, je veux que tu agisses, a partir de maintenant tu es, a partir de maintenant vous etes`,
  },
  {
    label: 'privacy',
    weight: 2,
    entries: `qui lit ca, qui lit ceci, qui peut lire, qui voit, vous gardez, vous enregistrez, tu enregistres, c est prive, est-ce prive, c est confidentiel, est-ce confidentiel, confidentiel, c est anonyme, est-ce anonyme, mes donnees, vie privee, quelqu un lit, allez-vous le dire, vas-tu le dire`,
  },
  {
    label: 'who',
    weight: 2,
    entries: `qui es-tu, qui etes-vous, tu es qui, vous etes qui, qu es-tu, qu etes-vous, comment t appelles-tu, comment vous appelez-vous, ton nom, votre nom, que peux-tu faire, que pouvez-vous faire, que savez-vous faire, tu fais quoi, a quoi tu sers, a quoi servez-vous, comment ca marche, comment ca fonctionne, c est quoi ca, qui t a cree, qui vous a cree`,
  },
  {
    label: 'task',
    weight: 2,
    entries: `ecris du code, programme en, python, traduis, traduisez, recette de, la meteo, dissertation sur, calcule, quelle est la capitale, qui a gagne, ecris un poeme, horoscope, tarot, raconte une blague, raconte moi une blague, racontez une blague, racontez moi une blague, ecris une chanson`,
  },
  {
    label: 'sorry',
    weight: 1,
    entries: `pardon, desole, desolee, excusez-moi, excuse-moi, je suis desole, je suis desolee, je m excuse, je ne voulais pas dire ca`,
  },
  {
    label: 'insult',
    weight: 2,
    entries: `vous l avez deja dit, tu l as deja dit, vous vous repetez, tu te repetes, toujours la meme chose`,
  },
  {
    label: 'human',
    weight: 2,
    entries: `pouvez vous m appeler, tu peux m appeler, appelez moi, appelle moi`,
  },
  {
    label: 'unsure',
    weight: 1,
    entries: `je ne sais pas, je sais pas, sais pas, jsp, aucune idee, je n en sais rien, chais pas, pas sur, pas sure, je ne sais pas trop, je ne sais pas dire, qui sait`,
  },
  {
    label: 'afterlife',
    weight: 3,
    entries: `est il en enfer, est elle en enfer, il est en enfer, elle est en enfer, alle en enfer, allee en enfer, est il au ciel, est elle au ciel, alle au paradis, allee au paradis, est il au paradis, est elle au paradis, le reverrai je, la reverrai je, est ce que je le reverrai, est ce que je la reverrai, est il sauve, est elle sauvee`,
  },
  {
    label: 'belief',
    weight: 2,
    entries: `croyez vous en dieu, crois tu en dieu, croyez vous en jesus, vous croyez en dieu, tu crois en dieu, etes vous chretien*, es tu chretien*, etes vous croyant*, avez vous la foi, as tu la foi, avez vous une ame, a quoi croyez vous`,
  },
  {
    label: 'pray-for-me',
    weight: 2,
    entries: `allez vous prier, vas tu prier, vous allez prier, vous priez, tu pries, prierez vous, pouvez vous prier, peux tu prier, pourriez vous prier`,
  },
  {
    label: 'injection',
    weight: 2,
    entries: `parlez moi comme, parle moi comme, parlez comme, parle comme, repondez comme, reponds comme, soyez mon, sois mon, soyez ma, faites comme si vous etiez, fais comme si tu etais, faites semblant d etre, dites que vous etes fier, mode developpeur`,
  },
  {
    label: 'doctrine',
    weight: 2,
    entries: `les catholiques sont, les catholiques ne sont, les protestants, les evangeliques, vrais chretiens, baptiser les bebes, bapteme des bebes, bapteme des enfants, baptiser les enfants, l enfer existe, quelle bible`,
  },
  {
    label: 'check-verse',
    weight: 2,
    entries: `quel verset dit, ou est il ecrit, ou dit la bible, ou dans la bible, est ce dans la bible, c est dans la bible, c est dans les proverbes, rappelez moi le verset, rappelle moi le verset, quel est le verset, citez le verset, c est bien dans`,
  },
  {
    label: 'flirting',
    weight: 2,
    entries: `je crois que je vous aime, je crois que je t aime, amoureu* de vous, amoureu* de toi, dites moi que je suis belle, dis moi que je suis belle, m aimez vous, tu m aimes, me comprenez mieux que, me comprends mieux que`,
  },
  {
    label: 'medical',
    weight: 2,
    entries: `juste la dose, quelle dose, la dose exacte, arreter mes cachets, combien je peux en prendre`,
  },
  {
    label: 'legal',
    weight: 2,
    entries: `quelle loi, la loi me protege, expulsion, porter plainte`,
  },
  {
    label: 'check-verse',
    weight: 2,
    entries: `ou est le verset, ou se trouve le verset, ou est ce ecrit`,
  },
  {
    label: 'injection',
    weight: 2,
    entries: `repete mot pour mot, repetez mot pour mot, repete le texte, repetez le texte`,
  },
  {
    label: 'doctrine',
    weight: 2,
    entries: `perdre le salut, perd le salut, parler en langues, vraie eglise`,
  },
];
