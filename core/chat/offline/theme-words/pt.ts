// Portuguese words for what a message is about.

import type { ThemeSource } from '../themes.ts';

export const PT_THEMES: ThemeSource = {
  classes: {
    kin: `mae mamae pai papai pais irmao irma filho filha filhos bebe esposo esposa marido mulher namorado namorada noivo noiva avo vo vovo tio tia primo prima sobrinho sobrinha amigo amiga sogra sogro cunhado cunhada vizinho vizinha neto neta companheiro companheira`,
    pet: `cachorro cachorrinho cachorra gato gatinho gata bichinho`,
  },
  rows: [
    {
      label: 'grief',
      weight: 4,
      entries: `<kin> .. se suicidou, <kin> .. se matou, <kin> .. tirou a propria vida, <kin> .. se enforcou, enterramos .. <kin>, enterrei .. <kin>, <kin> .. morreu, <kin> .. faleceu, <kin> .. partiu, morreu .. <kin>, faleceu .. <kin>, morte d* .. <kin>, perdi .. <kin>, perdemos .. <kin>, perdi .. bebe, perdemos .. bebe, desde que .. morreu, desde que .. faleceu, <pet> .. morreu, perdi .. <pet>, aborto espontaneo, enterro d* .. <kin>, sem .. <kin>`,
    },
    {
      label: 'grief',
      weight: 3,
      entries: `luto, enterro, velorio, funeral, viuva, viuvo, faleceu, falecimento, cemiterio, tumulo, enterr*, morreu`,
    },
    {
      label: 'grief-other',
      weight: 5,
      entries: `amiga perdeu .. <kin>, amigo perdeu .. <kin>, <kin> da minha amiga .. morreu, <kin> do meu amigo .. morreu, <kin> da minha amiga .. faleceu, <kin> do meu amigo .. faleceu, <kin> de uma amiga, <kin> de um amigo, vizinha perdeu, vizinho perdeu`,
    },
    {
      label: 'illness-other',
      weight: 4,
      entries: `<kin> .. cancer, <kin> .. leucemia, <kin> .. pneumonia, <kin> .. hospital, <kin> .. doente, <kin> .. cirurgia, <kin> .. operar, <kin> .. operad*, <kin> .. avc, <kin> .. derrame, <kin> .. alzheimer, <kin> .. demencia, <kin> .. morrendo, <kin> .. internad*, <kin> .. uti, <kin> .. quimio*, <kin> .. tumor, <kin> .. infarto, <kin> .. infartou, <kin> .. acidente, <kin> .. em estado grave, <kin> .. coma`,
    },
    {
      label: 'illness',
      weight: 3,
      entries: `cancer, quimio*, tumor, diagnostic*, biopsia, cirurgia, operacao, vou operar, hospital, doenca, doente, dor cronica, tratamento, exame medico, resultado do exame, ressonancia, diabetes, artrite, enxaqueca*, sintomas, depressao, crises de panico`,
    },
    {
      label: 'exam',
      weight: 3,
      entries: `entrevista, apresentacao, audicao, prova, provas, vestibular, enem, concurso, tcc, monografia, tese, estudando para, minhas notas, reprovei, reprovad*, nao passei, exame da oab, prova de direcao, seminario`,
    },
    {
      label: 'work',
      weight: 3,
      entries: `meu trabalho, o trabalho, no trabalho, emprego, meu chefe, minha chefe, demitid*, demissao, me demitiram, mandad* embora, desempreg*, colegas de trabalho, meu turno, carreira, promocao, pedi demissao, burnout`,
    },
    {
      label: 'money',
      weight: 3,
      entries: `aluguel, divida, dividas, contas, boletos, boleto, hipoteca, despej*, fim do mes, nao da pra pagar, falencia, nome sujo, sem dinheiro, nao tenho dinheiro, problemas de dinheiro, falta de dinheiro, nao consigo pagar, como pagar, pagar as contas, pagar o`,
    },
    {
      label: 'family',
      weight: 2.5,
      entries: `briga com .. <kin>, briguei com .. <kin>, discuti com .. <kin>, discutimos, brigamos, <kin> .. grita, <kin> .. bebe, <kin> .. nao fala comigo, se separando, guarda dos, brigam em casa, gritos em casa, brigas em casa, briga em casa, paz em casa`,
    },
    {
      label: 'relationship',
      weight: 3,
      entries: `meu ex, minha ex, me deixou, me largou, terminamos, terminou comigo, termino, me traiu, traicao, divorcio, divorci*, nos separamos, separacao`,
    },
    {
      label: 'loneliness',
      weight: 3,
      entries: `solidao, me sinto so, me sinto sozinh*, estou sozinh*, to sozinh*, tao sozinh*, muito sozinh*, sem amigos, nao tenho amigos, nao tenho ninguem, com quem conversar, com quem falar, ninguem me liga, ninguem me visita, ninguem me entende, ninguem pergunta, isolad*, excluid*, invisivel, nao me encaixo, ninguem liga, sozinh*`,
    },
    {
      label: 'guilt',
      weight: 3,
      entries: `culpa, culpad*, minha culpa, me perdoa, me perdoe, me perdoar, me arrependo, arrependid*, menti, enganei, roubei, pequei, meu pecado, meus pecados, recai, pornografia, vicio, voltei a beber, bebi de novo, gritei com, decepcionei, nao devia ter, consciencia, o que eu fiz, mae ruim, pessima mae, pessimo pai, aborto`,
    },
    {
      label: 'sleep',
      weight: 3,
      entries: `nao consigo dormir, nao consegui dormir, nao durmo, nao dormi, sem dormir, sem sono, insonia, acordad* a noite toda, acordad* de novo, 3 da manha, tres da manha, 4 da manha, quatro da manha, madrugada, pesadelos`,
    },
    {
      label: 'doubt',
      weight: 3,
      entries: `nao sinto nada quando oro, nao sinto nada quando rezo, quero acreditar, queria acreditar, quero crer, queria crer, duvida, duvidas, duvido, perdi a fe, perdendo a fe, perdi minha fe, deus existe, existe deus, deus esta em silencio, silencio de deus, onde esta deus, onde estava deus, deus .. nao me ouve, deus .. nao me escuta, deus .. nao responde, deus .. abandon*, deus .. esquec*, nao acredito mais, nao sei se acredito, nao consigo orar, nao consigo rezar, nao sinto deus, por que deus`,
    },
    {
      label: 'god-anger',
      weight: 4.5,
      entries: `raiva de deus, brav* com deus, com raiva de deus, revoltad* com deus, odeio deus, deus me tirou, deus levou, deus nao se importa, deus nao liga, deus permit*, deus deixou, como deus pode, deus e injusto, deus e cruel, chega de deus`,
    },
    {
      label: 'gratitude',
      weight: 3,
      entries: `grat*, gratidao, gracas a deus, agradec*, dar gracas, abencoad*, bencao, bencaos`,
    },
    {
      label: 'new-beginning',
      weight: 3,
      entries: `emprego novo, novo emprego, novo comeco, recomec*, comecar de novo, escola nova, nova cidade, cidade nova, outro pais, me mudei, vou me mudar, mudanca, casa nova, primeiro dia, vou casar, vou me casar, vamos casar, vou ser pai, vou ser mae, recem-nascid*, me formei, formatura, aposent*, batiz*, batismo, sobrio, sobria, comecar a faculdade, nova fase`,
    },
    {
      label: 'kin',
      weight: 1,
      entries: `minha familia, meus pais, meu <kin> e eu, minha <kin> e eu, minha sogra, meus filhos, meu filho, minha filha, minha mae, meu pai, meu irmao, minha irma, la em casa, em casa`,
    },
    {
      label: 'kin',
      weight: 1,
      entries: `meu namorado, minha namorada, meu esposo, minha esposa, meu marido, minha mulher, meu noivo, minha noiva, casamento, relacionamento, namoro`,
    },
    { label: 'shame', weight: 1, entries: `vergonha, envergonh*, devia ter, deveria ter` },
    { label: 'coin', weight: 1, entries: `dinheiro, grana, emprestimo, salario, banco, cartao, pagar` },
    {
      label: 'harm',
      weight: 6,
      entries: `me bate, me bateu, me batia, me agrid*, me espanc*, me abus*, abusou de mim, abusaram de mim, me estupr*, estupro, me tocou quando, me tocava, me ameac*, me maltrat*, me sufoc*, me tranca, medo do meu marido, medo do meu pai, medo do meu namorado, medo do meu esposo`,
    },
    {
      label: 'danger',
      weight: 7,
      entries: `quero morrer, queria morrer, queria estar mort*, me matar, tirar minha vida, tirar a minha vida, suicid*, me machucar, me cortar, me corto, nao quero viver, nao quero mais viver, nao quero acordar, melhor sem mim, acabar com tudo, overdose, nao como ha`,
    },
    {
      label: 'judgement',
      weight: 5,
      entries: `para o inferno, pro inferno, deus me castig*, deus esta me castigando, castigo de deus, deus esta me punindo, deus nao me perdoa, deus nao vai me perdoar, deus me odeia, pecado sem perdao, pecado imperdoavel, estou amaldicoad*`,
    },
  ],
};
