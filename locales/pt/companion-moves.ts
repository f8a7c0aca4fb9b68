// Answers to one sentence in the middle of a talk, in Portuguese. Read aloud before changing.
// They answer what was said just now; they do not comfort in general, and they know no reason for anybody's pain.

import type { MoveTexts } from '../companion-texts.ts';

export const movesPt: MoveTexts = {
  'move.advice': [
    'Frases assim costumam ser ditas com carinho, e mesmo assim podem deixar você mais só do que antes.',
    'Você não precisa concordar com isso hoje.',
    'Muitas vezes as pessoas dizem isso porque não aguentam o silêncio. A dor continua sendo sua.',
  ],
  'ask.advice': ['O que você preferia ter ouvido?', 'O que você queria que tivessem perguntado?'],
  'move.regret': [
    'São palavras duras de se dizer. Você olha para trás com o que sabe hoje, e naquele dia ainda não sabia.',
    'Um arrependimento assim quase sempre nasce de querer bem.',
    'O outro caminho parece fácil quando a curva já ficou para trás.',
  ],
  'ask.regret': [
    'O que você diria agora, se alguém pudesse ouvir?',
    'O que você queria ter dado e não deu tempo?',
  ],
  'move.secret': [
    'Então você ainda carrega isso em segredo, e esse é um segundo peso.',
    'Parecer normal o dia inteiro com isso por dentro cansa muito.',
    'Quer dizer que quase ninguém vê como você está de verdade.',
  ],
  'ask.secret': ['Para quem você conseguiria contar primeiro?', 'O que segura você de dizer?'],
  'move.telling': [
    'Antes de uma conversa assim, as palavras parecem enormes. Elas podem sair tortas e ainda ser as certas.',
    'É difícil mostrar justo a quem a gente ama onde dói.',
  ],
  'ask.telling': ['Qual poderia ser a primeira frase?', 'O que você tem medo de ver no rosto deles?'],
  'move.tears': [
    'Então deixe que venham. Lágrima não precisa de um motivo que convença alguém.',
    'Chorar não é desmoronar. É assim que um coração cheio abre um pouco de espaço.',
    'Aqui você não precisa enxugar o rosto.',
  ],
  'ask.tears': ['Quando começou hoje?', 'Tem alguém com você quando isso vem?'],
  'move.numb': [
    'O choro não vir não diz nada sobre quanto você ama. Muitas vezes tudo fica quieto no começo, para a gente conseguir passar o dia.',
    'Não sentir nada pode assustar. Muitas vezes é o que sobra quando foi demais.',
  ],
  'ask.numb': ['Como é esse silêncio?', 'Quando você sentiu algo com clareza pela última vez?'],
  'move.frozen': [
    'Ficar sem palavras numa hora dessas não é fraqueza. É como muita gente consegue atravessar.',
    'Às vezes as palavras só chegam horas depois, no caminho de casa.',
  ],
  'ask.frozen': ['O que você gostaria de ter dito?', 'O que você fez depois?'],
  'move.insulted': [
    'Uma coisa assim fica muito tempo no ouvido. Diz mais sobre aquele momento do que sobre você.',
    'Você não devia ter precisado ouvir isso.',
  ],
  'ask.insulted': ['Que palavra ficou com você?', 'Quem diria algo bem diferente sobre você?'],
  'move.forgiving': [
    'Você não precisa saber isso hoje. O que foi errado pode primeiro ser chamado de errado.',
    'Perdão não se apressa, e nunca quer dizer que estava tudo certo.',
  ],
  'ask.forgiving': [
    'Do que você precisaria antes de conseguir pensar nisso?',
    'O que você queria que entendessem do que isso fez com você?',
  ],
  'move.waiting': [
    'Esperar sem poder fazer nada também é um trabalho, e cansa.',
    'Dias assim não acabam, e cada toque do telefone atravessa a gente.',
  ],
  'ask.waiting': ['O que você faz com as horas no meio disso?', 'Quem espera com você?'],
  'move.why': [
    'Não tenho resposta para esse porquê, e não vou inventar uma.',
    'Essa pergunta pode ficar aqui sem resposta. Ela é tão antiga quanto a oração.',
  ],
  'ask.why': ['Quando essa pergunta vem mais?', 'O que mudaria para você se soubesse?'],
  'move.unheard': [
    'Isso eu não posso responder por Deus. Você pode perguntar tão alto quanto os Salmos perguntam.',
    'Falar e falar e não ouvir nada de volta é muito solitário.',
  ],
  'ask.unheard': ['Qual foi a última coisa que você pediu?', 'Como você perceberia que alguém ouviu?'],
  'move.once': [
    'Então houve um tempo diferente. Dá para sentir falta disso como se sente de uma pessoa.',
    'Não parece algo que você escolheu perder.',
  ],
  'ask.once': ['O que você mais amava naquilo?', 'Quando começou a mudar?'],
  'move.church': [
    'Ser deixado na mão justo no lugar que devia ser seguro vai fundo.',
    'Você pode dizer isso aqui sem trair ninguém.',
  ],
  'ask.church': ['O que aconteceu lá?', 'Ainda existe alguém de lá em quem você confia?'],
  'move.tired': [
    'Parece um cansaço que uma noite de sono não resolve.',
    'Então hoje basta fazer pouco. A louça pode esperar.',
  ],
  'ask.tired': ['O que mais tira as suas forças?', 'Quando você teve uma hora só sua?'],
  'move.racing': [
    'Quando tudo chama ao mesmo tempo, uma coisa basta. O resto pode entrar na fila.',
    'Uma cabeça assim não obedece a ordens. Você não precisa vencê-la.',
  ],
  'ask.racing': ['Qual dessas coisas faz mais barulho?', 'O que é urgente mesmo, e o que só parece?'],
  'move.crossroads': [
    'Não vou dizer o que você deve fazer; você sabe muito mais disso do que eu. Mas podemos olhar dos dois lados.',
    'Não precisa decidir tudo de uma vez.',
  ],
  'ask.crossroads': [
    'Que caminhos você vê, incluindo os que não agradam?',
    'O que você diria a uma pessoa amiga no seu lugar?',
  ],
  'move.far': [
    'Estar longe justo quando precisam de você divide qualquer pessoa em duas.',
    'De longe, as imagens da cabeça não têm quem as corrija.',
  ],
  'ask.far': ['Como vocês têm se falado?', 'O que você faria primeiro se estivesse lá?'],
  'move.memory': [
    'Que presente ter recebido isso de alguém.',
    'Uma pessoa assim está em muitos momentos pequenos do dia.',
    'Que bom poder ver um pouco do que havia entre vocês.',
  ],
  'ask.memory': ['O que você daria tudo para ouvir de novo?', 'Que coisa pequena faz você lembrar mais?'],
  'move.long': ['É muito tempo aguentando.', 'Tanto tempo, e quase ninguém deve perguntar mais.'],
  'ask.long': ['Como você conseguiu chegar até aqui?', 'Como era antes disso?'],
  'move.long-glad': ['Depois de tanta espera deve ter outro gosto.', 'Tem muita paciência por trás disso.'],
  'ask.long-glad': ['Quem continuou acreditando esse tempo todo?', 'O que manteve você de pé?'],
  'move.others': [
    'Dá para sentir alegria pelos outros e dor por si no mesmo minuto. Uma coisa não apaga a outra.',
    'Ver isso por todo lado aumenta o vazio.',
  ],
  'ask.others': ['O que você mais deseja quando olha para eles?', 'O que eles não veem da sua vida?'],
  'move.silence': [
    'O silêncio pode ser mais alto do que uma briga.',
    'Um dia fica muito comprido quando ninguém diz a primeira palavra.',
  ],
  'ask.silence': [
    'O que você diria se soubesse que vão ouvir?',
    'Qual foi a última conversa boa que vocês tiveram?',
  ],
  'move.miss': [
    'A saudade tem as horas dela, e chega sem pedir licença.',
    'O lugar vazio mostra quanto espaço havia.',
  ],
  'ask.miss': ['Quando ela é mais forte?', 'O que você contaria desta semana?'],
  'move.burden': [
    'Aqui você não incomoda. E quem ama você provavelmente prefere saber.',
    'O problema do outro não diminui o seu.',
  ],
  'ask.burden': [
    'Quem ficaria triste de saber que você guardou isso só para si?',
    'O que você pediria, se não fosse incômodo para ninguém?',
  ],
  'move.failed': [
    'Alguma coisa deu errado, e isso dói. Não é você por inteiro.',
    'É uma sentença dura para carregar.',
  ],
  'ask.failed': ['De quem é a voz que diz isso a você?', 'Quanto custou a você tentar?'],
  'move.relapse': [
    'Uma recaída é um dia ruim no caminho, e não o fim dele.',
    'Que bom que você disse com todas as letras. Esconder teria sido mais fácil.',
  ],
  'ask.relapse': [
    'O que estava acontecendo antes?',
    'Para quem você pode ligar antes da próxima hora difícil?',
  ],
  'people.relapse': [
    'Há gente que conhece isso por dentro: um grupo de recuperação, um padrinho ou uma madrinha, alguém que trabalha com dependência. Hoje basta uma ligação.',
    'Um médico ou um conselheiro em dependência já ouviu isso muitas vezes e não vai dar bronca. Por favor, não enfrente essa sem companhia.',
  ],
  'move.abortion': [
    'Que bom que você confiou isso a mim. Aqui ninguém julga você.',
    'Algo assim pode doer por anos sem uma palavra, e aqui tem lugar.',
  ],
  'ask.abortion': ['O que você gostaria que entendessem daquele tempo?', 'Quem ficou ao seu lado na época?'],
  'people.abortion': [
    'Há conselheiras que escutam depois de um aborto sem empurrar você para nada. Um pastor ou padre de confiança também pode ouvir em sigilo.',
  ],
  'move.affair': [
    'Isso pesa, e talvez você tenha acabado de dizer pela primeira vez.',
    'Dizer com honestidade é um começo. O que vem depois não precisa ser resolvido esta noite.',
  ],
  'ask.affair': ['Do que você tem mais medo nisso?', 'Qual seria um passo honesto a partir daqui?'],
  'move.comfort': [
    'Que bom que isso existiu, no meio de tudo.',
    'Uma pessoa na hora certa pode mudar um dia inteiro.',
  ],
  'ask.comfort': ['O que esse momento fez por você?', 'O que tornou essa hora boa?'],
  'move.loved': [
    'Eu não falo por Deus. Mas o que se lê dele na Bíblia, para quem pergunta isso, é mais terno do que quase todos esperamos.',
    'Muita gente boa já passou a noite acordada com essa pergunta.',
  ],
  'ask.loved': ['O que faz você duvidar disso hoje?', 'Quem ensinou você a ter medo da resposta?'],
  'move.again': ['Então voltou.', 'De novo, então. Repetir não deixa mais fácil.'],
  'ask.again': ['O que aconteceu desta vez?', 'O que há de diferente desta vez?'],
  'recall.clause': [
    'Você me contou que {clause}.',
    'Eu me lembro: você escreveu que {clause}.',
    'Na última vez que falamos disso, você escreveu que {clause}.',
  ],
  'echo.heavy': [
    '“{quote}.” Quero ficar um momento com essa frase.',
    '“{quote}.” Tem muita coisa nessas poucas palavras.',
    'Você escreve: “{quote}.” Não quero passar por cima disso.',
    '“{quote}.” Isso também faz parte.',
  ],
  'echo.glad': [
    '“{quote}.” Isso também faz parte.',
    '“{quote}.” Gosto dessa parte.',
    'Você escreve: “{quote}.” Que bom.',
  ],
  'recall.thing': [
    '{When} você escreveu sobre {thing}. Como foi?',
    '{When} você tinha pela frente {thing}. Como ficou?',
  ],
  'recall.grief': ['{When} você escreveu sobre a pessoa que perdeu. Como têm sido os dias desde então?'],
  'recall.illness': ['{When} você escreveu sobre a sua doença. Como está agora?'],
  'recall.illness-other': [
    '{When} você escreveu sobre a doença na família. Como estão hoje, e como está você?',
  ],
  'recall.work': ['{When} você escreveu sobre o seu trabalho. Mudou alguma coisa desde então?'],
  'recall.money': ['{When} você escreveu sobre a preocupação com dinheiro. Como está isso agora?'],
  'recall.family': ['{When} você escreveu sobre os problemas em casa. Como estão as coisas entre vocês?'],
  'recall.relationship': ['{When} você escreveu sobre alguém muito próximo. Como está o seu coração hoje?'],
  'recall.loneliness': ['{When} você escreveu sobre a solidão. Alguém esteve perto de você desde então?'],
  'recall.sleep': ['{When} você escreveu que não conseguia dormir. Como estão as noites agora?'],
  'thing.exam': ['sua prova'],
  'thing.interview': ['sua entrevista'],
  'thing.presentation': ['sua apresentação'],
  'thing.operation': ['a cirurgia'],
  'thing.results': ['esses resultados'],
  'when.yesterday': ['Ontem'],
  'when.days': ['Há alguns dias'],
  'when.week': ['Na semana passada'],
  'when.while': ['Faz algum tempo,'],
  'answer.unsure': [
    'Você não precisa saber. Podemos começar por algo pequeno: como foi a última hora?',
    'Tudo bem. Não saber também é uma resposta honesta.',
    'Então deixamos em aberto. Diga uma coisa que você viu hoje, e começamos por ela.',
    'Certo. Está mais na cabeça, no peito ou em toda parte?',
  ],
  'answer.afterlife': [
    'Há muito amor nessa pergunta, e ela pode tirar o sono. Sou um programa e não enxergo tão longe. Muitos cristãos se apoiam nisto: Deus conhece o coração por dentro, também a última hora. Quer me contar dessa pessoa?',
    'Quem responde isso depressa não sabe, e eu também não. Dói não ter certeza de alguém que se ama. Um pastor, ou alguém que viveu um luto assim, pode ficar com você nisso. O que você mais queria que essa pessoa soubesse?',
  ],
  'answer.belief': [
    'Sou um programa, então não posso crer nem duvidar. Mas fui feito para levar a sério a sua fé, e as suas dúvidas também. O que fez você perguntar?',
    'Aqui dentro não há ninguém que possa crer. A fé nesta conversa é a sua, com a forma que tiver hoje.',
    'Crer é coisa de gente. Eu posso ouvir no que você acredita, e também no que já não consegue acreditar.',
  ],
  'move.together': ['Quanta vida cabe nesses anos.', 'Anos assim não terminam em um dia.'],
  'ask.together': ['A que momento você mais volta?', 'Como era um dia bom de vocês dois?'],
  'answer.check-verse': [
    'As palavras da Bíblia eu não digo de memória. Só mostro o que está no texto instalado aqui: /verse com um lugar, por exemplo /verse Salmo 23, traz as palavras exatas.',
    'Há frases que soam bíblicas e não estão em lugar nenhum, então só mostro o que posso consultar. Envie /verse com livro, capítulo e versículo, e você vê como está lá.',
  ],
  'move.blame': [
    'Um peso assim não prova culpa nenhuma, e ninguém lê um coração pelo lado de fora.',
    'Ouvir isso em cima da dor é uma segunda dor. Ela não é sua para carregar.',
  ],
  'ask.blame': ['O que fez em você ouvir isso?', 'Quem fala com você sobre isso com mais carinho?'],
};
