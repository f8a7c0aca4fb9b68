// Portuguese sentences in the middle of a talk.

import type { MoveSource } from '../moves.ts';

export const PT_MOVES: MoveSource = {
  classes: {
    who: `ele ela eles mae pai irmao irma marido esposo esposa mulher filho filha avo vovo tia tio amigo amiga chefe namorado namorada`,
    time: `anos meses semanas dias decadas`,
    count: `dois duas tres quatro cinco seis sete oito nove dez doze quinze vinte trinta quarenta muitos muitas varios varias tantos tantas 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65`,
  },
  rows: [
    { label: 'abortion', weight: 6, entries: `um aborto, meu aborto, o aborto, abortei, eu abortei` },
    {
      label: 'relapse',
      weight: 5,
      entries: `tive uma recaida, recai, voltei a beber, bebi de novo, voltei a usar, usei de novo, voltei a jogar, apostei de novo, voltei a apostar, nao consigo parar de beber, nao consigo parar de jogar, pornografia, meu vicio, sou viciad*, sou dependente`,
    },
    {
      label: 'affair',
      weight: 5,
      entries: `trai meu, trai minha, eu trai, fui infiel, tenho uma amante, tenho um amante, tive um caso, estou tendo um caso, dormi com outr*`,
    },
    {
      label: 'church',
      weight: 4,
      entries: `igreja .. machuc*, igreja .. feri*, igreja .. fofoc*, fofoc* .. igreja, igreja .. julg*, me julgam .. igreja, igreja .. rejeit*, igreja .. ignor*, pastor .. humilh*, pastor .. mentiu, pastor .. gritou, pastor contou, sai da igreja, deixei a igreja, me expulsaram da igreja, na igreja ninguem, ninguem da igreja, a igreja nao sabe, igreja nao sabe, gente da igreja, pessoal da igreja`,
    },
    {
      label: 'loved',
      weight: 4,
      entries: `deus me ama, deus ainda me ama, deus me perdoa, deus vai me perdoar, deus pode me perdoar, deus pode perdoar, jesus me ama, deus se esqueceu de mim, deus me esqueceu, deus desistiu de mim`,
    },
    {
      label: 'forgiving',
      weight: 4,
      entries: `nao consigo perdoar, consigo perdoar, como perdoar, nao quero perdoar, tenho que perdoar, preciso perdoar, devo perdoar, se vou conseguir perdoar, perdoa lo, perdoa la, perdoar ele, perdoar ela, perdoar meu, perdoar minha`,
    },
    {
      label: 'unheard',
      weight: 4,
      entries: `deus nao me ouve, deus nao ouve, deus nao escuta, deus nao responde, deus me ouve, deus me ouca, deus me escuta, deus me escute, sera que ele ouve, sera que ele me ouve, sera que ele escuta, oro e oro, oro e nada, rezo e nada, tenho orado, ja orei, peco a deus, falando com a parede, falo com a parede, deus esta em silencio, silencio de deus`,
    },
    {
      label: 'advice',
      weight: 4,
      entries: `me dizem que, me dizem para, me dizem pra, dizem que ela, dizem que ele, todo mundo diz, todo mundo fala, todos dizem, falam que, falam para, falam pra, o pessoal diz, para superar, pra superar, que eu supere, ser forte, um lugar melhor, lugar melhor, esta com deus, vontade de deus, plano de deus, deus sabe o que faz, deus quis assim, tudo tem um motivo, tudo acontece por, e so confiar, so confiar, orar mais, rezar mais, ter mais fe`,
    },
    {
      label: 'regret',
      weight: 4,
      entries: `e minha culpa, foi minha culpa, por minha culpa, a culpa e minha, a culpa foi minha, devia ter, deveria ter, eu podia ter, poderia ter, se eu tivesse, queria ter, nao me despedi, nao consegui me despedir, nao deu tempo de, ultima coisa que eu disse, nunca disse, nao disse que, nunca falei que, tinha que ter, so eu que nao`,
    },
    {
      label: 'secret',
      weight: 4,
      entries: `ninguem sabe, ainda nao sabe, nao sabe ainda, nao sabe de nada, nao sabem de nada, nao contei, ainda nao contei, nao falei para ninguem, nao contei para ninguem, eu escondo, escondo de, finjo, finjo que, faco de conta, sorrio, ninguem percebe, ninguem nota, ninguem repara, nao percebem`,
    },
    {
      label: 'telling',
      weight: 5,
      entries: `vergonha de contar, vergonha de falar, vergonha de dizer, medo de contar, medo de falar, medo de dizer, como contar, como vou contar, como dizer, como falar para, como falar pra, preciso contar, tenho que contar, nao tenho coragem de contar, nao tenho coragem de falar`,
    },
    {
      label: 'tears',
      weight: 4,
      entries: `nao paro de chorar, nao consigo parar de chorar, chorei, choro, estou chorando, to chorando, chorando, lagrimas, comecei a chorar`,
    },
    {
      label: 'numb',
      weight: 4.5,
      entries: `nao consigo chorar, nem consigo chorar, nao chorei, nao sinto nada, me sinto vazi*, vazio por dentro, vazia por dentro, como um robo, no automatico, anestesiad*`,
    },
    {
      label: 'frozen',
      weight: 4,
      entries: `fiquei parad*, fiquei calad*, fiquei quiet*, travei, congelei, nao falei nada, nao disse nada, nao consegui falar, nao consegui dizer, fiquei sem palavras, so fiquei la, engoli seco`,
    },
    {
      label: 'insulted',
      weight: 4,
      entries: `disse que eu sou, disse que sou, disse que eu nao, disse que meu trabalho, falou que eu sou, falou que sou, falou que meu trabalho, me chamou de, riu de mim, riram de mim, zomb* de mim, debochou, me humilh*, gritou comigo, grita comigo, me xingou, me insult*`,
    },
    {
      label: 'waiting',
      weight: 3.5,
      entries: `esperando o resultado, esperando os resultados, esperar o resultado, esperando o exame, esperando noticia*, esperando resposta, esperando ligarem, continuo esperando, ainda esperando, so resta esperar, tem que esperar, mais uma semana, outra semana, os medicos nao sabem, ainda nao ligaram, ninguem diz nada, o resultado sai`,
    },
    {
      label: 'why',
      weight: 3.5,
      entries: `por que eu, por que comigo, por que ele, por que ela, por que com a gente, por que isso, por que deus, por que tinha que, o que eu fiz para, o que eu fiz pra, o que fiz para, nao entendo por que, nao e justo, e injusto, que injust*, tao injusto`,
    },
    {
      label: 'once',
      weight: 4,
      entries: `antes eu amava, antes eu orava, antes eu acreditava, antes eu ia, antes eu cantava, antes eu era, antes eu sentia, antes era, antes a gente, eu amava ir, eu costumava, eu adorava ir, ja fui muito, eu gostava de ir, antigamente`,
    },
    {
      label: 'burden',
      weight: 3.5,
      entries: `nao quero incomodar, nao quero preocupar, para nao incomodar, pra nao incomodar, desculpa incomodar, ser um incomodo, tomar seu tempo, tomando seu tempo, tem gente pior, outros estao pior, nao devia reclamar, nao deveria reclamar, nao tenho direito de reclamar, reclamo de barriga cheia, ser um peso`,
    },
    {
      label: 'failed',
      weight: 3.5,
      entries: `eu falhei, falhei, fracassei, sou um fracasso, sou um fracassad*, sou uma fracassad*, nao sou suficiente, nunca e suficiente, nao sirvo para, da tudo errado, estraguei tudo, eu estraguei, decepcionei, sou uma decepcao, que burra, que burro, sou burr*`,
    },
    {
      label: 'silence',
      weight: 4,
      entries: `nao fala comigo, nao falam comigo, nao conversa comigo, nao me responde, nao responde, nao olha na minha cara, me ignora, me ignoram, parou de falar, a gente nao se fala, nao nos falamos, quase nao conversamos, nao liga para mim, nunca liga, nao me liga, me deu um gelo, no vacuo, me deixou no vacuo`,
    },
    {
      label: 'miss',
      weight: 3.5,
      entries: `casa ficou .. quieta, casa esta .. quieta, quieta desde, quieto desde, vazia desde, vazio desde, saudade*, sinto falta, faz falta, sinto a falta, a casa esta vazia, casa vazia, a cadeira dele, a cadeira dela, lado da cama, sem ele, sem ela, primeiro natal sem`,
    },
    {
      label: 'far',
      weight: 3.5,
      entries: `moro longe, estou longe, to longe, tao longe, muito longe, outro pais, outra cidade, nao posso estar la, nao estar la, nao estou la, por nao estar, nao consigo viajar, nao posso viajar, nao posso visitar, do outro lado do mundo, a distancia, longe de casa`,
    },
    {
      label: 'others',
      weight: 3.5,
      entries: `minhas amigas ja, meus amigos ja, minhas amigas estao, todas as minhas amigas, todos os meus amigos, todo mundo tem, todo mundo ja, os outros tem, todo mundo esta, fico feliz por ela mas, fico feliz por ele mas, todos se casaram, ja casaram, ja tem filhos`,
    },
    {
      label: 'memory',
      weight: 3,
      entries: `me criou, me ensinou, me ligava, ligava todo*, cantava para mim, cantava pra mim, cozinhava, me fazia rir, sempre esteve, era meu melhor amig*, era minha melhor amig*, era meu tudo, era meu chao, crescemos junt*, me levava, me contava, me esperava, a risada del*, a voz del*, cuidava de mim, cuidou de mim`,
    },
    {
      label: 'long',
      weight: 3,
      entries: `faz <time>, faz <count> <time>, ha <time>, ha <count> <time>, faz um ano, ha um ano, depois de <count>, desde crianca, desde pequen*, a vida toda, a vida inteira, muito tempo, tanto tempo, todo dia igual, todo dia a mesma, sempre a mesma, de novo e de novo, terceira tentativa, continua igual, continuo trist*, e sempre assim`,
    },
    {
      label: 'racing',
      weight: 3.5,
      entries: `nao paro de pensar, nao consigo parar de pensar, a cabeca nao para, cabeca nao para, mil coisas, muita coisa, e muita coisa, tudo ao mesmo tempo, tudo junto, nao sei por onde comecar, sobrecarregad*, penso .. o tempo todo, fico pensando, e se der errado, e se nao, cabeca a mil`,
    },
    {
      label: 'tired',
      weight: 3,
      entries: `muito cansad*, tao cansad*, estou cansad*, to cansad*, exaust*, esgotad*, sem forca*, nao tenho forca*, sem energia, cansada de, cansado de, nao aguento mais de cansaco, acabad*, tudo pesa`,
    },
    {
      label: 'crossroads',
      weight: 3,
      entries: `o que eu faco, o que faco, nao sei o que fazer, o que devo fazer, o que posso fazer, nao sei se vou, nao sei se fico, nao sei se devo, nao sei se ligo, tenho que decidir, nao consigo decidir, o que voce faria, fico ou vou`,
    },
    {
      label: 'comfort',
      weight: 3,
      entries: `chorou de alegria, chorei de alegria, lagrimas de alegria, veio me abracar, me abracou, veio me ver, veio em casa, veio aqui, me visitou, me trouxe, trouxe comida, me ouviu, me escutou, me ligou hoje, ficou comigo, me acompanhou, foi gentil, me ajudou hoje, me escreveu hoje`,
    },
    {
      label: 'again',
      weight: 3,
      entries: `e meu .. de novo, e minha .. de novo, e sobre meu .. de novo, e sobre minha .. de novo, aconteceu de novo, foi de novo, de novo a mesma coisa, como eu te disse, como te contei, o que te contei, como eu disse, e ele de novo, e ela de novo, nada mudou, nao mudou nada, esta tudo igual`,
    },
    {
      label: 'together',
      weight: 4,
      entries: `fomos casad*, ficamos junt*, anos junt*, anos casad*, anos de casad*, anos de casamento, estavamos junt*`,
    },
    {
      label: 'blame',
      weight: 5,
      entries: `pecado escondido, pecado oculto, por causa do pecado, por causa de pecado, vem do pecado, falta de fe, pouca fe, mais fe, nao creio o suficiente, nao tenho fe suficiente, nao oro o suficiente, um demonio, demonios, ataque espiritual, e o diabo, deus esta me provando`,
    },
  ],
};
