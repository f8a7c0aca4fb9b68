// La politique de confidentialité en français. Des phrases courtes ; les nombres et les noms sont remplis.
import type { PolicyTexts } from '../../core/privacy/policy.ts';

export const POLICY_TEXTS: PolicyTexts = {
  language: 'fr',
  title: 'Politique de confidentialité du compagnon de {community}',
  version:
    'Version {version}. Dans la conversation, /privacy montre ce qui est gardé sur vous et permet de le changer.',
  gaps: {
    community: '[nom de votre communauté]',
    contact: '[adresse e-mail ou postale]',
    region: '[région de votre installation]',
    authority: '[votre autorité de protection des données]',
  },
  sections: {
    who: {
      title: 'Qui en répond',
      promises: {
        controller: '{community} fait fonctionner ce bot et répond de vos données.',
        contact: 'Écrivez à {contact} pour toute question.',
        what: 'Le bot est un programme (une intelligence artificielle), pas une personne, ni une thérapie, ni un service d’urgence. Il le dit dès la première rencontre.',
      },
    },
    before: {
      title: 'Avant votre accord',
      promises: {
        asked:
          'Ce que vous écrivez peut parler de votre foi et de votre santé. Rien n’en est donc gardé, et aucun modèle de langage ne le lit, avant votre accord.',
        separate:
          'Parler avec une IA, me souvenir, garder des prières, les partager, l’e-mail, la parole du jour, les nouvelles, le message du lendemain et le plan de sécurité sont demandés un par un. Le oui et le non sont aussi faciles l’un que l’autre, et un reçu de chacun est gardé ; un non avant votre premier oui ne laisse rien.',
        help: 'L’aide en cas de danger ne demande aucun accord : votre message est vérifié en mémoire et des lignes d’écoute s’affichent.',
        numbers:
          'Pour ne répondre qu’une fois à chaque message, les numéros de vos derniers messages sont notés pendant un jour, sans leurs mots ; et si des lignes d’écoute ont été montrées, pour quel genre de danger et quand, afin qu’elles ne viennent pas avec chaque message.',
      },
    },
    kept: {
      title: 'Ce qui est gardé, pourquoi et combien de temps',
      promises: {
        talk: 'Nos derniers messages, pour pouvoir suivre : {talkDays} jours, seulement si vous avez accepté que je me souvienne.',
        settings:
          'Vos réglages et vos réponses aux questions d’accord : {idleMonths} mois après votre dernier message.',
        prayers:
          'Vos demandes de prière, si vous avez accepté de les garder, pour vous ou pour l’équipe : {prayerDays} jours après leur fin ; celles qui restent inachevées, un jour. Les avis sur les réponses : {feedbackDays} jours.',
        mail: 'Une adresse e-mail, si vous l’avez donnée et confirmée : jusqu’à ce que vous la repreniez.',
        mood: 'De vos mots je déduis une humeur, pour trouver une réponse et un passage qui conviennent. Si vous avez accepté que je me souvienne, elle est gardée avec le message pendant les mêmes {talkDays} jours ; sinon elle n’est pas gardée. Personne d’autre ne la voit.',
        crisis:
          'Quand des lignes d’écoute sont montrées, un compteur monte : jour, genre, pays, langue. La loi demande ces chiffres. Sans nom et sans mots.',
        complete:
          'C’est tout. Chaque sorte d’enregistrement figure dans le [registre des traitements](records-of-processing.md).',
      },
    },
    goes: {
      title: 'Qui le voit',
      promises: {
        telegram: 'Telegram transporte la conversation. Ce qu’il en fait figure dans sa propre politique.',
        team: 'L’équipe de prière voit une demande exactement comme l’aperçu la montre, après que vous avez touché Partager, et rien d’autre.',
        model:
          'Un modèle de langage chez Amazon Bedrock lit votre message et les derniers pour écrire une réponse. Il ne garde rien et n’est pas entraîné avec.',
        amazon:
          'Amazon Web Services garde tout pour nous à {region}, chiffré, et envoie notre courrier. La [liste des sous-traitants](processors.md) les nomme tous.',
        nobody:
          'Rien n’est vendu et rien ne sert à la publicité. Hors de votre propre dossier, nos tables ne vous connaissent que par un code que personne ne peut lire sans notre clé secrète.',
      },
    },
    rights: {
      title: 'Ce que vous pouvez faire',
      promises: {
        see: '/export vous donne tout ce qui est gardé sur vous, tout de suite.',
        readable: 'Cela vient comme page à lire et comme fichier pour les programmes.',
        takeBack:
          '/privacy permet de reprendre n’importe quel oui en deux touches. Cela vaut tout de suite : ce qui était gardé à cause de lui disparaît.',
        share: 'Si vous reprenez le partage, vos demandes sont retirées du groupe.',
        erase:
          '/delete efface tout, partout, tout de suite. Ce qui attend dans notre file ne fait plus rien, et disparaît au bout de {queueDays} jours au plus.',
        posts:
          'Les messages du groupe sont effacés, ou vidés s’ils ont plus de deux jours. Le courrier déjà parti et ce que d’autres ont lu ne peuvent pas être repris.',
        team: 'Cela vaut aussi pour les membres d’une équipe de prière : ce que vous avez touché est dans votre copie et part avec votre /delete.',
        complain:
          'Vous pouvez demander à {community} de corriger ou d’expliquer quelque chose, et vous plaindre auprès de {authority}.',
      },
    },
    end: {
      title: 'Quand cela finit de soi-même',
      promises: {
        idle: 'Si vous n’avez pas écrit depuis {idleMonths} mois, tout est effacé, les messages du groupe compris.',
        told: 'Si vous avez accepté des messages du bot, vous l’apprenez {warningWeeks} semaines avant. Sinon personne ne vous écrit.',
        blocked:
          'Si vous bloquez le bot, il n’écrit plus rien, et tout est effacé au bout de {unreachableDays} jours.',
        backup:
          'Les sauvegardes vivent {backupDays} jours. Si l’une est rétablie un jour, ce qui a été effacé depuis est effacé de nouveau avant que quiconque s’en serve.',
        trail:
          'Que quelque chose a été accepté, copié ou effacé est noté pendant {auditYears} ans, avec un code à votre place et sans contenu.',
      },
    },
    safe: {
      title: 'Comment c’est protégé',
      promises: {
        encrypted: 'Tout est gardé chiffré, avec une clé conservée à part.',
        log: 'Le journal technique contient des codes et des nombres, jamais vos mots, votre nom ni votre adresse. Il disparaît au bout de {logDays} jours.',
        breach: 'Si quelque chose tourne mal avec vos données, vous et l’autorité êtes avertis sans tarder.',
        change:
          'Si cette politique change, vous l’apprenez une fois, {noticeDays} jours avant, avec le moyen de refuser.',
        young:
          'Le bot est fait pour les personnes de {minimumAge} ans et plus et peut ne pas convenir à certains mineurs. Si vous dites que vous êtes plus jeune, rien de notre échange n’est retenu.',
      },
    },
  },
};
