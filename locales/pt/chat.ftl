chat-away = Estive fora por um tempo e não consegui responder na hora. Já estou aqui. Se ainda pesa, escreva outra vez e eu respondo.
chat-offline-once = O companheiro completo não está disponível aqui, então respondo de um jeito mais simples.
chat-offline-slow = Encontrar uma resposta mais completa estava demorando demais, então respondi de um jeito mais simples.
chat-offline-busy = Agora não consigo chegar ao companheiro completo, então respondi de um jeito mais simples.
chat-offline-words = Não encontrei boas palavras para uma resposta mais completa, então respondi de um jeito mais simples.
chat-slow-down = Você escreve mais rápido do que eu consigo responder. Eu li; me dê um minuto e depois continue. /crisis funciona sempre.
chat-daily-limit = Hoje conversamos bastante, e cheguei ao que consigo responder em um dia. A partir das { $time } ({ $zone }) posso ouvir você direito outra vez. Há alguém de confiança para quem você possa ligar, ou que possa visitar, até lá? /pray e /crisis funcionam como sempre, e se você escrever deixo uma boa palavra.
chat-text-only = Só consigo ler texto. Você me conta em poucas palavras o que queria compartilhar?
chat-empty = Só recebi uma mensagem vazia. Se quiser, diga em uma ou duas palavras como você está.
chat-verse-context = Ler em volta
chat-feedback = Opinar
chat-feedback-question = Como foi esta resposta para você?
chat-feedback-good = Ajudou
chat-feedback-bad = Não ajudou
chat-feedback-report = Sinalizar
chat-feedback-thanks = Obrigado, anotado.

help-text =
    O que eu posso fazer:

    É só escrever, e eu respondo.
    /pray: pedir oração à equipe
    /myprayers: seus pedidos
    /verse: uma palavra da Escritura
    /crisis: pessoas que podem ajudar agora
    /settings: idioma, país, lembretes
    /daily: um versículo por dia
    /news: avisos da comunidade
    /privacy: o que é guardado; /export, /delete
    /forget: apagar o que lembro
    /cancel: parar o que estamos fazendo
help-group = Converso com as pessoas em particular. Escreva para mim lá: { $link }
help-now = Ajuda agora

cancel-done = Tudo bem, parei. Nada foi enviado.
cancel-nothing = Não há nada para cancelar. Escreva quando quiser.

unknown-command = Não conheço esse comando. Veja o que eu posso fazer: /help
tap-inactive = Este botão não está mais ativo.
tap-done = Feito.

language-question = Em que idioma você quer conversar?
language-done = A partir de agora falo português.
language-en = English
language-es = Español
language-pt = Português
language-fr = Français

error-apology = Algo deu errado do meu lado. Sinto muito. Envie mais uma vez daqui a pouco, por favor. (Código { $code })
error-given-up = Tentei várias vezes e não consegui responder à sua mensagem. Sinto muito. Escreva de novo com outras palavras, por favor, ou use /help. (Código { $code })
error-storage-down = Agora não consigo chegar à minha memória, por isso ainda não posso responder. Sua mensagem não se perdeu; respondo assim que puder. Se for urgente, /crisis mostra quem pode ajudar.
error-storage-freed = Continuo sem acesso à minha memória, então não posso responder ao que você escreveu. Por favor, escreva de novo mais tarde. Se você está em perigo, diga isso ou toque no botão: a ajuda funciona mesmo agora.
error-takes-longer = Algo de que preciso não está respondendo agora. Estou tentando de novo por conta própria, você não precisa enviar duas vezes. Se nada acontecer em alguns minutos, tente mais uma vez, por favor.
error-retry = Tentar outra vez
back = Voltar

forget-question = Posso apagar da minha memória tudo o que você me contou aqui. Apago?
forget-yes = Sim, apagar
forget-no = Não, guardar
forget-kept = Tudo bem, continuo guardando.
forget-done = Apaguei a nossa conversa da minha memória. O Telegram ainda a mostra no seu telefone; lá você pode limpar o chat.

flow-expired = Seu pedido de oração ficou um tempo esperando, então o deixei de lado.
flow-changed = Nesse meio-tempo fui atualizado e não consigo continuar de onde estávamos. Nada foi enviado.
flow-what-for = Para que é esta mensagem?
flow-go-on = Continuar meu pedido
flow-use-as-prayer = Usar como pedido
flow-just-chat = Só conversar

steady-next = Próximo

verse-question = Como você está se sentindo? Procuro uma palavra da Escritura que combine. Ou envie uma passagem, como /verse Salmo 23.
verse-unknown = Não encontrei essa passagem. Tente algo como «Salmo 23:1-4», ou toque no que você sente.
verse-no-match = Não conheço uma passagem para essa palavra e não quero adivinhar. Como você se sente? Ou envie uma referência, como /verse Salmo 23.
verse-another = Outra
feeling-anxiety = Ansiedade
feeling-joy = Alegria
feeling-sadness = Tristeza
feeling-anger = Raiva
feeling-fear = Medo
feeling-shame = Vergonha
feeling-hope = Esperança
feeling-peace = Paz
