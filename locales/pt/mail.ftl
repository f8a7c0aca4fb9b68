mail-from = Este e-mail vem do bot { -brand }.
mail-from-community = Este e-mail vem do bot de { $community }.
mail-why = Você o recebe porque alguém informou este endereço lá.
mail-unsubscribe = Não enviar mais e-mails para este endereço
mail-code-subject = Confirme seu endereço
mail-code-opening = Este é o código que você pediu:
mail-code-how = Escreva-o na conversa onde você informou este endereço. Ele vale por 24 horas.
mail-code-not-you = Se não foi você, pode ignorar este e-mail. Nada mais vai chegar.
mail-confirmation-subject = Uma breve confirmação
mail-confirmation-opening = Esta é a confirmação que você pediu.
mail-confirmation-body = O que você enviou (n.º { $id }) chegou e está sendo lido.
mail-confirmation-end = Você não precisa fazer nada.

mail-code-not-sent = Hoje não consegui enviar um código para esse endereço. Você pode continuar sem e-mail ou tentar outro endereço.
mail-off-bounce = Meu e-mail para o seu endereço voltou, então não envio mais. Todo o resto continua igual.
mail-off-complaint = Meu e-mail para você foi marcado como indesejado, então não envio mais. Todo o resto continua igual.

unsubscribe-title = E-mail
unsubscribe-question = Vamos parar de enviar e-mails para este endereço?
unsubscribe-button = Não enviar mais
unsubscribe-done = Pronto. Não chegam mais e-mails a este endereço.
unsubscribe-invalid = Este link não está completo. Abra-o outra vez a partir do e-mail, por favor.
