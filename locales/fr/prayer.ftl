pray-consent =
    Avant que vous écriviez : puis-je garder votre demande de prière ?

    Elle peut dire quelque chose de votre foi ou de votre santé ; je ne la garde donc que si vous êtes d’accord. Ce qui reste inachevé disparaît au bout d’un jour ; une demande terminée, six mois après sa fin. Qui d’autre peut la voir, je le demande ensuite, à chaque fois.

    Vous pouvez reprendre votre oui à tout moment avec /privacy.
pray-consent-declined = C’est bien ainsi. Je ne garde rien, et vous pouvez prier pour cela avec vos mots, où que vous soyez. /pray demande à nouveau.
pray-prompt =
    Pour quoi l’équipe de prière peut-elle prier ? Écrivez-le avec vos mots, jusqu’à { $max } caractères.

    Ensuite je vous demande qui peut le voir et je vous montre exactement ce qu’ils liront. Rien ne part avant que vous touchiez « Partager ». Laissez de côté les noms de famille, s’il vous plaît, et ne dites des autres que ce qu’ils accepteraient.

    /cancel arrête.
pray-placeholder = Votre demande de prière
pray-too-long = Cela fait { $count } caractères ; il y a place pour { $max }. Pourriez-vous raccourcir ? Je n’ai rien gardé ni envoyé.
pray-text-only = Ici je ne peux lire que du texte. Écrivez votre demande avec des mots, s’il vous plaît, ou envoyez /cancel.
pray-no-words = Je n’ai pas trouvé de mots. Pour quoi pouvons-nous prier ?

pray-visibility = Qui peut le voir ?
pray-visibility-private = Moi seulement
pray-visibility-anonymous = Équipe, sans mon nom
pray-visibility-first-name = Équipe, avec mon prénom
pray-visibility-chosen = Vous avez choisi : { $choice }.
pray-use-buttons = Choisissez avec l’un des boutons ci-dessus, s’il vous plaît.
pray-use-buttons-again = Je n’ai pas encore compris. Touchez l’un des boutons, ou /cancel pour arrêter. Vos mots sont toujours là.
pray-use-buttons-exit = On s’arrête ici ? Rien n’a été envoyé.
pray-exit = Arrêter
pray-go-on = Continuer

pray-group = Quelle équipe peut prier pour cela ?
pray-email-question = Voulez-vous une brève confirmation par mail quand ce sera arrivé à l’équipe ? Le mail ne contiendra pas votre demande.
pray-email-yes = Oui, par mail
pray-email-no = Non, merci
pray-email-prompt = À quelle adresse ? Je ne l’utilise que pour ces confirmations, et vous pouvez les arrêter dans chaque mail et dans /settings.
pray-email-placeholder = nom@example.org
pray-email-malformed = Cela ne ressemble pas à une adresse mail. Vérifiez, s’il vous plaît, ou touchez « Non, merci ».
pray-email-check = J’écris à { $address } ?
pray-email-right = Oui, c’est juste
pray-email-edit = La changer
pray-email-limit = J’ai envoyé aujourd’hui tous les codes que je peux. Continuons sans mail.
pray-code-prompt = J’envoie un code à six chiffres à cette adresse. Écrivez-le ici, s’il vous plaît. Il est valable 24 heures.
pray-code-placeholder = 123456
pray-code-wrong = Ce n’est pas le code. { $left ->
    [one] Il vous reste un essai.
   *[other] Il vous reste { $left } essais.
}
pray-code-spent = C’était le dernier essai. Continuons sans mail ; vous pourrez le régler plus tard.
pray-code-later = Sans mail
pray-code-change = Autre adresse
pray-code-right = Merci, votre adresse est confirmée.

pray-preview = Voici exactement ce que l’équipe verra :
pray-preview-private = Cela reste avec vous. Personne d’autre ne le verra :
pray-hint-others = Cela nomme peut-être d’autres personnes. Ne partagez leur nom ou leur santé que si elles étaient d’accord, s’il vous plaît.
pray-hint-contact = Cela semble contenir un téléphone, une adresse ou un lien. L’équipe n’en a pas besoin pour prier.
pray-hint-harsh = Certains de ces mots pourraient blesser la personne qui les lira. Si vous voulez, dites-le autrement avec « { pray-edit } ».
pray-hint-mask = Masquer les contacts
pray-hint-initials = Initiales seulement
pray-urgent = Marquer urgente
pray-not-urgent = Pas urgente
pray-share = Partager
pray-keep = Garder
pray-edit = Modifier
pray-cancel = Annuler
pray-edit-prompt = Réécrivez-la telle qu’elle doit se lire.
pray-shared =
    Votre demande est en route vers l’équipe de prière (n° { $id }). Je vous dirai quand on aura prié.

    Vous pouvez la retirer à tout moment.
pray-arrived = Votre demande (n° { $id }) est maintenant auprès de l’équipe de prière.
pray-waits = Je ne peux pas joindre le groupe de l’équipe de prière pour l’instant. Votre demande (n° { $id }) est gardée et je la publierai dès que possible.
pray-uncertain = Je ne peux pas savoir si votre demande (n° { $id }) est arrivée à l’équipe de prière. Le responsable vérifie, pour qu’elle n’apparaisse pas deux fois.
pray-lost = Le { $day }, une panne de notre côté a fait perdre ce qui avait été enregistré pendant ces minutes. Une demande de prière que vous aviez partagée en fait peut-être partie, et je ne sais pas si l’équipe l’a vue. Je suis désolé. Si vous souhaitez toujours qu’elle prie, partagez-la de nouveau avec /pray.
pray-kept = Je l’ai gardée pour vous (n° { $id }). Vous la trouvez dans /myprayers.
pray-no-team = Votre demande est gardée (n° { $id }). Je ne peux pas joindre le groupe de l’équipe pour l’instant ; je la publierai dès que possible.
pray-limit = Cela fait cinq demandes en un jour, et je ne peux pas en prendre plus. Revenez demain avec la prochaine, s’il vous plaît. Si cela ne peut pas attendre, /crisis montre des personnes à qui parler maintenant.
pray-cancelled = D’accord. Rien n’a été envoyé et je n’ai pas gardé vos mots.
pray-crisis-question =
    Vos mots sont toujours là. Parce que je m’inquiète pour vous, je ne les publierai pas dans le groupe.

    Que préférez-vous ?
pray-crisis-on-call = À la personne de garde
pray-crisis-keep = Garder juste pour moi
pray-crisis-passed = J’ai transmis vos mots à la personne de garde (n° { $id }). Ce n’est pas un service d’urgence. Si vous êtes en danger maintenant, appelez s’il vous plaît l’un des numéros ci-dessus.
pray-withdraw = Retirer

myprayers-none = Vous n’avez pas de demande de prière ici. /pray en commence une.
myprayers-title = Vos demandes de prière :
myprayers-line = { $id } : { $status }
myprayers-status-kept = pour vous seulement
myprayers-status-queued = en route
myprayers-status-posted = auprès de l’équipe, { $count ->
    [0] personne n’a encore touché
    [one] une personne prie
   *[other] { $count } personnes prient
}
myprayers-status-uncertain = vérifiée par le responsable
myprayers-status-held = auprès de la personne de garde
myprayers-status-withdrawn = retirée
myprayers-status-answered = exaucée
myprayers-status-closed = close
myprayers-open = { $id }
prayer-detail =
    N° { $id }, { $status }

    { $text }
prayer-withdraw-sure = Retirer cette demande ? Si elle est dans le groupe, elle y sera enlevée.
prayer-withdraw-sure-kept = Supprimer cette demande ? Personne d’autre que vous ne l’a vue.
prayer-withdraw-sure-held = La retirer ? Ce que j’ai transmis à la personne de garde sera enlevé.
prayer-withdraw-yes = Oui, retirer
prayer-withdraw-no = Non, la laisser
prayer-withdrawn = Retirée. Je l’enlève du groupe.
prayer-withdrawn-kept = Supprimée.
prayer-withdrawn-held = Retirée. Je l’enlève du groupe de garde.
prayer-withdrawn-unsure = Retirée. Je ne sais pas si elle était arrivée dans le groupe. Si oui, elle y sera enlevée ; l’opérateur est prévenu.
prayer-gone = Je ne trouve plus cette demande.
prayer-edited = Votre demande (n° { $id }) reste comme vous l’avez partagée ; modifier le message ici ne change pas ce que l’équipe lit. Vous pouvez la retirer ou, quand elle est auprès de l’équipe, donner des nouvelles.
prayed-notice = { $count ->
    [one] Une personne a prié pour votre demande (n° { $id }).
   *[other] { $count } personnes ont prié pour votre demande (n° { $id }).
}
prayer-not-removed = Telegram ne me laisse pas enlever la demande n° { $id } du groupe. J’ai demandé au responsable de le faire à la main.
prayer-how-is-it = Il y a une semaine, vous avez demandé la prière (n° { $id }). Comment cela va-t-il ? Vous n’avez pas à répondre.
prayer-update = Donner des nouvelles
prayer-answered = Elle est exaucée
prayer-answered-question = Cela me réjouit. Voulez-vous le dire à l’équipe en quelques mots ? C’est vous qui décidez.
prayer-answered-thank = Écrire à l’équipe
prayer-answered-quiet = Juste la marquer
prayer-answered-done = Marquée comme exaucée. L’équipe voit cela et rien d’autre.
add-prompt-update = Que voulez-vous dire à l’équipe ? Vous le verrez d’abord tel qu’ils le liront.
add-prompt-answered = Que voulez-vous dire à l’équipe ? Vous le verrez d’abord tel qu’ils le liront.
add-prompt-answer = Que voulez-vous répondre ? L’équipe le lira sous votre demande, sans votre nom.
add-cancelled = D’accord, rien n’a été envoyé.
add-done = En route vers l’équipe.
add-wait = Vos derniers mots à l’équipe sont encore en route. Réessayez dans quelques minutes, s’il vous plaît.
add-gone = Cette demande n’est plus auprès de l’équipe.
prayer-end = La retirer
prayer-expired = Votre demande n° { $id } est auprès de l’équipe depuis un mois, je l’ai donc close. Si vous souhaitez à nouveau la prière, /pray en commence une autre.
prayer-closed-by-operator = Le responsable de l’équipe de prière a retiré votre demande (n° { $id }) du groupe. Si vous avez une question, adressez-vous s’il vous plaît à quelqu’un de la communauté.
prayer-relay-on = Mots de l’équipe : oui
prayer-relay-off = Mots de l’équipe : non
prayer-relay-now-on = Si votre communauté le permet et que quelqu’un de l’équipe vous écrit, vous le recevrez ici. Ils ne sauront pas qui vous êtes.
prayer-relay-now-off = Je ne transmets rien.
on-call-post =
    Quelqu’un a demandé la personne de garde (n° { $id }). J’ai d’abord montré des lignes d’aide.

    Ses mots :
    { $text }
on-call-unreachable = Je n’ai pas pu joindre la personne de garde. Ne l’attendez pas, s’il vous plaît. /crisis montre qui peut aider tout de suite.
pray-open-already = Votre demande de prière est déjà ouverte. Continuez simplement, ou envoyez /cancel pour arrêter.
