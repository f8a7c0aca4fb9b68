// Answers to one sentence in the middle of a talk, in French. Read aloud before changing.
// They answer what was said just now; they do not comfort in general, and they know no reason for anybody's pain.

import type { MoveTexts } from '../companion-texts.ts';

export const movesFr: MoveTexts = {
  'move.advice': [
    'Ces phrases partent souvent d’une bonne intention, et elles peuvent laisser plus seul qu’avant.',
    'Rien ne vous oblige à être d’accord avec cela aujourd’hui.',
    'On dit souvent ce genre de choses parce que le silence est difficile à supporter. La douleur reste la vôtre.',
  ],
  'ask.advice': ['Qu’auriez-vous préféré entendre ?', 'Quelle question auriez-vous aimé qu’on vous pose ?'],
  'move.regret': [
    'Ce sont des mots durs à se dire à soi-même. Vous regardez en arrière avec ce que vous savez aujourd’hui, et ce jour-là vous ne le saviez pas.',
    'Un regret pareil pousse le plus souvent là où l’on a aimé.',
    'L’autre route paraît simple une fois le virage passé.',
  ],
  'ask.regret': [
    'Que diriez-vous maintenant, si cela pouvait être entendu ?',
    'Que vouliez-vous donner, pour quoi le temps a manqué ?',
  ],
  'move.secret': [
    'Alors vous le portez en secret, en plus, et c’est un second poids.',
    'Faire bonne figure toute la journée avec cela en soi, c’est épuisant.',
    'Presque personne ne voit donc comment vous allez vraiment.',
  ],
  'ask.secret': ['À qui pourriez-vous en parler en premier ?', 'Qu’est-ce qui vous retient de le dire ?'],
  'move.telling': [
    'Avant une telle conversation, les mots paraissent immenses. Ils peuvent sortir maladroits et être justes quand même.',
    'Il est difficile de montrer où cela fait mal, surtout à ceux qu’on aime.',
  ],
  'ask.telling': ['Quelle pourrait être la première phrase ?', 'Que craignez-vous de lire sur leur visage ?'],
  'move.tears': [
    'Alors laissez-les venir. Les larmes n’ont pas besoin d’une raison qui convainque quelqu’un.',
    'Pleurer, ce n’est pas s’effondrer. C’est ainsi qu’un cœur trop plein se fait un peu de place.',
    'Ici, vous n’avez pas à sécher votre visage.',
  ],
  'ask.tears': [
    'Quand cela a-t-il commencé aujourd’hui ?',
    'Y a-t-il quelqu’un près de vous quand cela arrive ?',
  ],
  'move.numb': [
    'Que rien ne vienne ne dit rien de votre attachement. Souvent tout se tait d’abord, pour qu’on puisse traverser la journée.',
    'Ne rien ressentir peut faire peur. C’est souvent ce qui reste quand il y en a eu trop.',
  ],
  'ask.numb': [
    'À quoi ressemble ce silence ?',
    'Quand avez-vous senti quelque chose clairement pour la dernière fois ?',
  ],
  'move.frozen': [
    'Rester sans voix à un moment pareil n’est pas une faiblesse. Beaucoup de gens traversent les choses ainsi.',
    'Parfois les mots n’arrivent que des heures plus tard, sur le chemin du retour.',
  ],
  'ask.frozen': ['Qu’auriez-vous aimé dire ?', 'Qu’avez-vous fait ensuite ?'],
  'move.insulted': [
    'Une chose pareille reste longtemps dans l’oreille. Elle en dit plus sur ce moment que sur vous.',
    'Vous n’auriez pas dû avoir à entendre cela.',
  ],
  'ask.insulted': ['Quel mot vous est resté ?', 'Qui dirait de vous quelque chose de tout autre ?'],
  'move.forgiving': [
    'Vous n’avez pas à le savoir aujourd’hui. Ce qui était mal peut d’abord être appelé mal.',
    'Le pardon ne se presse pas, et il ne veut jamais dire que c’était acceptable.',
  ],
  'ask.forgiving': [
    'De quoi auriez-vous besoin avant même d’y penser ?',
    'Qu’aimeriez-vous qu’on comprenne de ce que cela vous a fait ?',
  ],
  'move.waiting': [
    'Attendre sans rien pouvoir faire, c’est aussi un travail.',
    'Ces journées ne finissent pas, et chaque sonnerie du téléphone vous traverse.',
  ],
  'ask.waiting': ['Que faites-vous des heures entre deux nouvelles ?', 'Qui attend avec vous ?'],
  'move.why': [
    'Je n’ai pas de réponse à ce pourquoi, et je ne vais pas en inventer une.',
    'Cette question peut rester ici sans réponse. Elle est aussi vieille que la prière.',
  ],
  'ask.why': [
    'Quand cette question revient-elle le plus ?',
    'Qu’est-ce que cela changerait pour vous de savoir ?',
  ],
  'move.unheard': [
    'Je ne peux pas répondre à la place de Dieu. Vous pouvez le demander aussi fort que les Psaumes.',
    'Parler, parler encore, et ne rien entendre en retour, on s’y sent bien seul.',
  ],
  'ask.unheard': [
    'Quelle est la dernière chose que vous avez demandée ?',
    'À quoi verriez-vous que quelqu’un vous écoute ?',
  ],
  'move.once': [
    'Il y a donc eu un temps où c’était autrement. Cela peut manquer comme une personne manque.',
    'Cela ne ressemble pas à une chose que vous avez choisi de perdre.',
  ],
  'ask.once': ['Qu’est-ce que vous y aimiez ?', 'Quand cela a-t-il commencé à changer ?'],
  'move.church': [
    'Être déçu dans le lieu même qui aurait dû être sûr, cela touche profond.',
    'Vous pouvez le dire ici sans trahir personne.',
  ],
  'ask.church': [
    'Que s’est-il passé là-bas ?',
    'Reste-t-il là-bas une personne à qui vous faites confiance ?',
  ],
  'move.tired': [
    'On dirait une fatigue qu’une nuit de sommeil ne répare pas.',
    'Alors aujourd’hui, peu suffit. La vaisselle peut attendre.',
  ],
  'ask.tired': [
    'Qu’est-ce qui vous prend le plus de forces ?',
    'À quand remonte la dernière heure rien que pour vous ?',
  ],
  'move.racing': [
    'Quand tout appelle à la fois, une seule chose suffit. Le reste peut attendre son tour.',
    'Une tête pareille n’obéit pas. Vous n’avez pas à gagner contre elle.',
  ],
  'ask.racing': [
    'Qu’est-ce qui fait le plus de bruit ?',
    'Qu’est-ce qui presse vraiment, et qu’est-ce qui en a seulement l’air ?',
  ],
  'move.crossroads': [
    'Je ne vous dirai pas quoi faire ; vous en savez bien plus que moi. Mais on peut le regarder des deux côtés.',
    'Tout n’a pas à se décider d’un coup.',
  ],
  'ask.crossroads': [
    'Quels chemins voyez-vous, même ceux que vous n’aimez pas ?',
    'Que diriez-vous à un ami à votre place ?',
  ],
  'move.far': [
    'Être loin au moment où l’on a besoin de vous, cela tire dans deux directions.',
    'De loin, les images qu’on a en tête n’ont personne pour les corriger.',
  ],
  'ask.far': ['Comment avez-vous des nouvelles ?', 'Que feriez-vous en premier si vous étiez là-bas ?'],
  'move.memory': [
    'Quel cadeau d’avoir reçu cela de quelqu’un.',
    'Une personne pareille est présente dans tant de petits moments.',
    'Merci de me laisser voir un peu de ce qu’il y avait entre vous.',
  ],
  'ask.memory': [
    'Que donneriez-vous pour l’entendre encore ?',
    'Quelle petite chose vous le rappelle le plus ?',
  ],
  'move.long': [
    'C’est long, de tenir ainsi.',
    'Si longtemps, et sans doute presque plus personne ne demande.',
  ],
  'ask.long': ['Comment avez-vous tenu jusqu’ici ?', 'Comment était-ce avant ?'],
  'move.long-glad': [
    'Après une si longue attente, cela doit avoir un autre goût.',
    'Il y a beaucoup de patience là-dedans.',
  ],
  'ask.long-glad': ['Qui y a cru tout ce temps ?', 'Qu’est-ce qui vous a fait tenir ?'],
  'move.others': [
    'On peut se réjouir pour les autres et avoir mal pour soi dans la même minute. L’un n’efface pas l’autre.',
    'Le voir partout autour de soi rend le manque plus bruyant.',
  ],
  'ask.others': ['Que désirez-vous le plus quand vous les voyez ?', 'Que ne voient-ils pas de votre vie ?'],
  'move.silence': [
    'Le silence peut être plus fort qu’une dispute.',
    'Une journée devient très longue quand personne ne dit le premier mot.',
  ],
  'ask.silence': [
    'Que diriez-vous si vous saviez qu’on vous écouterait ?',
    'Quelle a été votre dernière bonne conversation ensemble ?',
  ],
  'move.miss': [
    'Le manque a ses heures à lui, et il vient sans prévenir.',
    'La place vide montre tout ce qu’il y avait là.',
  ],
  'ask.miss': ['Quand est-ce le plus fort ?', 'Que lui raconteriez-vous de cette semaine ?'],
  'move.burden': [
    'Vous ne dérangez pas ici. Et ceux qui vous aiment préféreraient sans doute savoir.',
    'Le malheur d’un autre ne rend pas le vôtre plus petit.',
  ],
  'ask.burden': [
    'Qui serait triste d’apprendre que vous l’avez gardé pour vous ?',
    'Que demanderiez-vous, si cela ne dérangeait personne ?',
  ],
  'move.failed': [
    'Quelque chose a échoué, et cela fait mal. Ce n’est pas tout ce que vous êtes.',
    'C’est un verdict bien dur à porter.',
  ],
  'ask.failed': ['À qui est la voix qui vous dit cela ?', 'Qu’est-ce que cela vous a coûté d’essayer ?'],
  'move.relapse': [
    'Une rechute est un mauvais jour sur la route, et ce n’est pas la fin de la route.',
    'Merci de le dire franchement. Le cacher aurait été plus facile.',
  ],
  'ask.relapse': [
    'Que se passait-il juste avant ?',
    'Qui pourriez-vous appeler avant la prochaine heure difficile ?',
  ],
  'people.relapse': [
    'Il y a des gens qui connaissent cela de l’intérieur : un groupe d’entraide, un parrain ou une marraine, un addictologue. Un seul appel aujourd’hui suffit.',
    'Un médecin ou un addictologue a entendu cela bien des fois et ne vous grondera pas. S’il vous plaît, ne faites pas cela sans personne.',
  ],
  'move.abortion': [
    'Merci de me confier cela. Ici, personne ne vous juge.',
    'Une chose pareille peut faire mal des années sans un mot, et elle a sa place ici.',
  ],
  'ask.abortion': ['Qu’aimeriez-vous qu’on comprenne de ce temps-là ?', 'Qui était à vos côtés alors ?'],
  'people.abortion': [
    'Il y a des conseillères qui écoutent après un avortement sans vous pousser nulle part. Un pasteur ou un prêtre de confiance peut aussi l’entendre en confidence.',
  ],
  'move.affair': [
    'C’est lourd à porter, et vous venez peut-être de le dire pour la première fois.',
    'Le dire honnêtement est un début. La suite n’a pas à être réglée ce soir.',
  ],
  'ask.affair': ['Que craignez-vous le plus là-dedans ?', 'À quoi ressemblerait un pas honnête, d’ici ?'],
  'move.comfort': [
    'C’est bon que cela ait été là, au milieu de tout le reste.',
    'Une seule personne au bon moment peut changer toute une journée.',
  ],
  'ask.comfort': ['Qu’est-ce que ce moment vous a apporté ?', 'Qu’est-ce qui l’a rendu bon ?'],
  'move.loved': [
    'Je ne parle pas pour Dieu. Ce que l’Écriture dit de lui à qui demande cela est plus tendre qu’on ne s’y attend.',
    'Bien des gens de cœur ont passé la nuit avec cette question.',
  ],
  'ask.loved': [
    'Qu’est-ce qui vous en fait douter aujourd’hui ?',
    'Qui vous a appris à craindre la réponse ?',
  ],
  'move.again': ['C’est donc revenu.', 'Encore, alors. Une fois de plus, ce n’est pas plus facile.'],
  'ask.again': ['Que s’est-il passé cette fois ?', 'Qu’y a-t-il de différent cette fois ?'],
  'recall.clause': [
    'Vous m’aviez raconté ceci : {clause}.',
    'Je m’en souviens, vous aviez écrit cela : {clause}.',
    'La dernière fois, vous aviez écrit ceci : {clause}.',
  ],
  'echo.heavy': [
    '« {quote}. » Je voudrais rester un moment avec cette phrase.',
    '« {quote}. » Il y a beaucoup dans ces quelques mots.',
    'Vous écrivez : « {quote}. » Je ne veux pas passer à côté.',
    '« {quote}. » Cela en fait partie aussi.',
  ],
  'echo.glad': [
    '« {quote}. » Cela en fait partie aussi.',
    '« {quote}. » J’aime bien ce passage.',
    'Vous écrivez : « {quote}. » Que c’est bien.',
  ],
  'recall.thing': [
    '{When}, vous aviez écrit à propos de {thing}. Comment cela s’est-il passé ?',
    '{When}, vous parliez de {thing}. Comment était-ce ?',
  ],
  'recall.grief': [
    '{When}, vous aviez écrit sur la personne que vous avez perdue. Comment sont les jours depuis ?',
  ],
  'recall.illness': ['{When}, vous aviez écrit sur votre maladie. Où en êtes-vous ?'],
  'recall.illness-other': [
    '{When}, vous aviez écrit sur la maladie dans votre famille. Comment cela va-t-il aujourd’hui, et vous ?',
  ],
  'recall.work': ['{When}, vous aviez écrit sur votre travail. Est-ce que quelque chose a bougé depuis ?'],
  'recall.money': ['{When}, vous aviez écrit sur vos soucis d’argent. Où en est-ce ?'],
  'recall.family': [
    '{When}, vous aviez écrit sur les difficultés à la maison. Comment est-ce entre vous maintenant ?',
  ],
  'recall.relationship': [
    '{When}, vous aviez écrit sur quelqu’un de très proche. Comment va votre cœur aujourd’hui ?',
  ],
  'recall.loneliness': [
    '{When}, vous aviez écrit sur votre solitude. Quelqu’un a-t-il été près de vous depuis ?',
  ],
  'recall.sleep': ['{When}, vous aviez écrit que vous ne dormiez pas. Comment sont les nuits maintenant ?'],
  'thing.exam': ['votre examen'],
  'thing.interview': ['votre entretien'],
  'thing.presentation': ['votre présentation'],
  'thing.operation': ['l’opération'],
  'thing.results': ['ces résultats'],
  'when.yesterday': ['Hier'],
  'when.days': ['Il y a quelques jours'],
  'when.week': ['La semaine dernière'],
  'when.while': ['Il y a quelque temps'],
  'answer.unsure': [
    'Vous n’avez pas à le savoir. On peut commencer petit : comment était la dernière heure ?',
    'C’est bien ainsi. Ne pas savoir est aussi une réponse honnête.',
    'Alors on laisse ouvert. Dites une chose que vous avez vue aujourd’hui, et on part de là.',
    'D’accord. Est-ce plutôt dans la tête, dans la poitrine, ou partout ?',
  ],
  'answer.afterlife': [
    'Il y a tant d’amour dans cette question, et elle peut empêcher de dormir. Je suis un programme et je ne vois pas si loin. Beaucoup de chrétiens s’appuient sur ceci : Dieu connaît un cœur de l’intérieur, sa dernière heure aussi. Voulez-vous me parler de cette personne ?',
    'Qui répond vite à cela ne le sait pas, et moi non plus. Cela fait mal de ne pas être sûr pour quelqu’un qu’on aime. Un pasteur, ou quelqu’un qui a connu un tel deuil, pourrait rester avec vous là-dedans. Qu’aimeriez-vous le plus que cette personne sache ?',
  ],
  'answer.belief': [
    'Je suis un programme, je ne peux donc ni croire ni douter. Mais je suis fait pour prendre au sérieux votre foi, et vos doutes aussi. Qu’est-ce qui vous amène à le demander ?',
    'Il n’y a ici personne qui puisse croire. La foi, dans cet échange, c’est la vôtre, quelle que soit sa forme aujourd’hui.',
    'Croire, c’est l’affaire des personnes. Je peux écouter ce que vous croyez, et ce que vous n’arrivez plus à croire.',
  ],
  'move.together': [
    'Il y a tant de vie dans ces années.',
    'Des années pareilles ne finissent pas en un jour.',
  ],
  'ask.together': [
    'À quel moment revenez-vous le plus ?',
    'À quoi ressemblait une bonne journée, à vous deux ?',
  ],
  'answer.check-verse': [
    'Les mots de la Bible, je ne les dis pas de mémoire. Je ne montre que ce qui se trouve dans le texte installé ici : /verse avec un passage, par exemple /verse Psaume 23, donne les mots exacts.',
    'Certaines phrases sonnent comme la Bible et n’y sont nulle part, je ne montre donc que ce que je peux consulter. Envoyez /verse avec un livre, un chapitre et un verset, et vous l’aurez tel quel.',
  ],
  'move.blame': [
    'Un tel poids ne prouve aucune faute, et personne ne lit un cœur du dehors.',
    'Entendre cela par-dessus la douleur, c’est une seconde douleur. Elle n’est pas à vous.',
  ],
  'ask.blame': [
    'Qu’est-ce que cela vous a fait d’entendre cela ?',
    'Qui vous en parle avec plus de douceur ?',
  ],
};
