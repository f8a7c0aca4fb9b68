-brand = Emmaus

start-text =
    Sou { -brand }, um companheiro de inteligência artificial. Não sou uma pessoa.

    Escreva o que está no seu coração. Eu leio, respondo e procuro uma palavra da Escritura que combine com o momento. Se quiser, a equipe de oração também pode orar por você.

    Não sou um serviço de emergência. Se você ou alguém por perto pode estar em perigo, toque em «Ajuda agora» ou envie /crisis, a qualquer hora.

    Não guardo nada do que você escreve sem a sua permissão. Pode não ser adequado para alguns menores.
start-text-community =
    Sou { -brand }, um companheiro de inteligência artificial de { $community }. Não sou uma pessoa.

    Escreva o que está no seu coração. Eu leio, respondo e procuro uma palavra da Escritura que combine com o momento. Se quiser, a equipe de oração também pode orar por você.

    Não sou um serviço de emergência. Se você ou alguém por perto pode estar em perigo, toque em «Ajuda agora» ou envie /crisis, a qualquer hora.

    Não guardo nada do que você escreve sem a sua permissão. Pode não ser adequado para alguns menores.
start-talk = Conversar
start-pray = Pedir oração
start-help-now = Ajuda agora
start-privacy = Privacidade
start-again = Já nos conhecemos, e nada foi apagado. Escreva quando quiser.
start-in-flow = Estávamos no meio de algo. Continuamos ou começamos de novo?
start-continue = Continuar
start-over = Começar de novo

consent-text =
    Antes de responder, preciso do seu sim: o que você escreve é seu, e pode dizer algo da sua fé ou da sua saúde.

    Sou uma inteligência artificial: para responder, um programa que trabalha para esta comunidade lê a sua mensagem (um modelo de linguagem, onde houver). Só faço isso se você concordar.

    Não guardo nada da nossa conversa, a menos que você permita à parte. Você pode retirar o seu sim quando quiser, em /privacy.
consent-agree = Concordo
consent-not-now = Agora não
consent-agreed = Você concordou.
consent-thanks = Obrigado. Estou aqui. O que está no seu coração?
consent-declined =
    Tudo bem. Não vou responder às suas mensagens como inteligência artificial.

    Você ainda pode usar /verse para receber uma palavra da Escritura, /pray para falar com a equipe de oração e /crisis para encontrar quem pode ajudar agora mesmo.
consent-already = Você já concordou com isso. É só escrever.

history-text =
    Posso guardar as nossas últimas mensagens por até 30 dias, para você não ter que contar tudo duas vezes?

    /forget apaga tudo quando você quiser.
history-yes = Sim, pode lembrar
history-no = Não, obrigado
history-yes-done = Certo, vou lembrar das nossas últimas mensagens. /forget apaga.
history-no-done = Certo. Vou responder a cada mensagem sem lembrar das anteriores.

ai-notice = Um lembrete: sou uma inteligência artificial, um programa de computador e não um ser humano. Não posso sentir emoções humanas.

command-pray = Pedir oração à equipe
command-myprayers = Seus pedidos de oração
command-verse = Uma palavra da Escritura
command-crisis = Pessoas que podem ajudar agora
command-settings = Idioma, país, lembretes
command-privacy = O que é guardado, exportar, apagar
command-forget = Apagar o que eu lembro
command-help = O que eu posso fazer
command-cancel = Parar o que estamos fazendo
bot-name = { -brand }
bot-description = Um companheiro de inteligência artificial, não uma pessoa. Escreva como você está; eu leio e procuro uma palavra da Escritura que combine. A equipe de oração pode orar por você. Não é um serviço de emergência: /crisis mostra quem pode ajudar agora. Não guardo nada que você não permita.
bot-short-description = Uma IA que escuta, com a Escritura. Quem ora são pessoas. Não é um serviço de emergência.
