// O que lê em português uma pessoa em perigo. Português do Brasil, "você": próximo sem ser íntimo demais, entendido também
// em Portugal e na África. Sem marca de gênero ("sem ninguém", não "sozinho/a"), sem sermão, sem pedir promessas.

import type { CrisisTexts, ForWhom, UrgencyForWhom } from '../crisis-texts.ts';

const suicideAck: UrgencyForWhom = {
  self: {
    calm: 'Obrigado por me contar; isso parece mais dor do que alguém deveria carregar sem ajuda.',
    now: 'Obrigado por me contar; a sua vida importa, e este momento pede uma pessoa ao seu lado.',
  },
  other: {
    calm: 'Obrigado por se preocupar com essa pessoa; você faz bem em levar isso a sério.',
    now: 'Você faz bem em agir; essa pessoa precisa de companhia e de ajuda agora.',
  },
};

const suicideStep: UrgencyForWhom = {
  self: {
    calm: 'Há alguém de confiança a quem você poderia contar isso hoje, do jeito que contou para mim?',
    now: 'Por favor, fique com alguém agora: vá até uma pessoa ou peça que ela venha. Afaste-se de tudo com que você poderia se machucar, ou deixe que alguém guarde para você.',
  },
  other: {
    calm: 'Você pode perguntar diretamente se a pessoa está pensando em suicídio. Perguntar não coloca a ideia na cabeça dela. Escute e continue por perto.',
    now: 'Fique ao lado dela, se não houver perigo para você. Ajude a afastar tudo com que ela poderia se machucar, e escute até a ajuda chegar.',
  },
};

const suicideAsk: ForWhom = {
  self: 'Obrigado por me contar como está pesado. Quero perguntar diretamente, porque importa: você está pensando em suicídio? Aqui você pode dizer do jeito que é.',
  other:
    'O que você conta parece sério. Posso perguntar diretamente: você acha que essa pessoa está pensando em suicídio? Mesmo só a sensação de que algo não vai bem já vale ser dita.',
};

export const crisisPt: CrisisTexts = {
  reviewed: null,
  englishNote: 'O texto de ajuda em português ainda não foi revisado; por isso está em inglês.',
  ack: {
    'suicide-passive': {
      self: {
        calm: 'Obrigado por me contar; parece que seguir em frente ficou muito difícil.',
        now: suicideAck.self.now,
      },
      other: suicideAck.other,
    },
    'suicide-active': suicideAck,
    'suicide-plan': suicideAck,
    'suicide-imminent': suicideAck,
    'self-harm': {
      self: {
        calm: 'Obrigado por me contar; a dor que está por trás disso é real e merece cuidado.',
        now: 'Obrigado por me contar; por favor, deixe alguém cuidar de você agora.',
      },
      other: {
        calm: 'Que bom que você percebeu e quer ajudar.',
        now: 'Você faz bem em agir; essa pessoa precisa que alguém cuide dela agora.',
      },
    },
    violence: {
      self: {
        calm: 'Obrigado por me contar; o que estão fazendo com você não é culpa sua.',
        now: 'Obrigado por me contar; não é culpa sua, e a sua segurança vem primeiro.',
      },
      other: {
        calm: 'Obrigado por falar por essa pessoa; o que fazem com ela não é culpa dela.',
        now: 'Obrigado por falar por essa pessoa; a segurança dela e a sua vêm primeiro.',
      },
    },
    child: {
      self: {
        calm: 'Obrigado por me contar; não é culpa sua, e você merece segurança.',
        now: 'Obrigado por me contar; não é culpa sua, e você merece ajuda agora.',
      },
      other: {
        calm: 'Obrigado por falar; a segurança de uma criança vem primeiro.',
        now: 'Você faz bem em agir; essa criança precisa de ajuda agora.',
      },
    },
    'harm-to-others': {
      self: {
        calm: 'Obrigado por dizer; dá para conversar sobre pensamentos assim antes que alguém se machuque.',
        now: 'Obrigado por dizer antes que alguém se machuque; por favor, deixe alguém ajudar você a parar agora.',
      },
      other: {
        calm: 'Obrigado por dizer; você faz bem em levar isso a sério.',
        now: 'Você faz bem em levar isso a sério; por favor, primeiro fique em segurança.',
      },
    },
    medical: {
      self: {
        calm: 'Obrigado por me contar; isso precisa ser visto por um profissional de saúde.',
        now: 'Obrigado por me contar; isso precisa de ajuda médica agora mesmo.',
      },
      other: {
        calm: 'Obrigado por me contar; essa pessoa precisa ser vista por um profissional de saúde.',
        now: 'Você faz bem em agir; essa pessoa precisa de ajuda médica agora mesmo.',
      },
    },
    'eating-disorder': {
      self: {
        calm: 'Obrigado por me contar; essa luta com a comida e com o corpo é dura, e existe ajuda.',
        now: 'Obrigado por me contar; o seu corpo precisa de cuidado agora.',
      },
      other: {
        calm: 'Que bom que você percebeu; com ajuda, as pessoas melhoram.',
        now: 'Você faz bem em agir; o corpo dessa pessoa precisa de cuidado agora.',
      },
    },
    panic: {
      self: {
        calm: 'Isso assusta muito, e uma onda assim passa.',
        now: 'Isso assusta muito, e você não precisa passar por isso sem ninguém.',
      },
      other: {
        calm: 'Que bom que você está por perto; uma onda assim passa.',
        now: 'Que bom que você está por perto; a sua voz calma ajuda.',
      },
    },
  },
  asked: 'É bom que você procure ajuda. Não precisa explicar nada antes.',
  askedFirst: 'Seja qual for a sua resposta, você não precisa carregar isso sem companhia.',
  lead: {
    self: { calm: 'Aqui você pode falar com uma pessoa:', now: 'Por favor, ligue agora:' },
    other: { calm: 'Aqui orientam você a ajudar:', now: 'Por favor, ligue agora por essa pessoa:' },
  },
  emergencyRule:
    'Emergência: o número de emergência do seu país (112 na União Europeia e na maioria dos celulares, 190 ou 192 no Brasil, 911 na América do Norte)',
  emergency: 'Emergência',
  police: 'Polícia',
  ambulance: 'Ambulância',
  step: {
    'suicide-passive': suicideStep,
    'suicide-active': suicideStep,
    'suicide-plan': suicideStep,
    'suicide-imminent': suicideStep,
    'self-harm': {
      self: {
        calm: 'Quando a vontade vier, esperar alguns minutos perto de alguém pode ajudar. Há alguém a quem você poderia contar?',
        now: 'Se você se feriu, deixe alguém ver isso agora. Afaste-se daquilo com que você poderia se machucar e fique perto de alguém.',
      },
      other: {
        calm: 'Escute sem dar bronca, e ajude a encontrar alguém com quem falar.',
        now: 'Se a pessoa se feriu, ajude-a a receber cuidado. Fique por perto e escute sem dar bronca.',
      },
    },
    violence: {
      self: {
        calm: 'Você não precisa decidir nada hoje. Na linha, alguém pode pensar nisso com você.',
        now: 'Se puder, vá para onde há outras pessoas.',
      },
      other: {
        calm: 'Acredite nela, e deixe que ela escolha o próximo passo.',
        now: 'Por favor, não se coloque no meio. Ligue e fique onde você está em segurança.',
      },
    },
    child: {
      self: {
        calm: 'Conte também a um adulto de confiança: na escola, no posto de saúde ou na família.',
        now: 'Se puder, vá até um adulto de confiança ou para um lugar onde há outras pessoas.',
      },
      other: {
        calm: 'Você não precisa de provas para ligar; lá dizem qual é o próximo passo.',
        now: 'Se não houver perigo para você, fique ao lado da criança até a ajuda chegar.',
      },
    },
    'harm-to-others': {
      self: {
        calm: 'Conversar com alguém antes que algo aconteça protege todos, você também.',
        now: 'Afaste-se agora da pessoa e do lugar. Deixe para trás tudo com que você poderia ferir alguém, e ligue para alguém ficar com você.',
      },
      other: {
        calm: 'Se alguém pode estar em perigo, dá para avisar a polícia mesmo sem provas.',
        now: 'Vá para um lugar seguro, e avise quem está em perigo se puder fazer isso sem risco.',
      },
    },
    medical: {
      self: {
        calm: 'Se piorar, não espere: ligue para a emergência.',
        now: 'Não espere para ver se passa. Peça que alguém fique com você, e deixe a porta destrancada se puder. Se tomou algo, guarde a embalagem para a equipe médica.',
      },
      other: {
        calm: 'Se piorar, não espere: ligue para a emergência.',
        now: 'Não deixe a pessoa sem companhia. Faça o que disserem pelo telefone. Se ela tomou algo, guarde a embalagem para a equipe médica.',
      },
    },
    'eating-disorder': {
      self: {
        calm: 'Você não precisa estar pior para merecer ajuda. Um profissional de saúde ou alguém de confiança pode caminhar com você.',
        now: 'Desmaio, dor no peito ou não segurar nem água no estômago precisa de atendimento médico hoje.',
      },
      other: {
        calm: 'Fale de como a pessoa está, não de comida nem de peso, e ofereça ir junto ao posto de saúde.',
        now: 'Desmaio, dor no peito ou não segurar nem água no estômago precisa de atendimento médico hoje.',
      },
    },
    panic: {
      self: {
        calm: 'Sinta os pés no chão. Solte o ar devagar, por mais tempo do que você puxa. Podemos fazer isso juntos. Se o peito dói ou se é a primeira vez, procure atendimento médico agora.',
        now: 'Sente-se e avise alguém por perto. Se o peito dói ou se é a primeira vez, procure atendimento médico agora.',
      },
      other: {
        calm: 'Fique por perto, fale devagar, e soltem o ar devagar ao mesmo tempo.',
        now: 'Fique por perto e fale devagar. Se o peito dói ou se é a primeira vez, procurem atendimento médico agora.',
      },
    },
  },
  clearChat:
    'Se alguém pode olhar o seu celular: segure esta conversa na lista e toque em Apagar. Nada daqui chega a ninguém se você não escolher.',
  close: {
    self: 'Sou uma IA, não uma pessoa, e continuo aqui. Você pode continuar escrevendo para mim.',
    other: 'Sou uma IA, não uma pessoa, e continuo aqui, para você também.',
  },
  moreLines: 'Outras linhas ({country}): {url}',
  findLine: 'Linhas no seu país: {url}',
  pickCountry: 'Toque no seu país e eu mostro os números.',
  short: {
    self: 'Li o que você escreveu, e continuo aqui. Na linha, alguém pode acompanhar você de um jeito que eu não posso.',
    other: 'Li o que você escreveu, e continuo aqui. Os números estão a um toque.',
  },
  ask: {
    'suicide-passive': suicideAsk,
    'suicide-active': suicideAsk,
    'suicide-plan': suicideAsk,
    'suicide-imminent': suicideAsk,
    'self-harm': {
      self: 'Obrigado por me contar. Posso perguntar diretamente: você está se machucando, ou quase? E está pensando em suicídio?',
      other:
        'Posso perguntar diretamente: você acha que essa pessoa está se machucando, ou pensando em suicídio?',
    },
    violence: {
      self: 'Obrigado por me contar. Posso perguntar diretamente: alguém está machucando você, ou você tem medo de alguém?',
      other: 'Posso perguntar diretamente: alguém está machucando essa pessoa, ou ela tem medo de alguém?',
    },
    child: {
      self: 'Obrigado por me contar. Posso perguntar diretamente: alguém está machucando você, ou fazendo algo que você não quer?',
      other: 'Posso perguntar diretamente: há uma criança em perigo ou sendo machucada?',
    },
    'harm-to-others': {
      self: 'Obrigado pela sinceridade. Posso perguntar diretamente: você está pensando em machucar alguém?',
      other: 'Posso perguntar diretamente: você acha que essa pessoa vai machucar alguém?',
    },
    medical: {
      self: 'Posso perguntar diretamente: você se feriu, ou tomou algo que pode fazer mal?',
      other: 'Posso perguntar diretamente: essa pessoa se feriu, ou tomou algo que pode fazer mal?',
    },
    'eating-disorder': {
      self: 'Obrigado por me contar. Posso perguntar diretamente: a comida, ou o medo em relação ao corpo, está fazendo mal a você agora? E há também pensamentos de suicídio?',
      other:
        'Posso perguntar diretamente: você teme pela saúde dessa pessoa por causa do jeito que ela come?',
    },
    panic: {
      self: 'Isso assusta muito. Você está em segurança onde está agora? E posso perguntar diretamente: há também pensamentos de suicídio?',
      other: 'Isso assusta muito. A pessoa está em segurança onde está agora?',
    },
  },
  hours: {
    always: '24 horas',
    open: 'aberto agora',
    opensAt: 'abre às {time}',
    opensOn: 'abre {day} às {time}',
    unknown: 'horário não confirmado',
    free: 'grátis',
  },
  reach: {
    press: 'depois tecle {key}',
    text: 'Mensagem de texto: {number}',
    textWord: 'Envie {word} por mensagem de texto para {number}',
    whatsapp: 'WhatsApp: {number}',
    chat: 'Chat: {url}',
    page: 'Página: {url}',
  },
  button: {
    showHelp: 'Mostrar ajuda',
    showNumbers: 'Ver os números',
    copy: 'Copiar {number}',
    chat: 'Conversar por chat',
    finder: 'Procurar uma linha',
    country: 'Escolher meu país',
    otherCountry: 'Outro país',
    ground: 'Me ajude a acalmar',
    breathe: 'Respirar comigo',
    plan: 'Plano de segurança',
    continuePrayer: 'Continuar meu pedido',
    notNow: 'Agora não',
    continuePlan: 'Continuar meu plano',
    next: 'Próximo',
    myPlan: 'Meu plano de segurança',
    more: 'Mais ajuda',
    how: 'O que faço em uma crise',
    onCall: 'Pessoa de plantão',
  },
  country: {
    ask: 'Em que país você está? Assim posso mostrar números que funcionam aí.',
    typeIt: 'Por favor, escreva o nome do seu país.',
    noted: 'Obrigado. Estes são números deste país: {country}. Você pode mudar isso em /settings.',
    unknown:
      'Não encontrei números para esse país. Se você está em perigo, ligue por favor para a emergência do seu país. Há linhas em https://findahelpline.com',
  },
  safeNow: {
    question: 'Li o que você escreveu. Você está em segurança neste momento?',
    yes: 'Sim, por enquanto',
    no: 'Não',
    afterYes:
      'Que bom. Continuo aqui, e os números estão a um toque. O que fez o dia de hoje ficar tão pesado?',
    afterNo:
      'Obrigado pela sinceridade. Por favor, ligue agora para o número de emergência, ou peça que alguém perto de você ligue. Vá para onde há outra pessoa. Continuo aqui.',
  },
  followUp: {
    plan: 'Obrigado por ficar aqui. Posso perguntar com clareza: você fez um plano para tirar a própria vida?',
    means:
      'Obrigado por responder com sinceridade. O que você usaria está perto de você agora? E você pensou em um momento? Se sim, por favor afaste-se disso ou deixe que alguém leve embora.',
    person:
      'Quem poderia ficar com você agora, ou atender o telefone? Você pode escrever simplesmente: “Não estou bem. Você pode ficar comigo?”',
    grounding:
      'Vamos desacelerar um pouco? Posso guiar você em cinco passos curtos com os sentidos, ou em algumas respirações. Toque em uma opção, ou só continue escrevendo.',
    stay: [
      'Continuo aqui. Sou uma IA e não posso me sentar ao seu lado, mas na linha há pessoas que podem falar com você agora. Você ligaria ou escreveria para elas enquanto continuamos aqui?',
      'O que deixaria os próximos dez minutos um pouco mais leves: alguém ao seu lado, uma voz ao telefone?',
      'Você pode dizer a mesma coisa quantas vezes precisar. O que mais pesa neste momento?',
    ],
    no: 'Obrigado por me dizer. Fico feliz que você possa dizer isso. Se ficar mais pesado, escreva para mim ou toque em “Mostrar ajuda”, a qualquer hora. O que mais tem pesado em você?',
    thanks:
      'Foi preciso coragem para dizer tudo isso. Os números ficam aqui para quando você quiser. Há uma coisa pequena e boa que você poderia fazer por você na próxima hora?',
    better:
      'Fico feliz em ler isso. Você não precisa explicar nada. Se voltar a pesar, escreva para mim ou toque no botão abaixo, a qualquer hora. O que ajudou um pouco?',
    cannotCall:
      'Não posso ligar nem escrever para ninguém: só posso responder a você aqui. Você pode enviar esta frase: “Não estou bem. Por favor, me ligue ou venha ficar comigo.”',
    somebody:
      'Bom. Por favor, vá até essa pessoa, ou ligue ou escreva para ela agora, antes de tudo. Basta uma frase: “Não estou bem. Você pode ficar comigo?”',
    meansToo:
      'Li o que você escreveu. Pergunto porque importa: há algo perto de você agora com que pensou em se machucar? Se sim, por favor afaste-se disso ou deixe que alguém leve embora.',
    again: [
      'Continuo aqui. Há alguém perto, mesmo atrás de uma porta? Por favor, bata ou chame em voz alta. Depois ligue:',
      'Por favor, não espere. Se for difícil falar, basta dizer: “Preciso de ajuda.” Ligue:',
    ],
    heard: {
      aboutCall:
        'Uma pessoa atende, às vezes depois de uma espera ou de um menu. Ela pergunta como você está e escuta. Você pode ficar em silêncio e desligar quando quiser. A maioria das linhas é grátis e não pede o seu nome; onde sei que uma é grátis, está escrito. Algumas podem enviar ajuda se naquele momento uma vida estiver em perigo. Você tentaria uma?',
      noBother:
        'Você não incomoda ninguém, e foi certo escrever. É para isso que estamos aqui, as pessoas da linha e eu. O que é mais difícil neste momento?',
      wantsToLive:
        'Há algo em você que quer ficar. Vamos ajudar essa parte a passar por esta hora. Quem poderia ficar com você agora, ou atender o telefone?',
      police:
        'Não. Sou um programa: não posso ligar para a polícia, para a sua família nem para ninguém, e ninguém é enviado até você. Se você quiser que alguém venha, a ligação é sua; posso ajudar a encontrar as palavras.',
      noAnswerAgain:
        'Então não espere por uma linha. Se há perigo agora, a emergência atende. Se não, uma pessoa por perto vale igual: alguém da vizinhança, uma amizade, um hospital, alguém da sua igreja.',
      noAnswerUnsafe:
        'Então não espere por uma linha. Se há perigo agora, a emergência atende. Se não, pode ajudar alguém de fora de tudo isso, com quem haja segurança: alguém da saúde, da escola, um hospital aberto à noite.',
      noAnswer:
        'Que difícil, depois do tanto que custa pedir ajuda. Às vezes as linhas estão cheias; isso não diz nada sobre você. Aqui há outro caminho:',
      falseAlarm:
        'Obrigado por esclarecer; então deixo por aqui. Se um dia for diferente, a ajuda está logo abaixo.',
      goOn: 'Sobre o que você gostaria de conversar?',
      meantAgain:
        'Palavras assim eu sempre levo a sério; por isso os números ficam logo abaixo. Se for de verdade, me conte, e olhamos isso com calma. Se não, que bom, e eu continuo aqui para ouvir você.',
      quietly:
        'Então não fale, e guarde o celular quando a pessoa chegar perto. Se a linha tem chat ou mensagem, dá para escrever; “Ver os números” mostra como. Assim que puder, vá para onde há outras pessoas.',
      helpComes:
        'Que bom que a ajuda está a caminho. Fique onde possam encontrar você, com alguém ao lado se der, e faça o que disseram. Estou aqui enquanto você espera.',
      nothingSure:
        'Obrigado por me dizer. Pergunto mais uma vez porque importa: é verdade que você não tomou nada, nem um pouco? Se tomou algo, ligue por favor agora para o número ou para um médico; o corpo pode levar horas para mostrar.',
      nothingTaken:
        'Que bom ler isso. Se no fim você tomou algo, mesmo pouco, ligue por favor agora para o número ou para um médico: o corpo pode levar horas para mostrar. E fora isso, como você está agora?',
      secret:
        'Você pode quebrar essa promessa. Uma vida vale mais que um segredo, e basta contar a uma pessoa que possa ajudar. Você pode dizer: “Contei a alguém porque quero que você viva.”',
      where:
        'Então escolha o país onde você está agora: toque nele, ou escreva o nome, e eu mostro os números.',
      back: 'Que bom que você voltou a escrever. Da última vez estava tudo muito pesado. Não precisa falar disso; se ainda estiver aí, pode.',
      seen: 'Sou um programa e não passo nada para a sua família, a sua igreja, a polícia nem ninguém, a não ser que você permita com um toque. Quem puder abrir este celular pode ler esta conversa, e o Telegram a guarda como qualquer outra. Na maioria das linhas também não é preciso dizer o nome.',
      here: 'Sim, estou aqui.',
      machine:
        'Sou uma inteligência artificial, um programa, não uma pessoa. Posso ficar aqui e responder; não posso ouvir a sua voz nem ir até você. Na linha há pessoas que ouvem você. Você tentaria uma delas enquanto continuamos escrevendo?',
      faith:
        'Esta dor não é um castigo, nem quer dizer que a sua fé é pequena. Na Bíblia houve pessoas que clamaram de um lugar fundo assim, e foram ouvidas. É uma pergunta para alguém de confiança, quando pesar um pouco menos. Quem poderia ficar com você agora?',
      blame:
        'O que fazem com você é errado, e a culpa não é sua. Você não precisa perdoar, voltar nem decidir nada para poder ficar em segurança. Na linha sabem disso, e podem pensar com você o próximo passo.',
      callFear:
        'Muita gente tem medo dessa ligação. Você pode começar com uma frase: “Não estou bem e não sei o que dizer.” Se a linha tem chat ou mensagem, dá para escrever em vez de falar; “Ver os números” mostra como. O que seria mais fácil para você?',
      doIt: 'Bom. Por favor, faça isso agora, antes de tudo. Depois também estou aqui.',
      told: 'Foi preciso coragem, e foi certo. Essa pessoa pode ficar com você nas próximas horas, ou você com ela?',
      company:
        'Que bom que você não está mais sem companhia nisso. Fiquem perto, e diga com a mesma clareza com que disse para mim. Se o perigo crescer, liguem para o número de emergência.',
      stop: 'Está bem, não pergunto mais por agora. Os números ficam aqui, e você pode escrever para mim a qualquer hora.',
      quiet: 'Estou aqui. Escreva quando quiser.',
      unreachable:
        'Se você não consegue falar com essa pessoa e teme pela vida dela, ligue por favor agora para a emergência e diga onde ela está. Alguém que more perto poderia ir ver.',
      goodbye: 'Antes de ir: você está em segurança agora e nas próximas horas?',
      adult:
        'Parece alguém a quem você poderia contar. Você pode começar assim: “Está acontecendo uma coisa comigo, e preciso da sua ajuda.” Quando daria para dizer?',
    },
    distance:
      'Por favor, ponha distância agora entre você e isso: vá para outro cômodo, ou entregue a alguém que guarde para você.',
    callAbove: 'Por favor, ligue agora para o número de emergência.',
    callLocal:
      'Por favor, ligue para a emergência do seu país. Escreva o nome do seu país e eu mostro os números.',
    noPlan: 'Fico feliz que não haja um plano. Os pensamentos já são difíceis o bastante.',
    noMeans: 'É bom que haja distância. Por favor, deixe assim esta noite.',
    nobody: 'Então deixe que as pessoas da linha sejam esse alguém; elas estão lá para isso.',
    written: 'Obrigado por escrever isso. Valeu a pena dizer.',
    talk: 'Até agora você leu textos prontos. Se quiser, posso ler o que você escreve e responder, como IA. Para isso preciso do seu sim:',
    unclear:
      'Aqui não há palavras erradas. Pergunto porque importa: há pensamentos de tirar a própria vida? “Sim”, “não” ou “não sei” está bem.',
    other:
      'Como essa pessoa está agora? Há alguém com ela? Se você teme por ela neste momento, ligue por favor para a emergência.',
    otherSuicide:
      'Você pode dizer a ela: “Estou preocupado com você. Você está pensando em suicídio?” E escutar. Você não precisa resolver, e na linha também ajudam quem ajuda.',
    otherYou: 'E você? Carregar isso por alguém pesa. Quem pode estar com você nisso?',
    violence: [
      'Você pode ler isto agora sem que vejam? Se não, feche esta conversa; estarei aqui mais tarde.',
      'A culpa não é sua, e você não precisa decidir nada esta noite. Há uma pessoa de confiança que possa saber o que está acontecendo?',
      'Se ajudar, deixe por perto um telefone, seus documentos e um pouco de dinheiro. Na linha podem pensar com você o próximo passo, no seu ritmo.',
    ],
    child: [
      'Foi preciso coragem para dizer isso. Você está em segurança onde está agora?',
      'Qual adulto acreditaria em você: alguém da família, da escola, do posto de saúde?',
      'Não é culpa sua, não importa o que disseram. Você pode ligar para a linha mesmo sem ter certeza.',
    ],
    medical: [
      'Você conseguiu ligar? Se não consegue falar, peça a quem está perto.',
      'Fique onde alguém possa chegar até você. Faça o que a pessoa ao telefone disser.',
      'Continuo aqui. O que está acontecendo com você neste momento?',
    ],
    harm: [
      'Você já está longe dessa pessoa? Se não, por favor vá primeiro para outro lugar; depois continuamos.',
      'O que levou até este ponto? Aqui você pode dizer com todas as letras.',
      'Quem poderia vir ficar com você até acalmar? Na linha também atendem ligações como esta.',
    ],
    eating: [
      'Obrigado por ficar aqui. Desde quando está tão difícil, e alguém sabe?',
      'Hoje você sentiu que ia desmaiar, ou não segurou nada no estômago? Então um médico deveria ver você hoje.',
      'Você merece ajuda do jeito que está. Quem poderia ir com você ao médico, ou sentar com você na próxima refeição?',
    ],
    panic: [
      'Sinta os pés no chão. Solte o ar devagar, por mais tempo do que inspira. Posso guiar você: toque em uma opção abaixo, ou continue escrevendo.',
      'Uma onda assim sobe e depois desce. O que você vê em volta? Diga três coisas.',
      'Quem poderia ficar um pouco com você? Você pode escrever: “Pode ficar comigo? Não estou me sentindo bem.”',
    ],
  },
  steady: {
    lighter: 'Um pouco mais leve',
    same: 'Igual',
    heavier: 'Mais pesado',
    afterLighter:
      'Bom. Você pode voltar a isto quando quiser. Fique um momento nessa calma, ou escreva para mim.',
    afterSame:
      'Acontece; algumas ondas precisam de mais tempo. Mais uma rodada pode ajudar, ou uma voz humana: os números estão logo abaixo.',
    again: 'Mais uma vez',
    hint: 'Toque em “Próximo” quando quiser; você também pode escrever o que percebe.',
  },
  grounding: {
    intro: 'Vamos voltar para este lugar, um passo de cada vez. Não há pressa.',
    steps: [
      'Olhe em volta e diga 5 coisas que você vê.',
      'Agora 4 coisas que você pode tocar. Toque em uma delas.',
      'Escute 3 sons, perto ou longe.',
      'Perceba 2 cheiros.',
      'E 1 gosto, nem que seja um gole de água.',
    ],
    end: 'Muito bem. Como está agora: um pouco mais leve, igual ou mais pesado?',
  },
  breathing: {
    intro: 'Vamos respirar ao mesmo tempo. Se contar incomoda, só solte o ar devagar.',
    steps: [
      'Puxe o ar pelo nariz contando até 4.',
      'Segure com suavidade contando até 2.',
      'Solte o ar pela boca contando até 6.',
      'Mais uma vez, quatro vezes ao todo. Deixe os ombros caírem.',
    ],
    end: 'Bom. Como está o seu corpo agora?',
  },
  plan: {
    intro:
      'Um plano de segurança são sete respostas curtas para os momentos difíceis, com as suas palavras. Você pode pular qualquer uma e parar quando quiser.',
    steps: [
      {
        title: 'Sinais de alerta',
        prompt:
          'Como você percebe que está ficando escuro? Um pensamento, um humor, um lugar, uma hora do dia.',
      },
      {
        title: 'O que posso fazer por mim',
        prompt: 'O que já ajudou antes, mesmo que pouco: caminhar, música, água, oração?',
      },
      {
        title: 'Pessoas e lugares que me distraem',
        prompt: 'Aonde você pode ir, ou com quem pode ficar, sem precisar falar disso?',
      },
      {
        title: 'Pessoas a quem posso pedir ajuda',
        prompt: 'A quem você poderia dizer “não estou bem”? Escreva um ou dois primeiros nomes.',
      },
      {
        title: 'Profissionais e linhas',
        prompt:
          'Para qual profissional de saúde, conselheiro ou linha você ligaria? Em “Ver os números”, logo abaixo, há linhas para anotar aqui.',
      },
      {
        title: 'Deixar meu entorno mais seguro',
        prompt:
          'O que deveria ficar longe de você em uma noite ruim, e quem poderia guardar? Não precisa dizer o nome aqui.',
      },
    ],
    closing: 'Uma última pergunta, e a resposta pode ser pequena: por que vale a pena ficar?',
    closingTitle: 'Por que vale a pena ficar',
    count: '{n} de {total}',
    skip: 'Pular esta',
    finish: 'Terminar aqui',
    title: 'Meu plano de segurança',
    skipped: '(em branco)',
    nothing: 'Tudo bem. Nada foi anotado, então não há o que guardar. Você pode começar de novo em /crisis.',
    tooLong:
      'É mais longo do que cabe aqui (até {max} caracteres). Pode dizer o essencial em uma ou duas frases?',
    wordsOnly: 'Aqui só consigo ler palavras. Poucas bastam, ou toque em “Pular esta”.',
    useButtons: 'Por favor, toque em um dos dois botões: guardo o plano ou não?',
    prayerAside: 'Deixei de lado seu pedido de oração; nada foi enviado.',
    setAside:
      'Seu plano de segurança ficou aberto por um tempo, então deixei de lado. O que você escreveu continua acima nesta conversa. Você pode começar de novo em /crisis.',
    change: 'Escrever de novo',
    remove: 'Apagar',
    removed: 'Seu plano foi apagado.',
    keepQuestion:
      'Quer que eu guarde este plano aqui, para você abrir com um toque? Ele fica cifrado, e você pode apagar quando quiser.',
    keepYes: 'Guardar',
    keepNo: 'Não guardar',
    kept: 'Está guardado. Você encontra em /crisis quando precisar.',
    notKept: 'Não foi guardado. Você pode copiar desta conversa ou tirar uma foto.',
  },
  checkIn: {
    button: 'Escreva-me amanhã',
    offer: 'Quer que eu escreva uma vez amanhã para perguntar como você está?',
    yes: 'Sim, escreva amanhã',
    no: 'Agora não',
    agreed: 'Certo. Vou escrever uma vez amanhã, e depois não mais.',
    declined: 'Tudo bem. Você pode escrever para mim a qualquer hora.',
    stop: 'Não escreva',
    stopped: 'Tudo bem, amanhã não vou escrever. Você pode escrever para mim a qualquer hora.',
    message:
      'Você me pediu para escrever hoje. Como você está agora? Se ainda está escuro, toque em “Ver os números”, ou só me conte como foi a noite.',
  },
  onCall: {
    offer:
      'A pessoa de plantão da sua comunidade pode responder aqui, por meio de mim. Ela não é um serviço de emergência. Se você concordar, isto é exatamente o que ela recebe:',
    yes: 'Sim, pode passar',
    withContact: 'Sim, com meu nome',
    no: 'Não, deixe aqui',
    post: 'Alguém a quem acabei de mostrar linhas de ajuda gostaria de ouvir você (n.º {id}). Responda a esta mensagem e eu passo suas palavras, pelas próximas 24 horas. Não digo quem é.',
    postContact:
      'Alguém a quem acabei de mostrar linhas de ajuda gostaria de ouvir você (n.º {id}): {name}. Toque no nome para escrever. Ou responda a esta mensagem e eu passo suas palavras, pelas próximas 24 horas.',
    passed:
      'Já passei. Não sei quanto tempo vai demorar a resposta, então, se piorar, ligue por favor para um número: estão em /crisis. Continuo aqui.',
    already: 'Já está com a pessoa de plantão. Continuo aqui, e os números estão a um toque.',
    failed: 'Não foi possível passar agora. Ligue por favor para um número: estão em /crisis. Continuo aqui.',
    declined: 'Nada foi passado. Continuo aqui.',
    from: 'A pessoa de plantão escreve:',
    answerHint:
      'Para responder, responda a esta mensagem. Passo exatamente o que você escrever nessa resposta, e nada mais.',
    answered: 'Já passei.',
    tooLate: 'Isto já está encerrado, então não passei. Se precisar de alguém, toque em “Ver os números”.',
    relayed: 'Já passei.',
    notRelayed:
      'Não passei, porque algo no texto poderia machucar uma pessoa em perigo. Diga por favor com outras palavras: sem culpa, sem falar de métodos, sem pedir que volte para quem a machuca.',
    wordsOnly: 'Só posso passar palavras.',
    closed: 'Este pedido está encerrado: passaram mais de 24 horas, ou a pessoa o retirou.',
    fromPerson: 'A pessoa escreve (n.º {id}):',
  },
  more: {
    intro: 'O que mais pode ajudar agora. Toque no que quiser; nada aqui é guardado se você não disser.',
    how: 'Como isto funciona: cada mensagem passa primeiro por regras fixas. Quando parece perigo, mostro números que pessoas reuniram, e fico. Sou uma IA, não uma pessoa nem um serviço de emergência. Nada é passado a ninguém sem o seu toque. Só fica uma contagem sem nomes.',
    howLink: 'O protocolo completo: {url}',
  },
  group:
    'Sobre isso converso em particular: {link}\nSe alguém está em perigo agora, ligue por favor para a emergência do seu país (190 ou 192 no Brasil, 112 em Portugal). Linhas de cada país: https://findahelpline.com',
  prayer: {
    offer: 'Se você quiser, há uma oração curta que pode ser sua.',
    button: 'Uma oração curta',
    intro: 'Palavras que podem ser suas, se servirem:',
    text: 'Deus, esta dor é real, e tu não desvias o olhar. Não estou sem companhia, mesmo que pareça: tu estás perto, e há pessoas que respondem quando eu chamo. Segura-me nesta hora, e dá-me esperança para a próxima. Amém.',
  },
};
