// Portuguese phrases addressed to the companion itself.

import type { IntentRows } from '../intents.ts';

export const PT_INTENTS: IntentRows = [
  {
    label: 'greeting',
    weight: 1,
    entries: `oi, ola, oie, opa, bom dia, boa tarde, e ai, eai, saudacoes, hey, voltei, tem alguem ai, voce esta ai, ta ai, a paz do senhor, paz do senhor, paz de cristo, shalom`,
  },
  {
    label: 'thanks',
    weight: 1,
    entries: `obrigado, obrigada, muito obrigado, muito obrigada, valeu, brigado, brigada, obg, vlw, agradeco, deus te abencoe, deus abencoe, me ajudou muito, me ajudou, ajudou muito, amem`,
  },
  {
    label: 'bye',
    weight: 1,
    entries: `tchau, adeus, ate logo, ate amanha, ate mais, ate breve, boa noite, vou dormir, tenho que ir, preciso ir, se cuida, falou, bye, a gente se fala, fique com deus`,
  },
  {
    label: 'yes',
    weight: 1,
    entries: `sim, claro, claro que sim, com certeza, pode ser, pode, ok, okay, ta bom, ta, tudo bem, isso, sim por favor, por favor, quero, gostaria, eu quero, quero sim, vamos, talvez, exato, isso mesmo, aham, uhum`,
  },
  {
    label: 'no',
    weight: 1,
    entries: `nao, nao obrigado, nao obrigada, agora nao, melhor nao, nao quero, ainda nao, nao precisa, hoje nao, prefiro nao, so escuta, so escute, deixa pra la, deixa`,
  },
  {
    label: 'how-are-you',
    weight: 1,
    entries: `como vai, como vai voce, como voce esta, como esta, tudo bem com voce, como se sente, como foi seu dia, o que voce esta fazendo, tudo bom, como vc ta, como voce ta, tudo bem contigo`,
  },
  {
    label: 'human',
    weight: 2,
    entries: `voce e humano, voce e humana, voce e real, voce e uma pessoa, voce e pessoa, voce e um robo, voce e robo, voce e um bot, voce e uma maquina, voce e uma ia, voce e ia, vc e real, vc e humano, vc e um robo, vc e um bot, inteligencia artificial, falo com uma pessoa, falando com uma, falando com um, isso e um robo, isso e um bot, voce tem sentimentos, voce sente, falar com uma pessoa, falar com um humano, pessoa de verdade, pessoa real, e o chatgpt`,
  },
  {
    label: 'god',
    weight: 2,
    entries: `voce e deus, vc e deus, voce e jesus, voce e o espirito, voce e um anjo, voce fala por deus, fala em nome de deus, mensagem de deus, o que deus me diz, voce e pastor, voce e um pastor, voce e padre, voce e um padre`,
  },
  {
    label: 'pray-for-me',
    weight: 2,
    entries: `ora por, ore por, reza por, reze por, orar por mim, orar por, rezar por mim, rezar por, voce ora, voce reza, orem por, rezem por, ora comigo, ore comigo, reza comigo, esta orando, preciso de oracao, preciso de oracoes, peco oracao, peco oracoes`,
  },
  {
    label: 'ask-prayer',
    weight: 2,
    entries: `uma oracao, escreva uma oracao, escreve uma oracao, me da uma oracao, oracao para, oracao por, oracao pra, me ajuda a orar, me ajude a orar, me ajuda a rezar, como eu oro, como orar, como rezar, como posso orar, me ensina a orar, me ensina a rezar, nao sei orar, nao sei rezar, nao sei como orar, quero orar, quero rezar, o que posso orar`,
  },
  {
    label: 'ask-verse',
    weight: 2,
    entries: `um versiculo, versiculo, versiculos, um salmo, salmo para, salmo pra, o que a biblia diz, o que a biblia fala, passagem, passagem biblica, texto biblico, palavra de deus, outro versiculo, trecho da biblia`,
  },
  {
    label: 'medical',
    weight: 2,
    entries: `minha medicacao, meu remedio, meus remedios, parar de tomar, parei de tomar, devo tomar, posso tomar, qual a dose, que dose, dosagem, miligramas, antidepressiv*, antibiotic*, sera que e cancer, pode ser cancer, efeitos colaterais, que remedio, qual remedio, me diagnostica, tenho depressao ou, insulina, parar o remedio, parar os remedios, remedio da pressao, me diga a dose, diga a dose`,
  },
  {
    label: 'legal',
    weight: 2,
    entries: `conselho juridico, orientacao juridica, posso processar, processar, advogado, advogada, e legal ou, e ilegal, e crime, meu visto, asilo, deportacao, medida protetiva, meus direitos, papeis do divorcio, pensao alimenticia`,
  },
  {
    label: 'financial',
    weight: 2,
    entries: `devo investir, investir em, cripto*, bitcoin, acoes da, bolsa de valores, pegar um emprestimo, fazer um emprestimo, devo comprar, devo vender, minha aposentadoria, imposto de renda, numeros da loteria, mega sena, ficar rico`,
  },
  {
    label: 'doctrine',
    weight: 2,
    entries: `qual igreja, que igreja e, igreja verdadeira, qual religiao, os catolicos, os protestantes, os evangelicos, os crentes, batismo de criancas, predestinacao, falar em linguas, purgatorio, arrebatamento, trindade, calvinis*, mulheres pastoras, evolucao ou, e pecado, casamento gay, anticristo, adorar maria, sabado ou domingo, dizimo, fim do mundo, voce e catolico, voce e evangelico, homossexualidade`,
  },
  {
    label: 'politics',
    weight: 2,
    entries: `lula, bolsonaro, trump, biden, eleicoes, eleicao, votar, voto em, em quem voto, o presidente, politica, politicos, partido politico, putin, gaza, comunismo, socialismo, stf`,
  },
  {
    label: 'flirting',
    weight: 2,
    entries: `te amo, eu te amo, casa comigo, namora comigo, quer namorar, seja minha namorada, seja meu namorado, voce e sexy, voce e solteira, voce e solteiro, me beija, um beijo, sai comigo, gostosa, gostoso, manda fotos, manda nudes, sexy`,
  },
  {
    label: 'insult',
    weight: 2,
    entries: `voce e inutil, voce e burro, voce e burra, voce e idiota, bot inutil, bot burro, robo burro, robo inutil, nao serve, nao serve pra nada, vai se foder, vai a merda, cala a boca, te odeio, idiota, imbecil, otario, voce nao ajuda, nao me ajuda, nao esta ajudando, nao me entende, voce nao entende, va para o inferno, vai pro inferno, nao me escuta, voce nao me ouve`,
  },
  {
    label: 'injection',
    weight: 2,
    entries: `ignore todas, ignore as instrucoes, ignora as instrucoes, ignore suas, ignore o que, esqueca suas instrucoes, esqueca suas regras, prompt do sistema, suas instrucoes, seu prompt, modo desenvolvedor, aja como, finja que, novas instrucoes, revele seu, revele suas, sem restricoes, sem regras, agora voce e um, agora voce e uma, agora voce e dan, a partir de agora voce`,
  },
  {
    label: 'privacy',
    weight: 2,
    entries: `quem le isso, quem le isto, quem pode ler, quem ve isso, voce guarda, voce salva, e privado, e confidencial, e anonimo, e sigiloso, sigilo, confidencial, meus dados, minha privacidade, alguem le, vai contar, o que voce sabe de mim`,
  },
  {
    label: 'who',
    weight: 2,
    entries: `quem e voce, quem e vc, o que e voce, o que voce e, qual e o seu nome, qual o seu nome, qual seu nome, o que voce faz, o que voce pode fazer, pra que voce serve, como funciona, como voce funciona, o que e isso, quem te fez, quem te criou, seu nome`,
  },
  {
    label: 'task',
    weight: 2,
    entries: `escreva codigo, programa em, python, traduza, traduz, receita de, previsao do tempo, redacao sobre, calcule, calcula, qual e a capital, quem ganhou, escreva um poema, horoscopo, taro, conta uma piada, conte uma piada, me conta uma piada, escreva uma musica`,
  },
  {
    label: 'sorry',
    weight: 1,
    entries: `desculpa, desculpe, foi mal, me desculpe, me desculpa, perdao, sinto muito, nao quis dizer isso`,
  },
  {
    label: 'insult',
    weight: 2,
    entries: `ja disse isso, voce ja disse, voce se repete, sempre a mesma coisa, repete a mesma`,
  },
  { label: 'human', weight: 2, entries: `pode me ligar, me liga por favor, voce pode me ligar` },
  {
    label: 'unsure',
    weight: 1,
    entries: `nao sei, sei la, nao faco ideia, nao sei dizer, nem sei, quem sabe, nao tenho certeza, sei nao, n sei`,
  },
  {
    label: 'afterlife',
    weight: 3,
    entries: `esta no inferno, foi para o inferno, foi pro inferno, vai para o inferno, esta no ceu, foi para o ceu, foi pro ceu, vou ver ele de novo, vou ver ela de novo, vou reve lo, vou reve la, sera que foi salvo, sera que foi salva`,
  },
  {
    label: 'belief',
    weight: 2,
    entries: `voce acredita em deus, vc acredita em deus, acredita em deus, acredita em jesus, cre em deus, no que voce acredita, voce e crista, voce e cristao, voce tem fe, voce tem alma, voce vai a igreja, voce ama a deus`,
  },
  {
    label: 'pray-for-me',
    weight: 2,
    entries: `vai orar, vai rezar, pode orar, pode rezar, poderia orar, oraria por, rezaria por, voce vai orar`,
  },
  {
    label: 'injection',
    weight: 2,
    entries: `fale comigo como, fala comigo como, responda como, seja meu, seja minha, finja ser, finja que e, faz de conta que voce, diga que tem orgulho, modo desenvolvedor`,
  },
  {
    label: 'doctrine',
    weight: 2,
    entries: `catolicos sao, os catolicos nao sao, evangelicos sao, protestantes, verdadeiros cristaos, batizar bebes, batismo de bebes, batizar criancas, batismo de criancas, existe inferno, o inferno existe, qual biblia`,
  },
  {
    label: 'check-verse',
    weight: 2,
    entries: `qual versiculo diz, que versiculo diz, onde diz na biblia, onde a biblia diz, onde esta escrito, esta na biblia, ta na biblia, esta em proverbios, lembra o versiculo, me lembra do versiculo, qual e o versiculo, cite o versiculo, e da biblia`,
  },
  {
    label: 'flirting',
    weight: 2,
    entries: `acho que te amo, acho que amo voce, apaixonad* por voce, diga que sou linda, diz que sou linda, fala que sou linda, diz que me ama, diga que me ama, voce me ama, me entende melhor que`,
  },
  {
    label: 'medical',
    weight: 2,
    entries: `parar os comprimidos, parar o antidepressivo, quantos posso tomar`,
  },
  {
    label: 'legal',
    weight: 2,
    entries: `que lei, a lei me protege, despejo, ordem de despejo`,
  },
  {
    label: 'check-verse',
    weight: 2,
    entries: `onde esta o versiculo, onde fica o versiculo, onde aparece`,
  },
  {
    label: 'injection',
    weight: 2,
    entries: `repita o texto, repita palavra por palavra, repete o texto, seja o meu, seja a minha, seja minha avo, seja meu avo`,
  },
  {
    label: 'doctrine',
    weight: 2,
    entries: `fala em linguas, falar em linguas, tem o espirito, perder a salvacao, perde a salvacao, batismo de crianca, igreja verdadeira`,
  },
];
