// Portuguese (Brazil) feelings and situations. Verb endings carry who did it: "menti" leans to shame, "mentiu" to anger.

import type { EmotionLexicon } from './lexicon.ts';

export const PT_LEXICON: EmotionLexicon = {
  classes: {
    kin: `mae mamae pai papai pais irmao irma irmaos irmas filho filha filhos filhas bebe esposo esposa marido mulher namorado namorada noivo noiva avo vo vovo avos tio tia primo prima sobrinho sobrinha amigo amiga amigos amigas sogra sogro cunhado cunhada vizinho vizinha professor professora colega neto neta parente parentes companheiro companheira`,
    pet: `cachorro cachorrinho cachorra cao gato gatinho gata bichinho`,
  },
  negators: `nao nem nunca jamais sem tampouco nenhum nenhuma ninguem nada`,
  stronger: `muito tao demais super bastante realmente totalmente completamente muita sempre bem`,
  weaker: `pouco meio quase`,
  turns: `mas porem embora contudo so`,
  rows: [
    {
      label: 'anxiety',
      weight: 3,
      entries: `ansios*, ansiedade*, preocup*, nervos*, estress*, stress, angusti*, inquiet*, aflit*, aflicao, apreensiv*, tens*, tensao, agitad*, agonia, agoniad*, sobrecarreg*, desesperad* com, nao consigo dormir, nao consegui dormir, nao durmo, insonia, sem dormir, no na garganta, frio na barriga, muita pressao, sob pressao, pressionad*, crise de ansiedade, nao paro de pensar, cabeca nao para, coracao acelerado, nao dou conta, nao estou dando conta`,
    },
    {
      label: 'anxiety',
      weight: 2,
      entries: `pressao, prova, provas, vestibular, entrevista, incerteza*, insegur*, divida, dividas, aluguel, contas, boletos, fim do mes, esperando .. resultado*, esperando .. noticia*, o que vai acontecer, e se, prazo, sufoco, nao sei o que fazer`,
    },
    { label: 'anxiety', weight: 1, entries: `duvida, duvidas, nao sei, pressa, pendente, aguentar` },
    {
      label: 'fear',
      weight: 3,
      entries: `medo*, medros*, assust*, susto, temor*, temo, teme, temia, temer, terror*, aterror*, apavor*, panico, pavor*, horror*, pesadelo*, fobia*, arrepi*, ameac*, trem*, cuidado, perig*, socorro, ajuda, me ajude*, me ajuda, me salve*`,
    },
    {
      label: 'fear',
      weight: 2,
      entries: `me segue, me seguindo, seguindo a gente, persegu*, faca, arma, armas, tiro, tiros, assalt*, atac*, ataque, ladra*, bandido*, sequestr*, acidente*, bati o carro, batida, terremoto, incendio, fogo, enchente, afog*, escuridao, escuro, de noite sozinh*, sozinh* em casa, barulho*, fantasma*, monstro*, demonio*, diabo, bomba*, guerra, cirurgia, operacao, operar, biopsia, diagnostico, hospital, vou morrer, vamos morrer, vai morrer, vai me matar, vao me matar, vao nos matar, fugir, fuja*, foge, corra*, escap*, escond*, nao atir*, nao me machuque, aranha*, cobra*, altura, tempestade, raio*, sangue, quase morri, quase bati, quase, alarm*, que aconteca alguma coisa, suspeit*`,
    },
    { label: 'fear', weight: 1, entries: `sombra, estranh*, pres*, risco*, policia, noite, morte` },
    {
      label: 'sadness',
      weight: 3,
      entries: `triste*, tristeza, entristec*, chor*, lagrima*, deprim*, depressao, dor, dores, doi, doendo, magoad*, magoa*, luto, solidao, solitari*, sozinh*, me sinto so, vazi*, desesper*, desanim*, desalent*, melancol*, abatid*, arrasad*, destruid* por dentro, acabad*, sem esperanca, sem vontade, sem forcas, nao tenho vontade, nao tenho forcas, coracao partido, coracao despedacado, saudade*, sinto falta, sinto tanta falta, faz falta, decepcion*, decepcao, desilus*, miserav*, infeliz*, sofr*, amargura, quero paz, queria paz, so queria paz, sem paz, quero ser feliz, queria ser feliz, antes era feliz, nao vale a pena, morreu, faleceu, partiu, morto, morta, funeral, enterro, velorio, lamento, lastim*, que pena, pena`,
    },
    {
      label: 'sadness',
      weight: 2,
      entries: `perdi, perdemos, perdeu, perda, perdas, perder, perdid*, ferid*, me deixou, nos deixou, me largou, abandon*, rejeit*, divorc*, separ*, termino, terminou comigo, terminamos, adeus, despedid*, cancer, cadeia, foi preso, foi presa, drogas, drog*, doente, doenca, adoec*, hospital, morrer, morrendo, fracass*, reprov*, nao passei, nao me ama, ninguem me ama, ninguem liga, ninguem me entende, nao tenho amigos, sem amigos, cansad*, exaust*, esgotad*, sem sentido, nao faz sentido, nao sirvo, inutil, longe de, pobre, coitad*, mal, sinto muito, demitid*, fui mandad* embora, desempreg*, sem emprego`,
    },
    {
      label: 'sadness',
      weight: 1,
      entries: `nunca, nao mais, so, deixar, ir embora, foi embora, ruim, pior, falta, entediad*, esquecid*, problemas`,
    },
    {
      label: 'sadness',
      weight: 4,
      entries: `<kin> .. morreu, <kin> .. faleceu, <kin> .. partiu, <kin> .. morrendo, <kin> .. cancer, <kin> .. doente, morreu .. <kin>, faleceu .. <kin>, morte d* .. <kin>, perdi .. <kin>, perdemos .. <kin>, perdi .. bebe, perdi .. emprego, <pet> .. morreu, <kin> .. me deixou, <kin> .. terminou, <kin> .. hospital, <kin> .. internad*, saudade* d* .. <kin>, falta d* .. <kin>`,
    },
    {
      label: 'anger',
      weight: 3,
      entries: `raiva*, irrit*, furios*, furia, ira, bravo, brava, zangad*, odio, odei*, odi*, indign*, revolt*, put* da vida, put* com, de saco cheio, fart* de, cheg* de, ressentid*, ressentiment*, rancor*, vinganca, vingar*, me tira do serio, nao suporto, nao aguento ele, nao aguento ela, injust*, trai*, traidor*, mentiros*, insult*, ofend*, idiota*, imbecil*, estupid*, burro*, puta, puto, filho da puta, filhos da puta, merda*, maldit*, droga, porra, caralho, foda, foda-se, fod*, desgracad*, cretino*, canalha*, babaca*, otari*, cala a boca, cale a boca, calem, sai daqui, saia daqui, fora daqui, va se, vai se, vai para o inferno, inferno, como ousa, como se atreve, vou te matar, eu te mato, vou mata*, basta, me deixe em paz, me deixa em paz, nojo, nojent*`,
    },
    {
      label: 'anger',
      weight: 2,
      entries: `mentiu, mentiram, mentira*, me engan*, enganou, enganaram, roubou, roubaram, roubo, roub*, zomb*, debocha*, me xing*, xing*, grita*, gritou, me bateu, me bate, bateu em, bater*, me ignor*, ignora*, me culpa*, discut*, discussao, brig*, abus*, grosseir*, mal educad*, egoist*, hipocrit*, covarde*, tolo*, ridicul*, despre*, ciume*, inveja*, corrupt*, me trat*, sem permissao, pelas costas, se aproveit*, nao me escuta*, nao me respeit*, falta de respeito, que diabos, que droga, nao e justo, inaceitavel`,
    },
    {
      label: 'anger',
      weight: 1,
      entries: `culpa sua, sua culpa, culpa dele, culpa dela, quem voce pensa, o que voce quer, matar, fora, saia, obriga*, exijo, recus*, por que nao, quebr*, destru*`,
    },
    {
      label: 'shame',
      weight: 3,
      entries: `vergonha*, envergonh*, culpa, culpad*, me culpo, minha culpa, remorso*, arrepend*, me arrependo, humilhad*, desonr*, me perdoa, me perdoe, me perdoem, nao me perdoo, peco perdao, pequei, pecado, pecados, pecador*, indign* de, nao sou dign*, nao mereco, falhei com, decepcionei, me odeio, tenho nojo de mim, sou um lixo, sou uma pessima, sou um pessimo, pessima mae, pessimo pai, o que eu fiz, nao devia ter, devia ter, deveria ter, nao deveria, fiz besteira, pisei na bola, passei vergonha, suj* por dentro, constrang*`,
    },
    {
      label: 'shame',
      weight: 2,
      entries: `perdao, desculp*, sinto muito, menti, enganei, roubei, gritei com, bati no meu, bati na minha, tratei mal, fui infiel, infiel, recai, cai de novo, bebi de novo, bebad*, me descobr*, me pegaram, riram de mim, rindo de mim, na frente de todos, na frente de todo mundo, colei na, inferior, nao sou suficiente, pornograf*, segredo`,
    },
    {
      label: 'shame',
      weight: 1,
      entries: `erro, erros, errei, engano, desajeitad*, ridiculo, timid*, esqueci, confess*`,
    },
    {
      label: 'joy',
      weight: 3,
      entries: `confirmaram a bolsa, ganhei a bolsa, consegui a bolsa, fui aceit*, me renovaram, pegamos as chaves, recebi alta, teve alta, recebeu alta, deu negativo, deu tudo limpo, chorou de alegria, chorei de alegria, lagrimas de alegria, passei no, passei em, fui aprovad*, fui aceit*, consegui o emprego, feli*, alegr*, content*, encant*, maravilh*, otim*, incrivel, fantastic*, excelent*, emocionad* , animad*, entusiasm*, comemor*, celebr*, festej*, divert*, rindo de alegria, rir, risada*, sorri*, obrigad*, grat*, gratidao, agradec*, bencao*, abenco*, que bom, que legal, que maravilha, que lindo, boas noticias, boa noticia, apaixon*, te amo, eu amo, me ama, orgulh*, kkk*, haha*, rsrs*, viva, oba, eba, parabens, gloria a deus, aleluia, perfeit*, magnific*, adorei, adoro, gracas`,
    },
    {
      label: 'joy',
      weight: 2,
      entries: `amor, amo, amar, querid*, lind*, bel*, passei na, passei no, passou no, ganhei, ganhamos, ganhou, vitoria*, vencemos, sucesso*, consegui, conseguimos, casament*, casar, casamos, aniversario*, nasceu, nascimento, formatura, formei, promov*, promocao, fui contratad*, emprego novo, novo emprego, presente, abrac*, beij*, festa*, danc*, cant*, ferias, natal, saudav*, curad*, se recuperou, deu tudo certo, deu certo, sorte, melhor amigo, melhor amiga, finalmente, ate que enfim, bem vind*, gosto, gostei, gosta*, delici*, amig*, bom trabalho, muito bem, muito bom, legal, menino, brinc*`,
    },
    {
      label: 'joy',
      weight: 1,
      entries: `bem, bom, boa, bonit*, junt*, melhor, claro, sim, sol, verao, musica, familia, viagem, visita*, jogo, interessante`,
    },
    {
      label: 'hope',
      weight: 3,
      entries: `tratamento .. funcionando, tratamento funciona, tratamento .. resultado, esta respondendo, respondendo ao tratamento, tumor .. diminuiu, segunda entrevista, me chamaram de novo, voltamos a conversar, ja anda, esta melhor, um dia de cada vez, esperanc*, espero, tomara, se deus quiser, deus vai, deus provera, com fe, tenho fe, confio, confianca, vai melhorar, tudo vai melhorar, vai dar certo, vai ficar tudo bem, vai ficar bem, seguir em frente, luz no fim, novo comeco, recomec*, comecar de novo, outra chance, segunda chance, nova chance, boa sorte, otimis*, sonho com, meu sonho, um dia`,
    },
    {
      label: 'hope',
      weight: 2,
      entries: `fe, confiar, acredito, acreditar, acho que, rezo, rezar, orar, oracao, oracoes, orem, milagre*, melhorar, melhorando, futuro, oportunidade*, desejo, gostaria, quem sabe, em breve, logo, possivel, possibilidade, tentar, vou tentar, vamos conseguir, podemos, posso conseguir, quero, coragem`,
    },
    { label: 'hope', weight: 1, entries: `talvez, amanha, novo, nova, com certeza, proxim*, sera` },
    {
      label: 'peace',
      weight: 3,
      entries: `paz, tranquil*, calm*, seren*, alivi*, relax*, sosseg*, repous*, descans*, ainda bem, a salvo, me sinto segur*, peso das costas, peso saiu, tirei um peso, reconcili*, perdoei, deixei ir, nas maos de deus, gracas a deus`,
    },
    {
      label: 'peace',
      weight: 2,
      entries: `silencio, quiet*, respirar, respiro, dormi bem, estou bem, to bem, tudo bem, tudo certo, mais tranquil*, consol*, harmonia, aceit*, nao se preocupe, nao se preocupa, sem problema`,
    },
    { label: 'peace', weight: 1, entries: `suave, devagar, segur*, lento, jardim, mar` },
  ],
};
