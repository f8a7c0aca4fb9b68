mail-from = Ce mail vient du bot { -brand }.
mail-from-community = Ce mail vient du bot de { $community }.
mail-why = Vous le recevez parce que cette adresse y a été indiquée.
mail-unsubscribe = Ne plus envoyer de mails à cette adresse
mail-code-subject = Confirmez votre adresse
mail-code-opening = Voici le code que vous avez demandé :
mail-code-how = Écrivez-le dans la conversation où vous avez donné cette adresse. Il est valable 24 heures.
mail-code-not-you = Si ce n’était pas vous, vous pouvez ignorer ce mail. Rien d’autre ne viendra.
mail-confirmation-subject = Une brève confirmation
mail-confirmation-opening = Voici la confirmation que vous avez demandée.
mail-confirmation-body = Ce que vous avez envoyé (n° { $id }) est arrivé et on le lit.
mail-confirmation-end = Vous n’avez rien à faire.

mail-code-not-sent = Je n’ai pas pu envoyer de code à cette adresse aujourd’hui. Vous pouvez continuer sans mail ou essayer une autre adresse.
mail-off-bounce = Mon mail à votre adresse est revenu, je n’en envoie donc plus. Tout le reste continue comme avant.
mail-off-complaint = Mon mail a été signalé comme indésirable, je n’en envoie donc plus. Tout le reste continue comme avant.

unsubscribe-title = Mail
unsubscribe-question = Faut-il arrêter tous les mails à cette adresse ?
unsubscribe-button = Arrêter tous les mails
unsubscribe-done = C’est fait. Plus aucun mail n’arrivera à cette adresse.
unsubscribe-invalid = Ce lien n’est pas complet. Ouvrez-le à nouveau depuis le mail, s’il vous plaît.
