post-title = Demande de prière
post-title-urgent = Demande de prière urgente
post-from = De { $name }
post-anonymous = De quelqu’un de notre communauté
post-withdrawn = Cette demande a été retirée.
post-closed = Cette demande est close. Merci d’avoir prié.
post-answered = Exaucée. Merci d’avoir prié.
post-praying = Je prie · { $count }
post-praying-for = { $number } : je prie · { $count }
post-follow-up = Je m’en occupe
post-followed-up = Quelqu’un s’en occupe
post-follow-up-one = S’occuper d’une
post-follow-up-number = S’occuper de la { $number }
post-flag = Signaler
post-flag-one = En signaler une
post-flag-number = Signaler la { $number }
post-flagged = Cette demande a été masquée et le responsable du bot prévenu.
post-digest-title = { $count ->
    [one] Une demande de prière
   *[other] { $count } demandes de prière
}
post-added-update = Des nouvelles de cette demande :
post-added-answered = Un mot de gratitude pour cette demande :
post-added-answer = La personne qui a demandé la prière répond :

group-toast-on = Merci de prier.
group-toast-off = Annulé.
group-toast-flagged = Masquée. Le responsable du bot est prévenu.
group-toast-claimed = Merci. L’équipe voit que quelqu’un s’en occupe, pas qui.
group-toast-released = Annulé.
group-toast-taken = Quelqu’un s’en occupe déjà.
group-toast-claims-full = Vous en avez déjà pris { $count } cette semaine, c’est beaucoup. Laissez celle-ci à quelqu’un d’autre, s’il vous plaît.
group-remind-unprayed = Personne n’a encore touché cette demande. Peut-être avez-vous une minute pour elle aujourd’hui.
group-remind-claimed = À la personne qui s’en occupe : merci. Y a-t-il un prochain pas cette semaine ?

group-rules =
    Ce groupe reçoit désormais des demandes de prière.

    Ce qui est demandé ici reste ici : merci de ne rien transférer, photographier ni raconter, et de ne pas chercher à savoir qui l’a demandé.

    « Je prie » dit à la personne que quelqu’un a prié, jamais qui. « Je m’en occupe » dit à l’équipe que quelqu’un garde cela à l’esprit. « Signaler » masque une demande qui ne devrait pas être ici et prévient le responsable du bot.

    Je ne lis que mes boutons, les commandes et les réponses aux demandes, pas votre conversation.
group-admin-warning = Je suis administrateur ici, Telegram me montre donc tous les messages. Je n’en ai pas besoin. Faites de moi un membre ordinaire, s’il vous plaît.
group-invited = Bonjour. Je peux apporter ici des demandes de prière. Un responsable du bot doit maintenant envoyer /bind avec un code de /bindcode, demandé dans notre conversation privée. Sans lui, je pars dans une heure.
group-stranger = Je ne travaille que dans les groupes de prière préparés par mes responsables, je repars donc.
group-bind-refused = Ce code n’est pas valable, ou vous n’êtes pas sur la liste des responsables. Envoyez-moi d’abord /bindcode en privé.
group-bind-public = Ce groupe est public : n’importe qui pourrait lire les demandes et toucher les boutons. Rendez-le privé, s’il vous plaît, puis renvoyez /bind.
group-bind-anonymous = Je ne peux pas voir qui vous êtes tant que « Rester anonyme » est activé. Désactivez-le un instant et renvoyez /bind, s’il vous plaît.
group-team-refused = Seul un responsable de ce bot peut changer la façon dont l’équipe reçoit les demandes.
group-team =
    Les demandes arrivent : { $mode ->
        [hourly] une fois par heure
        [daily] une fois par jour
       *[instant] tout de suite
    }
    Heures de silence : { $quiet }
    Fuseau horaire : { $timezone }
    Langue : { $language }
    Réponses transmises à la personne : { $relay ->
        [on] oui
       *[off] non
    }

    Pour changer : /team mode instant, hourly ou daily
    /team quiet 22-7 ou /team quiet off
    /team timezone Europe/Paris
    /team language fr
    /team relay on ou off
group-team-quiet-off = aucune
group-team-unknown = Je n’ai pas compris. Envoyez /team pour voir ce qui se règle.

relay-which = Pour quelle demande sont vos mots ?
relay-about = Numéro { $number }
relay-question =
    Dois-je transmettre vos mots ? La personne lira :

    { $preview }
relay-preview = Quelqu’un de l’équipe de prière écrit : { $text }
relay-answer = Répondre une fois
relay-mute = Je n’en veux plus
relay-muted = D’accord, je ne transmets plus rien pour cette demande.
relay-answered-already = Vous avez déjà répondu une fois à chaque message. Pour en dire plus, utilisez « Donner des nouvelles » dans /myprayers.
relay-send = Transmettre
relay-cancel = Non
relay-sent = Transmis.
relay-cancelled = Non transmis.
relay-stays = Ceci reste ici, dans le groupe : ce qui est écrit sous une demande n’est pas transmis. Un administrateur peut le permettre avec /team relay on.
relay-off = La personne n’a pas demandé à recevoir des mots de l’équipe, je ne peux donc pas transmettre. Votre prière compte tout autant.
relay-refused = Je ne peux pas transmettre cela. Sans téléphones, adresses ni liens, s’il vous plaît, et en moins de { $max } caractères.
relay-refused-danger = Je ne peux pas transmettre cela ainsi, car il y est question de faire du mal. Dites-le autrement, s’il vous plaît. Si vous pensez que quelqu’un est en danger, prévenez le responsable ou demandez de l’aide.
relay-not-yours = Seule la personne qui l’a écrit peut décider.
relay-failed = La personne ne l’a pas reçu.

on-call-take = Je m’en charge
on-call-taken = Quelqu’un s’en charge
on-call-toast = Merci. Répondez au message et je transmettrai vos mots.

bind-code = Votre code à usage unique est { $code }. Envoyez ceci dans le groupe dans les 15 minutes : /bind { $code }
bind-not-operator = Seul un responsable de ce bot peut lier un groupe.

operator-uncertain = Demande { $id } : je ne sais pas si elle est arrivée dans le groupe. Regardez-y, s’il vous plaît. Si elle n’y est pas : npm run ops -- prayers requeue { $prayer }. Si elle y est, il n’y a rien d’autre à faire : le premier toucher le confirme.
operator-addition-uncertain = Un ajout à la demande { $id } est peut-être arrivé dans le groupe. Je ne l’enverrai pas à nouveau.
operator-group-unreachable = Je ne peux plus écrire dans le groupe « { $group } » : j’ai été retiré ou rendu muet. Les demandes attendent que je puisse.
operator-topic-gone = Le sujet dans « { $group } » n’existe plus. Les demandes vont maintenant dans le sujet General.
operator-not-removed = La demande { $id } a été retirée, mais Telegram ne me laisse pas effacer le message. Effacez-le à la main, s’il vous plaît.
operator-withdrawn-unsure = La demande { $id } a été retirée et je ne sais pas si elle était arrivée dans le groupe. Regardez là, s’il vous plaît ; si vous la trouvez, effacez-la à la main.
operator-on-call-unreachable = La demande { $id } était pour la garde, mais je ne peux pas y écrire. Vérifiez ONCALL_CHAT_ID, s’il vous plaît.
operator-flagged = La demande { $id } dans « { $group } » a été signalée et masquée.
operator-restore = La montrer à nouveau
operator-close = La clore
operator-restored = Elle est à nouveau visible.
operator-closed = Close. La personne est prévenue.
group-name = Équipe de prière
