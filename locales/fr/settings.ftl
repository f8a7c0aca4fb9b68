settings-title = Réglages
settings-language = Langue : { $value }
settings-country = Pays pour les lignes d’aide : { $value }
settings-history = Mémoire de notre échange : { $value }
settings-notices = Un mot quand on a prié : { $value }
settings-mail = E-mail : { $value }
settings-on = oui
settings-off = non
settings-not-set = non choisi
settings-button-language = Langue
settings-button-country = Pays
settings-button-history = Mémoire
settings-button-notices = Avis de prière
settings-button-mail-off = Arrêter les e-mails
settings-saved = C’est enregistré.
settings-after-consent = Écrivez-moi d’abord et donnez votre accord ; ensuite, cela pourra se régler.
settings-daily = Parole du jour : { $value }
settings-daily-on = à { $hour } ({ $zone })
settings-daily-paused = en pause ({ $hour }, { $zone })
settings-button-daily = Parole du jour
daily-text =
    Une fois par jour, à l’heure que vous choisissez, je peux vous envoyer une brève parole d’encouragement avec un verset.

    Si vous me laissez me souvenir de notre échange, elle rejoint ce que vous avez ressenti dans la semaine ; sinon, c’est une parole paisible, ou celle que vous choisissez. Pour cela, je garde votre heure et votre fuseau horaire. Vous pouvez l’arrêter d’un geste, à tout moment.
daily-yes = Oui, envoyez-la-moi
daily-no = Non, merci
daily-declined = D’accord, aucune. Vous pourrez la demander plus tard dans /settings.
daily-hour = À quelle heure de la journée ?
daily-zone = Laquelle de ces horloges est la vôtre ?
daily-other-place = Un autre lieu
daily-city = Dans quelle ville êtes-vous ? Une plus grande, à côté, convient. Vous pouvez aussi écrire un décalage comme +2, ou simplement l’heure de votre montre.
daily-city-placeholder = Ville, +2 ou l’heure qu’il est
daily-city-unknown = Je ne connais pas ce lieu. Essayez la capitale ou une plus grande ville, un décalage comme -5, ou l’heure de votre montre, comme 21:30.
daily-state = Vous recevrez une parole chaque jour vers { $hour } ({ $zone }).
daily-state-paused = La parole du jour est en pause. Votre heure était { $hour } ({ $zone }).
daily-about = Elle va avec : { $about }
daily-about-week = Ma semaine
daily-about-question = Avec quoi les paroles doivent-elles aller ?
daily-change-hour = Changer l’heure
daily-change-place = Changer le lieu
daily-change-about = Avec quoi elle va
daily-pause = Mettre en pause
daily-resume = Continuer
daily-stop = Arrêter
daily-again = Recommencer
daily-paused = En pause.
daily-resumed = Elles continuent.
daily-stopped = C’est arrêté. Plus aucune parole du jour ne viendra.
daily-still = Je vous ai envoyé une parole plusieurs jours de suite et je ne veux pas vous peser. Dois-je continuer ? Sans nouvelles de vous, je resterai en silence.
daily-keep = Oui, continuez
daily-young = En raison de votre âge, je n’envoie pas de mot quotidien. Vous pouvez en demander un à tout moment avec /verse.
news-text =
    De temps en temps, les personnes qui s’occupent de ceci voudront peut-être vous annoncer quelque chose : un culte, une rencontre, un changement ici. Puis-je vous le transmettre ?

    Je note seulement votre oui. Chaque message porte un bouton pour y mettre fin.
news-yes = Oui, dites-le-moi
news-no = Non merci
news-on = Vous recevez ici, de temps en temps, des nouvelles de la communauté.
news-stop = Plus de nouvelles
news-declined = Très bien, pas de nouvelles. /news pose la question à nouveau.
news-not-young = Les nouvelles de la communauté sont ici pour les adultes.
news-from = Nouvelles de { $community }
news-from-us = Nouvelles de la communauté
