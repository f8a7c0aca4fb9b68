chat-away = J’ai été absent un moment et je n’ai pas pu vous répondre à temps. Me revoici. Si cela vous pèse encore, écrivez-moi à nouveau et je répondrai.
chat-offline-once = Le compagnon complet n’est pas disponible ici, je réponds donc plus simplement.
chat-offline-slow = Trouver une réponse plus complète prenait trop de temps, j’ai donc répondu plus simplement.
chat-offline-busy = Le compagnon complet ne peut pas être joint pour l’instant, j’ai donc répondu plus simplement.
chat-offline-words = Je n’ai pas trouvé de mots justes pour une réponse plus complète, j’ai donc répondu plus simplement.
chat-slow-down = Vous écrivez plus vite que je ne peux répondre. J’ai tout lu ; laissez-moi une minute, puis continuez. /crisis fonctionne toujours.
chat-daily-limit = Nous avons beaucoup parlé aujourd’hui, et je suis arrivé à ce que je peux répondre en un jour. À partir de { $time } ({ $zone }), je pourrai à nouveau bien vous écouter. D’ici là, y a-t-il une personne de confiance que vous pourriez appeler ou aller voir ? /pray et /crisis fonctionnent comme toujours, et si vous m’écrivez, je vous laisserai une bonne parole.
chat-text-only = Je ne peux lire que du texte. Pouvez-vous me dire en quelques mots ce que vous vouliez partager ?
chat-empty = Je n’ai reçu qu’un message vide. Si vous voulez, dites-moi en un mot ou deux comment vous allez.
chat-verse-context = Lire autour
chat-feedback = Donner un avis
chat-feedback-question = Comment avez-vous reçu cette réponse ?
chat-feedback-good = Cela m’aide
chat-feedback-bad = Cela n’aide pas
chat-feedback-report = Signaler
chat-feedback-thanks = Merci, c’est noté.

help-text =
    Ce que je sais faire :

    Écrivez simplement, et je réponds.
    /pray : demander une prière à l’équipe
    /myprayers : vos demandes
    /verse : une parole de l’Écriture
    /crisis : des personnes qui peuvent aider maintenant
    /settings : langue, pays, rappels
    /daily : un verset par jour
    /news : nouvelles de la communauté
    /privacy : ce qui est gardé ; /export, /delete
    /forget : effacer ce que je retiens
    /cancel : arrêter ce que nous faisons
help-group = Je parle avec chaque personne en privé. Écrivez-moi là-bas : { $link }
help-now = Aide maintenant

cancel-done = D’accord, j’arrête. Rien n’a été envoyé.
cancel-nothing = Il n’y a rien à annuler. Écrivez-moi quand vous voulez.

unknown-command = Je ne connais pas cette commande. Voici ce que je sais faire : /help
tap-inactive = Ce bouton n’est plus actif.
tap-done = C’est fait.

language-question = Dans quelle langue voulez-vous que je vous parle ?
language-done = Désormais, je vous parle en français.
language-en = English
language-es = Español
language-pt = Português
language-fr = Français

error-apology = Quelque chose n’a pas marché de mon côté. Je suis désolé. Envoyez-le encore une fois dans un moment, s’il vous plaît. (Code { $code })
error-given-up = J’ai essayé plusieurs fois et je n’ai pas pu répondre à votre message. Je suis désolé. Écrivez-le autrement, s’il vous plaît, ou utilisez /help. (Code { $code })
error-storage-down = Je n’arrive pas à joindre ma mémoire pour l’instant, je ne peux donc pas encore répondre. Votre message n’est pas perdu ; je répondrai dès que possible. Si c’est urgent, /crisis montre des personnes qui peuvent aider.
error-storage-freed = Je n’ai toujours pas accès à ma mémoire et je ne peux pas répondre à ce que vous avez écrit. Écrivez-le de nouveau plus tard, s’il vous plaît. Si vous êtes en danger, dites-le ou touchez le bouton : l’aide fonctionne même maintenant.
error-takes-longer = Quelque chose dont j’ai besoin ne répond pas pour l’instant. Je réessaie de moi-même, inutile de l’envoyer deux fois. Si rien ne se passe dans quelques minutes, essayez encore une fois, s’il vous plaît.
error-retry = Réessayer
back = Retour

forget-question = Je peux effacer de ma mémoire tout ce que vous m’avez dit ici. Voulez-vous que je le fasse ?
forget-yes = Oui, effacer
forget-no = Non, garder
forget-kept = D’accord, je le garde.
forget-done = J’ai effacé notre échange de ma mémoire. Telegram l’affiche encore sur votre téléphone ; vous pouvez y vider la discussion.

flow-expired = Votre demande de prière attendait depuis un moment, je l’ai donc mise de côté.
flow-changed = Entre-temps j’ai été mis à jour et je ne peux pas reprendre là où nous en étions. Rien n’a été envoyé.
flow-what-for = À quoi ce message est-il destiné ?
flow-go-on = Reprendre ma demande
flow-use-as-prayer = En faire ma demande
flow-just-chat = Juste parler

steady-next = Suivant

verse-question = Comment vous sentez-vous ? Je cherche une parole de l’Écriture qui convienne. Ou envoyez une référence, comme /verse Psaume 23.
verse-unknown = Je n’ai pas trouvé cette référence. Essayez par exemple « Psaume 23:1-4 », ou touchez ce que vous ressentez.
verse-no-match = Je ne connais pas de passage pour ce mot, et je ne veux pas deviner. Comment vous sentez-vous ? Ou envoyez une référence, comme /verse Psaume 23.
verse-another = Une autre
feeling-anxiety = Anxiété
feeling-joy = Joie
feeling-sadness = Tristesse
feeling-anger = Colère
feeling-fear = Peur
feeling-shame = Honte
feeling-hope = Espérance
feeling-peace = Paix
