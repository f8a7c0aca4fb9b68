post-title = Pedido de oração
post-title-urgent = Pedido de oração urgente
post-from = De { $name }
post-anonymous = De alguém da nossa comunidade
post-withdrawn = Este pedido foi retirado.
post-closed = Este pedido está encerrado. Obrigado por orar.
post-answered = Respondido. Obrigado por orar.
post-praying = Estou orando · { $count }
post-praying-for = { $number }: orando · { $count }
post-follow-up = Eu acompanho
post-followed-up = Em acompanhamento
post-follow-up-one = Acompanhar um
post-follow-up-number = Acompanhar o { $number }
post-flag = Sinalizar
post-flag-one = Sinalizar um
post-flag-number = Sinalizar o { $number }
post-flagged = Este pedido foi ocultado e quem administra o bot foi avisado.
post-digest-title = { $count ->
    [one] Um pedido de oração
   *[other] { $count } pedidos de oração
}
post-added-update = Novidades sobre este pedido:
post-added-answered = Palavras de gratidão por este pedido:
post-added-answer = A pessoa que pediu oração responde:

group-toast-on = Obrigado por orar.
group-toast-off = Desfeito.
group-toast-flagged = Ocultado. Quem administra o bot foi avisado.
group-toast-claimed = Obrigado. A equipe vê que alguém acompanha, não quem.
group-toast-released = Desfeito.
group-toast-taken = Alguém já acompanha este pedido.
group-toast-claims-full = Você já assumiu { $count } esta semana, e isso é bastante. Deixe este para outra pessoa, por favor.
group-remind-unprayed = Ninguém tocou neste pedido ainda. Talvez você tenha um minuto para ele hoje.
group-remind-claimed = A quem acompanha aqui: obrigado. Há um próximo passo esta semana?

group-rules =
    Este grupo passa a receber pedidos de oração.

    O que se pede aqui fica aqui: por favor, não encaminhe, não fotografe, não conte a outros, e não tente descobrir quem pediu.

    «Estou orando» diz à pessoa que alguém orou, nunca quem. «Eu acompanho» diz à equipe que alguém tem isto em mente. «Sinalizar» oculta um pedido que não devia estar aqui e avisa quem administra o bot.

    Leio apenas meus botões, comandos e respostas aos pedidos, não a conversa de vocês.
group-admin-warning = Sou administrador aqui, por isso o Telegram me mostra todas as mensagens. Não preciso disso. Por favor, façam de mim um membro comum.
group-invited = Olá. Posso trazer pedidos de oração para cá. Agora alguém que administra o bot envia /bind com um código de /bindcode, pedido na nossa conversa privada. Sem ele, saio em uma hora.
group-stranger = Só trabalho em grupos de oração preparados por quem me administra, então vou sair.
group-bind-refused = Este código não é válido, ou você não está na lista de quem administra o bot. Envie-me antes /bindcode em privado.
group-bind-public = Este grupo é público: qualquer pessoa poderia ler os pedidos e tocar nos botões. Torne-o privado, por favor, e envie /bind outra vez.
group-bind-anonymous = Não consigo ver quem você é enquanto «Permanecer anônimo» estiver ligado. Desligue por um momento e envie /bind outra vez, por favor.
group-team-refused = Só quem administra este bot pode mudar como a equipe recebe os pedidos.
group-team =
    Os pedidos chegam: { $mode ->
        [hourly] uma vez por hora
        [daily] uma vez por dia
       *[instant] na hora
    }
    Horas de silêncio: { $quiet }
    Fuso horário: { $timezone }
    Idioma: { $language }
    Respostas passadas à pessoa: { $relay ->
        [on] sim
       *[off] não
    }

    Para mudar: /team mode instant, hourly ou daily
    /team quiet 22-7 ou /team quiet off
    /team timezone America/Sao_Paulo
    /team language pt
    /team relay on ou off
group-team-quiet-off = nenhuma
group-team-unknown = Não entendi. Envie /team para ver o que pode ser ajustado.

relay-which = Para qual pedido são as suas palavras?
relay-about = Número { $number }
relay-question =
    Passo suas palavras adiante? A pessoa vai ler:

    { $preview }
relay-preview = Alguém da equipe de oração escreve: { $text }
relay-answer = Responder uma vez
relay-mute = Não quero mais
relay-muted = Certo, não passo mais nada sobre este pedido.
relay-answered-already = Você já respondeu uma vez a cada mensagem. Se quiser dizer mais, use «Contar novidades» em /myprayers.
relay-send = Passar
relay-cancel = Não
relay-sent = Passei adiante.
relay-cancelled = Não foi passado.
relay-stays = Isto fica aqui no grupo: o que se escreve abaixo de um pedido não é passado à pessoa. Um administrador pode permitir com /team relay on.
relay-off = A pessoa não pediu para receber palavras da equipe, então não posso passar. Sua oração vale do mesmo jeito.
relay-refused = Não posso passar isto. Deixe de fora telefones, endereços e links, por favor, e fique abaixo de { $max } caracteres.
relay-refused-danger = Não posso passar isto assim, porque fala em fazer mal. Diga com outras palavras, por favor. Se acha que alguém está em perigo, avise quem administra o bot ou peça ajuda.
relay-not-yours = Só quem escreveu pode decidir isto.
relay-failed = Não chegou à pessoa.

on-call-take = Eu cuido disso
on-call-taken = Alguém está cuidando
on-call-toast = Obrigado. Responda à mensagem e eu passo suas palavras.

bind-code = Seu código de uso único é { $code }. Envie isto no grupo nos próximos 15 minutos: /bind { $code }
bind-not-operator = Só quem administra este bot pode vincular um grupo.

operator-uncertain = Pedido { $id }: não sei se chegou ao grupo. Veja lá, por favor. Se não estiver: npm run ops -- prayers requeue { $prayer }. Se estiver, não há mais nada a fazer: o primeiro toque esclarece.
operator-addition-uncertain = Um acréscimo ao pedido { $id } pode ter chegado ao grupo ou não. Não o envio outra vez.
operator-group-unreachable = Não consigo mais escrever no grupo «{ $group }»: fui removido ou silenciado. Os pedidos esperam até eu conseguir.
operator-topic-gone = O tópico em «{ $group }» não existe mais. Os pedidos vão agora para o tópico Geral.
operator-not-removed = O pedido { $id } foi retirado, mas o Telegram não me deixa apagar a mensagem. Apague-a à mão, por favor.
operator-withdrawn-unsure = O pedido { $id } foi retirado e não sei se tinha chegado ao grupo. Veja lá, por favor; se o encontrar, apague-o à mão.
operator-on-call-unreachable = O pedido { $id } era para o plantão, mas não consigo escrever lá. Verifique ONCALL_CHAT_ID, por favor.
operator-flagged = O pedido { $id } em «{ $group }» foi sinalizado e ocultado.
operator-restore = Mostrar outra vez
operator-close = Encerrar
operator-restored = Está visível outra vez.
operator-closed = Encerrado. Avisei a pessoa.
group-name = Equipe de oração
