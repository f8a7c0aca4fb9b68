privacy-text =
    O que eu guardo, e só se você concordou: suas configurações, nossas últimas mensagens (30 dias), seus pedidos de oração e um endereço de e-mail que você me deu.

    Quem responde às suas mensagens é um programa que trabalha para esta comunidade: um modelo de linguagem, onde houver. Elas não são usadas para treinar modelos. Das suas palavras eu deduzo um estado de ânimo para encontrar uma resposta que combine.

    Para manter a ordem, anoto por um dia os números das suas últimas mensagens, sem as palavras.

    Numa crise eu mostro números de ajuda por um procedimento fixo; fica apenas uma contagem sem nomes.
privacy-no-consents = Você ainda não concordou com nada.
privacy-consent-given = Você concordou: { $what } ({ $date })
privacy-consent-refused = Você disse não: { $what } ({ $date })
privacy-withdraw = Parar: { $what }
privacy-take-back = O que eu concordei
privacy-consents = O que você respondeu, e o caminho para retirar um sim. Vale na hora.
withdrawn-chat = Retirado. Nenhuma IA responde até você concordar de novo, e as nossas últimas mensagens foram apagadas.
withdrawn-history = Retirado. As nossas últimas mensagens foram apagadas.
withdrawn-prayer = Retirado. O que você escreveu como pedido foi apagado, e o que foi compartilhado está sendo tirado do grupo.
withdrawn-share-prayer = Retirado. Os seus pedidos estão sendo tirados do grupo.
withdrawn-email = Retirado. O seu endereço foi apagado.
withdrawn-daily = Retirado. Não vêm mais palavras diárias.
withdrawn-news = Retirado. Não haverá mais notícias da comunidade.
withdrawn-check-in = Retirado. Não vou escrever por conta própria.
withdrawn-safety-plan = Retirado. O seu plano foi apagado.
policy-notice =
    A minha política de privacidade muda em { $date }. Você pode ler a nova em /privacy.

    Se preferir que não, você pode retirar o que concordou ou apagar tudo. Até lá nada muda.
policy-fine-button = Tudo bem
policy-out-button = Ver minhas escolhas
policy-fine = Obrigado.
inactive-notice = Não conversamos há cerca de um ano. Em { $date } vou apagar tudo o que guardo sobre você. Se quiser manter, é só me escrever antes disso.
privacy-export = Exportar
privacy-delete = Apagar
privacy-policy = Política de privacidade
purpose-chat = conversar com uma inteligência artificial
purpose-history = lembrar das nossas últimas mensagens
purpose-prayer = guardar os seus pedidos de oração
purpose-share-prayer = compartilhar pedidos com a equipe
purpose-email = confirmações por e-mail
purpose-daily = uma palavra de ânimo por dia
purpose-news = notícias da comunidade
purpose-check-in = perguntar por você no dia seguinte
purpose-safety-plan = guardar o seu plano de segurança
purpose-short-chat = conversa com IA
purpose-short-history = lembrar
purpose-short-prayer = guardar orações
purpose-short-share-prayer = compartilhar
purpose-short-email = e-mail
purpose-short-daily = palavra diária
purpose-short-news = notícias
purpose-short-check-in = dia seguinte
purpose-short-safety-plan = plano


delete-text =
    Isto apaga tudo o que eu guardo sobre você: configurações, nossa conversa, pedidos de oração, as mensagens deles no grupo, seu e-mail e o que espera para ser enviado.

    O que eu não posso tirar: as mensagens no seu próprio telefone, e-mails já enviados e o que as pessoas do grupo já leram. Mensagens do grupo com mais de 48 horas são esvaziadas em vez de removidas.

    Apago tudo? Esta pergunta vale por dez minutos.
delete-no = Não, manter tudo
delete-yes = Apagar tudo
delete-nothing = Não tenho nada guardado sobre você. Se escrever de novo, começamos do zero.
delete-begun = Comecei, e a partir de agora não guardo nada novo. Uma parte do meu sistema não responde neste momento, então termino o resto por conta própria, poucos minutos depois de ela voltar a responder. Você não precisa fazer nada; /delete mostra se sobrou algo.
delete-done = Pronto. { $records ->
    [one] Um registro foi apagado.
   *[other] { $records } registros foram apagados.
}{ $posts ->
    [0] { "" }
    [one] { " " }Uma mensagem do grupo está sendo removida.
   *[other] { " " }{ $posts } mensagens do grupo estão sendo removidas.
} Se escrever de novo, começamos do zero.

plan-consent = Enquanto escrevemos, guardo as suas respostas, por um dia no máximo. No fim você decide se guardo o plano. Pode ser?
plan-consent-yes = Sim, começar
plan-consent-no-done = Tudo bem. Os números ficam aqui, e eu também.
