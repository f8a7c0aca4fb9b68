// A política de privacidade em português. Frases curtas; os números e os nomes são preenchidos.
import type { PolicyTexts } from '../../core/privacy/policy.ts';

export const POLICY_TEXTS: PolicyTexts = {
  language: 'pt',
  title: 'Política de privacidade do companheiro de {community}',
  version: 'Versão {version}. No chat, /privacy mostra o que é guardado sobre você e permite mudar isso.',
  gaps: {
    community: '[nome da sua comunidade]',
    contact: '[endereço de e-mail ou postal]',
    region: '[região da sua instalação]',
    authority: '[sua autoridade de proteção de dados]',
  },
  sections: {
    who: {
      title: 'Quem responde por isto',
      promises: {
        controller: '{community} mantém este bot e responde pelos seus dados.',
        contact: 'Escreva para {contact} com qualquer pergunta.',
        what: 'O bot é um programa (uma inteligência artificial), não uma pessoa, nem terapia, nem um serviço de emergência. Ele diz isso no primeiro encontro.',
      },
    },
    before: {
      title: 'Antes do seu acordo',
      promises: {
        asked:
          'O que você escreve pode falar da sua fé e da sua saúde. Por isso nada é guardado, e nenhum modelo de linguagem lê, antes do seu acordo.',
        separate:
          'Conversar com uma IA, lembrar, guardar pedidos, compartilhá-los, o e-mail, a palavra diária, as notícias, a mensagem do dia seguinte e o plano de segurança são perguntados um por um. O sim e o não são igualmente fáceis, e de cada um fica um recibo; um não antes do seu primeiro sim não deixa nada.',
        help: 'A ajuda em perigo não precisa de acordo: a sua mensagem é verificada em memória e aparecem linhas de ajuda.',
        numbers:
          'Para responder uma só vez a cada mensagem, os números das suas últimas mensagens são anotados por um dia, sem as palavras; e, se apareceram linhas de ajuda, para que tipo de perigo e quando, para que não venham com cada mensagem.',
      },
    },
    kept: {
      title: 'O que é guardado, para quê e por quanto tempo',
      promises: {
        talk: 'As nossas últimas mensagens, para eu poder acompanhar: {talkDays} dias, só se você concordou com a memória.',
        settings:
          'Os seus ajustes e as suas respostas às perguntas de acordo: {idleMonths} meses depois da sua última mensagem.',
        prayers:
          'Os seus pedidos de oração, se você concordou em guardá-los, para você ou para a equipe: {prayerDays} dias depois de terminarem; os que ficam pela metade, um dia. As avaliações de respostas: {feedbackDays} dias.',
        mail: 'Um endereço de e-mail, se você deu e confirmou: até você retirar.',
        mood: 'Das suas palavras deduzo um estado de ânimo, para achar uma resposta e uma passagem que sirvam. Se você concordou com a memória, ele fica com a mensagem pelos mesmos {talkDays} dias; senão, não é guardado. Ninguém mais o vê.',
        crisis:
          'Quando aparecem linhas de ajuda, uma contagem sobe: dia, tipo, país, idioma. A lei pede essas contagens. Sem nome e sem palavras.',
        complete:
          'Isso é tudo. Cada tipo de registro está no [registro das operações](records-of-processing.md).',
      },
    },
    goes: {
      title: 'Quem pode ver',
      promises: {
        telegram: 'O Telegram transporta a conversa. O que ele faz com ela está na política dele.',
        team: 'A equipe de oração vê um pedido exatamente como a prévia mostra, depois que você tocou em Compartilhar, e nada mais.',
        model:
          'Um modelo de linguagem no Amazon Bedrock lê a sua mensagem e as últimas para escrever uma resposta. Não guarda nada e não é treinado com isso.',
        amazon:
          'A Amazon Web Services guarda tudo para nós em {region}, cifrado, e envia o nosso correio. A [lista de operadores](processors.md) nomeia todos.',
        nobody:
          'Nada é vendido e nada serve para publicidade. Fora do seu próprio registro, as nossas tabelas só conhecem você por um código que ninguém lê sem a nossa chave secreta.',
      },
    },
    rights: {
      title: 'O que você pode fazer',
      promises: {
        see: '/export entrega tudo o que está guardado sobre você, na hora.',
        readable: 'Vem como página para ler e como arquivo para programas.',
        takeBack:
          '/privacy permite retirar qualquer sim em dois toques. Vale na hora: o que era guardado por causa dele desaparece.',
        share: 'Se você retira o compartilhamento, os seus pedidos saem do grupo.',
        erase:
          '/delete apaga tudo, em todo lugar, na hora. O que espera na nossa fila já não faz nada, e some em {queueDays} dias no máximo.',
        posts:
          'As mensagens no grupo são apagadas, ou esvaziadas se têm mais de dois dias. Correio já enviado e o que outros leram não se pode recolher.',
        team: 'O mesmo vale para quem faz parte de uma equipe de oração: o que você tocou está na sua cópia e vai embora com o seu /delete.',
        complain:
          'Você pode pedir a {community} que corrija ou explique algo, e pode reclamar junto a {authority}.',
      },
    },
    end: {
      title: 'Quando termina por si só',
      promises: {
        idle: 'Se você não escreve há {idleMonths} meses, tudo é apagado, também as mensagens no grupo.',
        told: 'Se você aceitou mensagens do bot, fica sabendo {warningWeeks} semanas antes. Senão, ninguém escreve para você.',
        blocked:
          'Se você bloqueia o bot, ele não escreve mais, e tudo é apagado depois de {unreachableDays} dias.',
        backup:
          'As cópias de segurança vivem {backupDays} dias. Se alguma for restaurada, o que foi apagado desde então é apagado de novo antes de alguém usá-la.',
        trail:
          'Que algo foi aceito, copiado ou apagado fica anotado por {auditYears} anos, com um código no seu lugar e sem conteúdo.',
      },
    },
    safe: {
      title: 'Como é protegido',
      promises: {
        encrypted: 'Tudo é guardado cifrado, com uma chave mantida à parte.',
        log: 'O registro técnico tem códigos e números, nunca as suas palavras, o seu nome ou o seu endereço. Some depois de {logDays} dias.',
        breach: 'Se algo der errado com os seus dados, você e a autoridade são avisados sem demora.',
        change: 'Se esta política mudar, você fica sabendo uma vez, {noticeDays} dias antes, com a saída.',
        young:
          'O bot é feito para pessoas de {minimumAge} anos ou mais e pode não servir para alguns menores. Se você diz que tem menos, nada da nossa conversa é lembrado.',
      },
    },
  },
};
