// Spanish words for what a message is about.

import type { ThemeSource } from '../themes.ts';

export const ES_THEMES: ThemeSource = {
  classes: {
    kin: `madre mama mami padre papa papi padres hermano hermana hijo hija hijos nina nino nene nena bebe esposo esposa marido mujer novio novia pareja abuelo abuela abuelita abuelito tio tia primo prima sobrino sobrina amigo amiga suegra suegro cunado cunada vecino vecina nieto nieta`,
    pet: `perro perrito perra gato gatito gata mascota`,
  },
  rows: [
    {
      label: 'grief',
      weight: 4,
      entries: `<kin> .. se suicido, <kin> .. se quito la vida, <kin> .. se mato, <kin> .. se ahorco, se suicido .. <kin>, enterramos .. <kin>, enterre .. <kin>, <kin> .. murio, <kin> .. fallecio, <kin> .. muerto, <kin> .. muerta, murio .. <kin>, fallecio .. <kin>, se murio .. <kin>, se nos fue, ha muerto .. <kin>, ha fallecido .. <kin>, muerte de .. <kin>, perdi a .. <kin>, perdimos a .. <kin>, perdi .. bebe, perdimos .. bebe, desde que murio, desde que fallecio, <pet> .. murio, murio .. <pet>, se murio .. <pet>, aborto espontaneo, funeral de .. <kin>, sin .. <kin>`,
    },
    {
      label: 'grief',
      weight: 3,
      entries: `duelo, luto, funeral, entierro, velorio, viuda, viudo, fallecio, fallecimiento, cementerio, tumba, enterr*, murio`,
    },
    {
      label: 'grief-other',
      weight: 5,
      entries: `amiga perdio a .. <kin>, amigo perdio a .. <kin>, padre de mi amigo .. murio, madre de mi amiga .. murio, <kin> de mi amiga .. murio, <kin> de mi amigo .. murio, <kin> de una amiga, <kin> de un amigo, vecina perdio, vecino perdio`,
    },
    {
      label: 'illness-other',
      weight: 4,
      entries: `<kin> .. cancer, <kin> .. leucemia, <kin> .. neumonia, <kin> .. hospital, <kin> .. enfermo, <kin> .. enferma, <kin> .. operacion, <kin> .. operan, <kin> .. operar, <kin> .. derrame, <kin> .. alzheimer, <kin> .. demencia, <kin> .. muriendo, <kin> .. internad*, <kin> .. ingresad*, <kin> .. hospitalizad*, <kin> .. terapia intensiva, <kin> .. cuidados intensivos, <kin> .. quimio*, <kin> .. tumor, <kin> .. infarto, <kin> .. accidente, <kin> .. grave, <kin> .. coma`,
    },
    {
      label: 'illness',
      weight: 3,
      entries: `cancer, quimio*, tumor, diagnostic*, biopsia, cirugia, operacion, me operan, me van a operar, hospital, enfermedad, enferm*, dolor cronico, tratamiento, resultados medicos, analisis, resonancia, diabetes, artritis, migrana*, sintomas, depresion, ataques de panico`,
    },
    {
      label: 'exam',
      weight: 3,
      entries: `entrevista, presentacion, audicion, examen, examenes, parcial, parciales, finales, tesis, oposicion, oposiciones, prueba de, mis notas, mis calificaciones, estudiando para, reprobe, suspendi, selectividad, ingreso a la universidad, examen de manejo`,
    },
    {
      label: 'work',
      weight: 3,
      entries: `mi trabajo, el trabajo, nuevo trabajo, sin trabajo, mi jefe, mi jefa, despidieron, despidio, despido, me echaron, desemple*, en paro, el paro, companeros de trabajo, turno, empleo, ascenso, renunci*, estoy quemad*`,
    },
    {
      label: 'money',
      weight: 3,
      entries: `alquiler, renta, deuda, deudas, facturas, hipoteca, desaloj*, embargo, fin de mes, no me alcanza, no alcanza, quiebra, sin dinero, no tengo dinero, no tengo plata, problemas de dinero, no hay dinero, no puedo pagar, como pagar, pagar las cuentas, pagar las`,
    },
    {
      label: 'family',
      weight: 2.5,
      entries: `pelea con mi <kin>, pelee con mi <kin>, pelee con mis, discuti con mi <kin>, discuti con mis, discutimos, mi <kin> .. grita, mi <kin> .. bebe, mi <kin> .. no me habla, se divorcian, custodia, pelean en casa, gritos en casa, peleas en casa, pelea en casa, pelear en casa`,
    },
    {
      label: 'relationship',
      weight: 3,
      entries: `mi ex, me dejo, terminamos, termino conmigo, rompimos, rompio conmigo, ruptura, me fue infiel, me engano, infidelidad, divorcio, divorci*, nos separamos, separacion`,
    },
    {
      label: 'loneliness',
      weight: 3,
      entries: `soledad, me siento sol*, estoy sol*, tan sol*, muy sol*, sin amigos, no tengo amigos, no tengo a nadie, con quien hablar, nadie me llama, nadie me visita, nadie me entiende, nadie me pregunta, aislad*, excluid*, invisible, no encajo, a nadie le importo, como sol*, solo, sola`,
    },
    {
      label: 'guilt',
      weight: 3,
      entries: `culpa, culpable, mi culpa, perdoname, perdonarme, me arrepiento, arrepentid*, menti, engane, robe, peque, mi pecado, mis pecados, recai, pornografia, adiccion, volvi a beber, volvi a tomar, le grite, les grite, le falle, les falle, no debi, conciencia, lo que hice, mala madre, mal padre, aborto`,
    },
    {
      label: 'sleep',
      weight: 3,
      entries: `no puedo dormir, no pude dormir, no logro dormir, no duermo, no dormi, sin dormir, insomnio, desvelad*, despiert* toda la noche, despiert* otra vez, otra vez despiert*, las 3 de la manana, las tres de la manana, las 4 de la manana, las cuatro de la manana, madrugada, pesadillas`,
    },
    {
      label: 'doubt',
      weight: 3,
      entries: `no siento nada cuando oro, no siento nada cuando rezo, no siento nada al orar, quiero creer, quisiera creer, duda, dudas, dudo, perdi la fe, perdiendo la fe, perdi mi fe, existe dios, dios existe, dios calla, dios guarda silencio, silencio de dios, donde esta dios, donde estaba dios, dios .. no me escucha, dios .. no responde, dios .. abandon*, dios .. olvid*, ya no creo, no se si creo, no puedo orar, no puedo rezar, no siento a dios, por que dios`,
    },
    {
      label: 'god-anger',
      weight: 4.5,
      entries: `enojad* con dios, enfadad* con dios, molest* con dios, rabia con dios, rabia contra dios, odio a dios, dios me quito, dios se llevo, a dios no le importa, dios permit*, como pudo dios, dios es injusto, dios es cruel, harto de dios, harta de dios`,
    },
    {
      label: 'gratitude',
      weight: 3,
      entries: `agradecid*, gratitud, gracias a dios, agradezco, doy gracias, dar gracias, bendecid*, bendicion, bendiciones`,
    },
    {
      label: 'new-beginning',
      weight: 3,
      entries: `nuevo trabajo, trabajo nuevo, nuevo comienzo, empezar de nuevo, volver a empezar, nueva escuela, nueva ciudad, otro pais, me mudo, me mude, mudanza, nueva casa, primer dia, me caso, nos casamos, voy a ser papa, voy a ser mama, recien nacid*, me gradue, gradu*, jubil*, bautiz*, bautismo, sobrio, sobria, empiezo la universidad, nueva etapa`,
    },
    {
      label: 'kin',
      weight: 1,
      entries: `mi familia, mis padres, mis papas, mi <kin> y yo, mi suegra, mis suegros, mis hijos, mi hijo, mi hija, mi mama, mi papa, mi madre, mi padre, mi hermano, mi hermana, en mi casa, en casa`,
    },
    {
      label: 'kin',
      weight: 1,
      entries: `mi novio, mi novia, mi esposo, mi esposa, mi marido, mi mujer, mi pareja, matrimonio, relacion, noviazgo`,
    },
    { label: 'shame', weight: 1, entries: `verguenza, averguenz*, avergonz*, deberia haber` },
    {
      label: 'coin',
      weight: 1,
      entries: `dinero, plata, cuentas, prestamo, sueldo, salario, banco, tarjeta, pagar`,
    },
    {
      label: 'harm',
      weight: 6,
      entries: `me pega, me pego, me golpe*, me abus*, abuso de mi, abusaron de mi, me viol*, violacion, me toco cuando, me tocaba, me toca sin, me amenaz*, me maltrat*, maltrato, me ahorc*, me encierra, miedo a mi marido, miedo a mi esposo, miedo a mi padre, miedo de mi marido, miedo de mi esposo, miedo a mi novio`,
    },
    {
      label: 'danger',
      weight: 7,
      entries: `quiero morir, quisiera morir, quiero morirme, quisiera estar muert*, matarme, me quiero matar, quitarme la vida, suicid*, hacerme dano, cortarme, me corto, no quiero vivir, no quiero despertar, mejor sin mi, acabar con todo, no he comido en, sobredosis`,
    },
    {
      label: 'judgement',
      weight: 5,
      entries: `al infierno, dios me castig*, dios me esta castigando, castigo de dios, castigandome, dios no me perdona, dios no me va a perdonar, dios no me perdonara, dios me odia, pecado imperdonable, maldicion de dios, estoy maldit*`,
    },
  ],
};
