privacy-text =
    Ce que je garde, et seulement si vous avez donné votre accord : vos réglages, nos derniers messages (30 jours), vos demandes de prière et une adresse e-mail que vous m’avez donnée.

    Un programme qui travaille pour cette communauté répond à vos messages : un modèle de langage, là où il y en a un. Ils ne servent pas à entraîner des modèles. De vos mots, je déduis une humeur pour trouver une réponse qui convienne.

    Pour garder l’ordre, je note pendant un jour les numéros de vos derniers messages, sans leurs mots.

    En cas de crise, je montre des numéros d’aide selon une procédure fixe ; il n’en reste qu’un compte sans noms.
privacy-no-consents = Vous n’avez encore donné votre accord à rien.
privacy-consent-given = Vous avez dit oui : { $what } ({ $date })
privacy-consent-refused = Vous avez dit non : { $what } ({ $date })
privacy-withdraw = Arrêter : { $what }
privacy-take-back = Mes accords
privacy-consents = Ce que vous avez répondu, et le moyen de reprendre un oui. Cela vaut tout de suite.
withdrawn-chat = Repris. Aucune IA ne vous répond avant un nouvel accord, et nos derniers messages sont effacés.
withdrawn-history = Repris. Nos derniers messages sont effacés.
withdrawn-prayer = Repris. Ce que vous avez écrit comme demande est effacé, et ce qui était partagé est retiré du groupe.
withdrawn-share-prayer = Repris. Vos demandes sont retirées du groupe.
withdrawn-email = Repris. Votre adresse est effacée.
withdrawn-daily = Repris. Plus de parole quotidienne.
withdrawn-news = Retiré. Plus de nouvelles de la communauté.
withdrawn-check-in = Repris. Je n’écrirai pas de moi-même.
withdrawn-safety-plan = Repris. Votre plan est effacé.
policy-notice =
    Ma politique de confidentialité change le { $date }. Vous pouvez lire la nouvelle avec /privacy.

    Si vous préférez, vous pouvez reprendre vos accords ou tout effacer. D’ici là, rien ne change.
policy-fine-button = C’est bien
policy-out-button = Voir mes choix
policy-fine = Merci.
inactive-notice = Nous ne nous sommes pas parlé depuis environ un an. Le { $date }, j’effacerai tout ce que je garde sur vous. Si vous voulez le conserver, écrivez-moi simplement avant.
privacy-export = Exporter
privacy-delete = Effacer
privacy-policy = Confidentialité
purpose-chat = parler avec une intelligence artificielle
purpose-history = me souvenir de nos derniers messages
purpose-prayer = garder vos demandes de prière
purpose-share-prayer = partager vos demandes avec l’équipe
purpose-email = confirmations par e-mail
purpose-daily = une parole d’encouragement par jour
purpose-news = des nouvelles de la communauté
purpose-check-in = prendre de vos nouvelles le lendemain
purpose-safety-plan = garder votre plan de sécurité
purpose-short-chat = IA
purpose-short-history = mémoire
purpose-short-prayer = garder prières
purpose-short-share-prayer = partage
purpose-short-email = e-mail
purpose-short-daily = parole du jour
purpose-short-news = nouvelles
purpose-short-check-in = lendemain
purpose-short-safety-plan = plan


delete-text =
    Ceci efface tout ce que je garde sur vous : réglages, notre échange, demandes de prière, leurs messages dans le groupe, votre adresse e-mail et ce qui attend d’être envoyé.

    Ce que je ne peux pas retirer : les messages sur votre propre téléphone, les e-mails déjà envoyés et ce que des personnes du groupe ont lu. Les messages du groupe de plus de 48 heures sont vidés au lieu d’être retirés.

    J’efface tout ? Cette question vaut dix minutes.
delete-no = Non, tout garder
delete-yes = Tout effacer
delete-nothing = Je n’ai rien de gardé sur vous. Si vous écrivez de nouveau, nous recommençons à zéro.
delete-begun = J’ai commencé, et à partir de maintenant je ne garde rien de nouveau. Une partie de mon système ne répond pas en ce moment ; je termine donc le reste de moi-même, quelques minutes après son retour. Vous n’avez rien à faire ; /delete montre s’il reste quelque chose.
delete-done = C’est fait. { $records ->
    [one] Un enregistrement a été effacé.
   *[other] { $records } enregistrements ont été effacés.
}{ $posts ->
    [0] { "" }
    [one] { " " }Un message du groupe est en train d’être retiré.
   *[other] { " " }{ $posts } messages du groupe sont en train d’être retirés.
} Si vous écrivez de nouveau, nous recommençons à zéro.

plan-consent = Pendant que nous l’écrivons, je garde vos réponses, un jour au plus. À la fin, vous décidez si je garde le plan. Est-ce que cela vous va ?
plan-consent-yes = Oui, commencer
plan-consent-no-done = C’est bien ainsi. Les numéros restent ici, et moi aussi.
