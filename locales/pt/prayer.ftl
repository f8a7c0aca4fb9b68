pray-consent =
    Antes de escrever: posso guardar o seu pedido de oração?

    Ele pode dizer algo da sua fé ou da sua saúde, por isso só guardo se você concordar. O que ficar pela metade some depois de um dia; um pedido concluído, meio ano depois de encerrado. Quem mais pode ver, eu pergunto depois, cada vez.

    Você pode retirar o seu sim quando quiser, em /privacy.
pray-consent-declined = Tudo bem. Não guardo nada, e você pode orar por isso com as suas palavras, onde estiver. /pray pergunta de novo.
pray-prompt =
    Pelo que a equipe de oração pode orar? Escreva com suas palavras, até { $max } caracteres.

    Depois pergunto quem pode ver e mostro exatamente o que vão ler. Nada sai antes de você tocar em «Compartilhar». Deixe de fora sobrenomes, por favor, e conte de outras pessoas só o que elas aceitariam.

    /cancel interrompe.
pray-placeholder = Seu pedido de oração
pray-too-long = São { $count } caracteres; cabem até { $max }. Você poderia encurtar? Não guardei nem enviei nada.
pray-text-only = Aqui só consigo ler texto. Escreva seu pedido com palavras, por favor, ou envie /cancel.
pray-no-words = Não encontrei palavras nisso. Pelo que podemos orar?

pray-visibility = Quem pode ver?
pray-visibility-private = Só eu
pray-visibility-anonymous = Equipe, sem meu nome
pray-visibility-first-name = Equipe, com meu nome
pray-visibility-chosen = Você escolheu: { $choice }.
pray-use-buttons = Escolha com um dos botões acima, por favor.
pray-use-buttons-again = Ainda não entendi. Toque em um dos botões, ou /cancel para parar. Suas palavras continuam aqui.
pray-use-buttons-exit = Vamos parar por aqui? Nada foi enviado.
pray-exit = Parar
pray-go-on = Continuar

pray-group = Qual equipe pode orar por isto?
pray-email-question = Você quer uma breve confirmação por e-mail quando chegar à equipe? O e-mail não vai conter seu pedido.
pray-email-yes = Sim, por e-mail
pray-email-no = Não, obrigado
pray-email-prompt = Para qual endereço? Uso só para estas confirmações, e você pode desligá-las em cada e-mail e em /settings.
pray-email-placeholder = nome@example.org
pray-email-malformed = Isso não parece um endereço de e-mail. Confira, por favor, ou toque em «Não, obrigado».
pray-email-check = Escrevo para { $address }?
pray-email-right = Sim, está certo
pray-email-edit = Mudar
pray-email-limit = Hoje já enviei todos os códigos que posso. Vamos continuar sem e-mail.
pray-code-prompt = Estou enviando um código de seis dígitos para esse endereço. Escreva-o aqui, por favor. Ele vale por 24 horas.
pray-code-placeholder = 123456
pray-code-wrong = Esse não é o código. { $left ->
    [one] Resta uma tentativa.
   *[other] Restam { $left } tentativas.
}
pray-code-spent = Era a última tentativa. Vamos continuar sem e-mail; você pode configurar isso depois.
pray-code-later = Sem e-mail
pray-code-change = Outro endereço
pray-code-right = Obrigado, seu endereço está confirmado.

pray-preview = É exatamente isto que a equipe vai ver:
pray-preview-private = Isto fica com você. Mais ninguém vai ver:
pray-hint-others = Talvez cite outras pessoas. Compartilhe o nome ou a saúde delas só se concordassem, por favor.
pray-hint-contact = Parece conter um telefone, um endereço ou um link. A equipe não precisa disso para orar.
pray-hint-harsh = Algumas destas palavras podem ferir quem as lê. Se quiser, diga de outro jeito com «{ pray-edit }».
pray-hint-mask = Ocultar contatos
pray-hint-initials = Só iniciais
pray-urgent = Marcar como urgente
pray-not-urgent = Não é urgente
pray-share = Compartilhar
pray-keep = Guardar
pray-edit = Editar
pray-cancel = Cancelar
pray-edit-prompt = Escreva outra vez como deve ficar.
pray-shared =
    Seu pedido está a caminho da equipe de oração (n.º { $id }). Eu aviso quando tiverem orado.

    Você pode retirá-lo a qualquer momento.
pray-arrived = Seu pedido (n.º { $id }) já está com a equipe de oração.
pray-waits = Agora não consigo chegar ao grupo da equipe de oração. Seu pedido (n.º { $id }) está guardado e eu publico assim que puder.
pray-uncertain = Não consigo saber se seu pedido (n.º { $id }) chegou à equipe de oração. Quem administra o bot está verificando, para que não apareça duas vezes.
pray-lost = Em { $day } algo falhou do nosso lado e perdemos o que foi guardado naqueles minutos. Um pedido de oração que você compartilhou pode estar entre isso, e não sei se a equipe chegou a vê-lo. Sinto muito. Se ainda quiser que orem, compartilhe de novo com /pray.
pray-kept = Guardei para você (n.º { $id }). Está em /myprayers.
pray-no-team = Seu pedido está guardado (n.º { $id }). Agora não consigo chegar ao grupo da equipe; publico assim que puder.
pray-limit = Já são cinco pedidos em um dia, e não consigo receber mais. Volte amanhã com o próximo, por favor. Se não puder esperar, /crisis mostra pessoas com quem você pode falar agora.
pray-cancelled = Tudo bem. Nada foi enviado e não guardei suas palavras.
pray-crisis-question =
    Suas palavras continuam aqui. Como me preocupo com você, não vou publicá-las no grupo.

    O que você prefere?
pray-crisis-on-call = À pessoa de plantão
pray-crisis-keep = Guardar só para mim
pray-crisis-passed = Passei suas palavras à pessoa de plantão (n.º { $id }). Ela não é um serviço de emergência. Se você está em perigo agora, ligue por favor para um dos números acima.
pray-withdraw = Retirar

myprayers-none = Você não tem pedidos de oração aqui. Com /pray você começa um.
myprayers-title = Seus pedidos de oração:
myprayers-line = { $id }: { $status }
myprayers-status-kept = só para você
myprayers-status-queued = a caminho
myprayers-status-posted = com a equipe, { $count ->
    [0] ninguém tocou ainda
    [one] uma pessoa está orando
   *[other] { $count } pessoas estão orando
}
myprayers-status-uncertain = em verificação por quem administra o bot
myprayers-status-held = com a pessoa de plantão
myprayers-status-withdrawn = retirado
myprayers-status-answered = respondido
myprayers-status-closed = encerrado
myprayers-open = { $id }
prayer-detail =
    N.º { $id }, { $status }

    { $text }
prayer-withdraw-sure = Retirar este pedido? Se estiver no grupo, ele é removido de lá.
prayer-withdraw-sure-kept = Remover este pedido? Ninguém além de você o viu.
prayer-withdraw-sure-held = Retirar? O que passei para a pessoa de plantão é removido.
prayer-withdraw-yes = Sim, retirar
prayer-withdraw-no = Não, deixar
prayer-withdrawn = Retirado. Estou removendo do grupo.
prayer-withdrawn-kept = Removido.
prayer-withdrawn-held = Retirado. Estou removendo do chat de plantão.
prayer-withdrawn-unsure = Retirado. Não sei se tinha chegado ao grupo. Se chegou, será removido de lá; o operador já sabe.
prayer-gone = Não encontro mais esse pedido.
prayer-edited = Seu pedido (n.º { $id }) continua como você o compartilhou; editar a mensagem aqui não muda o que a equipe lê. Você pode retirá-lo ou, quando estiver com a equipe, enviar uma atualização.
prayed-notice = { $count ->
    [one] Uma pessoa orou pelo seu pedido (n.º { $id }).
   *[other] { $count } pessoas oraram pelo seu pedido (n.º { $id }).
}
prayer-not-removed = O Telegram não me deixa remover do grupo o pedido n.º { $id }. Pedi a quem administra o bot que o faça à mão.
prayer-how-is-it = Há uma semana você pediu oração (n.º { $id }). Como estão as coisas? Não precisa responder.
prayer-update = Contar novidades
prayer-answered = Foi respondido
prayer-answered-question = Fico feliz em saber. Você quer contar à equipe em poucas palavras? Você decide.
prayer-answered-thank = Escrever à equipe
prayer-answered-quiet = Só marcar
prayer-answered-done = Marcado como respondido. A equipe vê isso e mais nada.
add-prompt-update = O que você quer contar à equipe? Antes você vê como vão ler.
add-prompt-answered = O que você quer contar à equipe? Antes você vê como vão ler.
add-prompt-answer = O que você quer responder? A equipe vai ler abaixo do seu pedido, sem seu nome.
add-cancelled = Tudo bem, nada foi enviado.
add-done = A caminho da equipe.
add-wait = Suas últimas palavras à equipe ainda estão a caminho. Tente outra vez em alguns minutos, por favor.
add-gone = Este pedido não está mais com a equipe.
prayer-end = Retirar
prayer-expired = Seu pedido n.º { $id } está há um mês com a equipe, então o encerrei. Se quiser oração outra vez, /pray começa um novo.
prayer-closed-by-operator = Quem administra a equipe de oração tirou seu pedido (n.º { $id }) do grupo. Se tiver alguma pergunta, fale por favor com alguém da comunidade.
prayer-relay-on = Palavras da equipe: sim
prayer-relay-off = Palavras da equipe: não
prayer-relay-now-on = Se a sua comunidade permitir e alguém da equipe escrever para você, a mensagem chega aqui. Não vão saber quem você é.
prayer-relay-now-off = Não passo nada adiante.
on-call-post =
    Alguém pediu a pessoa de plantão (n.º { $id }). Antes mostrei linhas de ajuda.

    Suas palavras:
    { $text }
on-call-unreachable = Não consegui chegar à pessoa de plantão. Por favor, não espere por ela. /crisis mostra quem pode ajudar agora.
pray-open-already = Seu pedido de oração já está aberto. É só continuar, ou envie /cancel para parar.
