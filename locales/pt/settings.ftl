settings-title = Configurações
settings-language = Idioma: { $value }
settings-country = País para as linhas de ajuda: { $value }
settings-history = Lembrar da nossa conversa: { $value }
settings-notices = Aviso quando oraram: { $value }
settings-mail = E-mail: { $value }
settings-on = sim
settings-off = não
settings-not-set = não escolhido
settings-button-language = Idioma
settings-button-country = País
settings-button-history = Lembrar
settings-button-notices = Avisos de oração
settings-button-mail-off = Parar os e-mails
settings-saved = Salvo.
settings-after-consent = Primeiro escreva para mim e dê o seu sim; depois isto pode ser ajustado.
settings-daily = Palavra diária: { $value }
settings-daily-on = às { $hour } ({ $zone })
settings-daily-paused = em pausa ({ $hour }, { $zone })
settings-button-daily = Palavra diária
daily-text =
    Uma vez por dia, na hora que você escolher, posso enviar uma breve palavra de ânimo com um versículo.

    Se você me deixa lembrar da nossa conversa, ela combina com o que você sentiu na semana; se não, é uma palavra serena, ou uma que você escolher. Para isso guardo a sua hora e o seu fuso horário. Um toque para tudo, quando você quiser.
daily-yes = Sim, quero receber
daily-no = Não, obrigado
daily-declined = Tudo bem, nenhuma. Você pode pedir mais tarde em /settings.
daily-hour = A que hora do dia?
daily-zone = Qual destes relógios é o seu?
daily-other-place = Outro lugar
daily-city = Em que cidade você está? Pode ser uma maior por perto. Você também pode escrever uma diferença como +2, ou só a hora do seu relógio.
daily-city-placeholder = Cidade, +2 ou a hora de agora
daily-city-unknown = Não conheço esse lugar. Tente a capital ou uma cidade maior, uma diferença como -5 ou a hora do seu relógio, como 21:30.
daily-state = Você vai receber uma palavra por dia, por volta das { $hour } ({ $zone }).
daily-state-paused = A palavra diária está em pausa. Sua hora era { $hour } ({ $zone }).
daily-about = Combina com: { $about }
daily-about-week = Como foi minha semana
daily-about-question = Com o que as palavras devem combinar?
daily-change-hour = Mudar a hora
daily-change-place = Mudar o lugar
daily-change-about = Com o que combina
daily-pause = Pausar
daily-resume = Continuar
daily-stop = Encerrar
daily-again = Começar de novo
daily-paused = Em pausa.
daily-resumed = Elas continuam.
daily-stopped = Encerrado. Não chega mais nenhuma palavra diária.
daily-still = Já enviei uma palavra por vários dias e não quero ser um peso. Continuo? Se você não responder, fico em silêncio.
daily-keep = Sim, continue
daily-young = Por causa da sua idade não envio palavras diárias. Você pode pedir uma quando quiser com /verse.
news-text =
    De vez em quando, quem cuida disto pode querer contar algo a você: um culto, um encontro, uma mudança aqui. Posso repassar?

    Só anoto o seu sim. Cada mensagem tem um botão para encerrar.
news-yes = Sim, pode contar
news-no = Não, obrigado
news-on = De vez em quando você recebe aqui notícias da comunidade.
news-stop = Parar as notícias
news-declined = Tudo bem, sem notícias. /news pergunta de novo.
news-not-young = As notícias da comunidade aqui são para pessoas adultas.
news-from = Notícias de { $community }
news-from-us = Notícias da comunidade
