// Ce que lit en français une personne en danger. « Vous », à dessein (aux jeunes aussi : changer en cours de route déroute) : c'est ainsi que répondent les lignes d'écoute ; on ne parle
// pas de haut à quelqu'un qui souffre, et un inconnu qui tutoie peut sembler se moquer. Sans marque de genre, sans sermon.

import type { CrisisTexts, ForWhom, UrgencyForWhom } from '../crisis-texts.ts';

const suicideAck: UrgencyForWhom = {
  self: {
    calm: 'Merci de me le dire ; cela fait plus de douleur qu’on ne devrait en porter sans aide.',
    now: 'Merci de me le dire ; votre vie compte, et il faut maintenant quelqu’un à vos côtés.',
  },
  other: {
    calm: 'Merci de vous soucier de cette personne ; vous avez raison de prendre cela au sérieux.',
    now: 'Vous avez raison d’agir ; cette personne a besoin de quelqu’un et d’aide maintenant.',
  },
};

const suicideStep: UrgencyForWhom = {
  self: {
    calm: 'Y a-t-il une personne de confiance à qui vous pourriez le dire aujourd’hui, comme vous venez de me le dire ?',
    now: 'S’il vous plaît, soyez avec quelqu’un maintenant : allez vers une personne ou demandez-lui de venir. Éloignez-vous de tout ce qui pourrait vous blesser, ou laissez quelqu’un le garder.',
  },
  other: {
    calm: 'Vous pouvez lui demander directement si elle pense au suicide. Poser la question n’en donne pas l’idée. Écoutez, et gardez le contact.',
    now: 'Restez à ses côtés si vous ne courez pas de danger. Aidez à éloigner tout ce qui pourrait la blesser, et écoutez jusqu’à l’arrivée des secours.',
  },
};

const suicideAsk: ForWhom = {
  self: 'Merci de me dire à quel point c’est lourd. Je veux vous demander directement, parce que c’est important : pensez-vous au suicide ? Ici, vous pouvez le dire tel que c’est.',
  other:
    'Ce que vous décrivez semble grave. Puis-je vous demander directement : croyez-vous que cette personne pense au suicide ? Même la simple impression que quelque chose ne va pas mérite d’être dite.',
};

export const crisisFr: CrisisTexts = {
  reviewed: null,
  englishNote: 'Le texte d’aide en français n’est pas encore relu ; il est donc en anglais.',
  ack: {
    'suicide-passive': {
      self: {
        calm: 'Merci de me le dire ; continuer semble être devenu très dur.',
        now: suicideAck.self.now,
      },
      other: suicideAck.other,
    },
    'suicide-active': suicideAck,
    'suicide-plan': suicideAck,
    'suicide-imminent': suicideAck,
    'self-harm': {
      self: {
        calm: 'Merci de me le dire ; la douleur qu’il y a derrière est réelle, et elle mérite qu’on en prenne soin.',
        now: 'Merci de me le dire ; s’il vous plaît, laissez quelqu’un s’occuper de vous maintenant.',
      },
      other: {
        calm: 'C’est bien que vous l’ayez remarqué et que vous vouliez aider.',
        now: 'Vous avez raison d’agir ; cette personne a besoin qu’on s’occupe d’elle maintenant.',
      },
    },
    violence: {
      self: {
        calm: 'Merci de me le dire ; ce qu’on vous fait n’est pas de votre faute.',
        now: 'Merci de me le dire ; ce n’est pas de votre faute, et votre sécurité passe avant tout.',
      },
      other: {
        calm: 'Merci d’en parler pour elle ; ce qu’on fait à cette personne n’est pas de sa faute.',
        now: 'Merci d’en parler pour elle ; sa sécurité et la vôtre passent avant tout.',
      },
    },
    child: {
      self: {
        calm: 'Merci de me le dire ; ce n’est pas de votre faute, et vous avez le droit d’être en sécurité.',
        now: 'Merci de me le dire ; ce n’est pas de votre faute, et vous avez droit à de l’aide maintenant.',
      },
      other: {
        calm: 'Merci d’en parler ; la sécurité d’un enfant passe avant tout.',
        now: 'Vous avez raison d’agir ; cet enfant a besoin d’aide maintenant.',
      },
    },
    'harm-to-others': {
      self: {
        calm: 'Merci de le dire ; on peut parler de pensées comme celles-là avant que quelqu’un soit blessé.',
        now: 'Merci de le dire avant que quelqu’un soit blessé ; s’il vous plaît, laissez quelqu’un vous aider à vous arrêter maintenant.',
      },
      other: {
        calm: 'Merci de le dire ; vous avez raison de prendre cela au sérieux.',
        now: 'Vous avez raison de prendre cela au sérieux ; mettez-vous d’abord en sécurité.',
      },
    },
    medical: {
      self: {
        calm: 'Merci de me le dire ; cela devrait être vu par un professionnel de santé.',
        now: 'Merci de me le dire ; il faut une aide médicale tout de suite.',
      },
      other: {
        calm: 'Merci de me le dire ; cette personne devrait être vue par un professionnel de santé.',
        now: 'Vous avez raison d’agir ; il faut une aide médicale tout de suite.',
      },
    },
    'eating-disorder': {
      self: {
        calm: 'Merci de me le dire ; cette lutte avec la nourriture et le corps est dure, et il existe de l’aide.',
        now: 'Merci de me le dire ; votre corps a besoin de soins maintenant.',
      },
      other: {
        calm: 'C’est bien que vous l’ayez remarqué ; avec de l’aide, on peut aller mieux.',
        now: 'Vous avez raison d’agir ; son corps a besoin de soins maintenant.',
      },
    },
    panic: {
      self: {
        calm: 'C’est effrayant, et une vague comme celle-là finit par passer.',
        now: 'C’est effrayant, et vous n’avez pas à traverser cela sans soutien.',
      },
      other: {
        calm: 'C’est bien que vous soyez là ; une vague comme celle-là finit par passer.',
        now: 'C’est bien que vous soyez là ; votre voix calme aide.',
      },
    },
  },
  asked: 'C’est bien de chercher de l’aide. Vous n’avez rien à expliquer d’abord.',
  askedFirst: 'Quelle que soit votre réponse, vous n’avez pas à porter cela sans soutien.',
  lead: {
    self: { calm: 'Ici, vous pouvez parler à une personne :', now: 'S’il vous plaît, appelez maintenant :' },
    other: {
      calm: 'Ici, on vous aide à l’aider :',
      now: 'S’il vous plaît, appelez maintenant pour cette personne :',
    },
  },
  emergencyRule:
    'Urgences : le numéro d’urgence de votre pays (112 dans l’Union européenne et sur la plupart des portables, 911 en Amérique du Nord)',
  emergency: 'Urgences',
  police: 'Police',
  ambulance: 'Ambulance',
  step: {
    'suicide-passive': suicideStep,
    'suicide-active': suicideStep,
    'suicide-plan': suicideStep,
    'suicide-imminent': suicideStep,
    'self-harm': {
      self: {
        calm: 'Quand l’envie vient, attendre quelques minutes près de quelqu’un peut aider. Y a-t-il une personne à qui vous pourriez le dire ?',
        now: 'En cas de blessure, laissez quelqu’un la voir maintenant. Éloignez ce qui pourrait vous blesser, et restez près de quelqu’un.',
      },
      other: {
        calm: 'Écoutez sans gronder, et aidez cette personne à trouver à qui parler.',
        now: 'Si elle est blessée, aidez-la à recevoir des soins. Restez près d’elle, et écoutez sans gronder.',
      },
    },
    violence: {
      self: {
        calm: 'Vous n’avez rien à décider aujourd’hui. Sur la ligne, quelqu’un peut y réfléchir avec vous.',
        now: 'Si vous le pouvez, allez là où il y a du monde.',
      },
      other: {
        calm: 'Croyez cette personne, et laissez-la choisir le prochain pas.',
        now: 'S’il vous plaît, ne vous interposez pas. Appelez, et restez là où vous ne risquez rien.',
      },
    },
    child: {
      self: {
        calm: 'Parlez-en aussi à un adulte de confiance : à l’école, chez le médecin ou dans votre famille.',
        now: 'Si vous le pouvez, allez vers un adulte de confiance, ou là où il y a du monde.',
      },
      other: {
        calm: 'Vous n’avez pas besoin de preuves pour appeler ; on vous dira quoi faire ensuite.',
        now: 'Si vous ne courez pas de danger, restez près de l’enfant jusqu’à l’arrivée des secours.',
      },
    },
    'harm-to-others': {
      self: {
        calm: 'En parler à quelqu’un avant qu’il n’arrive quelque chose protège tout le monde, vous aussi.',
        now: 'Éloignez-vous maintenant de la personne et du lieu. Laissez derrière vous tout ce qui pourrait blesser quelqu’un, et appelez une personne qui restera avec vous.',
      },
      other: {
        calm: 'Si quelqu’un est peut-être en danger, on peut prévenir la police sans avoir de preuves.',
        now: 'Allez en lieu sûr, et prévenez la personne en danger si vous pouvez le faire sans risque.',
      },
    },
    medical: {
      self: {
        calm: 'Si cela s’aggrave, n’attendez pas : appelez le numéro d’urgence.',
        now: 'N’attendez pas de voir si cela passe. Demandez à quelqu’un de rester avec vous, et déverrouillez la porte si vous le pouvez. Si vous avez pris quelque chose, gardez l’emballage pour les médecins.',
      },
      other: {
        calm: 'Si cela s’aggrave, n’attendez pas : appelez le numéro d’urgence.',
        now: 'Ne laissez pas cette personne sans compagnie. Faites ce qu’on vous dit au téléphone. Si elle a pris quelque chose, gardez l’emballage pour les médecins.',
      },
    },
    'eating-disorder': {
      self: {
        calm: 'Il n’est pas nécessaire d’aller plus mal pour mériter de l’aide. Un médecin ou une personne de confiance peut vous accompagner.',
        now: 'Un malaise, une douleur à la poitrine, ou ne plus rien garder, même l’eau : il faut voir un médecin aujourd’hui.',
      },
      other: {
        calm: 'Parlez de ce que la personne ressent, pas de nourriture ni de poids, et proposez de l’accompagner chez un médecin.',
        now: 'Un malaise, une douleur à la poitrine, ou ne plus rien garder, même l’eau : il faut voir un médecin aujourd’hui.',
      },
    },
    panic: {
      self: {
        calm: 'Sentez vos pieds sur le sol. Soufflez lentement, plus longtemps que vous n’inspirez. Nous pouvons le faire ensemble. Si la poitrine fait mal ou si c’est la première fois, faites-vous examiner maintenant.',
        now: 'Asseyez-vous, et prévenez quelqu’un près de vous. Si la poitrine fait mal ou si c’est la première fois, faites-vous examiner maintenant.',
      },
      other: {
        calm: 'Restez près d’elle, parlez lentement, et soufflez lentement ensemble.',
        now: 'Restez près d’elle et parlez lentement. Si la poitrine fait mal ou si c’est la première fois, il faut un avis médical maintenant.',
      },
    },
  },
  clearChat:
    'Si quelqu’un peut regarder votre téléphone : appuyez longuement sur cette discussion dans la liste, puis sur Supprimer. Rien d’ici ne part vers personne sans votre choix.',
  close: {
    self: 'Je suis une IA, pas une personne, et je suis toujours là. Vous pouvez continuer à m’écrire.',
    other: 'Je suis une IA, pas une personne, et je suis toujours là, pour vous aussi.',
  },
  moreLines: 'D’autres lignes ({country}) : {url}',
  findLine: 'Des lignes dans votre pays : {url}',
  pickCountry: 'Touchez votre pays et j’affiche ses numéros.',
  short: {
    self: 'Je vous lis, et je suis toujours là. Sur la ligne, quelqu’un peut vous accompagner comme je ne peux pas le faire.',
    other: 'Je vous lis, et je suis toujours là. Les numéros sont à portée de main.',
  },
  ask: {
    'suicide-passive': suicideAsk,
    'suicide-active': suicideAsk,
    'suicide-plan': suicideAsk,
    'suicide-imminent': suicideAsk,
    'self-harm': {
      self: 'Merci de me le dire. Puis-je vous demander directement : est-ce que vous vous faites du mal, ou en êtes-vous tout près ? Et pensez-vous au suicide ?',
      other:
        'Puis-je vous demander directement : croyez-vous que cette personne se fait du mal, ou pense au suicide ?',
    },
    violence: {
      self: 'Merci de me le dire. Puis-je vous demander directement : quelqu’un vous fait-il du mal, ou avez-vous peur de quelqu’un ?',
      other:
        'Puis-je vous demander directement : quelqu’un fait-il du mal à cette personne, ou a-t-elle peur de quelqu’un ?',
    },
    child: {
      self: 'Merci de me le dire. Puis-je vous demander directement : est-ce que quelqu’un vous fait du mal, ou vous fait quelque chose que vous ne voulez pas ?',
      other: 'Puis-je vous demander directement : un enfant est-il en danger, ou lui fait-on du mal ?',
    },
    'harm-to-others': {
      self: 'Merci de votre franchise. Puis-je vous demander directement : pensez-vous à faire du mal à quelqu’un ?',
      other:
        'Puis-je vous demander directement : croyez-vous que cette personne va faire du mal à quelqu’un ?',
    },
    medical: {
      self: 'Puis-je vous demander directement : avez-vous une blessure, ou avez-vous pris quelque chose qui pourrait vous faire du mal ?',
      other:
        'Puis-je vous demander directement : cette personne a-t-elle une blessure, ou a-t-elle pris quelque chose de dangereux ?',
    },
    'eating-disorder': {
      self: 'Merci de me le dire. Puis-je vous demander directement : la nourriture, ou la peur pour votre corps, vous fait-elle du mal en ce moment ? Et y a-t-il aussi des pensées de suicide ?',
      other:
        'Puis-je vous demander directement : craignez-vous pour sa santé à cause de sa façon de manger ?',
    },
    panic: {
      self: 'C’est effrayant. Êtes-vous en sécurité là où vous êtes ? Et puis-je vous demander directement : y a-t-il aussi des pensées de suicide ?',
      other: 'C’est effrayant. Cette personne est-elle en sécurité là où elle est ?',
    },
  },
  hours: {
    always: '24 h sur 24',
    open: 'ouvert maintenant',
    opensAt: 'ouvre à {time}',
    opensOn: 'ouvre {day} à {time}',
    unknown: 'horaires non confirmés',
    free: 'gratuit',
  },
  reach: {
    press: 'puis touche {key}',
    text: 'SMS : {number}',
    textWord: 'Envoyez {word} par SMS au {number}',
    whatsapp: 'WhatsApp : {number}',
    chat: 'Tchat : {url}',
    page: 'Page : {url}',
  },
  button: {
    showHelp: 'Montrez-moi de l’aide',
    showNumbers: 'Voir les numéros',
    copy: 'Copier {number}',
    chat: 'Tchater',
    finder: 'Trouver une ligne',
    country: 'Choisir mon pays',
    otherCountry: 'Un autre pays',
    ground: 'M’aider à m’apaiser',
    breathe: 'Respirer ensemble',
    plan: 'Plan de sécurité',
    continuePrayer: 'Reprendre ma demande',
    notNow: 'Pas maintenant',
    continuePlan: 'Reprendre mon plan',
    next: 'Suivant',
    myPlan: 'Mon plan de sécurité',
    more: 'D’autres aides',
    how: 'Ce que je fais en crise',
    onCall: 'Personne de garde',
  },
  country: {
    ask: 'Dans quel pays êtes-vous ? Je pourrai alors afficher des numéros qui y fonctionnent.',
    typeIt: 'Écrivez le nom de votre pays, s’il vous plaît.',
    noted: 'Merci. Voici des numéros pour ce pays : {country}. Vous pouvez le changer dans /settings.',
    unknown:
      'Je n’ai pas trouvé de numéros pour ce pays. Si vous êtes en danger, appelez le numéro d’urgence de votre pays, s’il vous plaît. Vous trouverez des lignes sur https://findahelpline.com',
  },
  safeNow: {
    question: 'Je vous lis. Êtes-vous en sécurité en ce moment ?',
    yes: 'Oui, pour l’instant',
    no: 'Non',
    afterYes:
      'Bien. Je suis toujours là, et les numéros sont à portée. Qu’est-ce qui a rendu cette journée si lourde ?',
    afterNo:
      'Merci de votre franchise. S’il vous plaît, appelez maintenant le numéro d’urgence, ou demandez à quelqu’un près de vous d’appeler. Allez là où il y a une autre personne. Je suis toujours là.',
  },
  followUp: {
    plan: 'Merci de rester ici. Puis-je vous demander clairement : avez-vous un plan pour mettre fin à vos jours ?',
    means:
      'Merci de répondre avec franchise. Ce que vous utiliseriez est-il près de vous maintenant ? Et avez-vous pensé à un moment ? Si oui, éloignez-vous-en ou laissez quelqu’un l’emporter.',
    person:
      'Qui pourrait être avec vous maintenant, ou répondre au téléphone ? Vous pouvez lui écrire simplement : « Je ne vais pas bien. Peux-tu rester avec moi ? »',
    grounding:
      'Voulez-vous que nous prenions un moment pour souffler ? Je peux vous guider par cinq petits pas avec les sens, ou par quelques respirations. Touchez un choix, ou continuez simplement à écrire.',
    stay: [
      'Je suis toujours là. Je suis une IA et je ne peux pas m’asseoir près de vous, mais sur la ligne il y a des personnes qui peuvent vous parler maintenant. Voulez-vous les appeler ou leur écrire pendant que nous continuons ?',
      'Qu’est-ce qui rendrait les dix prochaines minutes un peu plus légères : quelqu’un près de vous, une voix au téléphone ?',
      'Vous pouvez redire la même chose autant de fois qu’il le faut. Qu’est-ce qui pèse le plus en ce moment ?',
    ],
    no: 'Merci de me le dire. C’est bien de pouvoir le dire. Si tout devient plus sombre, écrivez-moi ou touchez « Montrez-moi de l’aide », à toute heure. Qu’est-ce qui pèse le plus ?',
    thanks:
      'Il a fallu du courage pour dire tout cela. Les numéros restent ici pour le moment où vous les voudrez. Y a-t-il une petite chose bonne que vous pourriez faire pour vous dans l’heure qui vient ?',
    better:
      'Cela fait plaisir à lire. Vous n’avez rien à expliquer. Si tout redevient sombre, écrivez-moi ou touchez le bouton ci-dessous, à toute heure. Qu’est-ce qui a aidé un peu ?',
    cannotCall:
      'Je ne peux appeler personne ni écrire à personne : je peux seulement vous répondre ici. Vous pouvez envoyer vous-même : « Je ne vais pas bien. Appelle-moi ou viens, s’il te plaît. »',
    somebody:
      'Bien. Allez vers cette personne, appelez-la ou écrivez-lui maintenant, avant toute autre chose, s’il vous plaît. Une phrase suffit : « Je ne vais pas bien. Peux-tu rester avec moi ? »',
    meansToo:
      'Je vous lis. Je le demande parce que c’est important : y a-t-il près de vous quelque chose avec quoi vous avez pensé vous faire du mal ? Si oui, éloignez-vous-en ou laissez quelqu’un l’emporter.',
    again: [
      'Je suis toujours là. Y a-t-il quelqu’un près de vous, même derrière une porte ? Frappez ou appelez à voix haute, s’il vous plaît. Puis appelez :',
      'N’attendez pas, s’il vous plaît. Si parler est difficile, il suffit de dire : « J’ai besoin d’aide. » Appelez :',
    ],
    heard: {
      aboutCall:
        'Une personne répond, parfois après une attente ou un menu. Elle demande comment vous allez, et elle écoute. Vous pouvez rester en silence et raccrocher quand vous voulez. La plupart des lignes sont gratuites et ne demandent pas votre nom ; quand je sais qu’une ligne est gratuite, c’est indiqué. Certaines peuvent envoyer de l’aide si une vie est en danger à ce moment-là. Voulez-vous en essayer une ?',
      noBother:
        'Vous ne dérangez personne, et c’était juste d’écrire. Les personnes sur la ligne et moi, nous sommes là pour cela. Qu’est-ce qui est le plus dur en ce moment ?',
      wantsToLive:
        'Quelque chose en vous veut rester. Aidons cette part à traverser cette heure. Qui pourrait être avec vous maintenant, ou répondre au téléphone ?',
      police:
        'Non. Je suis un programme : je ne peux appeler ni la police, ni votre famille, ni personne, et l’on n’envoie personne chez vous. Si vous voulez que quelqu’un vienne, c’est à vous d’appeler ; je peux vous aider à trouver les mots.',
      noAnswerAgain:
        'Alors n’attendez pas une ligne. S’il y a du danger maintenant, le numéro d’urgence répond. Sinon, quelqu’un de proche vaut autant : dans le voisinage, parmi vos amis, à l’hôpital, à l’église.',
      noAnswerUnsafe:
        'Alors n’attendez pas une ligne. S’il y a du danger maintenant, le numéro d’urgence répond. Sinon, quelqu’un d’extérieur à tout cela peut aider, auprès de qui vous vous sentez en sécurité : un médecin, une infirmière, quelqu’un de l’école, un hôpital ouvert la nuit.',
      noAnswer:
        'C’est dur, quand il en a déjà tant coûté de demander de l’aide. Les lignes sont parfois saturées ; cela ne dit rien de vous. Voici un autre chemin :',
      falseAlarm:
        'Merci de me le dire ; alors j’en reste là. Si un jour c’est différent, l’aide est juste en dessous.',
      goOn: 'De quoi aimeriez-vous parler ?',
      meantAgain:
        'Des mots comme ceux-là, je les prends au sérieux à chaque fois ; les numéros restent donc juste en dessous. Si vous les pensez, dites-le-moi, et nous regarderons cela calmement. Sinon, tant mieux, et je continue volontiers à vous lire.',
      quietly:
        'Alors ne parlez pas, et rangez le téléphone quand on s’approche. Si la ligne a un tchat ou des messages, vous pouvez écrire ; « Voir les numéros » montre comment. Dès que vous le pouvez, allez là où il y a du monde.',
      helpComes:
        'C’est bien que les secours soient en route. Restez là où l’on peut vous trouver, avec quelqu’un près de vous si possible, et faites ce qu’on vous a dit. Je suis là pendant que vous attendez.',
      nothingSure:
        'Merci de me le dire. Je le demande encore une fois parce que c’est important : est-il vrai que vous n’avez rien pris du tout, pas même un peu ? Si quelque chose a été pris, appelez maintenant le numéro ou un médecin, s’il vous plaît ; le corps peut mettre des heures à le montrer.',
      nothingTaken:
        'C’est une bonne nouvelle. Si malgré tout quelque chose a été pris, même un peu, appelez maintenant le numéro ou un médecin, s’il vous plaît : le corps peut mettre des heures à le montrer. Et sinon, comment allez-vous en ce moment ?',
      secret:
        'Vous pouvez rompre cette promesse. Une vie compte plus qu’un secret, et il suffit d’en parler à une personne qui peut aider. Vous pouvez dire : « J’en ai parlé à quelqu’un parce que je veux que tu vives. »',
      where:
        'Alors choisissez le pays où vous êtes en ce moment : touchez-le, ou écrivez son nom, et j’affiche ses numéros.',
      back: 'C’est bien de vous relire. La dernière fois, tout était très lourd. Vous n’avez pas à en parler ; si c’est encore là, vous le pouvez.',
      seen: 'Je suis un programme et je ne transmets rien à votre famille, à votre église, à la police ni à personne, sauf si vous touchez un bouton pour le permettre. Qui peut ouvrir ce téléphone peut lire cette discussion, et Telegram la garde comme toute autre. Sur la plupart des lignes, vous n’avez pas non plus à donner votre nom.',
      here: 'Oui, je suis là.',
      machine:
        'Je suis une IA, un programme, et non une personne. Je peux rester ici et vous répondre ; je ne peux ni entendre votre voix ni venir. Sur la ligne, des personnes vous entendent. Voulez-vous en essayer une pendant que nous continuons à écrire ?',
      faith:
        'Cette douleur n’est pas une punition, et elle ne veut pas dire que votre foi est trop petite. Dans la Bible, des personnes ont crié d’une profondeur comme celle-ci, et elles ont été entendues. C’est une question pour quelqu’un de confiance, quand ce sera un peu moins lourd. Qui pourrait être avec vous maintenant ?',
      blame:
        'Ce qu’on vous fait est mal, et ce n’est pas votre faute. Vous n’avez pas à pardonner, à retourner là-bas ni à décider quoi que ce soit pour être en sécurité. Sur la ligne, on le sait, et on peut réfléchir avec vous au prochain pas.',
      callFear:
        'Beaucoup de gens ont peur de cet appel. Vous pouvez commencer par une phrase : « Je ne vais pas bien et je ne sais pas quoi dire. » Si la ligne a un tchat ou des messages, vous pouvez écrire au lieu de parler ; « Voir les numéros » montre comment. Qu’est-ce qui serait plus facile ?',
      doIt: 'Bien. Faites-le maintenant, avant toute autre chose, s’il vous plaît. Je suis là après, aussi.',
      told: 'Il a fallu du courage, et c’était juste. Cette personne peut-elle rester avec vous les prochaines heures, ou vous avec elle ?',
      company:
        'C’est bien que quelqu’un soit avec vous maintenant. Restez proches, et dites-le aussi clairement que vous me l’avez dit. Si le danger grandit, appelez ensemble le numéro d’urgence.',
      stop: 'D’accord, je ne pose plus de questions pour le moment. Les numéros restent ici, et vous pouvez m’écrire à toute heure.',
      quiet: 'Je suis là. Écrivez quand vous voulez.',
      unreachable:
        'Si vous n’arrivez pas à joindre cette personne et craignez pour sa vie, appelez maintenant le numéro d’urgence, s’il vous plaît, et dites où elle est. Quelqu’un qui habite près d’elle pourrait aller voir.',
      goodbye: 'Avant de partir : êtes-vous en sécurité maintenant et pour les prochaines heures ?',
      adult:
        'Cela semble être quelqu’un à qui vous pourriez le dire. Vous pouvez commencer ainsi : « Il m’arrive quelque chose, et j’ai besoin de votre aide. » Quand pourriez-vous le dire ?',
    },
    distance:
      'Mettez maintenant de la distance entre vous et cela, s’il vous plaît : allez dans une autre pièce, ou donnez-le à quelqu’un qui le garde pour vous.',
    callAbove: 'Appelez maintenant le numéro d’urgence, s’il vous plaît.',
    callLocal:
      'Appelez le numéro d’urgence de votre pays, s’il vous plaît. Écrivez le nom de votre pays, et je vous montre ses numéros.',
    noPlan: 'C’est bien qu’il n’y ait pas de plan. Les pensées sont déjà assez dures.',
    noMeans: 'C’est bien qu’il y ait de la distance. Gardez-la cette nuit, s’il vous plaît.',
    nobody: 'Alors laissez les personnes sur la ligne être ce quelqu’un ; elles sont là pour cela.',
    written: 'Merci de l’avoir écrit. Cela valait la peine d’être dit.',
    talk: 'Jusqu’ici, vous avez lu des textes tout prêts. Si vous le voulez, je peux lire ce que vous écrivez et y répondre, comme IA. Il me faut votre oui pour cela :',
    unclear:
      'Ici, il n’y a pas de mauvais mots. Je demande parce que c’est important : y a-t-il des pensées de mettre fin à vos jours ? « Oui », « non » ou « je ne sais pas », tout convient.',
    other:
      'Comment va cette personne maintenant, et y a-t-il quelqu’un avec elle ? Si vous avez peur pour elle en ce moment, appelez le numéro d’urgence, s’il vous plaît.',
    otherSuicide:
      'Vous pouvez lui dire : « Je m’inquiète pour toi. Est-ce que tu penses au suicide ? » Puis écoutez. Vous n’avez pas à tout résoudre, et la ligne aide aussi ceux qui aident.',
    otherYou: 'Et vous ? Porter cela pour quelqu’un est lourd. Qui peut vous soutenir ?',
    violence: [
      'Pouvez-vous lire ceci maintenant sans que l’on vous voie ? Sinon, fermez cette discussion ; je serai là plus tard.',
      'Rien de tout cela n’est votre faute, et vous n’avez rien à décider cette nuit. Y a-t-il une personne de confiance qui pourrait savoir ce qui se passe ?',
      'Si cela aide, gardez à portée un téléphone, vos papiers et un peu d’argent. Sur la ligne, on peut réfléchir avec vous au prochain pas, à votre rythme.',
    ],
    child: [
      'Il a fallu du courage pour le dire. Êtes-vous en sécurité là où vous êtes ?',
      'Quel adulte vous croirait : quelqu’un de la famille, de l’école, un médecin ?',
      'Ce n’est pas votre faute, quoi qu’on vous ait dit. Vous pouvez appeler la ligne même dans le doute.',
    ],
    medical: [
      'Avez-vous pu appeler ? Si vous ne pouvez pas parler, demandez à quelqu’un près de vous de le faire.',
      'Restez là où l’on peut venir jusqu’à vous. Faites ce que dit la personne au téléphone.',
      'Je suis toujours là. Que se passe-t-il pour vous en ce moment ?',
    ],
    harm: [
      'Êtes-vous loin de cette personne maintenant ? Sinon, allez d’abord ailleurs, s’il vous plaît ; ensuite nous continuons.',
      'Qu’est-ce qui a mené jusque-là ? Vous pouvez le dire ici clairement.',
      'Qui pourrait venir être avec vous jusqu’à ce que ce soit plus calme ? La ligne prend aussi des appels comme celui-ci.',
    ],
    eating: [
      'Merci de rester ici. Depuis quand est-ce si dur, et quelqu’un le sait-il ?',
      'Avez-vous eu aujourd’hui l’impression de perdre connaissance, ou n’avez-vous rien gardé ? Alors un médecin devrait vous voir aujourd’hui.',
      'Vous méritez de l’aide dans l’état où vous êtes. Qui pourrait aller avec vous chez un médecin, ou s’asseoir avec vous au prochain repas ?',
    ],
    panic: [
      'Sentez vos pieds sur le sol. Soufflez lentement, plus longtemps que vous n’inspirez. Je peux vous guider : touchez un choix ci-dessous, ou continuez à écrire.',
      'Une vague comme celle-ci monte, puis redescend. Que voyez-vous autour de vous ? Nommez trois choses.',
      'Qui pourrait s’asseoir un moment avec vous ? Vous pouvez lui écrire : « Peux-tu rester avec moi ? Je ne me sens pas bien. »',
    ],
  },
  steady: {
    lighter: 'Un peu plus léger',
    same: 'Pareil',
    heavier: 'Plus lourd',
    afterLighter:
      'Bien. Vous pouvez y revenir quand vous voulez. Restez un instant dans ce calme, ou écrivez-moi.',
    afterSame:
      'Cela arrive ; certaines vagues demandent plus de temps. Un autre tour peut aider, ou une voix humaine : les numéros sont juste en dessous.',
    again: 'Encore une fois',
    hint: 'Touchez « Suivant » quand vous voulez ; vous pouvez aussi écrire ce que vous remarquez.',
  },
  grounding: {
    intro: 'Revenons ici, un pas après l’autre. Rien ne presse.',
    steps: [
      'Regardez autour de vous et nommez 5 choses que vous voyez.',
      'Maintenant 4 choses que vous pouvez toucher. Touchez-en une.',
      'Écoutez 3 sons, proches ou lointains.',
      'Remarquez 2 odeurs.',
      'Et 1 goût, même une simple gorgée d’eau.',
    ],
    end: 'Très bien. Comment est-ce maintenant : un peu plus léger, pareil ou plus lourd ?',
  },
  breathing: {
    intro: 'Respirons ensemble. Si compter vous gêne, soufflez simplement, lentement.',
    steps: [
      'Inspirez par le nez en comptant jusqu’à 4.',
      'Gardez l’air doucement en comptant jusqu’à 2.',
      'Soufflez par la bouche en comptant jusqu’à 6.',
      'Encore, quatre fois en tout. Laissez tomber les épaules.',
    ],
    end: 'Bien. Comment va votre corps maintenant ?',
  },
  plan: {
    intro:
      'Un plan de sécurité, ce sont sept réponses courtes pour les moments difficiles, avec vos mots. Vous pouvez en passer et vous arrêter quand vous voulez.',
    steps: [
      {
        title: 'Signes d’alerte',
        prompt:
          'Comment remarquez-vous que tout s’assombrit ? Une pensée, une humeur, un lieu, une heure du jour.',
      },
      {
        title: 'Ce que je peux faire de mon côté',
        prompt: 'Qu’est-ce qui a déjà aidé, même un peu : marcher, la musique, l’eau, la prière ?',
      },
      {
        title: 'Personnes et lieux qui me changent les idées',
        prompt: 'Où pouvez-vous aller, ou avec qui pouvez-vous être, sans devoir en parler ?',
      },
      {
        title: 'Personnes à qui demander de l’aide',
        prompt: 'À qui pourriez-vous dire « je ne vais pas bien » ? Écrivez un ou deux prénoms.',
      },
      {
        title: 'Professionnels et lignes',
        prompt:
          'Quel médecin, quel professionnel ou quelle ligne appelleriez-vous ? « Voir les numéros », juste en dessous, donne des lignes à noter ici.',
      },
      {
        title: 'Rendre ce qui m’entoure plus sûr',
        prompt:
          'Qu’est-ce qui devrait être hors de portée lors d’une mauvaise nuit, et qui pourrait le garder ? Inutile de le nommer ici.',
      },
    ],
    closing:
      'Une dernière question, et la réponse peut être petite : pour quoi cela vaut-il la peine de rester ?',
    closingTitle: 'Ce qui vaut la peine de rester',
    count: '{n} sur {total}',
    skip: 'Passer celle-ci',
    finish: 'Terminer ici',
    title: 'Mon plan de sécurité',
    skipped: '(laissé ouvert)',
    nothing:
      'D’accord. Rien n’a été noté, il n’y a donc rien à garder. Vous pouvez recommencer dans /crisis.',
    tooLong:
      'C’est plus long que la place ici (jusqu’à {max} caractères). Pouvez-vous dire l’essentiel en une ou deux phrases ?',
    wordsOnly: 'Ici, je ne lis que des mots. Quelques-uns suffisent, ou touchez « Passer celle-ci ».',
    useButtons: 'Touchez l’un des deux boutons, s’il vous plaît : dois-je garder le plan ou non ?',
    prayerAside: 'J’ai mis de côté votre demande de prière ; rien n’a été envoyé.',
    setAside:
      'Votre plan de sécurité est resté ouvert un moment, je l’ai donc mis de côté. Ce que vous avez écrit est toujours plus haut dans cette discussion. Vous pouvez recommencer dans /crisis.',
    change: 'L’écrire à nouveau',
    remove: 'L’effacer',
    removed: 'Votre plan est effacé.',
    keepQuestion:
      'Voulez-vous que je garde ce plan ici, pour l’ouvrir d’un geste ? Il est conservé chiffré, et vous pouvez l’effacer à tout moment.',
    keepYes: 'Le garder',
    keepNo: 'Ne pas le garder',
    kept: 'Il est gardé. Vous le trouverez dans /crisis quand vous en aurez besoin.',
    notKept: 'Il n’est pas gardé. Vous pouvez le copier depuis cette discussion ou le photographier.',
  },
  checkIn: {
    button: 'M’écrire demain',
    offer: 'Voulez-vous que je vous écrive une fois demain pour demander comment vous allez ?',
    yes: 'Oui, écrivez demain',
    no: 'Pas maintenant',
    agreed: 'Bien. Je vous écrirai une fois demain, et plus ensuite.',
    declined: 'D’accord. Vous pouvez m’écrire à toute heure.',
    stop: 'Ne pas écrire',
    stopped: 'D’accord, je n’écrirai pas demain. Vous pouvez m’écrire à toute heure.',
    message:
      'Vous m’avez demandé d’écrire aujourd’hui. Comment allez-vous maintenant ? Si c’est encore sombre, touchez « Voir les numéros », ou racontez-moi simplement la nuit.',
  },
  onCall: {
    offer:
      'La personne de garde de votre communauté peut vous répondre ici, par mon intermédiaire. Ce n’est pas un service d’urgence. Si vous êtes d’accord, voici exactement ce qu’elle reçoit :',
    yes: 'Oui, transmettez',
    withContact: 'Oui, avec mon prénom',
    no: 'Non, gardez ici',
    post: 'Une personne à qui l’on vient de montrer des lignes d’aide aimerait avoir de vos nouvelles (n° {id}). Répondez à ce message et je lui transmets vos mots, pendant les prochaines 24 heures. Je ne vous dis pas qui elle est.',
    postContact:
      'Une personne à qui l’on vient de montrer des lignes d’aide aimerait avoir de vos nouvelles (n° {id}) : {name}. Touchez le prénom pour lui écrire. Ou répondez à ce message et je lui transmets vos mots, pendant les prochaines 24 heures.',
    passed:
      'C’est transmis. Je ne sais pas quand la réponse viendra ; si cela s’aggrave, appelez un numéro, s’il vous plaît : ils sont dans /crisis. Je suis toujours là.',
    already: 'C’est déjà chez la personne de garde. Je suis toujours là, et les numéros sont à portée.',
    failed:
      'Cela n’a pas pu être transmis pour l’instant. Appelez un numéro, s’il vous plaît : ils sont dans /crisis. Je suis toujours là.',
    declined: 'Rien n’a été transmis. Je suis toujours là.',
    from: 'La personne de garde écrit :',
    answerHint:
      'Pour lui répondre, répondez à ce message. Je transmets exactement ce que vous y écrivez, et rien d’autre.',
    answered: 'C’est transmis.',
    tooLate:
      'C’est clos maintenant, je ne l’ai donc pas transmis. Si vous avez besoin de quelqu’un, touchez « Voir les numéros ».',
    relayed: 'C’est transmis.',
    notRelayed:
      'Je ne l’ai pas transmis, car quelque chose dans ce texte pourrait blesser une personne en danger. Dites-le autrement, s’il vous plaît : sans reproche, sans parler de moyens, sans lui demander de retourner vers qui lui fait du mal.',
    wordsOnly: 'Je ne peux transmettre que des mots.',
    closed: 'Cette demande est close : plus de 24 heures ont passé, ou la personne l’a retirée.',
    fromPerson: 'La personne écrit (n° {id}) :',
  },
  more: {
    intro:
      'Ce qui peut encore aider maintenant. Touchez ce que vous voulez ; rien n’est gardé ici sans votre accord.',
    how: 'Comment ça marche : chaque message passe avant tout par des règles fixes. S’il semble y avoir un danger, je montre des numéros que des personnes ont réunis, et je reste. Je suis une IA, ni une personne ni un service d’urgence. Rien n’est transmis sans que vous touchiez pour le permettre. Seul un compte sans noms est gardé.',
    howLink: 'Le protocole complet : {url}',
  },
  group:
    'De cela, je parle en privé : {link}\nSi quelqu’un est en danger maintenant, appelez le numéro d’urgence de votre pays, s’il vous plaît (112, ou 911 en Amérique du Nord). Des lignes dans chaque pays : https://findahelpline.com',
  prayer: {
    offer: 'Si vous le voulez, il y a une courte prière que vous pouvez faire vôtre.',
    button: 'Une courte prière',
    intro: 'Des mots que vous pouvez faire vôtres, s’ils conviennent :',
    text: 'Dieu, cette douleur est réelle, et tu n’en détournes pas les yeux. Tu es avec moi, même quand je ne le sens pas, et il y a des gens qui répondent quand j’appelle. Tiens-moi pendant cette heure, et donne-moi de l’espérance pour la suivante. Amen.',
  },
};
