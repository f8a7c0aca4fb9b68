-brand = Emmaus

start-text =
    Je suis { -brand }, un compagnon d’intelligence artificielle. Je ne suis pas une personne.

    Écrivez-moi ce que vous avez sur le cœur. Je lis, je réponds et je cherche une parole de l’Écriture qui convienne. Si vous voulez, l’équipe de prière peut aussi prier pour vous.

    Je ne suis pas un service d’urgence. Si vous ou un proche êtes peut-être en danger, touchez « Aide maintenant » ou envoyez /crisis, à toute heure.

    Je ne garde rien sans votre accord. Cela peut ne pas convenir à certains mineurs.
start-text-community =
    Je suis { -brand }, un compagnon d’intelligence artificielle de { $community }. Je ne suis pas une personne.

    Écrivez-moi ce que vous avez sur le cœur. Je lis, je réponds et je cherche une parole de l’Écriture qui convienne. Si vous voulez, l’équipe de prière peut aussi prier pour vous.

    Je ne suis pas un service d’urgence. Si vous ou un proche êtes peut-être en danger, touchez « Aide maintenant » ou envoyez /crisis, à toute heure.

    Je ne garde rien sans votre accord. Cela peut ne pas convenir à certains mineurs.
start-talk = Parler avec moi
start-pray = Demander une prière
start-help-now = Aide maintenant
start-privacy = Vie privée
start-again = Nous nous connaissons déjà, et rien n’a été effacé. Écrivez-moi quand vous voulez.
start-in-flow = Nous étions au milieu de quelque chose. On continue, ou on recommence ?
start-continue = Continuer
start-over = Recommencer

consent-text =
    Avant de répondre, j’ai besoin de votre oui : ce que vous écrivez est à vous, et peut dire quelque chose de votre foi ou de votre santé.

    Je suis une intelligence artificielle : pour vous répondre, un programme qui travaille pour cette communauté lit votre message (un modèle de langage, là où il y en a un). Je ne le fais que si vous êtes d’accord.

    Je ne garde rien de notre échange, sauf si vous le permettez à part. Vous pouvez reprendre votre oui à tout moment avec /privacy.
consent-agree = Je suis d’accord
consent-not-now = Pas maintenant
consent-agreed = Vous avez dit oui.
consent-thanks = Merci. Je suis là. Qu’avez-vous sur le cœur ?
consent-declined =
    C’est bien ainsi. Je ne répondrai pas à vos messages en tant qu’intelligence artificielle.

    Vous pouvez toujours utiliser /verse pour une parole de l’Écriture, /pray pour joindre l’équipe de prière et /crisis pour trouver qui peut aider tout de suite.
consent-already = Vous avez déjà donné votre accord. Écrivez-moi, tout simplement.

history-text =
    Puis-je garder nos derniers messages jusqu’à 30 jours, pour que vous n’ayez pas à tout me redire ?

    /forget les efface à tout moment.
history-yes = Oui, gardez-les
history-no = Non, merci
history-yes-done = D’accord, je me souviendrai de nos derniers messages. /forget les efface.
history-no-done = D’accord. Je répondrai à chaque message sans me souvenir des précédents.

ai-notice = Un rappel : je suis une intelligence artificielle, un programme informatique et non un être humain. Je ne peux pas ressentir d’émotion humaine.

command-pray = Demander une prière à l’équipe
command-myprayers = Vos demandes de prière
command-verse = Une parole de l’Écriture
command-crisis = Des personnes qui peuvent aider maintenant
command-settings = Langue, pays, rappels
command-privacy = Ce qui est gardé, exporter, effacer
command-forget = Effacer ce dont je me souviens
command-help = Ce que je sais faire
command-cancel = Arrêter ce que nous faisons
bot-name = { -brand }
bot-description = Un compagnon d’intelligence artificielle, pas une personne. Écrivez comment vous allez ; je lis et je cherche une parole de l’Écriture qui convienne. L’équipe de prière peut prier pour vous. Pas un service d’urgence : /crisis montre qui peut aider maintenant. Je ne garde rien sans votre accord.
bot-short-description = Une IA qui écoute, avec l’Écriture. La prière est faite par des personnes. Pas un service d’urgence.
